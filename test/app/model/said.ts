/** What people type, what a spreadsheet makes of it, and whether that can be a number of a day. */
import type { Typed } from '../../../src/domain/record/submission';

export interface Said {
  text: string;
  stored: Typed;
  /** What it counts as; null: nothing. */
  counts: number | null;
  /** The one number a text says, that a person may accept. */
  hidden?: number;
}

const number = (text: string, stored: number): Said => ({ text, stored, counts: stored });

export const NUMBERS: readonly Said[] = [
  ...[0, 1, 3, 4, 7, 12, 45].map((one) => number(String(one), one)),
  number('1.200', 1200),
];

/** Refused when typed; pasting goes round that. */
export const WRONG: readonly Said[] = [
  { text: '12 tk', stored: '12 tk', counts: null, hidden: 12 },
  { text: 'mười hai', stored: 'mười hai', counts: null, hidden: 12 },
  { text: '４', stored: '４', counts: null, hidden: 4 },
  { text: 'nhiều', stored: 'nhiều', counts: null },
  { text: '-3', stored: -3, counts: null },
  { text: '2,5', stored: 2.5, counts: null },
  { text: '1/6/2023', stored: 45078, counts: null },
  { text: '20000', stored: 20000, counts: null },
  { text: '=1+1', stored: { formula: '=1+1' }, counts: null },
];

const ALL = [...NUMBERS, ...WRONG];

/** What a value counts as in sums. */
export function counted(value: Typed | undefined): number {
  return ALL.find(({ stored }) => JSON.stringify(stored) === JSON.stringify(value))?.counts ?? 0;
}

export function hiddenIn(value: Typed): number | undefined {
  return ALL.find(({ stored }) => stored === value)?.hidden;
}

/** Whether the team has said something of the day with it. */
export function isReport({ counts, hidden }: Said): boolean {
  return counts !== null || hidden !== undefined;
}

export function isReported(value: Typed): boolean {
  return counted(value) > 0 || value === 0 || hiddenIn(value) !== undefined;
}

/** As it stands in the record: a formula as the text it reads. */
export function kept(value: Typed | undefined): Typed {
  if (value === undefined) return null;
  return typeof value === 'object' && value !== null ? value.formula : value;
}
