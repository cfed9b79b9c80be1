/** Whatever people do between builds, every number typed stays with its team and day. */
import fc from 'fast-check';
import { builtDesk, cell, type Desk, enter, entryCell } from './desk';
import { gridOf, hasRow, keyedColumns, rowOf } from './grid';
import { writesIntoEntries } from './request-log';
import { addTeam, removeTeam } from './units-form';

const DAYS = ['2023-06-01', '2023-06-02'];
const TEAMS = ['SA1', 'SA2', 'SN1', 'SN2'];

type Act =
  | { kind: 'enter'; team: string; day: string; number: number }
  | { kind: 'sort'; ascending: boolean }
  | { kind: 'rename'; title: string }
  | { kind: 'freeze'; rows: number; columns: number }
  | { kind: 'insertRow'; at: number }
  | { kind: 'insertColumn' }
  | { kind: 'colour' }
  | { kind: 'addTeam'; hamlet: string }
  | { kind: 'removeTeam'; team: string }
  | { kind: 'build' };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant('enter' as const),
      team: fc.constantFrom(...TEAMS),
      day: fc.constantFrom(...DAYS),
      number: fc.nat(40),
    }),
    weight: 4,
  },
  fc.record({ kind: fc.constant('sort' as const), ascending: fc.boolean() }),
  fc.record({
    kind: fc.constant('rename' as const),
    title: fc.constantFrom('Số hôm nay', 'Bảng A', 'Nhập (mới)'),
  }),
  fc.record({ kind: fc.constant('freeze' as const), rows: fc.nat(3), columns: fc.nat(2) }),
  fc.record({ kind: fc.constant('insertRow' as const), at: fc.nat(3) }),
  fc.record({ kind: fc.constant('insertColumn' as const) }),
  fc.record({ kind: fc.constant('colour' as const) }),
  fc.record({ kind: fc.constant('addTeam' as const), hamlet: fc.constantFrom('SA', 'SN') }),
  fc.record({ kind: fc.constant('removeTeam' as const), team: fc.constantFrom('SA2', 'SN1') }),
  { arbitrary: fc.record({ kind: fc.constant('build' as const) }), weight: 3 },
);

function entryTitle({ workbook }: Desk): string {
  const sheet = workbook
    .resource()
    .sheets!.find((candidate) =>
      candidate.developerMetadata?.some((entry) => entry.metadataValue === 'entry'),
    );
  return sheet!.properties!.title!;
}

function perform(made: Desk, typed: Map<string, number>, next: Act, fresh: { count: number }): void {
  const { workbook, secretary, leader, host } = made;
  const title = entryTitle(made);
  const grid = gridOf(workbook, 'entry');
  const team = rowOf(grid, 'SA1');
  switch (next.kind) {
    case 'enter': {
      const key = `${next.day}|activated`;
      if (!hasRow(grid, next.team)) return;
      const outcome = enter(leader, workbook, title, next.team, key, String(next.number));
      if (outcome.accepted) typed.set(`${next.team} ${key}`, next.number);
      return;
    }
    case 'sort': {
      const rows = TEAMS.filter((code) => hasRow(grid, code)).map((code) => rowOf(grid, code));
      const width = Math.max(...keyedColumns(grid).values());
      const range = `A${Math.min(...rows) + 1}:${cell(Math.max(...rows), width)}`;
      secretary.sort(title, range, 0, next.ascending);
      return;
    }
    case 'rename':
      secretary.renameTab(title, next.title);
      return;
    case 'freeze':
      secretary.freeze(title, next.rows, next.columns);
      return;
    case 'insertRow':
      secretary.insertRows(title, team + next.at, 1);
      return;
    case 'insertColumn':
      secretary.insertColumns(title, keyedColumns(grid).get('2023-06-02|activated')!, 1);
      return;
    case 'colour':
      secretary.fill(title, cell(team, 0), '#ff9900');
      return;
    case 'addTeam':
      addTeam(made, `Tổ ${100 + fresh.count++}`, next.hamlet);
      return;
    case 'removeTeam':
      removeTeam(made, next.team);
      return;
    case 'build': {
      const { calls } = made.calls(() => host.run('build'));
      expect(writesIntoEntries(calls, workbook)).toEqual([]);
      expect(made.calls(() => host.run('build'))).toMatchObject({ writes: 0 });
    }
  }
}

test('every number typed stays with its team and day', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 3, maxLength: 14 }), (acts) => {
      const made = builtDesk();
      const typed = new Map<string, number>();
      const fresh = { count: 0 };
      for (const next of [...acts, { kind: 'build' } as Act]) perform(made, typed, next, fresh);
      for (const [place, number] of typed) {
        const [team, key] = place.split(' ') as [string, string];
        const title = entryTitle(made);
        expect([place, made.workbook.value(title, entryCell(made.workbook, title, team, key))]).toEqual([
          place,
          number,
        ]);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 12) },
  );
});
