/** "Cơ quan, đoàn thể": members, level 2, recruits. Never added to hamlets. */
import { column, NUMBER } from './blocks';
import { minus, share } from './figure';
import { type Figures, plusAll } from './frame';
import type { ReportInput } from './input';
import type { Report, ReportCell } from './report';

export function organisationsReport({ organisations, recruitsPerHead }: ReportInput): Report {
  let sums: Figures = {
    members: null,
    holders: null,
    counted: null,
    left: null,
    wanted: null,
    recruited: null,
  };
  const rows = organisations.map(({ key, name, members, holders, recruited }, i) => {
    const left = minus(members, holders);
    const figures: Figures = {
      members,
      holders,
      // Of those whose members are known.
      counted: members === null ? null : holders,
      countedMembers: holders === null ? null : members,
      left: left === null ? null : Math.max(0, left),
      wanted: members === null || recruitsPerHead === null ? null : members * recruitsPerHead,
      recruited,
    };
    sums = plusAll(sums, figures);
    return { key, unit: null, level: 1, cells: { number: i + 1, name, ...cellsOf(figures) } };
  });
  return {
    kind: 'organisations',
    of: '',
    days: null,
    upTo: null,
    window: null,
    due: null,
    source: 'reported',
    columns: [
      NUMBER,
      column('name', 'organisation', 'name'),
      column('members', 'members', 'count'),
      column('holders', 'holders', 'count'),
      column('share', 'holderShare', 'share'),
      column('left', 'left', 'count'),
      column('wanted', 'wanted', 'count'),
      column('recruited', 'recruited', 'count'),
    ],
    rows,
    total: { key: 'total', unit: null, level: 0, cells: cellsOf(sums) },
    apart: [],
    remarks: [],
  };
}

function cellsOf(figures: Figures): Record<string, ReportCell> {
  const cells: Record<string, ReportCell> = {};
  for (const key of ['members', 'holders', 'left', 'wanted', 'recruited']) cells[key] = figures[key] ?? null;
  return { ...cells, share: share(figures.counted, figures.countedMembers) };
}
