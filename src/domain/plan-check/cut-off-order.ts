/** A level that hands in before those below it have to: its sum would lack what they may still bring. */
import type { Campaign, CutOff } from '../campaign';
import { type Finding, finding } from '../finding';

export function cutOffOrder({ cutOffs, levels }: Campaign): Finding[] {
  return cutOffs.flatMap((upper, i) => {
    const below = cutOffs.filter((one) => one.level > upper.level && isBefore(upper, one));
    const lower = below.reduce<CutOff | null>(
      (last, one) => (last === null || isBefore(last, one) ? one : last),
      null,
    );
    if (lower === null) return [];
    const figures = {
      level: levels[upper.level]!,
      time: upper.time,
      below: levels[lower.level]!,
      belowTime: lower.time,
    };
    return [finding('PLAN_CUT_OFF_ORDER', 'ask', `cutOffs.${i}`, figures)];
  });
}

function isBefore(one: CutOff, other: CutOff): boolean {
  return one.dayOffset === other.dayOffset ? one.time < other.time : one.dayOffset < other.dayOffset;
}
