/** How many teams groups get: as the table says, as typed for one alone, or as typed for those it left blank. */

const MOST_TEAMS = 100;

export class GroupTeams {
  /** Typed once for all of `filled`. */
  each = '';
  /** Groups the number for all goes to: those left blank; where none is, and all have the same number, every one. */
  readonly filled: readonly number[];
  private readonly own = new Map<number, string>();

  /** @param said by index of the group's line, as the table or the form says it; '' where it says nothing */
  constructor(private readonly said: ReadonlyMap<number, string>) {
    const all = [...said.keys()];
    const blank = all.filter((at) => !(Number(said.get(at)) > 0));
    this.filled = blank.length > 0 ? blank : new Set(said.values()).size === 1 ? all : [];
  }

  /** Whether the number for all leaves alone what the table says, fills where it says nothing at all, or replaces. */
  get kind(): 'rest' | 'all' | 'anew' {
    if (this.filled.length < this.said.size) return 'rest';
    return this.filled.some((at) => Number(this.said.get(at)) > 0) ? 'anew' : 'all';
  }

  keep(other: GroupTeams): void {
    this.each = other.each;
    for (const [at, text] of other.own) this.own.set(at, text);
  }

  at(at: number): string {
    const said = this.said.get(at) ?? '';
    return this.own.get(at) ?? (this.filled.includes(at) ? this.each || said : said);
  }

  type(at: number, text: string): void {
    this.own.set(at, text);
  }

  /** A number that is wrong counts for nothing. */
  sum(): number {
    return [...this.said.keys()].reduce((sum, at) => sum + (Number(this.at(at)) || 0), 0);
  }
}

/** What was found in the table, less a sum of its teams that the numbers typed by now come to. */
export function stillFound<M extends { teams?: number | undefined }>(
  found: readonly M[],
  groups: GroupTeams,
): M[] {
  return found.filter(({ teams }) => teams === undefined || teams !== groups.sum());
}

export function isTeams(text: string): boolean {
  return text.trim() === '' || (/^\d{1,3}$/.test(text.trim()) && Number(text) <= MOST_TEAMS);
}
