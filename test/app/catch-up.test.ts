/** "Giao bù phần thiếu" as the secretary is asked and told: sums, wishes and what comes of them. */
import { build } from '../../src/app/build';
import { buildAct } from '../../src/app/tell';
import { catchUpAct } from '../../src/app/tell-daily';
import { stopUnitAct } from '../../src/app/tell-units';
import { progressOf, statusDay } from '../../src/domain/progress';
import { firstSheetId } from '../../src/sheets-api/keys';
import { cell, SECRETARY } from './desk';
import { gridOf } from './grid';
import { FILE, june, logOf, type Office, office, titleOf, types, working } from './office';

/** Friday evening: on both days teams were short, all but SN2, which has done more than its target. */
function evening(): Office {
  const made = office();
  for (const team of ['SA1', 'SA2', 'SN1']) expect(types(made, team, 1, '1')).toBe(true);
  expect(types(made, 'SN2', 1, '12')).toBe(true);
  made.workbook.setNow(june(2, '15:30'));
  return made;
}

/** Into a wish cell of "Giao bù". */
function wish(made: Office, team: string, head: string, text: string): void {
  const { rows } = gridOf(made.workbook, 'rebalance');
  const column = rows.find((texts) => texts.includes(head))!.indexOf(head);
  const row = rows.findIndex(([key]) => key === `${team}|activated`);
  const outcome = made.workbook
    .person(SECRETARY)
    .type(titleOf(made.workbook, 'rebalance'), cell(row, column), text);
  expect(outcome).toEqual({ accepted: true });
}

test('what the question has no room for stands in the tab before it is asked, and that tab is in front', () => {
  const made = evening();
  let tab = '';
  const ui: typeof made.ports.ui = {
    ...made.ports.ui,
    show: (sheetId, cell) => {
      made.shown.push(`show: ${sheetId}`);
      return made.ports.ui.show(sheetId, cell);
    },
    confirm() {
      tab = gridOf(made.workbook, 'rebalance').rows.flat().join(' ');
      return false;
    },
  };
  const { changes } = catchUpAct({ ...made.ports, ui }, 'vi');
  expect(made.shown[0]).toBe(`show: ${firstSheetId('rebalance')}`);
  expect(changes.length).toBeGreaterThan(2);
  for (const { unit } of changes) expect(tab).toContain(`${unit}|activated`);
});

test('asked with the whole before and after, told and logged with the target that stands', () => {
  const made = evening();
  made.answers.push(true);
  expect(catchUpAct(made.ports, 'vi')).toMatchObject({ applied: true });
  const [asked, told] = made.shown;
  expect(asked).toMatch(
    /^confirm: Từ ngày 03\/6, \d tổ đổi chỉ tiêu; còn \d+ \(bảng trước còn \d+\) chia 2 ngày, cả đợt 37\. Ngày đã qua và số đã nhập giữ nguyên\./,
  );
  expect(asked).not.toContain('SN2 Tổ 2 thôn Song Nga: 12/9, còn');
  expect(told).toMatch(/^toast: Đã giao bù: từ ngày 03\/6, .*cả đợt 37\./);
  expect(logOf(made).pop()?.reason).toMatch(/^Giao bù phần thiếu: từ ngày 03\/6, .*cả đợt 37$/);
  const tab = gridOf(made.workbook, 'rebalance').rows.map((texts) => texts.join(' '));
  expect(tab.filter((text) => text.includes('Đã giao bù lúc 15:30 ngày 02/6/2023.'))).toHaveLength(1);
  expect(tab.join()).not.toContain('Xem trước, chưa giao');
  expect(tab.find((text) => text.startsWith('SA1|'))).toMatch(/Tổ 1 thôn Sành: 1\/\d+, còn \d+; từ nay cần/);
  made.shown.length = 0;
  buildAct(made.ports, 'vi');
  build(made.ports, 'vi', () => true);
  expect(made.shown).toEqual([expect.stringContaining('Bảng đã đúng với thiết lập')]);
});

