/** What "Hôm nay" is drawn from, and what pressing in it does. */
import type { Today } from '../../src/app/sidebar/today';

export interface TodayActions {
  /** To the row of a unit. @param day its column */
  goTo(unit: string, name: string, day: string | null): void;
  openProgress(): void;
  /** Which level the list of those behind shows. */
  showLevel(leaves: boolean): void;
}

export interface TodayState {
  today: Today;
  /** Milliseconds since `today` was read. */
  age: number;
  showsLeaves: boolean;
}
