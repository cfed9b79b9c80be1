/** How a unit stands, in one word. */
import type { Thresholds } from '../campaign';
import { FULL_DAY } from './load';

export const STATUSES = [
  'notStarted',
  'done',
  'ahead',
  'onTrack',
  'behind',
  'farBehind',
  'noData',
  'outOfSupply',
] as const;
export type Status = (typeof STATUSES)[number];

export interface Standing {
  target: number;
  /** Where the unit should stand, and where it stands. */
  due: number;
  done: number;
  /** Where the first plan wanted it: who is below that is not ahead, whatever a re-plan asks for. */
  dueFirst: number;
  /** How many numbers were reported; none is another thing than zero. */
  numbers: number;
  /** Working days left. */
  left: number;
  /** Approved and waiting to be activated at the start; null: not known. */
  supply: number | null;
}

/**
 * Thresholds are percent of `due`. A gap smaller than one day's share of the quota left is no delay, except when it is all
 * that was due: who has done nothing of it is never on track.
 */
export function statusOf(standing: Standing, { ahead, behind, farBehind }: Thresholds): Status {
  const { target, due, dueFirst, done, numbers, left, supply } = standing;
  if (target > 0 && done >= target) return 'done';
  if (numbers === 0) return due > 0 ? 'noData' : 'notStarted';
  if (supply !== null && done >= supply && done < target) return 'outOfSupply';
  if (due === 0 && done === 0) return 'notStarted';
  if (100 * done >= ahead * due && done >= dueFirst) return 'ahead';
  const gap = due - done;
  const aDay = left === 0 || done === 0 || gap * left >= target - due;
  if (gap > 0 && aDay && 100 * done < farBehind * due) return 'farBehind';
  if (gap > 0 && aDay && 100 * done < behind * due) return 'behind';
  return 'onTrack';
}

/** Whether a finish after the last day is said: a pace of few whole numbers is none against who is where the plan wants it. */
export function isNamedLate(status: Status): boolean {
  return status !== 'onTrack' && status !== 'ahead';
}

/**
 * What every full day left must bring; null when none is left.
 * @param days that are left, see `daysLeft`
 */
export function neededPerDay(
  { target, done }: Pick<Standing, 'target' | 'done'>,
  days: number,
): number | null {
  if (done >= target) return 0;
  return days === 0 ? null : Math.ceil(((target - done) * FULL_DAY) / days);
}
