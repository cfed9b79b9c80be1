/** The days a unit works on, as its line says: a list of days, or the word for none. */
import type { Period } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import { daysIn } from './day-list';
import { isWord } from './words';

/** @param period gives the year where only day and month are written */
export function readDays(text: string, period: Partial<Period>): { days: Day[]; unread: string[] } {
  return isWord('workDays', 'none', text) ? { days: [], unread: [] } : daysIn(text, period);
}
