/** What a message has spoken of so far, and what of it the next message of the same person goes on with. */
import type { Unit } from '../../../domain/campaign';
import type { Day } from '../../../domain/day';
import type { Instant } from '../../../domain/instant';

export interface Context {
  group: Unit | null;
  /** One was named, and it is not known which: those it may be, none where it may be any. Null where that is not so. */
  among: readonly Unit[] | null;
  day: Day;
  /** It has spoken of a day that cannot be. */
  isOutside: boolean;
  /** Another day has been named: whether it holds for the next numbers is not sure. */
  isCarried: boolean;
}

/** Messages of one person so close to each other are one. */
export const ONE_BREATH = 15 * 60_000;

/** What was said last, by whom and when. */
export class Speakers {
  private readonly last = new Map<string, { context: Context; at: Instant }>();

  /** A fresh context, or that of the same person's last message: its hamlet, and the doubt about its day. */
  begin(sender: string, at: Instant | null, usual: Day): Context {
    const before = this.last.get(sender);
    const goesOn = before !== undefined && at !== null && at >= before.at && at - before.at <= ONE_BREATH;
    const { group, among, isCarried, day, isOutside } = goesOn ? before.context : BLANK;
    const isOther = goesOn && (isOutside || day !== usual);
    return { group, among, day: usual, isOutside: false, isCarried: isCarried || isOther };
  }

  end(sender: string, at: Instant | null, context: Context): void {
    if (sender !== '' && at !== null) this.last.set(sender, { context, at });
  }
}

const BLANK: Context = { group: null, among: null, day: '', isOutside: false, isCarried: false };
