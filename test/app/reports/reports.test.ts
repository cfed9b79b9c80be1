/** Reports by the menu: made, written into, frozen, corrected, put into words. */

import { readWorkbook } from '../../../src/app/batch';
import { closeDayAct } from '../../../src/app/close';
import { receivedAct } from '../../../src/app/received';
import { reopenAct } from '../../../src/app/reopen';
import { freezeAct, paperAct, reportsAct, restateAct, sendAct } from '../../../src/app/reports/tell';
import { catchUpAct } from '../../../src/app/tell-daily';
import { tabOf } from '../../../src/sheets-api/snapshot';
import { readFrozen } from '../../../src/workbook/decode/frozen';
import { readPaper } from '../../../src/workbook/decode/paper';
import type { ReportTabKey } from '../../../src/workbook/model';
import { cellAt, columnsByKey, textAt } from '../../../src/workbook/read';
import { AMOUNT, TO } from '../../../src/workbook/tabs/rebalance';
import { CHANGED_ROW } from '../../../src/workbook/tabs/report/changed';
import { cell, SECRETARY } from '../desk';
import { expectEntriesUntouched, june, logOf, type Office, office, titleOf, types } from '../office';

/** Thursday and Friday typed by most, the cut-off of Friday passed. */
function friday(): Office {
  const made = office();
  for (const [team, first, second] of [
    ['SA1', '3', '2'],
    ['SA2', '2', '0'],
    ['SN1', '4', '3'],
  ] as const) {
    expect(types(made, team, 1, first)).toBe(true);
    expect(types(made, team, 2, second)).toBe(true);
  }
  made.workbook.setNow(june(2, '15:30'));
  made.shown.length = made.writes.length = made.reads.length = 0;
  return made;
}

type Shown = 'rebalance' | 'report.assigned' | 'report.daily' | 'report.paper' | 'sending' | 'picture';

/** Where the keys of row and column meet. */
function place(made: Office, key: Shown, rowKey: string, columnKey: string): string {
  const tab = tabOf(readWorkbook(made.ports), key)!;
  const keyRow = tab.cells.findIndex((line) => line.some(({ value }) => value === 'key'));
  const columns = columnsByKey(tab, keyRow);
  const row = tab.cells.findIndex((_, at) => at > keyRow && textAt(tab, at, columns.get('key')!) === rowKey);
  return cell(row, columns.get(columnKey)!);
}

function figure(made: Office, tab: Shown, row: string, column: string) {
  return made.workbook.value(titleOf(made.workbook, tab), place(made, tab, row, column));
}

function opens(made: Office, tab: ReportTabKey): void {
  const { sheetId } = tabOf(readWorkbook(made.ports), tab)!;
  made.select({ sheetId, row: 0, rowEnd: 1, column: 0, columnEnd: 1 });
}

function writesNote(made: Office, unit: string, text: string): void {
  const at = place(made, 'report.daily', unit, 'in|note');
  const title = titleOf(made.workbook, 'report.daily');
  expect(made.workbook.person(SECRETARY).type(title, at, text)).toEqual({ accepted: true });
}

test('reports that are due are drawn in one read and one write, and a second time nothing is written', () => {
  const made = friday();
  const { reports } = reportsAct(made.ports, 'vi', null);
  expect(reports.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['assigned', 'daily', 'late', 'ranking']),
  );
  expect([made.reads.length, made.writes.length]).toEqual([2, 1]);
  expect(figure(made, 'report.daily', 'SA', 'done')).toBe(2);
  expect(figure(made, 'report.daily', 'SN', 'toDate')).toBe(7);
  expect(figure(made, 'report.daily', 'total', 'toDate')).toBe(14);
  expect(made.shown.join()).toContain('Đã lập ');
  reportsAct(made.ports, 'vi', null);
  expect(made.writes).toHaveLength(1);
  expectEntriesUntouched(made);
});

