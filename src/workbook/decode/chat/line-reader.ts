/** One line of a message: numbers put to units, and what is doubtful about it. */
import type { Campaign, CountIndicator, Unit } from '../../../domain/campaign';
import type { Instant } from '../../../domain/instant';
import type { Context } from './context';
import { type Item, WORDS } from './item';
import type { Lexicon } from './lexicon';
import type { Doubt, Proposal, ReadLine } from './line';
import { LineDays } from './line-days';
import { withIndicators } from './line-indicators';
import { LineTeams } from './line-teams';
import { AMENDS, CORRECTS, MISTAKES } from './words';

/** Goes through the items of one line and puts numbers to units. */
export class LineReader {
  /** It says that something was wrong. */
  retracts = false;
  /** There is more, or another number. */
  private corrects = false;
  private readonly proposals: Proposal[] = [];
  private readonly loose: ReadLine['loose'] = [];
  private readonly doubts: ReadLine['doubts'] = [];
  private readonly days: LineDays;
  private readonly teams: LineTeams;
  private indicator: CountIndicator | null = null;
  private words = 0;
  /** It says of which day its numbers are, or of what. */
  private tells = false;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly context: Context,
    campaign: Campaign,
    written: Instant,
  ) {
    const doubt = this.doubt.bind(this);
    this.days = new LineDays(context, campaign, written, doubt);
    this.teams = new LineTeams(lexicon, context, doubt);
  }

  takeAll(items: readonly Item[]): void {
    const naming = items.filter(({ kind }) => !WORDS.has(kind));
    this.tells = items.some(({ kind }) => TELLING.has(kind));
    for (const [i, item] of naming.entries()) this.take(item, naming[i + 1]);
  }

  private take(item: Item, next: Item | undefined): void {
    const { days, teams } = this;
    if (item.kind === 'group') teams.takeGroup(item.units);
    else if (item.kind === 'someGroup') teams.takeGroup([]);
    else if (TEAMS.has(item.kind)) this.takeTeams(item, next);
    else if (item.kind === 'someTeam') this.doubt('WHICH_UNIT');
    else if (item.kind === 'indicator') this.indicator = item.indicator;
    else if (item.kind === 'day') days.take(item.day, teams.isNamed);
    else if (item.kind === 'yesterday') days.takeYesterday(teams.isNamed);
    else if (item.kind === 'today') days.takeToday(teams.isNamed);
    else if (item.kind === 'total' || item.kind === 'sum') this.doubt('RUNNING_TOTAL');
    else if (item.kind === 'unclear') this.takeUnclear(item.text);
    else if (item.kind === 'each' && !teams.isEach) this.takeUnclear(item.text);
    else if (item.kind === 'value' && !teams.isShared) this.takeValue(item.value);
  }

  /** Whether it says nothing about numbers: it may still name the hamlet of the lines below. */
  get isSilent(): boolean {
    if (this.proposals.length > 0) return false;
    if (this.teams.named) return this.teams.header && this.doubts.length === 0;
    // "hôm nay được 3", "hôm qua 3 hôm nay 2", "nhầm, 5 mới đúng": nothing else can be meant than a report, and whose is not said.
    const { length } = this.loose;
    const isPlain = this.words === 0 && (length === 1 || this.tells);
    return !(length > 0 && (isPlain || this.corrects));
  }

  end(): Pick<ReadLine, 'proposals' | 'loose' | 'bare' | 'doubts'> {
    this.teams.finish(this.days.day);
    this.days.end();
    const unsure = (unit: string) => this.doubt('WHICH_INDICATOR', unit);
    return {
      proposals: withIndicators(this.proposals, this.lexicon.indicators, unsure),
      loose: this.loose,
      bare: this.bareOnce(),
      doubts: this.doubts,
    };
  }

  private bareOnce(): ReadLine['bare'] {
    const seen = new Set(this.proposals.map(({ unit }) => unit));
    return this.teams.bare.filter(({ units }) => {
      const key = units.map(({ code }) => code).join();
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
  }

  private takeTeams(item: Item, next: Item | undefined): void {
    const { teams } = this;
    const { day } = this.days;
    this.days.nextTeam();
    this.indicator = null;
    if (item.kind === 'team') teams.takeTeam(item.units, '', day);
    else if (item.kind === 'number') teams.takeNumber(item.number, next, day);
    else if (item.kind === 'numbers') teams.takeNumbers(item.from, item.to, next, day);
    else if (item.kind === 'everyTeam')
      teams.takeEvery(item.text, next, new Set(this.proposals.map(({ unit }) => unit)), day);
    else if (item.kind === 'teams' && item.isEach) teams.takeEach(item.units, '', day);
    else if (item.kind === 'teams') teams.takeShared(item.units, day);
  }

  private takeUnclear(text: string): void {
    if (!AMENDS.has(text)) this.words++;
    this.retracts ||= MISTAKES.has(text);
    this.corrects ||= CORRECTS.has(text);
    this.doubt('UNCLEAR', text);
  }

  private takeValue(value: number): void {
    this.teams.takeValue();
    this.days.number();
    const { team, alike } = this.teams;
    const { day } = this.days;
    const indicator = this.indicator?.key ?? '';
    if (team === null) this.takeLoose(value);
    else
      for (const { code: unit } of [...alike, team]) {
        // "mỗi tổ hôm qua 2 hôm nay 3" is asked about too.
        const isSame = (one: Proposal) =>
          one.unit === unit && one.indicator === indicator && (one.day === day || alike.length > 0);
        if (this.proposals.some(isSame)) this.doubt('TWO_NUMBERS');
        this.proposals.push({ unit, day, indicator, value });
      }
    if (team !== null) this.indicator = null;
  }

  private takeLoose(value: number): void {
    const asked = this.doubts.filter(({ code }) => code === 'WHICH_UNIT').pop();
    const { group } = this.context;
    const units = asked?.choices ?? this.lexicon.under(group);
    this.loose.push({ value, day: this.days.day, units });
    if (asked !== undefined) return;
    this.doubt(this.teams.named || group !== null ? 'WHOLE_GROUP' : 'NO_UNIT');
    if (group !== null) this.teams.named = true;
  }

  private doubt(code: Doubt, text = '', choices: readonly Unit[] = []): void {
    this.doubts.push({ code, text, choices: [...choices] });
  }
}

const TELLING: ReadonlySet<Item['kind']> = new Set(['day', 'yesterday', 'today', 'indicator', 'counted']);
const TEAMS: ReadonlySet<Item['kind']> = new Set(['team', 'number', 'numbers', 'everyTeam', 'teams']);
