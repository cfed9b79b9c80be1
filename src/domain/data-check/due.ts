/** When the numbers of a day are due. */
import type { Campaign } from '../campaign';
import { addDays, type Day } from '../day';
import { type Instant, instantOf } from '../instant';

export function cutOffInstant({ cutOffs }: Campaign, day: Day): Instant {
  const deepest = cutOffs.reduce((level, one) => Math.max(level, one.level), 0);
  const cutOff = cutOffs.find(({ level }) => level === deepest && level > 0);
  return instantOf(addDays(day, cutOff?.dayOffset ?? 0), cutOff?.time ?? '15:00');
}
