/** Cut-offs that lie before the evening's work, moved to the morning after it. */
import type { Campaign, CutOff } from '../campaign';

export const EVENING = '18:00';
const NOON = '12:00';

/** An hour of the morning stays; later ones become usual ones, so that each level has time before the next. */
export function reportedNextMorning({ cutOffs, levels }: Campaign): CutOff[] {
  return cutOffs.map((cutOff): CutOff => {
    const { level, time, dayOffset } = cutOff;
    if (dayOffset === 1 || time >= EVENING) return cutOff;
    const usual = level === 0 ? '10:00' : level === levels.length - 1 ? '08:00' : '09:00';
    return { level, time: time < NOON ? time : usual, dayOffset: 1 };
  });
}
