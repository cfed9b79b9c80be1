/** Lines of "Danh sách tổ" as they are to be: the cells that changed, or the whole list drawn anew beside a hidden copy. */
import type { Language } from '../../messages/shape';
import { type Snapshot, tabOf } from '../../sheets-api';
import { cellRequests, type DirectCell } from '../../sheets-api/direct';
import { type Expectation, wholeLine } from '../../sheets-api/expectation';
import type { Request } from '../../sheets-api/schema';
import { readUnitLines, type UnitLinesRead } from '../../workbook/decode/unit-lines';
import type { FormAnswers, UnitLine } from '../../workbook/form-answers';
import type { Tab } from '../../workbook/model';
import { columnName, type ReadTab, textAt } from '../../workbook/read';
import { quotaHead, unitLinesTab } from '../../workbook/tabs/units';
import { quotaColumn, quotaIndicator } from '../../workbook/tabs/units-form';
import { AppError } from '../app-error';
import type { Ports } from '../ports';
import { formCopies } from '../set-up';
import { countsOf, levelsOf } from './units-frame';
import { isTyped } from './units-typed';

export interface UnitsPart {
  /** To be drawn, over what stands there. */
  tab: Tab | null;
  before: Request[];
  cells: Request[];
  expected: Expectation[];
}

/**
 * @param answers as they will be: columns of given quotas follow the indicators
 * @param next null where the lines stay as they are
 * @throws AppError LAYOUT_LOST, UNITS_IN_USE when numbers were typed for the units that would be replaced
 */
export function unitsPart(
  ports: Pick<Ports, 'now'>,
  language: Language,
  snapshot: Snapshot,
  answers: FormAnswers,
  next: readonly UnitLine[] | null,
): UnitsPart {
  const frame = { levels: levelsOf(answers), counts: countsOf(answers) };
  const tab = tabOf(snapshot, 'units');
  const drawn = () => unitLinesTab(frame, next ?? [], language);
  if (tab === null) return { tab: drawn(), before: [], cells: [], expected: [] };
  const read = readUnitLines(tab);
  if (read === null) throw new AppError('LAYOUT_LOST', { tab: tab.title });
  if (next !== null && !sameUnits(read.lines, next)) {
    if (isTyped(snapshot, language)) throw new AppError('UNITS_IN_USE');
    const before = read.lines.length === 0 ? [] : formCopies(ports, language, snapshot, ['units']);
    return { tab: drawn(), before, cells: [], expected: [] };
  }
  const columns = newColumns(tab, read, frame.counts, language);
  const cells = next === null ? [] : changedCells(tab, read, columns.at, next);
  return {
    tab: null,
    before: [],
    cells: [...columns.requests, ...cellRequests(tab.sheetId, cells)],
    expected: expectedCodes(tab, read, cells),
  };
}

/** The same names in the same order: what else is other goes into the cells. */
function sameUnits(now: readonly UnitLine[], next: readonly UnitLine[]): boolean {
  const name = ({ cells }: UnitLine) => cells.name ?? '';
  return now.length === next.length && now.every((line, i) => name(line) === name(next[i]!));
}

/** Columns of given quotas that indicators made later lack, right of those there are. */
function newColumns(
  tab: ReadTab,
  { layout }: UnitLinesRead,
  counts: readonly { key: string; name: string }[],
  language: Language,
): { requests: Request[]; at: Map<string, number> } {
  const at = new Map(layout.columns);
  const quotas = [...at].filter(([key]) => quotaIndicator(key) !== null);
  const missing = counts.filter(({ key }) => !at.has(quotaColumn(key)));
  const last = Math.max(...quotas.map(([, column]) => column), at.get('weight') ?? -1);
  if (missing.length === 0 || last < 0) return { requests: [], at };
  const { sheetId } = tab;
  const first = last + 1;
  for (const [key, column] of at) if (column >= first) at.set(key, column + missing.length);
  missing.forEach(({ key }, i) => {
    at.set(quotaColumn(key), first + i);
  });
  const range = { sheetId, dimension: 'COLUMNS', startIndex: first, endIndex: first + missing.length };
  const head = headRow(tab, layout.columns.get('mark'));
  const words = missing.flatMap(({ key, name }, i): DirectCell[] => [
    { row: layout.keyRow, column: first + i, value: quotaColumn(key) },
    ...(head === null ? [] : [{ row: head, column: first + i, value: quotaHead(name, language) }]),
  ]);
  const width = { range, properties: { pixelSize: 160 }, fields: 'pixelSize' };
  return {
    requests: [
      { insertDimension: { range, inheritFromBefore: true } },
      { updateDimensionProperties: width },
      ...cellRequests(sheetId, words),
    ],
    at,
  };
}

function headRow(tab: ReadTab, mark: number | undefined): number | null {
  for (let row = 0; mark !== undefined && row < tab.rowCount; row++)
    if (textAt(tab, row, mark) === 'head') return row;
  return null;
}

/** What is other in a list of the same units; null where the list is replaced or cannot be read. */
export function unitCells(tab: ReadTab, next: readonly UnitLine[]): DirectCell[] | null {
  const read = readUnitLines(tab);
  if (read === null || !sameUnits(read.lines, next)) return null;
  return changedCells(tab, read, read.layout.columns, next);
}

function changedCells(
  tab: ReadTab,
  { lines, rows }: UnitLinesRead,
  columns: ReadonlyMap<string, number>,
  next: readonly UnitLine[],
): DirectCell[] {
  return lines.flatMap((now, i) => {
    const [was, is] = [cellsOf(now), cellsOf(next[i]!)];
    return Object.keys({ ...was, ...is })
      .filter((key) => (was[key] ?? null) !== (is[key] ?? null))
      .map((key): DirectCell => {
        const column = columns.get(key);
        if (column === undefined) throw new AppError('LAYOUT_LOST', { tab: tab.title });
        return { row: rows[i]!, column, value: is[key] ?? null };
      });
  });
}

function cellsOf({ cells, quota }: UnitLine): Record<string, string | number | null> {
  const quotas = Object.entries(quota).map(([key, value]) => [quotaColumn(key), value]);
  return { ...cells, ...Object.fromEntries(quotas) };
}

/** Lines are known by their names: those written must stand where they stood. */
function expectedCodes(tab: ReadTab, { layout }: UnitLinesRead, cells: readonly DirectCell[]): Expectation[] {
  const column = layout.columns.get('name');
  if (column === undefined || cells.length === 0) return [];
  const keys = new Map<number, string>();
  for (const { row } of cells) {
    // Expectations compare the part before the first space.
    const text = textAt(tab, row, column).split(' ', 1)[0]!;
    if (text !== '' && cells.every((cell) => cell.row !== row || cell.column !== column)) keys.set(row, text);
  }
  return [{ sheetId: tab.sheetId, range: wholeLine(tab.title, columnName(column)), along: 'column', keys }];
}
