/** docs/report-files.md names what is in the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  dueReports,
  HEADS,
  REMARKS,
  REPORT_KINDS,
  type Report,
  reportsOf,
  WORDS,
} from '../../src/domain/report';
import { queChauHalfWay } from '../domain/report/sample';

const doc = readFileSync(join(__dirname, '../../docs/report-files.md'), 'utf8');
const input = queChauHalfWay();
const ids = [...dueReports(input), { kind: 'final', of: '' } as const];
const reports: Report[] = reportsOf(input, ids);

const fields = (things: readonly object[]) => [...new Set(things.flatMap((one) => Object.keys(one)))];
const missing = (names: readonly string[]) => names.filter((name) => !doc.includes(`\`${name}\``));

test('every kind of report was made', () => {
  expect(reports.map(({ kind }) => kind).sort()).toEqual([...REPORT_KINDS].sort());
});

test.each([
  ['a report', fields(reports)],
  ['its days', fields(reports.flatMap(({ days }) => (days === null ? [] : [days])))],
  ['its window', fields(reports.flatMap(({ window }) => (window === null ? [] : [window])))],
  ['a column', fields(reports.flatMap(({ columns }) => columns))],
  ['a row', fields(reports.flatMap(({ rows, apart }) => [...rows, ...apart]))],
  ['a remark', fields(reports.flatMap(({ remarks }) => remarks))],
  ['kinds of reports', REPORT_KINDS],
  ['kinds of columns', [...new Set(reports.flatMap(({ columns }) => columns.map(({ kind }) => kind)))]],
  ['heads', HEADS],
  ['remarks', REMARKS],
  ['words', WORDS],
])('%s: every name is in it', (_, names) => {
  expect(names.length).toBeGreaterThan(1);
  expect(missing(names)).toEqual([]);
});

test('its example is a file of submissions', () => {
  const [, text = ''] = /```json\n([\s\S]*?)```/.exec(doc) ?? [];
  const lines = JSON.parse(text) as object[];
  expect(fields(lines).sort()).toEqual(['at', 'day', 'indicator', 'unit', 'value']);
  for (const field of fields(lines)) expect(doc).toContain(`| \`${field}\` |`);
});