test('who gives to whom, who keeps what, and who takes what that leaves', () => {
  const made = evening();
  made.answers.push(false);
  catchUpAct(made.ports, 'vi');
  wish(made, 'SA1', 'Chuyển bớt cho', 'SN1');
  wish(made, 'SA1', 'Số chuyển', '2');
  wish(made, 'SA2', 'Giữ chỉ tiêu ngày', 'Có');
  made.shown.length = 0;
  made.answers.push(true);
  expect(catchUpAct(made.ports, 'vi')).toMatchObject({ applied: true });
  expect(made.shown[0]).toContain('\n\nSA1 Tổ 1 chuyển 2 cho SN1 Tổ 1.\nGiữ chỉ tiêu ngày: SA2 Tổ 2.\n\n');
  expect(made.shown[0]).toMatch(
    /– Tổ 2 \(SA2\) giữ chỉ tiêu ngày nên còn thiếu \d+ .*; phần này giao cho các đơn vị cùng khu vực\./,
  );
  expect(logOf(made).pop()?.reason).toMatch(/; SA1 Tổ 1 chuyển 2 cho SN1 Tổ 1; giữ chỉ tiêu ngày: SA2 Tổ 2$/);
});

test('changing the target afterwards says that what was passed on no longer stands', () => {
  const made = evening();
  made.answers.push(false);
  catchUpAct(made.ports, 'vi');
  wish(made, 'SA1', 'Chuyển bớt cho', 'SN1');
  wish(made, 'SA1', 'Số chuyển', '2');
  made.answers.push(true);
  catchUpAct(made.ports, 'vi');
  const grid = gridOf(made.workbook, 'settings');
  const at = findNumber(made, 37, grid.rows.length);
  made.workbook.person(SECRETARY).type(titleOf(made.workbook, 'settings'), at, '60');
  made.shown.length = 0;
  made.answers.push(true);
  buildAct(made.ports, 'vi');
  expect(made.shown[0]).toContain('confirm: Thiết lập hoặc Danh sách tổ đã đổi.');
  expect(made.shown[0]).toContain('cả đợt 60.');
  expect(made.shown[0]).toContain(
    '– Thiết lập hoặc Danh sách tổ đã đổi nên chỉ tiêu từng đơn vị được tính lại. Phần đã chuyển',
  );
  expect(made.shown[1]).toMatch(/^toast: Đã lập bảng: 60 cho 4 đơn vị/);
  expect(logOf(made).pop()?.reason).toMatch(/^Thiết lập hoặc Danh sách tổ đã đổi: .*cả đợt 60$/);
});

test('an amount without a taker is told by its cell, and nothing changes', () => {
  const made = evening();
  made.answers.push(false);
  catchUpAct(made.ports, 'vi');
  wish(made, 'SA1', 'Số chuyển', '2');
  made.shown.length = 0;
  expect(catchUpAct(made.ports, 'vi')).toMatchObject({ applied: false });
  expect(made.shown).toEqual([
    expect.stringMatching(
      /^alert: Chưa giao bù được, chưa có gì thay đổi\.\n\nÔ \w+: chuyển bớt của SA1 còn thiếu Chuyển bớt cho\./,
    ),
  ]);
});

function findNumber(made: Office, wanted: number, rows: number): string {
  const grid = gridOf(made.workbook, 'settings');
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < 12; column++)
      if (grid.value(row, column) === wanted) return cell(row, column);
  throw new Error(`no ${wanted} in the settings of ${FILE.name}`);
}

test('stopping for good: what is left goes on, and the dialog says to whom; what was passed on before stays', () => {
  const made = evening();
  made.answers.push(false);
  catchUpAct(made.ports, 'vi');
  wish(made, 'SA1', 'Chuyển bớt cho', 'SA2');
  wish(made, 'SA1', 'Số chuyển', '3');
  made.answers.push(true);
  expect(catchUpAct(made.ports, 'vi')).toMatchObject({ applied: true });
  const before = targetsOf(made);
  made.shown.length = 0;
  made.answers.push('SN1', '', '', 'nghỉ', true);
  expect(stopUnitAct(made.ports, 'vi')).toMatchObject({ applied: true });
  const asked = made.shown.find((text) => text.startsWith('confirm:'));
  expect(asked).toContain('confirm: SN1 Tổ 1 dừng hẳn từ ngày 03/6; ');
  expect(asked).toContain('– Tài khoản kích hoạt: 8 của Tổ 1 (SN1) giao cho: Tổ 2 (SN2) +8.');
  expect(asked).not.toContain('được tính lại');
  expect(before).toMatchObject({ SA1: 7, SA2: 12, SN1: 9 });
  expect(targetsOf(made)).toMatchObject({ SA1: 7, SA2: 12, SN1: 1, SN2: 20 });
});

function targetsOf(made: Office): Record<string, number> {
  const { campaign, scene, daily } = working(made);
  const day = statusDay(campaign, made.ports.now());
  const standings = progressOf(campaign, scene.versions, daily.submissions, day);
  return Object.fromEntries(standings.map(({ unit, target }) => [unit ?? '', target]));
}
