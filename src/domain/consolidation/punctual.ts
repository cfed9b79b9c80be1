/** How a ward reported over the days up to one: what a city lists as silent or late. */
import type { Day } from '../day';
import { isSilentOn, type Published, teamsOn } from './published';

export interface Punctual {
  /** Reports its teams owed, a team a day; those that came in time, and late. */
  asked: number;
  /** Who reported nobody knows when counts as in time, since nothing says they were not. */
  onTime: number;
  late: number;
  /** Of those in time: nobody knows when. */
  unknown: number;
  /** Complete reports. */
  said: number;
  /** Days on which somebody was to report and nobody did; the last of them. */
  silentDays: number;
  lastSilent: Day | null;
  /** Days on which reports came and not one of them in time. */
  lateDays: number;
}

export function punctualOf(published: Published, upTo: Day): Punctual {
  const own: Punctual = {
    asked: 0,
    onTime: 0,
    late: 0,
    unknown: 0,
    said: 0,
    silentDays: 0,
    lastSilent: null,
    lateDays: 0,
  };
  const passed = published.days.filter(({ day }) => day <= upTo);
  for (const day of [...new Set(passed.map((one) => one.day))].sort()) {
    const { asked, said, late, onTime } = teamsOn(published, day)!;
    if (asked === 0) continue;
    const unknown = Math.max(0, said - onTime - late);
    own.asked += asked;
    own.said += said;
    own.onTime += onTime + unknown;
    own.late += late;
    own.unknown += unknown;
    if (isSilentOn(published, day)) {
      own.silentDays++;
      own.lastSilent = day;
    } else if (late > 0 && onTime + unknown === 0) own.lateDays++;
  }
  return own;
}
