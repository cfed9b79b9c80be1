/** Whatever is typed, frozen and changed afterwards: the corrections are the figures that differ, no more and no fewer. */
import fc from 'fast-check';
import { readWorkbook } from '../../../src/app/batch';
import { freezeAct, reportsAct, restateAct } from '../../../src/app/reports/tell';
import { tabOf } from '../../../src/sheets-api/snapshot';
import { textAt } from '../../../src/workbook/read';
import { june, type Office, office, pastes } from '../office';

const TEAMS = ['SA1', 'SA2', 'SN1', 'SN2'];

/** What stands in a cell; a typed text that is none counts as nothing. */
const typed = fc.oneof(fc.integer({ min: 0, max: 9 }).map(String), fc.constantFrom('', 'x'));
const entries = fc.array(
  fc.record({ team: fc.constantFrom(...TEAMS), date: fc.constantFrom(1, 2), text: typed }),
  { maxLength: 8 },
);

type Book = Map<string, string>;

function types(made: Office, book: Book, list: { team: string; date: number; text: string }[]): void {
  for (const { team, date, text } of list) {
    pastes(made, team, date, text);
    book.set(`${team}|${date}`, text);
  }
}

/** Sums by hand: of a hamlet or all, on the second day or on both. Null: nobody has said a number. */
function sum(book: Book, teams: string, dates: readonly number[]): number | null {
  let found: number | null = null;
  for (const [key, text] of book) {
    const [team, date] = key.split('|') as [string, string];
    if (team.startsWith(teams) && dates.includes(Number(date)) && /^\d$/.test(text))
      found = (found ?? 0) + Number(text);
  }
  return found;
}

/** How many said a number, of how many: a team a day. */
function heard(book: Book, teams: string, dates: readonly number[]): string {
  const asked = TEAMS.filter((team) => team.startsWith(teams)).flatMap((team) =>
    dates.map((date) => `${team}|${date}`),
  );
  return `${asked.filter((key) => /^\d$/.test(book.get(key) ?? '')).length}/${asked.length}`;
}

function figures(book: Book, kind: 'daily' | 'weekly'): Map<string, number | string | null> {
  const found = new Map<string, number | string | null>();
  for (const [row, teams] of [
    ['SA', 'SA'],
    ['SN', 'SN'],
    ['total', ''],
  ] as const) {
    found.set(`${row}|done`, sum(book, teams, kind === 'daily' ? [2] : [1, 2]));
    found.set(`${row}|toDate`, sum(book, teams, [1, 2]));
    found.set(`${row}|reported`, heard(book, teams, kind === 'daily' ? [2] : [1, 2]));
  }
  return found;
}

test('corrections of reports of figures are the counts that differ, and how many reported', () => {
  fc.assert(
    fc.property(entries, entries, fc.constantFrom('daily', 'weekly'), (before, after, kind) => {
      const made = office();
      const book: Book = new Map();
      types(made, book, before);
      made.workbook.setNow(june(2, '15:30'));
      reportsAct(made.ports, 'vi', kind);
      const { sheetId } = tabOf(readWorkbook(made.ports), `report.${kind}`)!;
      made.select({ sheetId, row: 0, rowEnd: 1, column: 0, columnEnd: 1 });
      made.answers.push(true);
      expect(freezeAct(made.ports, 'vi')).toMatchObject({ frozen: { number: 1 } });
      const then = figures(book, kind);
      types(made, book, after);
      const now = figures(book, kind);
      const expected = [...then]
        .filter(([key, was]) => now.get(key) !== was)
        .map(([key, was]) => [key, was, now.get(key)]);
      const { corrections } = restateAct(made.ports, 'vi');
      const told = corrections.flatMap(({ figures }) =>
        figures.map(({ row, column, was, now }) => [`${row.key}|${column.key}`, was, now]),
      );
      expect(told).toEqual(expect.arrayContaining(expected));
      expect(told).toHaveLength(expected.length);
      const tab = tabOf(readWorkbook(made.ports), 'restated')!;
      const lines = tab.cells.filter((_, row) => textAt(tab, row, 0).startsWith('line'));
      expect(lines).toHaveLength(expected.length);
    }),
    { numRuns: 12 },
  );
}, 300_000);
