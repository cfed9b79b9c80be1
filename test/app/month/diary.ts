/** What the test itself knows was typed: who, which team and day, what, when, in order. */
import type { Day } from '../../../src/domain/day';
import type { Instant } from '../../../src/domain/instant';
import { reported, type Submissions, type Typed } from '../../../src/domain/record/submission';

export interface Deed {
  act: 'entry' | 'missed' | 'correction' | 'undo';
  at: Instant;
  who: string;
  team: string;
  day: Day;
  value: Typed;
}

export const INDICATOR = 'activated';

export class Diary {
  readonly deeds: Deed[] = [];
  private readonly spots = new Map<string, Deed[]>();

  add(deed: Deed): void {
    this.deeds.push(deed);
    const key = `${deed.team} ${deed.day}`;
    this.spots.set(key, [...(this.spots.get(key) ?? []), deed]);
  }

  /** Everything that ever stood in a cell, in order. */
  history(team: string, day: Day): readonly Deed[] {
    return this.spots.get(`${team} ${day}`) ?? [];
  }

  /** What must stand there now. */
  standing(team: string, day: Day): Typed {
    const deeds = this.history(team, day);
    return deeds[deeds.length - 1]?.value ?? null;
  }

  submissions(teams: readonly string[], days: readonly Day[]): Submissions {
    const rows = teams.map((unit) => ({ unit, cells: days.map((day) => this.standing(unit, day)) }));
    return { days: [...days], tables: [{ indicator: INDICATOR, rows }] };
  }

  /** Valid numbers of some teams up to a day. */
  done(teams: readonly string[], days: readonly Day[], upTo: Day): number {
    return teams
      .flatMap((team) => days.filter((day) => day <= upTo).map((day) => this.standing(team, day)))
      .reduce<number>((sum, value) => sum + (reported(value) ?? 0), 0);
  }
}
