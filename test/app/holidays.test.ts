/** Public holidays against the days published for them. */
import { holidaysIn, lunarDay } from '../../src/app/set-up/holidays';

/** Mùng 1 tháng Giêng, 10 tháng Ba âm lịch, and how many days the last month before Tết has. */
const PUBLISHED: [year: number, tet: string, hungKings: string, lastMonth: number][] = [
  [2023, '2023-01-22', '2023-04-29', 30],
  [2024, '2024-02-10', '2024-04-18', 30],
  [2025, '2025-01-29', '2025-04-07', 29],
  [2026, '2026-02-17', '2026-04-26', 29],
  [2027, '2027-02-06', '2027-04-16', 29],
  [2028, '2028-01-26', '2028-04-04', 29],
  [2029, '2029-02-13', '2029-04-23', 29],
  [2030, '2030-02-02', '2030-04-12', 29],
  [2031, '2031-01-23', '2031-04-01', 29],
  [2032, '2032-02-11', '2032-04-19', 29],
  [2033, '2033-01-31', '2033-04-09', 30],
];

test.each(PUBLISHED)('Tết and Giỗ Tổ of %i', (year, tet, hungKings, lastMonth) => {
  expect(lunarDay(year, 1, 1)).toBe(tet);
  expect(lunarDay(year, 3, 10)).toBe(hungKings);
  const all = holidaysIn({ first: `${year}-01-01`, last: `${year}-12-31` }, 'vi');
  const named = (name: string) => all.find((one) => one.name.includes(name))?.day;
  expect(named('mùng 1')).toBe(tet);
  expect(named('Giỗ Tổ')).toBe(hungKings);
  const eve = all[all.findIndex(({ day }) => day === tet) - 1]!;
  expect(eve.name).toBe(`Tết Nguyên đán: ${lastMonth} tháng Chạp`);
});

test('where Vietnam and China kept the new year on other days, Vietnam’s counts', () => {
  expect(lunarDay(2007, 1, 1)).toBe('2007-02-17');
  expect(lunarDay(1985, 1, 1)).toBe('1985-01-21');
  expect(lunarDay(2030, 1, 1)).toBe('2030-02-02');
});

test('those within a period, in order, with the usual ones told from those announced each year', () => {
  expect(holidaysIn({ first: '2026-04-20', last: '2026-05-31' }, 'vi')).toEqual([
    {
      day: '2026-04-26',
      name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
      note: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
      usual: true,
    },
    { day: '2026-04-30', name: 'Ngày Chiến thắng 30/4', note: 'Ngày Chiến thắng 30/4', usual: true },
    { day: '2026-05-01', name: 'Ngày Quốc tế lao động 1/5', note: 'Ngày Quốc tế lao động 1/5', usual: true },
  ]);
  // Shown in one language, written beside the day in that of the tabs.
  expect(holidaysIn({ first: '2026-04-30', last: '2026-04-30' }, 'vi', 'en')).toEqual([
    { day: '2026-04-30', name: 'Reunification Day, 30 April', note: 'Ngày Chiến thắng 30/4', usual: true },
  ]);
  const september = holidaysIn({ first: '2026-08-20', last: '2026-09-10' }, 'en');
  expect(september.map(({ day, usual }) => [day, usual])).toEqual([
    ['2026-09-01', false],
    ['2026-09-02', true],
    ['2026-09-03', false],
  ]);
  const tet = holidaysIn({ first: '2025-12-20', last: '2026-02-28' }, 'vi');
  expect(tet.map(({ day, usual }) => [day, usual])).toEqual([
    ['2026-01-01', true],
    ['2026-02-15', false],
    ['2026-02-16', true],
    ['2026-02-17', true],
    ['2026-02-18', true],
    ['2026-02-19', true],
    ['2026-02-20', false],
  ]);
});

test('24 November since 2026, as each year’s announcement says', () => {
  const november = (year: number) => holidaysIn({ first: `${year}-11-01`, last: `${year}-11-30` }, 'vi');
  expect(november(2025)).toEqual([]);
  expect(november(2026)).toEqual([
    {
      day: '2026-11-24',
      name: 'Ngày Văn hóa Việt Nam 24/11',
      note: 'Ngày Văn hóa Việt Nam 24/11',
      usual: false,
    },
  ]);
});

test('no period, none; a year typed wrongly does not go on for ever', () => {
  expect(holidaysIn({ first: '', last: '' }, 'vi')).toEqual([]);
  expect(holidaysIn({ first: '2026-05-31', last: '2026-04-01' }, 'vi')).toEqual([]);
  expect(holidaysIn({ first: '2026-01-01', last: '2926-01-01' }, 'vi').length).toBeLessThan(100);
});
