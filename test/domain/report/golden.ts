/** Reports as text to be read by eye, kept in `golden/`. `GOLDEN=write` writes them anew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, ReportCell, ReportColumn, ReportRow } from '../../../src/domain/report';

export function expectGolden(name: string, report: Report): void {
  const path = join(__dirname, 'golden', `${name}.txt`);
  const text = textOf(report);
  if (process.env.GOLDEN === 'write') writeFileSync(path, text);
  if (!existsSync(path)) throw new Error(`golden/${name}.txt is missing: run with GOLDEN=write and read it`);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

function textOf(report: Report): string {
  const { kind, of, days, upTo, window, due, source, rows, total, apart, remarks } = report;
  // A map is one column here.
  const columns = report.columns.filter(
    (one, i) => one.kind !== 'mark' || report.columns[i - 1]!.kind !== 'mark',
  );
  const map = report.columns.filter((one) => one.kind === 'mark').map(({ key }) => key);
  const time = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  const lines = [
    columns.map(({ head, of: part, block }) => [head, part, block].filter((one) => one !== null).join(' ')),
    ...rows.map((row) => lineOf(row, columns, map)),
    ...(total === null ? [] : [lineOf(total, columns, map)]),
    ...apart.map((row) => ['apart', ...lineOf(row, columns, map).slice(1)]),
  ];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  return [
    `${kind} ${of}`.trim(),
    `days ${days === null ? '-' : `${days.first} .. ${days.last}`}, up to ${upTo ?? '-'}, source ${source}`,
    `window ${window === null ? '-' : `${time(window.from)} .. ${time(window.to)}`}, due ${due === null ? '-' : time(due)}`,
    '',
    ...lines.map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join(' | ')
        .trimEnd(),
    ),
    '',
    ...remarks.map(({ code, figures }) => `${code} ${JSON.stringify(figures)}`),
    '',
  ].join('\n');
}

function lineOf(
  { key, level, cells }: ReportRow,
  columns: readonly ReportColumn[],
  map: readonly string[],
): string[] {
  return columns.map(({ key: column, kind }) =>
    kind === 'mark'
      ? map
          .map((day) => MARKS[cellText(cells[day])] ?? '?')
          .join('')
          .trimEnd()
      : column === 'name' && cells.name === undefined
        ? key.toUpperCase()
        : kind === 'name'
          ? `${'  '.repeat(Math.max(0, level - 1))}${cellText(cells[column])}`
          : cellText(cells[column]),
  );
}

const MARKS: Record<string, string> = { '': ' ', inTime: '+', late: 'l', missing: '-', odd: '#', rest: '.' };

function cellText(cell: ReportCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : cell.toFixed(4);
  if (typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : cell.word;
}
