/** "Lịch tuyên truyền": the visits the plan names; what came of them is written by people. */
import { unitsByCode } from '../units';
import { column, NOTE, NUMBER } from './blocks';
import { shownName } from './frame';
import type { ReportInput } from './input';
import type { Report } from './report';

/** One row a visit, in order of the days. */
export function outreachReport({ campaign }: ReportInput): Report {
  const byCode = unitsByCode(campaign);
  const order = new Map(campaign.units.map(({ code }, i) => [code, i]));
  const visits = [...campaign.outreach].sort((a, b) =>
    a.day === b.day ? (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) : a.day < b.day ? -1 : 1,
  );
  const seen = new Map<string, number>();
  const rows = visits.map(({ unit, day, note }, i) => {
    const key = `${unit}|${day}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const named = byCode.get(unit);
    return {
      key: times === 1 ? key : `${key}|${times}`,
      unit,
      level: 1,
      cells: { number: i + 1, name: named === undefined ? unit : shownName(named), day: { day }, plan: note },
    };
  });
  return {
    kind: 'outreach',
    of: '',
    days: visits.length === 0 ? null : { first: visits[0]!.day, last: visits[visits.length - 1]!.day },
    upTo: null,
    window: null,
    due: null,
    source: 'reported',
    columns: [
      NUMBER,
      column('name', 'name', 'name'),
      column('day', 'visitDay', 'day'),
      ...(visits.some(({ note }) => note !== null) ? [column('plan', 'visitPlan', 'text')] : []),
      column('place', 'place', 'written'),
      column('force', 'force', 'written'),
      column('result', 'result', 'written'),
      NOTE,
    ],
    rows,
    total: null,
    apart: [],
    remarks: [],
  };
}
