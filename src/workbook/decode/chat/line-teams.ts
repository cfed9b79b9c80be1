/** Whom the numbers of a line are of: the hamlet spoken of, the team named last, or several teams alike. */
import type { Unit } from '../../../domain/campaign';
import type { Day } from '../../../domain/day';
import type { Context } from './context';
import type { Item } from './item';
import type { Lexicon } from './lexicon';
import type { Doubt, ReadLine } from './line';
import { numberedTeams, teamsUnder } from './numbered-teams';

export class LineTeams {
  readonly bare: ReadLine['bare'] = [];
  /** Whether a unit or a group was named at all; whether a group alone was. */
  named = false;
  header = true;
  /** That gets the next number; null where it is none, or not clear which. */
  team: Unit | null = null;
  /** Teams that all get the next number, beside `team`. */
  alike: readonly Unit[] = [];
  /** The next number is that of several teams together. */
  isShared = false;
  /** Whom the last name of a team may mean; null before the first. */
  private teams: readonly Unit[] | null = null;
  /** Numbers of the team named last. */
  private numbers = 0;
  /** Groups named since the last number. */
  private groups = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly context: Context,
    private readonly doubt: (code: Doubt, text?: string, choices?: readonly Unit[]) => void,
  ) {}

  get isNamed(): boolean {
    return this.teams !== null;
  }

  /** "Đều" belongs to several teams before their number. */
  get isEach(): boolean {
    return this.alike.length > 0 && this.numbers === 0;
  }

  takeGroup(units: readonly Unit[]): void {
    if (units.length > 0) this.named = true;
    this.groups += 1;
    // "SG1 thôn Sành", "tổ 1 Sành, Song 3"
    if (this.team !== null && this.numbers === 0 && !units.some(({ code }) => code === this.team!.parent))
      this.doubt('OTHER_GROUP', this.team.code, [this.team]);
    const isKnown = units.length === 1;
    this.context.group = isKnown ? units[0]! : null;
    this.context.among = isKnown ? null : units;
    // "Tổ 1 khu phố 3" is asked about already.
    const isAsked = this.isNamed && this.team === null && this.numbers === 0;
    if (!isKnown && !isAsked) this.doubt('WHICH_UNIT', '', teamsUnder(units, this.lexicon));
  }

  /** @param text as it was named; '' for a code, which tells its hamlet */
  takeTeam(units: readonly Unit[], text: string, day: Day): void {
    this.finish(day);
    this.named = true;
    this.header = false;
    this.numbers = 0;
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
    if (group !== null && unit.parent !== group.code && text === '') {
      this.doubt('OTHER_GROUP', unit.code, [unit]);
      // "Tổ 2" behind it may be of either.
      this.context.group = null;
      this.context.among = [];
    }
  }

  takeNumber(number: number, next: Item | undefined, day: Day): void {
    this.takeTeam(numberedTeams(number, next, this.context, this.lexicon), String(number), day);
  }

  /** "SG1-4 đều 3" @param units not empty, of one group */
  takeEach(units: readonly Unit[], text: string, day: Day): void {
    this.takeTeam(units.slice(-1), text, day);
    this.alike = units.slice(0, -1);
  }

  /** "SG1-4: 3": of each, or of all together. */
  takeShared(units: readonly Unit[], day: Day): void {
    this.doubt('UNCLEAR', '-');
    for (const unit of units) this.takeTeam([unit], '', day);
    this.isShared = true;
  }

  takeNumbers(from: number, to: number, next: Item | undefined, day: Day): void {
    const { context, lexicon } = this;
    const found = Array.from({ length: to - from + 1 }, (_, i) =>
      numberedTeams(from + i, next, context, lexicon),
    );
    const units = found.reduce<Unit[]>((all, each) => all.concat(each), []);
    const text = `${from}–${to}`;
    if (found.every(({ length }) => length === 1)) this.takeEach(units, text, day);
    else this.takeTeam(units.length === 1 ? [] : units, text, day);
  }

  /**
   * "Sành mỗi tổ 2": each team of the one group named, none of which stands in the line by itself.
   * @param known units that have a number in this line
   */
  takeEvery(text: string, next: Item | undefined, known: ReadonlySet<string>, day: Day): void {
    const { group } = this.context;
    const isBehind = next?.kind === 'group';
    const named = isBehind ? next.units : group === null ? [] : [group];
    const units = this.lexicon.under(named.length === 1 ? named[0]! : null);
    const isOnly = this.groups + (isBehind ? 1 : 0) <= 1 && (this.numbers > 0 || !this.isNamed);
    if (units.length === 0) {
      this.named ||= this.groups > 0;
      this.header = false;
      this.doubt('WHICH_UNIT');
    } else if (isOnly && !units.some(({ code }) => known.has(code))) this.takeEach(units, text, day);
    else this.doubt('UNCLEAR', text);
  }

  takeValue(): void {
    this.numbers += 1;
    this.groups = 0;
    this.header = false;
  }

  /** No more is said of the team named last. */
  finish(day: Day): void {
    if (this.numbers > 0) return;
    if (this.team !== null) this.doubt('NO_NUMBER', this.team.code);
    for (const unit of this.alike) this.bare.push({ day, units: [unit] });
    if (this.teams !== null) this.bare.push({ day, units: this.teams });
  }
}
