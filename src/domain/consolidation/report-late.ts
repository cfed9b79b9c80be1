/** "Chưa báo, báo muộn" of a city: the wards that left out a day or reported late, the silent ones of the day first. */
import type { Day } from '../day';
import { column, NAME, NUMBER } from '../report/blocks';
import { share } from '../report/figure';
import { remark } from '../report/remarks';
import type { Report, ReportCell } from '../report/report';
import type { Punctual } from './punctual';
import type { Consolidation, WardSummary } from './totals';

export function lateOf({ wards, period }: Consolidation, day: Day): Report {
  const read = wards.filter(({ included, punctual }) => included && punctual !== null);
  const listed = read.filter(({ punctual }) => punctual!.silentDays + punctual!.lateDays > 0);
  const isSilent = ({ figures }: WardSummary) => figures?.silent === true && figures.day === day;
  const rows = [...listed.filter(isSilent), ...listed.filter((ward) => !isSilent(ward))];
  const unknown = read.reduce((sum, { punctual }) => sum + punctual!.unknown, 0);
  return {
    kind: 'late',
    of: '',
    days: period === null ? null : { first: period.first, last: day },
    upTo: day,
    window: null,
    due: null,
    source: 'reported',
    columns: [
      NUMBER,
      NAME,
      column('reported', 'reported', 'text'),
      column('lastMissing', 'lastMissing', 'day'),
      column('missing', 'missingDays', 'count'),
      column('late', 'lateDays', 'count'),
      column('reportedDays', 'reportedDays', 'text'),
      column('onTime', 'onTime', 'share'),
    ],
    rows: rows.map((ward, i) => ({
      key: ward.key,
      unit: ward.key,
      level: 1,
      cells: { number: i + 1, name: ward.name, ...cellsOf(ward, day) },
    })),
    // Over all wards that were read, those who left out nothing included.
    total: {
      key: 'total',
      unit: null,
      level: 0,
      cells: {
        ...teamCells(read.flatMap(({ figures }) => (figures?.day === day ? [figures] : []))),
        ...daysCells(read.map(({ punctual }) => punctual!)),
      },
    },
    apart: wards
      .filter(({ included }) => !included)
      .map(({ key, name }) => ({ key, unit: key, level: 1, cells: { name } })),
    remarks: unknown === 0 ? [] : [remark('unknownTimes', { days: unknown })],
  };
}

function cellsOf({ figures, punctual }: WardSummary, day: Day): Record<string, ReportCell> {
  const { silentDays, lateDays, lastSilent } = punctual!;
  return {
    ...teamCells(figures?.day === day ? [figures] : []),
    lastMissing: lastSilent === null ? null : { day: lastSilent },
    missing: silentDays,
    late: lateDays,
    ...daysCells([punctual!]),
  };
}

function teamCells(figures: readonly { said: number; asked: number }[]): Record<string, ReportCell> {
  const asked = figures.reduce((sum, one) => sum + one.asked, 0);
  const said = figures.reduce((sum, one) => sum + one.said, 0);
  return { reported: asked === 0 ? null : `${said}/${asked}` };
}

function daysCells(wards: readonly Punctual[]): Record<string, ReportCell> {
  const sum = (key: 'asked' | 'said' | 'onTime') => wards.reduce((all, one) => all + one[key], 0);
  const asked = sum('asked');
  return {
    reportedDays: asked === 0 ? null : `${sum('said')}/${asked}`,
    onTime: share(Math.min(asked, sum('onTime')), asked),
  };
}
