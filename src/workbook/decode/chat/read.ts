/**
 * Reads numbers out of a group chat. What is taken without asking must be certain: a line with any word that is not
 * understood is asked about, never guessed.
 */
import type { Campaign, CountIndicator, Unit } from '../../../domain/campaign';
import { addDays, type Day } from '../../../domain/day';
import { dayAt, type Instant } from '../../../domain/instant';
import { focusDay } from '../../../domain/progress';
import type { Spot } from '../../../domain/record/day-grid';
import { type Lexicon, lexiconOf } from './lexicon';
import { type Message, messagesIn } from './message';
import { type Item, itemsOf } from './tokens';

export const DOUBTS = [
  /** Names a unit, but no number. */
  'NO_NUMBER',
  /** A number before or without a unit. */
  'NO_UNIT',
  /** The name means several units, or the team's hamlet is not said. */
  'WHICH_UNIT',
  /** A number for a unit with teams under it. */
  'WHOLE_GROUP',
  'TWO_NUMBERS',
  'WHICH_INDICATOR',
  'RUNNING_TOTAL',
  /** No such day, or one that is not to be reported yet. */
  'DAY_OUTSIDE',
  /** A word that may turn the meaning round. */
  'UNCLEAR',
  /** Another line gives the same team another number. */
  'CONFLICT',
] as const;
export type Doubt = (typeof DOUBTS)[number];

export interface Proposal extends Spot {
  value: number;
}

export interface ReadLine {
  /** Counted from 0 in what was pasted. */
  line: number;
  text: string;
  sender: string;
  /** When the message was written: the time of receipt. Null where the chat does not tell. */
  at: Instant | null;
  /** taken: certain. ask: a person must choose. skipped: says nothing about numbers, or says again what was taken. */
  verdict: 'taken' | 'ask' | 'skipped';
  /** What is certain when taken; a guess to choose from when asked. */
  proposals: Proposal[];
  doubts: { code: Doubt; text: string; choices: Unit[] }[];
}

/** @param now the latest a message can have been written */
export function readChat(
  text: string,
  campaign: Campaign,
  indicators: readonly CountIndicator[],
  now: Instant,
): ReadLine[] {
  const lexicon = lexiconOf(campaign, indicators);
  const lines = messagesIn(text, now).flatMap((message) => readMessage(message, campaign, lexicon, now));
  return withoutConflicts(lines);
}

interface Context {
  group: Unit | null;
  day: Day;
}

function readMessage(message: Message, campaign: Campaign, lexicon: Lexicon, now: Instant): ReadLine[] {
  const marked = message.lines.some(
    ({ text }) => text.normalize('NFD').length > text.normalize('NFC').length || /đ/i.test(text),
  );
  const written = message.at ?? now;
  const context: Context = { group: null, day: focusDay(campaign, written) };
  return message.lines.map(({ text, line }): ReadLine => {
    const said = withoutSender(text, lexicon, marked, dayAt(written));
    const items = itemsOf(said.text, lexicon, marked, dayAt(written));
    const reader = new LineReader(lexicon, context, campaign, written);
    for (const [i, item] of items.entries()) reader.take(item, items[i + 1]);
    const { proposals, doubts } = reader.end();
    const silent = proposals.length === 0 && (!reader.named || (reader.header && doubts.length === 0));
    const verdict = silent ? 'skipped' : doubts.length > 0 ? 'ask' : 'taken';
    const sender = message.sender === '' ? said.sender : message.sender;
    return { line, text, sender, at: message.at, verdict, proposals, doubts: silent ? [] : doubts };
  });
}

/** "Nguyễn Thị An: SG2 3": words before a first colon that are not all understood are a name. */
function withoutSender(
  text: string,
  lexicon: Lexicon,
  marked: boolean,
  day: Day,
): { sender: string; text: string } {
  const colon = text.indexOf(':');
  const before = colon < 0 ? '' : text.slice(0, colon).trim();
  if (before === '' || /\d/.test(before) || !/^\p{Lu}/u.test(before) || before.split(' ').length > 6)
    return { sender: '', text };
  const unclear = itemsOf(before, lexicon, marked, day).some(({ kind }) => kind === 'unclear');
  return unclear ? { sender: before, text: text.slice(colon + 1).trim() } : { sender: '', text };
}

