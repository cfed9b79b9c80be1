/** Days, times and teams as people type them. */
import * as fc from 'fast-check';
import { readDay, readDays, readTeams, readTime } from '../../../src/domain/closing';
import { eachDay } from '../../../src/domain/day';
import { june, ward } from './make';

const words = {
  days: new Map([['hôm qua', june(11)]]),
  day: 'ngày',
  hour: 'giờ',
  all: 'tất cả',
  only: 'chỉ',
  upTo: 'đến',
};
const period = { first: '2023-06-09', last: '2023-06-13' };
const winter = { first: '2023-12-01', last: '2024-01-29' };

test.each([
  ['12/6', '2023-06-12'],
  [' 12/06/2023 ', '2023-06-12'],
  ['12-6-23', '2023-06-12'],
  ['12.6', '2023-06-12'],
  ['ngày 12/6', '2023-06-12'],
  ['2023-06-12', '2023-06-12'],
  ['Hôm  Qua', '2023-06-11'],
  ['01/8', '2023-08-01'],
])('%s is the day %s', (text, day) => {
  expect(readDay(text, period, words)).toBe(day);
});

test.each(['', '12', '31/6', '12/13', '32/1', '12/6/1', 'mai', '12/6 x', '29/2/2023'])(
  '%s is no day',
  (text) => {
    expect(readDay(text, period, words)).toBeNull();
  },
);

test('without a year a day is taken inside the campaign, or as near to it as can be', () => {
  expect(readDay('31/12', winter, words)).toBe('2023-12-31');
  expect(readDay('5/1', winter, words)).toBe('2024-01-05');
  expect(readDay('30/11', winter, words)).toBe('2023-11-30');
  expect(readDay('1/2', winter, words)).toBe('2024-02-01');
  expect(readDay('29/2', winter, words)).toBe('2024-02-29');
});

test('always: a day of the campaign written without its year is that day', () => {
  fc.assert(
    fc.property(fc.constantFrom(...eachDay(winter.first, winter.last)), (day) => {
      const [, month, date] = day.split('-').map(Number) as [number, number, number];
      expect(readDay(`${date}/${month}`, winter, words)).toBe(day);
    }),
  );
});

test.each([
  ['14:30', '14:30'],
  ['14h30', '14:30'],
  ['14 giờ 30', '14:30'],
  ['9.05', '09:05'],
  ['9h', '09:00'],
  ['9 giờ', '09:00'],
  ['0:00', '00:00'],
])('%s is %s', (text, time) => {
  expect(readTime(text, words)).toBe(time);
});

test.each(['', '14', '24:00', '14:60', '14:3', 'h30', '14 tk 30', '-1:00'])('%s is no time', (text) => {
  expect(readTime(text, words)).toBeNull();
});

test('teams by code, hamlets for all their teams, the day behind; either may be left out', () => {
  expect(readTeams('so2 12/6', ward(), words)).toEqual({ units: ['SO2'], day: june(12), unclear: null });
  expect(readTeams('SO2, sa1; SO2 ngày 12/6', ward(), words)).toEqual({
    units: ['SO2', 'SA1'],
    day: june(12),
    unclear: null,
  });
  expect(readTeams('SA hôm qua', ward(), words)).toEqual({
    units: ['SA1', 'SA2'],
    day: june(11),
    unclear: null,
  });
  for (const text of ['SO2 12/6, SA1 12/6', 'SO2 ngày 12/6; SA1 12/6', '12/6 SO2 SA1'])
    expect(readTeams(text, ward(), words)).toEqual({ units: ['SO2', 'SA1'], day: june(12), unclear: null });
  expect(readTeams('SO2 12/6, SA1 hôm qua', ward(), words)).toMatchObject({
    units: [],
    day: null,
    unclear: { kind: 'DAYS' },
  });
  expect(readTeams('SO1', ward(), words)).toEqual({ units: ['SO1'], day: null, unclear: null });
  expect(readTeams('12/6', ward(), words)).toEqual({ units: [], day: june(12), unclear: null });
  expect(readTeams('SX9 12/6', ward(), words)).toEqual({
    units: [],
    day: june(12),
    unclear: { kind: 'UNIT', text: 'sx9' },
  });
  expect(readTeams('SO1 32/6', ward(), words)).toEqual({
    units: ['SO1'],
    day: null,
    unclear: { kind: 'DAY', text: '32/6' },
  });
  expect(readTeams('SO1 SX9', ward(), words)).toMatchObject({ unclear: { kind: 'UNIT', text: 'sx9' } });
});

test.each([
  ['tất cả', 'all'],
  [' Tất  cả ', 'all'],
  ['chỉ 12/6', { only: june(12) }],
  ['chỉ ngày 12/6', { only: june(12) }],
  ['12/6', { upTo: june(12) }],
  ['đến 12/6', { upTo: june(12) }],
  ['đến hôm qua', { upTo: june(11) }],
  ['', null],
  ['chỉ', null],
  ['chỉ 32/6', null],
  ['cả', null],
])('of the days that wait "%s" means %j', (text, days) => {
  expect(readDays(text, period, words)).toEqual(days);
});
