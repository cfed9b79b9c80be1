/**
 * What a team usually reports on a day, as a negative binomial count: the law of rare events with a mean that differs from
 * day to day. Zero days and unlike weekdays only widen it, so a tail under it errs on the side of saying nothing.
 */
import { countTail } from './statistics';

/** The quota stands for so many days of history: a team of which nothing is known is taken to do about what it should. */
const QUOTA_DAYS = 3;
/** Until its history says otherwise, a team is taken to be very uneven: as many days of dispersion 1, the geometric law. */
const UNEVEN_DAYS = 5;

export class Habit {
  private count = 0;
  private sum = 0;
  private squares = 0;

  /** @param quota mean quota of a day */
  constructor(private readonly quota: number) {}

  /** Days known. */
  get days(): number {
    return this.count;
  }

  get mean(): number {
    return (QUOTA_DAYS * this.quota + this.sum) / (QUOTA_DAYS + this.count);
  }

  add(value: number, times: 1 | -1 = 1): void {
    this.count += times;
    this.sum += times * value;
    this.squares += times * value * value;
  }

  /** P(a day of this team has at least x), its mean being known as well as so many days tell. */
  tail(x: number): number {
    const mean = this.mean;
    // No quota and nothing done: nothing is unusual yet.
    if (mean <= 0) return 1;
    const own = this.count === 0 ? 0 : this.sum / this.count;
    const variance = this.count < 2 ? 0 : (this.squares - this.count * own * own) / (this.count - 1);
    const seen = own === 0 ? 0 : Math.max(0, (variance - own) / (own * own));
    const dispersion = (UNEVEN_DAYS + this.count * seen) / (UNEVEN_DAYS + this.count);
    const known = QUOTA_DAYS + this.count;
    return countTail(x, mean, dispersion + (dispersion + 1 / mean) / known);
  }
}

/** A team-month may raise a false alarm of a rule about once in a hundred; a day of it that much less often. */
export const ALARM = 0.01;

/** Mean quota over the days that the team works. */
export function meanQuota(quota: readonly number[], works: readonly boolean[]): number {
  const days = quota.filter((_, d) => works[d]!);
  return days.length === 0 ? 0 : days.reduce((a, b) => a + b, 0) / days.length;
}
