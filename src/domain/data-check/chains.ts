/**
 * The running total typed instead of the day's number: from some day on each number is the one before plus a plausible
 * day's work, the first being the sum so far plus such a day.
 *
 * Two ways to see that such a chain is no accident, each judged at 1 % over the 30 days on which it might start, the two
 * together sharing it: 0.01 / 30 / 2 = 1/6000.
 * - Level: were the numbers days of their own, each would have had to reach the total before it by chance. After ten
 *   days of 0 to 6, 33 in all, a day of at least 30 has a tail of about 1/2.000.000: one number is enough. At half a person
 *   a day, 5 after ten days has one of 1/600, and it takes two in a row: the rule scales with the quota by itself. Counted from the fifth day reported on, when the team's habit can be told.
 * - Order: n different numbers stand in rising order once in n! ways, with repeats of c equal ones once in n!/Πc!. Seven
 *   different ones do so once in 5040, eight once in 40320: this sees totals typed from the first day.
 */
import { ALARM, Habit, meanQuota } from './habit';

/** Days before the habit of a team is relied on. */
const LEAST_DAYS = 5;
/** A step of the chain that this habit hardly allows is no day's work. */
const PLAUSIBLE = 0.001;

/** One team's month, day by day. */
interface Days {
  numbers: readonly (number | null)[];
  quota: readonly number[];
  works: readonly boolean[];
}

export interface Chain {
  /** Positions of the first and the last day. */
  from: number;
  to: number;
  /** Sum of the days before. */
  before: number;
  numbers: number;
}

/** Every chain of running totals in what a team reported, in order. */
export function chainsIn({ numbers, quota, works }: Days): Chain[] {
  const level = ALARM / numbers.length / 2;
  const habit = new Habit(meanQuota(quota, works));
  const chains: Chain[] = [];
  let sum = 0;
  for (let d = 0; d < numbers.length; d++) {
    const value = numbers[d];
    if (value === null || value === undefined) continue;
    const chain = follow(numbers, d, sum, habit);
    if (chain.chance <= level) {
      chains.push({ from: d, to: chain.to, before: sum, numbers: chain.length });
      sum = numbers[chain.to]!;
      d = chain.to;
    } else {
      sum += value;
      habit.add(value);
    }
  }
  return chains;
}

/** The longest chain from a day on, and how likely it is among days of their own. */
function follow(numbers: readonly (number | null)[], from: number, before: number, habit: Habit) {
  let total = before;
  let to = from;
  let length = 0;
  let byLevel = 1;
  let byOrder = 1;
  let equal = 0;
  for (let d = from; d < numbers.length; d++) {
    const value = numbers[d];
    if (value === null || value === undefined) continue;
    if (value < total || habit.tail(value - total) < PLAUSIBLE) break;
    byLevel *= habit.tail(total);
    length++;
    equal = length > 1 && value === total ? equal + 1 : 1;
    byOrder *= equal / length;
    total = value;
    to = d;
  }
  const chance = habit.days >= LEAST_DAYS ? Math.min(byLevel, byOrder) : byOrder;
  return { to, length, chance };
}