test('the tab is live: a number typed later shows without an act', () => {
  const made = friday();
  reportsAct(made.ports, 'vi', 'daily');
  expect(types(made, 'SN2', 2, '5')).toBe(true);
  expect(figure(made, 'report.daily', 'SN', 'done')).toBe(8);
});

test('what was assigned says so when quotas have gone from one team to another since', () => {
  const made = friday();
  reportsAct(made.ports, 'vi', 'assigned');
  const line = () => figure(made, 'report.assigned', CHANGED_ROW, 'number');
  expect(line()).toBe('');
  made.answers.push(false);
  catchUpAct(made.ports, 'vi');
  const title = titleOf(made.workbook, 'rebalance');
  for (const [column, text] of [
    [TO, 'SN1'],
    [AMOUNT, '2'],
  ] as const) {
    const at = place(made, 'rebalance', 'SA1|activated', column);
    expect(made.workbook.person(SECRETARY).type(title, at, text)).toEqual({ accepted: true });
  }
  expect(line()).toBe('');
  made.answers.push(true);
  expect(catchUpAct(made.ports, 'vi')).toMatchObject({ applied: true });
  expect(line()).toBe('Số liệu đã đổi từ khi lập: chọn Lập các báo cáo đến hạn để có số mới.');
  reportsAct(made.ports, 'vi', 'assigned');
  expect(line()).toBe('');
});

test('what the secretary wrote stays with its unit on the next day', () => {
  const made = friday();
  reportsAct(made.ports, 'vi', 'daily');
  writesNote(made, 'SN', 'mưa to');
  made.workbook.setNow(june(3, '15:30'));
  const { reports } = reportsAct(made.ports, 'vi', 'daily');
  expect(reports[0]!.of).toBe('2023-06-03');
  expect(figure(made, 'report.daily', 'SN', 'in|note')).toBe('mưa to');
});

test('a report that the plan does not have, or that has nothing to say yet, is told apart', () => {
  const made = friday();
  reportsAct(made.ports, 'vi', 'round');
  expect(made.shown.at(-1)).toContain('không chia đợt');
  made.workbook.setNow(june(1, '09:00'));
  reportsAct(made.ports, 'vi', 'daily');
  expect(made.shown.at(-1)).toContain('chưa ngày nào đến giờ báo');
  expect(made.writes).toEqual([]);
});

test('frozen, corrected, restated with the reason; the frozen one stays as it was sent', () => {
  const made = friday();
  reportsAct(made.ports, 'vi', 'daily');
  writesNote(made, 'SN', 'SN2 mất mạng');
  freezeAct(made.ports, 'vi');
  expect(made.shown.at(-1)).toContain('Mở tab báo cáo');
  opens(made, 'report.daily');
  made.answers.push(false);
  expect(freezeAct(made.ports, 'vi')).toBeNull();
  const before = made.writes.length;
  made.answers.push(true);
  expect(freezeAct(made.ports, 'vi')).toMatchObject({ frozen: { number: 1 }, again: null });
  expect(made.writes).toHaveLength(before + 1);
  const kept = () => readFrozen(tabOf(readWorkbook(made.ports), 'frozen'));
  expect(kept()[0]).toMatchObject({
    number: 1,
    frozenBy: SECRETARY.email,
    frozenAt: june(2, '15:30'),
    report: { kind: 'daily', of: '2023-06-02', total: { cells: { done: 5, toDate: 14 } } },
  });
  expect(kept()[0]!.report.rows.find(({ key }) => key === 'SN')!.cells.note).toBe('SN2 mất mạng');
  expect(logOf(made).at(-1)).toMatchObject({ act: 'report', after: 1, reason: 'BC ngày 02/6/2023' });

  expect(types(made, 'SN2', 2, '3')).toBe(true);
  made.answers.push('');
  closeDayAct(made.ports, 'vi');
  expect(made.shown.at(-1)).toContain(
    'BC ngày 02/6/2023 đã báo cáo 5, nay 8 (SN2 +3). Lập báo cáo đính chính? Chọn Chỉ tiêu › Báo cáo › Đính chính',
  );
  const { corrections } = restateAct(made.ports, 'vi');
  const told = corrections.flatMap(({ figures }) =>
    figures.map(({ row, column, was, now }) => [row.key, column.key, was, now]),
  );
  expect(told).toEqual([
    ['SN', 'done', 3, 6],
    ['SN', 'toDate', 7, 10],
    ['SN', 'reported', '1/2', '2/2'],
    ['total', 'done', 5, 8],
    ['total', 'toDate', 14, 17],
    ['total', 'reported', '3/4', '4/4'],
  ]);
  expect(made.shown.at(-1)).toContain('6 số liệu');
  expect(kept()).toHaveLength(1);
  expect(kept()[0]!.report.total!.cells.done).toBe(5);
  const restated = tabOf(readWorkbook(made.ports), 'restated')!;
  const texts = restated.cells.flatMap((line, row) =>
    line.map((_, column) => cellAt(restated, row, column).value),
  );
  expect(texts).toContain('1. BC ngày 02/6/2023');
  expect(texts).toEqual(expect.arrayContaining(['3/4', '4/4']));

  opens(made, 'report.daily');
  made.answers.push(true);
  expect(freezeAct(made.ports, 'vi')).toMatchObject({ frozen: { number: 2 }, again: { number: 1 } });
  expect(restateAct(made.ports, 'vi').corrections).toEqual([]);
  expect(kept().map(({ number }) => number)).toEqual([1, 2]);
  expectEntriesUntouched(made);
});

