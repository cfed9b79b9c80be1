/**
 * A number far above all others of the same team: a digit too many, or a whole week in one day.
 *
 * The largest number is held against the team's other days (`Habit`, without the number itself). One alarm in a hundred
 * honest months of 30 days would make it a tail below 0.01 / 30 = 1/3000, did the law hold so far out; but joint sessions
 * give honest months days of three times the usual, and 29 numbers do not tell such a tail. Measured on honest months that
 * level asks about 5 to 8 % of them, a hundredth of it about 1 % at most (`npm run bench -- false-alarms`). For a team doing 10
 * a day with a standard deviation of 5 that is from 65 on. A tenfold day must stand out, else there is not
 * enough to go by: at half a person a day, 5 is nothing unusual.
 */
import { atCell } from './check';
import { ALARM, Habit, meanQuota } from './habit';
import { eachTeam, NOTHING, TOO_LITTLE } from './verdict';

const LEAST_DAYS = 10;
/** What the rule is for: ten times a usual day. */
const MEANT_FOR = 10;
const BEYOND_THE_LAW = 100;

export const implausible = eachTeam((check, series, reported) => {
  if (reported.length <= LEAST_DAYS) return TOO_LITTLE;
  const level = ALARM / check.days.length / BEYOND_THE_LAW;
  const habit = new Habit(meanQuota(series.quota, series.works));
  for (const { value } of reported) habit.add(value);
  const largest = reported.reduce((a, b) => (b.value > a.value ? b : a));
  habit.add(largest.value, -1);
  const usual = habit.mean;
  if (habit.tail(Math.ceil(MEANT_FOR * usual)) > level) return TOO_LITTLE;
  if (largest.value <= usual || habit.tail(largest.value) > level) return NOTHING;
  const { d, value } = largest;
  const others = reported.reduce((sum, one) => sum + one.value, -value) / (reported.length - 1);
  const figures = { value, usual: Math.round(10 * others) / 10 };
  return { enough: true, finding: atCell(check, series, d, 'ENTRY_IMPLAUSIBLE', 'ask', figures) };
});
