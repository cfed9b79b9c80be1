/** Answers to be written as requests, and what must stand in its place afterwards. */
import { cellRequests } from '../../sheets-api/direct';
import { type Expectation, wholeLine } from '../../sheets-api/expectation';
import type { Request } from '../../sheets-api/schema';
import type { SettingsForm } from '../../workbook/decode/settings-form';
import { columnName, textAt } from '../../workbook/read';
import type { AnswerWrites } from './forms-cells';

/** Cells first, then new lines from the lowest up, so that positions hold. */
export function writeRequests(form: SettingsForm, { cells, lines }: AnswerWrites): Request[] {
  const { sheetId } = form.reader.tab;
  const lowestFirst = lines
    .map((line, i) => ({ line, i }))
    // Of those below one line the last comes first: each goes right below it.
    .sort((a, b) => b.line.below - a.line.below || b.i - a.i);
  return [
    ...cellRequests(sheetId, cells),
    ...lowestFirst.flatMap(({ line }): Request[] => {
      const row = line.below + 1;
      const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
      return [
        { insertDimension: { range, inheritFromBefore: true } },
        ...cellRequests(
          sheetId,
          line.cells.map((cell) => ({ row, ...cell })),
        ),
      ];
    }),
  ];
}

/** The keys beside the cells written must stand where they stood, or somebody moved lines meanwhile. */
export function writeExpectation(form: SettingsForm, { cells, lines }: AnswerWrites): Expectation[] {
  const { tab } = form.reader;
  const { key } = form.keyColumns;
  if (cells.length === 0 || key < 0) return [];
  const keys = new Map<number, string>();
  for (const { row } of cells) {
    const text = textAt(tab, row, key);
    const moved = lines.filter(({ below }) => below < row).length;
    if (text !== '') keys.set(row + moved, text);
  }
  return [{ sheetId: tab.sheetId, range: wholeLine(tab.title, columnName(key)), along: 'column', keys }];
}
