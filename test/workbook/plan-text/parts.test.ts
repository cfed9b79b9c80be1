import { instantOf } from '../../../src/domain/instant';
import { daysIn, rangesIn } from '../../../src/workbook/decode/plan-text/days';
import { endOf, untilsIn } from '../../../src/workbook/decode/plan-text/deadline';
import { hoursIn } from '../../../src/workbook/decode/plan-text/hours';
import { figuresIn } from '../../../src/workbook/decode/plan-text/numbers';
import { plainOf } from '../../../src/workbook/decode/plan-text/page';

const days = (text: string, year: number | null = 2023) => daysIn(plainOf(text), year);

test.each([
  ['trước ngày 25/6/2023', 'before', '2023-06-25', '2023-06-25 00:00'],
  ['đến hết ngày 30/6/2023', 'by', '2023-06-30', '2023-07-01 00:00'],
  ['đến hết 30/6/2023', 'by', '2023-06-30', '2023-07-01 00:00'],
  ['trong ngày 25/10/2023', 'on', '2023-10-25', '2023-10-26 00:00'],
  ['chậm nhất ngày 05/7/2023', 'by', '2023-07-05', '2023-07-06 00:00'],
  ['chậm nhất là ngày 05 tháng 7 năm 2023', 'by', '2023-07-05', '2023-07-06 00:00'],
  ['chậm nhất đến hết ngày 05/7/2023', 'by', '2023-07-05', '2023-07-06 00:00'],
  ['không quá ngày 5/7', 'by', '2023-07-05', '2023-07-06 00:00'],
  ['trước hoặc trong ngày 5/7', 'by', '2023-07-05', '2023-07-06 00:00'],
  ['trước 17 giờ ngày 17/7/2023', 'by', '2023-07-17', '2023-07-17 17:00'],
  ['trước 16h30 ngày 17/7/2023', 'by', '2023-07-17', '2023-07-17 16:30'],
  ['trước 24 giờ ngày 17/7/2023', 'by', '2023-07-17', '2023-07-18 00:00'],
  ['dự kiến ngày 25/6/2023', 'on', '2023-06-25', '2023-06-26 00:00'],
])('%s', (text, kind, day, end) => {
  const [until, ...more] = untilsIn(plainOf(text), days(text));
  expect(more).toEqual([]);
  expect(until!.due).toMatchObject({ kind, day });
  const [endDay, time] = end.split(' ') as [string, string];
  expect(endOf(until!.due)).toBe(instantOf(endDay, time));
});

test.each([
  'sau ngày 31/12/2022',
  'từ ngày 01/9/2023',
  'Quyết định số 06/QĐ-TTg, ngày 06/01/2022',
  'tính đến ngày 19/6/2023',
])('%s: no deadline', (text) => {
  expect(untilsIn(plainOf(text), days(text))).toEqual([]);
});

test.each([
  ['từ ngày 27/5 đến hết ngày 30/6/2023', '2023-05-27', '2023-06-30', null],
  ['từ ngày 20/6/2023- 20/9/2023', '2023-06-20', '2023-09-20', null],
  ['từ ngày 01 đến ngày 15/9/2023', '2023-09-01', '2023-09-15', null],
  ['từ ngày 20 tháng 12 đến ngày 10 tháng 01 năm 2024', '2023-12-20', '2024-01-10', null],
  ['từ ngày 27/5 đến ngày 30/6', '2023-05-27', '2023-06-30', 'YEAR_MISSING'],
  ['từ ngày 01.6.2023 đến 25.6.2023', '2023-06-01', '2023-06-25', null],
  ['từ ngày 01-06-2023 đến ngày 25-06-2023', '2023-06-01', '2023-06-25', null],
  ['từ tháng 5/2023 đến hết tháng 6/2023', '2023-05-01', '2023-06-30', 'WHOLE_MONTH'],
  ['từ thứ Hai ngày 05/6/2023 đến Chủ nhật ngày 25/6/2023', '2023-06-05', '2023-06-25', null],
])('%s', (text, first, last, why) => {
  expect(rangesIn(plainOf(text), days(text))).toMatchObject([{ first, last, why }]);
});

test.each([
  ['11/25 dịch vụ công', []],
  ['số 422/QĐ-TTg', []],
  ['ngày 31/6/2023', [['2023-06-30', 'NO_SUCH_DAY']]],
  ['ngày 29/2/2023', [['2023-02-28', 'NO_SUCH_DAY']]],
  ['ngày 29/2/2024', [['2024-02-29', null]]],
  ['ngày 40/6/2023', []],
  ['ngày 1/13/2023', []],
])('%s', (text, expected) => {
  expect(days(text).map(({ day, why }) => [day, why])).toEqual(expected);
});

test('without any year in the text no day is made up', () => {
  expect(days('trước ngày 25/6', null)).toEqual([]);
});

test.each([
  ['16 giờ', '16:00'],
  ['16 giờ 30 phút', '16:30'],
  ["7h30'", '07:30'],
  ['16h', '16:00'],
  ['15g45', '15:45'],
  ['17:00', '17:00'],
  ['4 giờ chiều', '16:00'],
  ['07 giờ 30', '07:30'],
])('%s → %s', (text, time) => {
  expect(hoursIn(plainOf(text)).map((one) => one.time)).toEqual([time]);
});

test.each([
  ['4.000 tài khoản', 4000, false],
  ['130.464 tài khoản', 130464, false],
  ['3,090 tài khoản', 3090, true],
  ['3 090 tài khoản', 3090, true],
  ['12,92%', 12.92, false],
  ['12.92%', 12.92, false],
  ['07 thôn', 7, false],
  ['1,2 triệu tài khoản', 1200000, false],
  ['5 nghìn thẻ', 5000, false],
  ['1.234.567 lượt', 1234567, false],
  ['500 tài khoản/ngày', 500, false],
  ['4.000/ngày', 4000, false],
])('%s → %s', (text, value, ambiguous) => {
  expect(figuresIn(plainOf(text), [])).toMatchObject([{ value, ambiguous }]);
});

test.each(['109/KH-UBND', '0123456789', 'QĐ422', '06/CP', '12a'])('%s: no figure', (text) => {
  expect(figuresIn(plainOf(text), [])).toEqual([]);
});
