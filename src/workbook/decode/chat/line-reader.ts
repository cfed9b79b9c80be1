/** One line of a message: numbers put to units, and what is doubtful about it. */
import type { Campaign, CountIndicator, Unit } from '../../../domain/campaign';
import { addDays, type Day } from '../../../domain/day';
import { dayAt, type Instant } from '../../../domain/instant';
import { focusDay } from '../../../domain/progress';
import type { Item } from './item';
import type { Lexicon } from './lexicon';
import type { Doubt, Proposal, ReadLine } from './line';
import { AMENDS } from './words';

/** What a message has spoken of so far. */
export interface Context {
  group: Unit | null;
  day: Day;
  /** It has spoken of a day that cannot be. */
  isOutside: boolean;
  /** A line with numbers has named another day: whether it holds for the next ones is not sure. */
  isCarried: boolean;
}

/** Goes through the items of one line and puts numbers to units. */
export class LineReader {
  readonly proposals: Proposal[] = [];
  readonly loose: ReadLine['loose'] = [];
  readonly bare: ReadLine['bare'] = [];
  readonly doubts: ReadLine['doubts'] = [];
  /** Whether a unit or a group was named at all; whether a group alone was. */
  named = false;
  header = true;
  private words = 0;
  private team: Unit | null = null;
  /** Whom the last name of a team may mean; null before the first. */
  private teams: readonly Unit[] | null = null;
  /** Teams that all get the next number, beside `team`. */
  private alike: readonly Unit[] = [];
  /** The next number is that of several teams together. */
  private isShared = false;
  private indicator: CountIndicator | null = null;
  private values = 0;
  private hasDay = false;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly context: Context,
    private readonly campaign: Campaign,
    private readonly written: Instant,
  ) {}

  take(item: Item, next: Item | undefined): void {
    if (item.kind === 'group') this.takeGroup(item.units);
    else if (item.kind === 'team') this.takeTeam(item.units, '');
    else if (item.kind === 'teams') this.takeTeams(item.units, item.isEach);
    else if (item.kind === 'number') this.takeTeam(this.numbered(item.number, next), String(item.number));
    else if (item.kind === 'indicator') this.indicator = item.indicator;
    else if (item.kind === 'day') this.takeDay(item.day);
    else if (item.kind === 'yesterday') this.takeDay(addDays(dayAt(this.written), -1));
    else if (item.kind === 'today') this.takeToday();
    else if (item.kind === 'someTeam') this.doubt('WHICH_UNIT');
    else if (item.kind === 'someGroup') this.takeGroup([]);
    else if (item.kind === 'total') this.doubt('RUNNING_TOTAL');
    else if (item.kind === 'unclear') this.takeUnclear(item.text);
    else if (item.kind === 'value') this.takeValue(item.value);
  }

  /** "hôm nay được 3": nothing else can be meant by the number than a report, and whose is not said. */
  get aloneNumber(): boolean {
    return this.loose.length === 1 && this.words === 0;
  }

  /** "Tổ 3" of the group named right behind it, else of the one spoken of; without one, of whichever has a third team. */
  private numbered(number: number, next: Item | undefined): Unit[] {
    if (next?.kind === 'group') return next.units.flatMap(({ code }) => this.lexicon.numbered(code, number));
    return this.lexicon.numbered(this.context.group?.code, number);
  }

  end(): Pick<ReadLine, 'proposals' | 'loose' | 'bare' | 'doubts'> {
    this.finishTeam();
    const hasNumbers = this.proposals.length + this.loose.length > 0;
    if (this.hasDay)
      this.context.isCarried = hasNumbers && this.context.day !== focusDay(this.campaign, this.written);
    return {
      proposals: this.namedIndicators(),
      loose: this.loose,
      bare: this.bareOnce(),
      doubts: this.doubts,
    };
  }

  private bareOnce(): ReadLine['bare'] {
    const seen = new Set(this.proposals.map(({ unit }) => unit));
    return this.bare.filter(({ units }) => {
      const key = units.map(({ code }) => code).join();
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
  }

  private takeGroup(units: readonly Unit[]): void {
    if (units.length > 0) this.named = true;
    // "SG1 thôn Sành", "tổ 1 Sành, Song 3"
    if (this.team !== null && this.values === 0 && !units.some(({ code }) => code === this.team!.parent))
      this.doubt('OTHER_GROUP', this.team.code, [this.team]);
    this.context.group = units.length === 1 ? units[0]! : null;
    if (units.length !== 1) this.doubt('WHICH_UNIT', '', units);
  }

  private takeTeam(units: readonly Unit[], text: string): void {
    this.finishTeam();
    this.named = true;
    this.header = false;
    this.indicator = null;
    this.values = 0;
    this.teams = units;
    this.alike = [];
    this.isShared = false;
    const [unit] = units;
    if (unit === undefined || units.length > 1) {
      this.doubt('WHICH_UNIT', text, units);
      this.team = null;
      return;
    }
    this.team = unit;
    const { group } = this.context;
    // A code of another hamlet than the one spoken of.
    if (group !== null && unit.parent !== group.code && text === '')
      this.doubt('OTHER_GROUP', unit.code, [unit]);
  }

  /** "SG1-4 đều 3": a guess, always asked about. */
  private takeTeams(units: readonly Unit[], isEach: boolean): void {
    this.doubt('UNCLEAR', '-');
    for (const unit of isEach ? units.slice(-1) : units) this.takeTeam([unit], '');
    if (isEach) this.alike = units.slice(0, -1);
    this.isShared = !isEach;
  }

  private takeDay(day: Day | null): void {
    const { first, last } = this.campaign.period;
    const newest = focusDay(this.campaign, this.written);
    this.context.isOutside = day === null || day < first || day > last || day > newest;
    this.hasDay = true;
    if (this.context.isOutside) {
      this.doubt('DAY_OUTSIDE');
      return;
    }
    // "SG2 3 hôm qua": of the number before it, or of one to come.
    const isOther = day !== this.context.day;
    if (isOther && this.proposals.length > 0) this.doubt('WHICH_DAY');
    this.context.day = day!;
  }

  private takeToday(): void {
    const today = dayAt(this.written);
    if (focusDay(this.campaign, this.written) !== today) this.doubt('WHICH_DAY');
    this.takeDay(today);
  }

  private takeUnclear(text: string): void {
    if (!AMENDS.has(text)) this.words++;
    this.doubt('UNCLEAR', text);
  }

  private takeValue(value: number): void {
    if (this.isShared) return;
    this.values++;
    this.header = false;
    const { day, isOutside } = this.context;
    if (this.context.isCarried && !this.hasDay) this.doubt('WHICH_DAY');
    if (isOutside && !this.doubts.some(({ code }) => code === 'DAY_OUTSIDE')) this.doubt('DAY_OUTSIDE');
    if (this.team === null) {
      const asked = this.doubts.filter(({ code }) => code === 'WHICH_UNIT').pop();
      const units = asked?.choices ?? this.lexicon.under(this.context.group);
      this.loose.push({ value, day, units });
      if (asked !== undefined) return;
      this.doubt(this.named || this.context.group !== null ? 'WHOLE_GROUP' : 'NO_UNIT');
      if (this.context.group !== null) this.named = true;
      return;
    }
    const indicator = this.indicator?.key ?? '';
    const isSame = (one: Proposal) =>
      one.unit === this.team!.code && one.indicator === indicator && one.day === day;
    if (this.proposals.some(isSame)) this.doubt('TWO_NUMBERS');
    for (const { code } of [...this.alike, this.team])
      this.proposals.push({ unit: code, day, indicator, value });
    this.indicator = null;
  }

  private finishTeam(): void {
    if (this.values > 0) return;
    if (this.team !== null) this.doubt('NO_NUMBER', this.team.code);
    if (this.teams !== null) this.bare.push({ day: this.context.day, units: this.teams });
  }

  /** A number without its indicator is that of the only one; one that comes first, of the one left beside those named. */
  private namedIndicators(): Proposal[] {
    const { indicators } = this.lexicon;
    return this.proposals.map((one, i) => {
      if (one.indicator !== '') return one;
      const isFirst = !this.proposals.slice(0, i).some(({ unit }) => unit === one.unit);
      const others = new Set(
        this.proposals.filter(({ unit }) => unit === one.unit).map(({ indicator }) => indicator),
      );
      const left = indicators.filter(({ key }) => !others.has(key));
      if (indicators.length === 1 || (left.length === 1 && others.size > 1 && isFirst))
        return { ...one, indicator: left[0]!.key };
      this.doubt('WHICH_INDICATOR', one.unit);
      return { ...one, indicator: indicators[0]!.key };
    });
  }

  private doubt(code: Doubt, text = '', choices: readonly Unit[] = []): void {
    this.doubts.push({ code, text, choices: [...choices] });
  }
}
