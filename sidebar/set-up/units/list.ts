/** Lines of the list of units, as they were read or stand in the form, with what was typed over them. */
import { spoken } from '../../words';
import { inOtherSigns, type Reading, read, shown } from '../reading';
import type { SetUp } from '../step';
import { GroupTeams, isTeams } from './group-teams';

export type UnitLine = SetUp['forms']['units'][number];

export class UnitList {
  readonly groups: GroupTeams;
  private readonly quotas = new Map<string, string>();
  private readonly language = spoken();

  constructor(
    readonly lines: readonly UnitLine[],
    /** Names of the campaign's levels. */
    readonly levels: readonly string[],
    /** Index into them, for each line. */
    private readonly depths: readonly number[],
    /** Numbers stand for the teams there are: they are only shown. */
    readonly fixed = false,
    /** Names of the indicators whose given quotas may be corrected, by key. */
    readonly indicators: ReadonlyMap<string, string> = new Map(),
  ) {
    const open = lines.flatMap(({ cells }, at): [number, string][] =>
      this.isOpen(at) ? [[at, String(cells.teams ?? '')]] : [],
    );
    this.groups = new GroupTeams(new Map(open));
  }

  /** What was typed over another reading of the same units. */
  keep(other: UnitList): void {
    const names = ({ lines }: UnitList) => JSON.stringify(lines.map(({ cells }) => cells.name));
    if (names(this) !== names(other)) return;
    this.groups.keep(other.groups);
    const isSame = other.language === this.language;
    for (const [at, text] of other.quotas) this.quotas.set(at, isSame ? text : inOtherSigns('whole', text));
  }

  touched(): boolean {
    return !this.isRight() || this.saved().some((line, at) => line !== this.lines[at]);
  }

  depth(at: number): number {
    return this.depths[at] ?? 1;
  }

  name(at: number): string {
    return String(this.lines[at]!.cells.name ?? '');
  }

  /** A unit above the teams whose own teams stand in no lines. */
  isOpen(at: number): boolean {
    const deepest = this.levels.length - 1;
    return (
      deepest > 1 &&
      this.depth(at) === deepest - 1 &&
      !(this.depth(at + 1) > this.depth(at) && at + 1 < this.lines.length)
    );
  }

  /** Groups that would be left without a team: they report themselves then. */
  teamless(): number[] {
    return this.lines.flatMap((_, at) => (this.isOpen(at) && !(Number(this.groups.at(at)) > 0) ? [at] : []));
  }

  isRight(): boolean {
    return this.lines.every(
      (_, at) =>
        (!this.isOpen(at) || isTeams(this.groups.at(at))) &&
        this.quotaKeys(at).every((key) => 'value' in this.quota(at, key)),
    );
  }

  /** Indicators whose quota is given to this unit, or to others of its level but to none below it. */
  quotaKeys(at: number): string[] {
    const isGiven = (i: number, key: string) => (this.lines[i]!.quota[key] ?? null) !== null;
    const after = this.lines.findIndex((_, i) => i > at && this.depth(i) <= this.depth(at));
    const below = this.lines.flatMap((_, i) => (i > at && (after < 0 || i < after) ? [i] : []));
    return [...this.indicators.keys()].filter(
      (key) =>
        isGiven(at, key) ||
        (this.lines.some((_, i) => this.depth(i) === this.depth(at) && isGiven(i, key)) &&
          !below.some((i) => isGiven(i, key))),
    );
  }

  quotaText(at: number, key: string): string {
    return this.quotas.get(`${at}|${key}`) ?? shown('whole', this.lines[at]!.quota[key] ?? null);
  }

  typeQuota(at: number, key: string, text: string): void {
    this.quotas.set(`${at}|${key}`, text);
  }

  /** Somebody is correcting it. */
  isCorrected(at: number, key: string): boolean {
    return this.quotas.has(`${at}|${key}`);
  }

  quota(at: number, key: string): Reading {
    const was = this.lines[at]!.quota[key] ?? null;
    const text = this.quotas.get(`${at}|${key}`);
    return text === undefined || text === shown('whole', was) ? { value: was } : read('whole', text);
  }

  /** "7 thôn, 35 tổ": by level, nameless teams too; levels without a unit left out. */
  counts(): { level: string; count: number }[] {
    const counts = this.levels.map(() => 0);
    this.lines.forEach((_, at) => {
      counts[this.depth(at)] = (counts[this.depth(at)] ?? 0) + 1;
      if (this.isOpen(at)) counts[this.levels.length - 1]! += Number(this.groups.at(at)) || 0;
    });
    return counts.flatMap((count, depth) =>
      depth === 0 || count === 0 ? [] : [{ level: this.levels[depth]!, count }],
    );
  }

  /** As they are to be saved. */
  saved(): UnitLine[] {
    return this.lines.map((line, at) => {
      const teams = this.isOpen(at) ? Number(this.groups.at(at)) || null : (line.cells.teams ?? null);
      const quota = { ...line.quota };
      for (const key of this.quotaKeys(at)) {
        const reading = this.quota(at, key);
        if ('value' in reading) quota[key] = reading.value as number | null;
      }
      const isSame =
        teams === (line.cells.teams ?? null) &&
        Object.keys(quota).every((key) => (quota[key] ?? null) === (line.quota[key] ?? null));
      return isSame ? line : { ...line, cells: { ...line.cells, teams }, quota };
    });
  }
}
