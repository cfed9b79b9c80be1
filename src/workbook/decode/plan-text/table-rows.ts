/** Rows that look alike, and what stands over and under them. */
import type { Day } from '../../../domain/day';
import { daysIn } from './days';
import { readDigits } from './numbers';
import { plainOf } from './page';
import type { Read, Reading } from './reading';
import { wholeLines } from './table-cells';
import { isTotal, isUnitWord } from './table-words';

export interface Row {
  from: Read;
  number: number | null;
  name: string;
  values: { value: number | null; day: Day | null; ambiguous: boolean }[];
}

export interface Table {
  rows: Row[];
  total: Row | null;
  /** Headings of the columns behind the name, where they stand. */
  heads: string[];
}

/** Where the rows of tables and lists of units stand in the text: their figures are the units' own. */
export function rowPlaces(read: Reading): ReadonlySet<number> {
  return new Set(tablesIn(read).flatMap(({ rows }) => rows.map(({ from }) => from.at)));
}

/** Runs of two and more rows that look alike. */
export function tablesIn({ sentences }: Reading): Table[] {
  const tables: Table[] = [];
  let rows: Row[] = [];
  let heads: string[] = [];
  let total: Row | null = null;
  const end = () => {
    if (
      rows.length >= 2 &&
      (rows.every(({ number }) => number !== null) || rows.every(({ name }) => isUnitWord(name)))
    )
      tables.push({ rows, total, heads });
    rows = [];
    heads = [];
    total = null;
  };
  const lines = wholeLines(sentences);
  for (const { from, cells } of lines) {
    const found = rowOf(from, cells);
    const named = found !== null && (isUnitWord(found.name) || isTotal(found.name));
    const row = found === null || found.number !== null || named ? found : null;
    if (row === null) {
      if (rows.length > 0) end();
      // Headings in one line of cells.
      heads = cells.length > 1 ? cells.map((one) => one.trim()).filter((one) => one !== '') : heads;
      if (cells.length <= 1) heads = [];
    } else if (isTotal(row.name)) {
      total = row;
      end();
    } else {
      if (
        rows.length > 0 &&
        row.number !== null &&
        rows[rows.length - 1]!.number !== null &&
        row.number !== rows[rows.length - 1]!.number! + 1
      )
        end();
      rows.push(row);
    }
  }
  end();
  return tables;
}

function rowOf(from: Read, cells: readonly string[]): Row | null {
  if (cells.length < 2 || cells.length > 12) return null;
  const numbered = /^\d{1,3}\.?$/.test(cells[0]!);
  const name = cells[numbered ? 1 : 0]!;
  const values = cells.slice(numbered ? 2 : 1).filter((one) => !/^[-–…./]*$/.test(one));
  if (
    !/^\p{L}/u.test(name) ||
    name.length > 50 ||
    values.length === 0 ||
    (/:$/.test(name) && !numbered && !isUnitWord(name))
  )
    return null;
  const read = values.map((one) => {
    const number = readDigits(one.replace(/\s?(?:tài khoản|người|hộ|thẻ|%).*$/u, ''), false);
    const day = daysIn(plainOf(`ngày ${one}`), null)[0]?.day ?? null;
    return { value: number?.value ?? null, day, ambiguous: number?.ambiguous ?? false };
  });
  if (read.every(({ value, day }) => value === null && day === null)) return null;
  const filled = read.filter(({ value, day }, i) => value !== null || day !== null || i < read.length);
  return {
    from,
    number: numbered ? Number(cells[0]!.replace('.', '')) : null,
    name: name.replace(/\s*:$/, ''),
    values: filled,
  };
}
