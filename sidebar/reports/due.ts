/** When a report is wanted. */
import { fill, wallDay, wallTime, words } from '../words';

/** "Gửi trước 15:45 ngày 12/6"; midnight is said as the day it begins: "Gửi trước ngày 18/12". */
export function dueText(before: number, isPast: boolean): string {
  const w = words().report;
  const [time, day] = [wallTime(before), wallDay(before)];
  const text = time === '00:00' ? (isPast ? w.pastDay : w.beforeDay) : isPast ? w.past : w.before;
  return fill(text, { time, day });
}
