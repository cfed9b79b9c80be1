import type { Widen } from '../shape';
import type { holidays as vi } from '../vi/holidays';

export const holidays: Widen<typeof vi> = {
  newYear: 'New Year',
  tetBefore: 'Tết: day {number} of the last lunar month',
  tet: 'Tết: day {number} of the new lunar year',
  hungKings: 'Hùng Kings’ Day (day 10 of the third lunar month)',
  reunification: 'Reunification Day, 30 April',
  labour: 'Labour Day, 1 May',
  national: 'National Day, 2 September',
  besideNational: 'Day beside National Day',
  culture: 'Vietnam Culture Day, 24 November',
};
