/** Merging, pausing and stopping as the secretary is asked and told. */

import { closeDayAct } from '../../src/app/close';
import { mergeUnitAct, stopUnitAct } from '../../src/app/tell-units';
import { expectEntriesUntouched, june, logOf, type Office, office, types, working } from './office';

/** Thursday reported by everybody but SN2, and closed. */
function friday(): Office {
  const made = office();
  for (const team of ['SA1', 'SA2', 'SN1']) expect(types(made, team, 1, '2')).toBe(true);
  made.answers.push(true);
  closeDayAct(made.ports, 'vi');
  made.shown.length = made.writes.length = made.reads.length = 0;
  return made;
}

test('merging asks about the merge: who goes where, with how many numbers', () => {
  const made = friday();
  made.answers.push('SN', 'sa', true);
  expect(mergeUnitAct(made.ports, 'vi')).toMatchObject({ applied: true });
  expect([made.reads.length, made.writes.length]).toEqual([5, 1]);
  expect(made.shown.slice(0, 2)).toEqual([
    'ask: Gộp đơn vị nào? Ghi mã, ví dụ SG.',
    'ask: Gộp SN Song Nga vào đơn vị nào? Ghi mã. Các tổ giữ nguyên mã, số đã nhập và chỉ tiêu cả đợt.',
  ]);
  expect(made.shown[2]).toContain(
    'confirm: Gộp SN Song Nga vào SA Sành. 2 tổ (SN1, SN2) sang SA Sành, giữ nguyên mã, dòng nhập và 1 số đã nhập (cộng 2). Sau khi gộp, SA Sành có 4 tổ.',
  );
  expect(made.shown[3]).toMatch(/^toast: Đã xong: Gộp SN Song Nga vào SA Sành\. .*cả đợt 37\./);
  expect(logOf(made).pop()?.reason).toMatch(/^Gộp SN Song Nga vào SA Sành: .*cả đợt 37$/);
  made.workbook.setNow(june(2, '16:00'));
  closeDayAct(made.ports, 'vi');
  expect(made.shown.pop()).toContain('Chưa báo: Sành: SA1 Tổ 1, SA2 Tổ 2, SN1 Tổ 1, SN2 Tổ 2.');
  expectEntriesUntouched(made);
});

test('a unit nobody knows, a team, the same unit: said, and asked again', () => {
  const made = friday();
  made.answers.push('XX', 'SN2', 'Song Nga', 'SN', 'Sành', false);
  mergeUnitAct(made.ports, 'vi');
  const wrong = made.shown.slice(1, 5).map((text) => text.split('\n\n')[0]);
  expect(wrong).toEqual([
    'ask: Không có đơn vị nào mang mã "XX". Mã ở cột đầu của Danh sách tổ. Ghi lại mã.',
    'ask: SN2 Tổ 2 không có tổ nào bên dưới nên không gộp được. Ghi mã khác.',
    'ask: Gộp SN Song Nga vào đơn vị nào? Ghi mã. Các tổ giữ nguyên mã, số đã nhập và chỉ tiêu cả đợt.',
    expect.stringContaining('ask: Không gộp được SN Song Nga vào SN Song Nga.'),
  ]);
  expect(made.shown[5]).toContain('confirm: Gộp SN Song Nga vào SA Sành.');
  expect(made.writes).toEqual([]);
});

test('a pause: dates asked again until they are some, then said and logged with what it does', () => {
  const made = friday();
  made.answers.push('SN', '31/6', '3/6', '2/6', '3/6', '', 'bão', true);
  expect(stopUnitAct(made.ports, 'vi')).toMatchObject({ applied: true });
  expect(made.shown[2]).toContain('Không rõ "31/6" là ngày nào, hoặc không có ngày đó.');
  expect(made.shown[4]).toContain('ask: Ngày 02/6 trước ngày 03/6. Ghi ngày từ 03/6 trở đi.');
  expect(made.shown[6]).toContain('ask: Chưa ghi lý do.');
  const [asked, told] = made.shown.slice(-2);
  expect(asked).toMatch(/^confirm: SN Song Nga tạm dừng từ ngày 03\/6 đến hết ngày 03\/6\./);
  expect(asked).toMatch(/Từ ngày 02\/6, \d tổ đổi chỉ tiêu; còn \d+.* chia 3 ngày, cả đợt 37\./);
  expect(asked).toContain('Phần thiếu đến nay của từng tổ cũng được chia vào các ngày còn lại.');
  expect(asked).toContain('\nSN2 Tổ 2 thôn Song Nga: 0/');
  expect(told).toMatch(/^toast: Đã xong: SN Song Nga tạm dừng 03\/6–03\/6 \(bão\)\. Từ ngày 02\/6, /);
  expect(logOf(made).pop()).toMatchObject({ act: 'plan', before: 1, after: 2 });
  expect(logOf(made).pop()?.reason).toMatch(
    /^SN Song Nga tạm dừng 03\/6–03\/6 \(bão\): từ ngày 02\/6, \d tổ đổi chỉ tiêu; còn /,
  );
  expect(working(made).campaign.pauses).toEqual([
    { unit: 'SN', first: '2023-06-03', last: '2023-06-03', reason: 'bão' },
  ]);
  expect(made.writes).toHaveLength(1);
});

test('a pause before or after the campaign is refused, and the day asked for again', () => {
  const late = friday();
  late.workbook.setNow(june(5, '09:00'));
  late.answers.push('SN', '6/6', '8/6', null);
  expect(stopUnitAct(late.ports, 'vi')).toBeNull();
  const outside = (day: string) =>
    `ask: Ngày ${day} nằm ngoài đợt (01/6–05/6), không có chỉ tiêu để dừng. Ghi ngày trong đợt.\n\nSN`;
  expect(late.shown[2]).toContain(outside('06/6'));
  expect(late.shown[3]).toContain(outside('08/6'));
  const early = friday();
  early.answers.push('SN', '28/5', '31/5', '3/6', 'bão', true);
  expect(stopUnitAct(early.ports, 'vi')).toMatchObject({ applied: true });
  expect(early.shown[3]).toContain(outside('31/5'));
  expect(late.writes).toEqual([]);
});

test('cancelled at any question: nothing is written', () => {
  for (const answers of [
    ['SN', null],
    ['SN', '3/6', null],
    ['SN', '3/6', '', null],
    ['SN', '3/6', '', 'x', false],
  ]) {
    const made = friday();
    made.answers.push(...answers);
    stopUnitAct(made.ports, 'vi');
    expect(made.writes).toEqual([]);
  }
});

test('when nobody is left to do what is missing, the reason and the ways out are told', () => {
  const made = friday();
  made.workbook.setNow(june(5, '16:00'));
  made.answers.push('SN', '', '', 'hết đợt', true);
  expect(stopUnitAct(made.ports, 'vi')).toMatchObject({ applied: false });
  expect(made.shown.pop()).toMatch(
    /^alert: Chưa làm được, chưa có gì thay đổi\.\n\n.*còn 31 chưa giao được.*Kéo dài/,
  );
});
