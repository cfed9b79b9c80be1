/** "BC tuần", "BC đợt", "BC giai đoạn": days of the plan, as far as they have passed. */
import type { Campaign, ReportRound } from '../campaign';
import { addDays, type Day } from '../day';
import { keyIn } from './blocks';
import { periodReport } from './period';
import type { Span } from './plan-lines';
import { remark } from './remarks';
import type { Report, ReportRemark } from './report';
import type { Stage } from './stage';
import { weekOf } from './weeks';
import { dueInstant, earlier, later } from './when';

/** @param of any day of the week */
export function weeklyReport(stage: Stage, of: Day): Report {
  const week = weekOf(stage.input.campaign, of);
  const span = passed(week, stage.statusDay);
  return periodReport(stage, {
    id: { kind: 'weekly', of: week.first },
    span,
    quota: 'weekQuota',
    done: 'doneWeek',
    reported: 'reportedDays',
    due: null,
    remarks: [
      ...(week.length < 7
        ? [remark('partWeek', { first: week.first, last: week.last, days: week.length })]
        : []),
      ...notOver(week, span),
    ],
  });
}

/** @param of "1" for the first round. @throws RangeError when there is no such round */
export function roundReport(stage: Stage, of: string): Report {
  const { campaign } = stage.input;
  const round = campaign.rounds[Number(of) - 1];
  if (round === undefined) throw new RangeError(`reportOf: there is no round ${of}`);
  const span = passed(round.period, stage.statusDay);
  const before = earlierRounds(campaign, round);
  const report = periodReport(stage, {
    id: { kind: 'round', of },
    span,
    quota: 'roundQuota',
    done: 'doneRound',
    reported: 'reportedDays',
    due: dueInstant(round.due),
    earlier: before.map(({ period }) => ({ first: period.first, last: earlier(period.last, span.last) })),
    remarks: [
      ...(round.cumulative ? [remark('cumulativeRound', { round: round.name })] : []),
      ...notOver(round.period, span),
    ],
  });
  return { ...report, remarks: [...afterEarlier(stage, report, before, span), ...report.remarks] };
}

/** @param of key of the phase. @throws RangeError when there is no such phase */
export function phaseReport(stage: Stage, of: string): Report {
  const { phases, rounds, indicators } = stage.input.campaign;
  const phase = phases.find(({ key }) => key === of);
  if (phase === undefined) throw new RangeError(`reportOf: there is no phase ${of}`);
  const span = passed(phase.period, stage.statusDay);
  const same = rounds.find(
    ({ period }) => period.first === phase.period.first && period.last === phase.period.last,
  );
  return periodReport(stage, {
    id: { kind: 'phase', of },
    span,
    quota: 'phaseQuota',
    done: 'donePhase',
    reported: 'reportedDays',
    due: same === undefined ? null : dueInstant(same.due),
    remarks: [
      ...notOver(phase.period, span),
      ...indicators.flatMap((one) => {
        const own = one.kind === 'count' ? one.phaseTargets.find((target) => target.phase === of) : undefined;
        return own === undefined || own.measure === null
          ? []
          : [remark('measureChanges', { indicator: one.name, phase: phase.name, measure: own.measure })];
      }),
    ],
  });
}

/** Days that have passed; the first one where none has, for those who ask all the same. */
function passed({ first, last }: Span, statusDay: Day | null): Span {
  return { first, last: earlier(last, later(first, statusDay ?? first)) };
}

function notOver({ last }: Span, span: Span): ReportRemark[] {
  return span.last < last ? [remark('notOver', { day: span.last, last })] : [];
}

/** Rounds that a cumulative one counts in again: they lie inside it, before its last day, and are not cumulative. */
export function earlierRounds({ rounds }: Campaign, { period, cumulative }: ReportRound): ReportRound[] {
  return cumulative
    ? rounds.filter(
        (one) => !one.cumulative && one.period.first >= period.first && one.period.last < period.last,
      )
    : [];
}

/** What lies after them stands in no round of its own: it is this one less those. */
function afterEarlier(
  { blocks }: Stage,
  { total }: Report,
  before: readonly ReportRound[],
  span: Span,
): ReportRemark[] {
  const first = before.reduce((day, { period }) => later(day, addDays(period.last, 1)), span.first);
  if (before.length === 0 || first > span.last) return [];
  return blocks.flatMap((block) => {
    const done = total?.cells[keyIn(block, 'after')];
    if (typeof done !== 'number') return [];
    const figures = { first, last: span.last, done, rounds: before.map(({ name }) => name).join(', ') };
    return [remark('afterEarlierRounds', block.of === null ? figures : { ...figures, indicator: block.of })];
  });
}
