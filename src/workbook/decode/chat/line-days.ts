/** Which day the numbers of a line are of: the one spoken of, and where that is not sure. */
import type { Campaign } from '../../../domain/campaign';
import { addDays, type Day } from '../../../domain/day';
import { dayAt, type Instant } from '../../../domain/instant';
import { focusDay } from '../../../domain/progress';
import type { Context } from './context';
import type { Doubt } from './line';

export class LineDays {
  private readonly usual: Day;
  private readonly named = new Set<Day>();
  /** One was named before any number: those named later go with the numbers behind them. */
  private leads = false;
  /** Named behind a team: that team's alone, unless the next team stands right behind it. */
  private isOfOne = false;
  /** The day of the next number has been named. */
  private isSaid = false;
  /** That there is no such day. */
  private isTold = false;
  /** Numbers, and those since a day was named last. */
  private all = 0;
  private since = 0;

  constructor(
    private readonly context: Context,
    private readonly campaign: Campaign,
    private readonly written: Instant,
    private readonly doubt: (code: Doubt) => void,
  ) {
    this.usual = focusDay(campaign, written);
  }

  get day(): Day {
    return this.context.day;
  }

  /** @param ofTeam a team was named before it */
  take(day: Day | null, ofTeam: boolean): void {
    const { first, last } = this.campaign.period;
    this.context.isOutside = day === null || day < first || day > last || day > this.usual;
    // "SG2 3 hôm qua": of the number before it, or of one to come.
    const isOther = this.all > 0 && day !== this.day;
    if (isOther && (!this.leads || this.since > 1)) this.doubt('WHICH_DAY');
    if (this.all === 0) this.leads = true;
    this.isSaid = true;
    this.isOfOne = ofTeam;
    this.since = 0;
    this.isTold = this.context.isOutside;
    if (this.isTold) {
      this.doubt('DAY_OUTSIDE');
      return;
    }
    this.named.add(day!);
    this.context.day = day!;
  }

  takeToday(ofTeam: boolean): void {
    const today = dayAt(this.written);
    if (this.usual !== today) this.doubt('WHICH_DAY');
    this.take(today, ofTeam);
  }

  takeYesterday(ofTeam: boolean): void {
    this.take(addDays(dayAt(this.written), -1), ofTeam);
  }

  /** "SG2 hôm qua 3, SG3 4", "hôm nay SG1 3, hôm qua SG2 4, SG3 5": whether the last is of yesterday too is not said. */
  nextTeam(): void {
    const isOpen = this.isOfOne || this.named.size > 1;
    if (isOpen && this.since > 0 && this.day !== this.usual) {
      this.context.isCarried = true;
      this.isSaid = false;
    }
    this.isOfOne = false;
  }

  number(): void {
    this.all += 1;
    this.since += 1;
    if (this.context.isCarried && !this.isSaid) this.doubt('WHICH_DAY');
    if (this.context.isOutside && !this.isTold) this.doubt('DAY_OUTSIDE');
    this.isTold = this.context.isOutside;
  }

  end(): void {
    // "hôm qua 3 hôm nay": nothing behind it that it would be of.
    const isLoose = this.isSaid && this.all > 0 && this.since === 0;
    if (isLoose && this.named.size > 1) this.doubt('WHICH_DAY');
    // A line without a number heads the next ones: what it names holds for them.
    if (this.isSaid) this.context.isCarried = this.all > 0 && this.day !== this.usual;
  }
}