test('closing again says what was reported, what it is now and why', () => {
  const made = friday();
  made.answers.push('');
  closeDayAct(made.ports, 'vi');
  reportsAct(made.ports, 'vi', 'daily');
  opens(made, 'report.daily');
  made.answers.push(true);
  freezeAct(made.ports, 'vi');
  made.select(null);
  made.answers.push('', 'báo sót');
  reopenAct(made.ports, 'vi');
  expect(types(made, 'SN2', 2, '3')).toBe(true);
  const before = made.writes.length;
  made.answers.push(true);
  closeDayAct(made.ports, 'vi');
  expect(made.writes).toHaveLength(before + 1);
  expect(made.shown.at(-1)).toContain(
    'BC ngày 02/6/2023 đã báo cáo 5, nay 8 (SN2 +3; lý do: báo sót). Lập báo cáo đính chính?',
  );
});

test('another time of receipt corrects who was late, and the share in time of a ranking', () => {
  const made = friday();
  made.answers.push('SN1 2/6', '15:05', 'nhắn Zalo');
  receivedAct(made.ports, 'vi');
  for (const kind of ['late', 'ranking'] as const) {
    reportsAct(made.ports, 'vi', kind);
    opens(made, `report.${kind}`);
    made.answers.push(true);
    freezeAct(made.ports, 'vi');
  }
  expect(restateAct(made.ports, 'vi').corrections).toEqual([]);
  made.select(null);
  made.answers.push('SN1 2/6', '14:30', 'xem lại tin');
  receivedAct(made.ports, 'vi');
  const told = restateAct(made.ports, 'vi').corrections.flatMap(({ frozen, figures }) =>
    figures.map(({ row, column, was, now }) => [frozen.report.kind, row.key, column.key, was, now]),
  );
  expect(told).toEqual([
    ['late', 'SN1', 'missing', 0, null],
    ['late', 'SN1', 'late', 1, null],
    ['late', 'total', 'late', 1, 0],
    ['ranking', 'SN', 'onTime', 0.25, 0.5],
  ]);
  const tab = tabOf(readWorkbook(made.ports), 'restated')!;
  const lines = tab.cells.map((line, row) => line.map((_, column) => textAt(tab, row, column)).join('|'));
  expect(
    lines.filter((line) => line.includes('SN1 ngày 02/6/2023: giờ nhận tin 15:05 → 14:30 (xem lại tin)')),
  ).toHaveLength(3);
});

