import { guessNumber, guessThousands, parseDay, parseTime } from '../../src/workbook/decode/guess';
import { readDays } from '../../src/workbook/decode/work-days';
import { daysText } from '../../src/workbook/tabs/units-values';

describe('what people meant', () => {
  it.each([
    ['12 tk', 12],
    ['１２', 12],
    ['1.200', 1200],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1.234.567 người', 1234567],
    ['07 thôn', 7],
    ['2,5', 2.5],
    ['nhiều', null],
    ['~12', null],
    ['1.2.3', null],
  ])('number %j', (text, number) => expect(guessNumber(text)).toBe(number));

  it.each([
    [1.2, 1200],
    [130.464, 130464],
    [0.5, 500],
    [10 / 3, null],
  ])('thousands %j', (value, number) => expect(guessThousands(value)).toBe(number));

  it.each([
    ['1/6/2023', '2023-06-01'],
    ['01-06-23', '2023-06-01'],
    ['1.6.2023', '2023-06-01'],
    ['2023-06-01', '2023-06-01'],
    ['31/6/2023', null],
    ['6/27/2023', null],
    ['1/6', null],
  ])('day %j', (text, day) => expect(parseDay(text)).toBe(day));

  it.each([
    ['15:00', '15:00'],
    ['15 giờ', '15:00'],
    ['15h30', '15:30'],
    ['8 giờ 05 phút', '08:05'],
    [0.625, '15:00'],
    ['25:00', null],
    ['15', null],
    [1.5, null],
  ])('hour %j', (value, time) => expect(parseTime(value)).toBe(time));

  it('lists of days, with runs and without years', () => {
    const period = { first: '2022-12-28', last: '2023-01-05' };
    expect(readDays('29/12; 02/1–04/1/2023', period)).toEqual({
      days: ['2022-12-29', '2023-01-02', '2023-01-03', '2023-01-04'],
      unread: [],
    });
    expect(readDays('29/12, hôm sau', period).unread).toEqual(['hôm sau']);
    const days = ['2022-11-29', '2022-12-01', '2022-12-02', '2022-12-03'];
    expect(daysText(days, 'vi')).toBe('29/11/2022; 01/12/2022–03/12/2022');
    expect(readDays(daysText([], 'vi')!, period)).toEqual({ days: [], unread: [] });
  });
});
