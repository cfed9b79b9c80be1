/** What was read of one line. */
import type { Unit } from '../../../domain/campaign';
import type { Day } from '../../../domain/day';
import type { Instant } from '../../../domain/instant';
import type { Spot } from '../../../domain/record/day-grid';
import { spotKey } from '../../../domain/record/vanished';

export const DOUBTS = [
  /** Names a unit, but no number. */
  'NO_NUMBER',
  /** A number before or without a unit. */
  'NO_UNIT',
  /** The name means several units, or the team's hamlet is not said. */
  'WHICH_UNIT',
  /** The code of a team of another group than the one spoken of. */
  'OTHER_GROUP',
  /** A number for a unit with teams under it. */
  'WHOLE_GROUP',
  'TWO_NUMBERS',
  'WHICH_INDICATOR',
  'RUNNING_TOTAL',
  /** No such day, or one that is not to be reported yet. */
  'DAY_OUTSIDE',
  /** "Today", in the morning, when the numbers of yesterday are still wanted. */
  'WHICH_DAY',
  /** Written later than now: another day's hour, or another day's message. */
  'TIME_AHEAD',
  /** A word that may turn the meaning round. */
  'UNCLEAR',
  /** In no shape that is known to be a report. */
  'UNPROVEN',
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
  /** Numbers without a unit, and whose they may be; nobody in particular when empty. */
  loose: { value: number; day: Day; units: readonly Unit[] }[];
  /** Teams named without a number that could be read, and which they may be. */
  bare: { day: Day; units: readonly Unit[] }[];
  doubts: { code: Doubt; text: string; choices: Unit[] }[];
  /** Cells of other lines that are not sure for the sake of this one: "em nhầm, 5 mới đúng". */
  corrects: Spot[];
}

/** Cells that are not sure, by `spotKey`, with the line for which a person must look at them. */
export function contestedIn(lines: readonly ReadLine[]): Map<string, string> {
  return new Map(
    lines.flatMap(({ verdict, doubts, proposals, corrects, text }) => {
      const guessed = verdict === 'ask' && !isConflict(doubts) ? proposals : [];
      return [...guessed, ...corrects].map((one) => [spotKey(one), text] as const);
    }),
  );
}

/** Asked about for the sake of another line alone. */
export const isConflict = (doubts: ReadLine['doubts']): boolean =>
  doubts.some(({ code }) => code === 'CONFLICT');