test('the words name their figures, and say when one has changed since', () => {
  const made = friday();
  const pages: string[] = [];
  const ports = {
    ...made.ports,
    ui: { ...made.ports.ui, page: (_: string, html: string) => void pages.push(html) },
  };
  const words = sendAct(ports, 'vi')!;
  expect(words.chairman).toContain('trong ngày 5');
  expect(words.chairman).toContain('lũy kế 14/37 (37,8 %)');
  expect(pages[0]).toContain('lũy kế 14/37 (37,8 %)');
  expect([made.reads.length, made.writes.length]).toEqual([2, 1]);
  expect(figure(made, 'sending', 'toDate', 'now')).toBe(14);
  expect(figure(made, 'sending', 'toDate', 'same')).toBe('Khớp');
  expect(figure(made, 'picture', 'SN', 'toDate')).toBe(7);
  expect(types(made, 'SN2', 2, '3')).toBe(true);
  expect(figure(made, 'sending', 'toDate', 'same')).toContain('Đã đổi');
  expect(figure(made, 'sending', 'assigned', 'same')).toBe('Khớp');
  expectEntriesUntouched(made);
});

describe('the signed report', () => {
  const texts = (made: Office) => {
    const tab = tabOf(readWorkbook(made.ports), 'report.paper')!;
    return tab.cells.flatMap((line, row) => line.map((_, column) => textAt(tab, row, column))).join('\n');
  };
  const writes = (made: Office, row: string, text: string) => {
    const title = titleOf(made.workbook, 'report.paper');
    const at = place(made, 'report.paper', row, 'l1');
    expect(made.workbook.person(SECRETARY).type(title, at, text)).toEqual({ accepted: true });
  };

  test('is of the last day, in one read and one write, with the report its figures stand in', () => {
    const made = friday();
    expect(paperAct(made.ports, 'vi')?.report).toMatchObject({ kind: 'daily', of: '2023-06-02' });
    expect([made.reads.length, made.writes.length]).toEqual([2, 1]);
    expect(texts(made)).toMatch(/Số liệu tính từ .* đến 15 giờ ngày 02\/6\/2023\. \S.*\./);
    expect(texts(made)).toContain('Trong ngày thực hiện 5; ');
    expect(texts(made)).toContain('lũy kế 14; chỉ tiêu giao 37 (37,8 %)');
    expect(figure(made, 'report.daily', 'total', 'toDate')).toBe(14);
    expect(made.shown.at(-1)).toContain('BC ngày 02/6/2023');
    paperAct(made.ports, 'vi');
    expect(made.writes).toHaveLength(1);
    expectEntriesUntouched(made);
  });

  test('causes and proposals stay where other paragraphs come and go', () => {
    const made = friday();
    paperAct(made.ports, 'vi');
    writes(made, 'own-proposals', 'Đề nghị cấp thêm máy.');
    writes(made, 'own-causes', 'Mưa lớn.');
    made.workbook.setNow(june(3, '15:30'));
    paperAct(made.ports, 'vi');
    expect(texts(made)).toContain('ngày 03/6/2023');
    expect(readPaper(tabOf(readWorkbook(made.ports), 'report.paper'))).toEqual(
      new Map([
        ['causes', 'Mưa lớn.'],
        ['proposals', 'Đề nghị cấp thêm máy.'],
      ]),
    );
  });

  test('is of the report in view where that is one of figures', () => {
    const made = friday();
    reportsAct(made.ports, 'vi', 'weekly');
    opens(made, 'report.weekly');
    expect(paperAct(made.ports, 'vi')?.report.kind).toBe('weekly');
  });

  test('there is none before the first day has passed', () => {
    const made = friday();
    made.workbook.setNow(june(1, '09:00'));
    expect(paperAct(made.ports, 'vi')).toBeNull();
    expect(made.writes).toEqual([]);
  });
});