/** Goes through the items of one line and puts numbers to units. */
class LineReader {
  readonly proposals: Proposal[] = [];
  readonly doubts: ReadLine['doubts'] = [];
  /** Whether a unit or a group was named at all; whether a group alone was. */
  named = false;
  header = true;
  private team: Unit | null = null;
  private indicator: CountIndicator | null = null;
  private values = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly context: Context,
    private readonly campaign: Campaign,
    private readonly written: Instant,
  ) {}

  take(item: Item, next: Item | undefined): void {
    if (item.kind === 'group') this.takeGroup(item.units);
    else if (item.kind === 'team') this.takeTeam(item.units, '');
    else if (item.kind === 'number') this.takeTeam(this.numbered(item.number, next), String(item.number));
    else if (item.kind === 'indicator') this.indicator = item.indicator;
    else if (item.kind === 'day') this.takeDay(item.day);
    else if (item.kind === 'yesterday') this.takeDay(addDays(dayAt(this.written), -1));
    else if (item.kind === 'total') this.doubt('RUNNING_TOTAL');
    else if (item.kind === 'unclear') this.doubt('UNCLEAR', item.text);
    else if (item.kind === 'value') this.takeValue(item.value);
  }

  /** "Tổ 3" of the group named right behind it, else of the one spoken of; without one, of whichever has a third team. */
  private numbered(number: number, next: Item | undefined): Unit[] {
    if (next?.kind === 'group') return next.units.flatMap(({ code }) => this.lexicon.numbered(code, number));
    return this.lexicon.numbered(this.context.group?.code, number);
  }

  end(): { proposals: Proposal[]; doubts: ReadLine['doubts'] } {
    this.finishTeam();
    return { proposals: this.namedIndicators(), doubts: this.doubts };
  }

  private takeGroup(units: readonly Unit[]): void {
    this.named = true;
    if (units.length > 1) this.doubt('WHICH_UNIT', '', units);
    else this.context.group = units[0]!;
  }

  private takeTeam(units: readonly Unit[], text: string): void {
    this.finishTeam();
    this.named = true;
    this.header = false;
    this.indicator = null;
    this.values = 0;
    const [unit] = units;
    if (unit === undefined || units.length > 1) {
      this.doubt('WHICH_UNIT', text, units);
      this.team = null;
      return;
    }
    this.team = unit;
    const { group } = this.context;
    // A code of another hamlet than the one spoken of.
    if (group !== null && unit.parent !== group.code && text === '') this.doubt('WHICH_UNIT', '', [unit]);
  }

  private takeDay(day: Day | null): void {
    const { first, last } = this.campaign.period;
    const newest = focusDay(this.campaign, this.written);
    if (day === null || day < first || day > last || day > newest) this.doubt('DAY_OUTSIDE');
    else this.context.day = day;
  }

  private takeValue(value: number): void {
    this.values++;
    this.header = false;
    if (this.team === null) {
      if (this.doubts.some(({ code }) => code === 'WHICH_UNIT')) return;
      this.doubt(this.named || this.context.group !== null ? 'WHOLE_GROUP' : 'NO_UNIT');
      if (this.context.group !== null) this.named = true;
      return;
    }
    const indicator = this.indicator?.key ?? '';
    if (this.proposals.some((one) => one.unit === this.team!.code && one.indicator === indicator))
      this.doubt('TWO_NUMBERS');
    this.proposals.push({ unit: this.team.code, day: this.context.day, indicator, value });
    this.indicator = null;
  }

  private finishTeam(): void {
    if (this.team !== null && this.values === 0) this.doubt('NO_NUMBER', this.team.code);
  }

  /** A number without its indicator is that of the only one, or of the one left beside those named. */
  private namedIndicators(): Proposal[] {
    const { indicators } = this.lexicon;
    return this.proposals.map((one) => {
      if (one.indicator !== '') return one;
      const others = new Set(
        this.proposals.filter(({ unit }) => unit === one.unit).map(({ indicator }) => indicator),
      );
      const left = indicators.filter(({ key }) => !others.has(key));
      if (indicators.length === 1 || (left.length === 1 && others.size > 1))
        return { ...one, indicator: left[0]!.key };
      this.doubt('WHICH_INDICATOR', one.unit);
      return { ...one, indicator: indicators[0]!.key };
    });
  }

  private doubt(code: Doubt, text = '', choices: readonly Unit[] = []): void {
    this.doubts.push({ code, text, choices: [...choices] });
  }
}

/** Lines that agree are taken once; where they differ every one of them is asked about. */
function withoutConflicts(lines: readonly ReadLine[]): ReadLine[] {
  const values = new Map<string, Set<number>>();
  const keyOf = ({ unit, day, indicator }: Proposal) => `${unit}|${day}|${indicator}`;
  for (const { proposals } of lines)
    for (const one of proposals) values.set(keyOf(one), (values.get(keyOf(one)) ?? new Set()).add(one.value));
  const seen = new Set<string>();
  return lines.map((line) => {
    if (line.verdict !== 'taken') return line;
    if (line.proposals.some((one) => values.get(keyOf(one))!.size > 1))
      return { ...line, verdict: 'ask', doubts: [{ code: 'CONFLICT', text: '', choices: [] }] };
    if (line.proposals.every((one) => seen.has(keyOf(one)))) return { ...line, verdict: 'skipped' };
    for (const one of line.proposals) seen.add(keyOf(one));
    return line;
  });
}
