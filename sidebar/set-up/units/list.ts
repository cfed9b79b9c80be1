/** Lines of the list of units, as they were read or stand in the form, with numbers of teams typed over them. */
import type { SetUp } from '../step';

export type UnitLine = SetUp['forms']['units'][number];

const MOST_TEAMS = 100;

export class UnitList {
  /** Teams of every group without a number of its own. */
  each = '';
  private readonly own = new Map<number, string>();

  constructor(
    readonly lines: readonly UnitLine[],
    /** Names of the campaign's levels. */
    readonly levels: readonly string[],
    /** Index into them, for each line. */
    private readonly depths: readonly number[],
    /** Numbers stand for the teams there are: they are only shown. */
    readonly fixed = false,
  ) {}

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

  hasOpen(): boolean {
    return this.lines.some((_, at) => this.isOpen(at));
  }

  teams(at: number): string {
    return this.own.get(at) ?? (this.each || String(this.lines[at]!.cells.teams ?? ''));
  }

  type(at: number, text: string): void {
    this.own.set(at, text);
  }

  isRight(): boolean {
    return this.lines.every((_, at) => !this.isOpen(at) || isTeams(this.teams(at)));
  }

  /** "7 thôn, 35 tổ": by level, nameless teams too; levels without a unit left out. */
  counts(): { level: string; count: number }[] {
    const counts = this.levels.map(() => 0);
    this.lines.forEach((_, at) => {
      counts[this.depth(at)] = (counts[this.depth(at)] ?? 0) + 1;
      if (this.isOpen(at)) counts[this.levels.length - 1]! += Number(this.teams(at)) || 0;
    });
    return counts.flatMap((count, depth) =>
      depth === 0 || count === 0 ? [] : [{ level: this.levels[depth]!, count }],
    );
  }

  /** As they are to be saved. */
  saved(): UnitLine[] {
    return this.lines.map((line, at) => {
      const teams = Number(this.teams(at)) || null;
      if (!this.isOpen(at) || teams === (line.cells.teams ?? null)) return line;
      return { ...line, cells: { ...line.cells, teams } };
    });
  }
}

export function isTeams(text: string): boolean {
  return text.trim() === '' || (/^\d{1,3}$/.test(text.trim()) && Number(text) <= MOST_TEAMS);
}

/** Of lines that stand in the form, by what they say their level is. */
export function depthsOf(lines: readonly UnitLine[], levels: readonly string[]): number[] {
  const kinds = levels.map((level) => level.toLowerCase().split(/\s*[,/–]\s*/));
  return lines.map(({ cells }) => {
    const level = String(cells.level ?? '').toLowerCase();
    const found = levels.findIndex((name, i) => name.toLowerCase() === level || kinds[i]!.includes(level));
    return Math.max(1, found);
  });
}
