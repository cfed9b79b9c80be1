/** Visits in the evening come after a report of the same day: a morning report can only carry the day before. */
import type { Campaign } from '../campaign';
import { addDays } from '../day';
import { type Finding, finding } from '../finding';
import { EVENING, reportedNextMorning } from './next-morning';

export function eveningReport(campaign: Campaign): Finding[] {
  const { cutOffs, eveningWork, levels, period } = campaign;
  if (!eveningWork) return [];
  const early = cutOffs.filter(({ time }) => time < EVENING);
  const top = early.reduce<(typeof early)[number] | null>(
    (best, one) => (best === null || one.level < best.level ? one : best),
    null,
  );
  if (top === null) return [];
  const path = `cutOffs.${cutOffs.indexOf(top)}`;
  const figures = { level: levels[top.level]!, time: top.time };
  if (top.dayOffset === 0) {
    const then = reportedNextMorning(campaign).map(({ level, time }) => `${levels[level]} ${time}`);
    return [
      finding('PLAN_EVENING_MISSED', 'ask', path, figures, [
        { code: 'REPORT_NEXT_MORNING', figures: { hours: then } },
      ]),
    ];
  }
  const { last } = period;
  return [
    finding('PLAN_REPORT_NEXT_MORNING', 'note', path, figures),
    finding('PLAN_LAST_RESULT_AFTER_END', 'note', path, { last, lands: addDays(last, 1), time: top.time }),
  ];
}
