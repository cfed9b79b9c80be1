/** Who works in the ward this month, and what a team brings home on an evening. */
import type { Identity } from '../../../local/workbook/api';

export const HAMLETS = ['AL', 'BT', 'DT', 'GM', 'HM', 'NS', 'TT'] as const;
export type Hamlet = (typeof HAMLETS)[number];

export const teamsOf = (hamlet: Hamlet): string[] => [1, 2, 3, 4, 5].map((number) => hamlet + number);
export const TEAMS: readonly string[] = HAMLETS.flatMap(teamsOf);

const editor = (name: string): Identity => ({ email: `${name}@vi-du.vn`, role: 'editor' });
export const headOf = (hamlet: Hamlet): Identity => editor(`truong-thon-${hamlet.toLowerCase()}`);
export const leaderOf = (team: string): Identity => editor(`to-${team.toLowerCase()}`);

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A plan asks for two or three accounts a day; some teams are quick, some slow, and some evenings nobody is at home. */
export function brings(team: string, roll: () => number): number {
  const pace = 1.4 + ((team.charCodeAt(0) * 7 + team.charCodeAt(2) * 13) % 10) / 5;
  if (roll() < 0.12) return 0;
  return Math.min(9, Math.round(pace * (0.4 + roll() * 1.4)));
}
