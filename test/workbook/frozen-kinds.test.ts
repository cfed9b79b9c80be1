/** Freezing keeps every kind of report: its figures as constants, with time, person, data window and source. */
import { type ReportId, reportsOf } from '../../src/domain/report';
import { type FrozenReport, freeze } from '../../src/domain/report/frozen';
import { REPORT_KINDS } from '../../src/domain/report/report';
import { readFrozen } from '../../src/workbook/decode/frozen';
import { cellAt, columnsByKey, type ReadTab, textAt } from '../../src/workbook/read';
import { frozenTab } from '../../src/workbook/tabs/archive/frozen';
import { queChauHalfWay } from '../domain/report/sample';
import { desk } from './report/desk';

const input = queChauHalfWay();
const OF: Record<string, string> = {
  daily: '2023-06-14',
  weekly: '2023-06-05',
  round: '3',
  phase: 'start',
};
const ids = REPORT_KINDS.map((kind): ReportId => ({ kind, of: OF[kind] ?? '' }));
const BY = 'can-bo@vi-du.vn';
const NOTE = 'mưa to';
const COLUMNS = ['note', 'explanation'];

let tab: ReadTab;
let frozen: FrozenReport[];

beforeAll(() => {
  frozen = [];
  for (const report of reportsOf(input, ids)) {
    const written = new Map(report.rows.map((row) => [row.key, new Map(COLUMNS.map((key) => [key, NOTE]))]));
    frozen.push(freeze(report, written, frozen, { at: input.now, by: BY }));
  }
  const made = desk(input);
  made.draw([frozenTab(frozen, input.campaign, 'vi')]);
  tab = made.tab('frozen');
});

const shown = (row: string, column: number) => {
  const at = tab.cells.findIndex((_, i) => textAt(tab, i, 0) === row);
  return cellAt(tab, at, columnsByKey(tab, 0).get(`c${column + 1}`)!).value;
};

test('read back they are what they were, number by number', () => {
  expect(frozen.map(({ number }) => number)).toEqual(REPORT_KINDS.map((_, i) => i + 1));
  expect(readFrozen(tab)).toEqual(frozen);
});

test.each(REPORT_KINDS.map((kind, i) => [kind, i] as const))(
  '%s: figures, time, person, window, source',
  (kind, i) => {
    const { number, report } = frozen[i]!;
    const columns = report.columns.filter(
      (one, at) => one.kind !== 'mark' || report.columns[at - 1]?.kind !== 'mark',
    );
    for (const row of [...report.rows, ...report.apart, ...(report.total === null ? [] : [report.total])])
      columns.forEach((column, at) => {
        const cell = row.cells[column.key] ?? null;
        const found = shown(`F${number}.${row.key}`, at);
        if (typeof cell === 'number')
          expect([row.key, column.key, found]).toEqual([row.key, column.key, cell]);
        else if (cell === null && column.kind !== 'name' && column.kind !== 'mark')
          expect([row.key, column.key, found || null]).toEqual([row.key, column.key, null]);
        else if (cell !== null) expect(found).not.toBeNull();
      });
    const about = String(shown(`F${number}`, 0));
    expect(about).toContain(`Số ${number} · `);
    expect(about).toContain('chốt lúc 10:00 15/6/2023');
    expect(about).toContain(BY);
    expect(about).toContain(
      report.source === 'official' ? 'nguồn: số liệu hệ thống' : 'nguồn: số tự báo cáo',
    );
    if (report.window !== null) expect(about).toMatch(/số liệu từ \d+:\d\d .* đến \d+:\d\d /);
    expect(kind).toBe(report.kind);
  },
);

test('nothing of it is a formula, and what people wrote is kept with it', () => {
  expect(tab.cells.flatMap((line) => line.filter(({ formula }) => formula !== null))).toEqual([]);
  const written = frozen.flatMap(({ number, report }) =>
    report.columns.flatMap(({ key }, at) =>
      COLUMNS.includes(key) ? [[report.kind, shown(`F${number}.${report.rows[0]!.key}`, at)]] : [],
    ),
  );
  for (const kind of ['daily', 'final', 'reconcile']) expect(written).toContainEqual([kind, NOTE]);
});
