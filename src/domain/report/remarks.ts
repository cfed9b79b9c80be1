/** What the reader must know about the figures of a time. */

import { addDays, type Day, eachDay } from '../day';
import { validOn } from '../rebalance/version';
import { closedDays } from '../record/ledger';
import { reported } from '../record/submission';
import { countsOf } from './blocks';
import type { Span } from './plan-lines';
import type { RemarkCode, ReportRemark } from './report';
import type { Stage } from './stage';

export function remark(code: RemarkCode, figures: ReportRemark['figures'] = {}): ReportRemark {
  return { code, figures };
}

/** Silence, cells that count for nothing, days still open, plans that changed. */
export function usualRemarks(stage: Stage, span: Span): ReportRemark[] {
  return [
    ...silentUnits(stage, span),
    ...notCounted(stage, span),
    ...notClosed(stage, span),
    ...replanned(stage, span),
    ...planOff(stage, span.last),
  ];
}

/** Reporting units of which something was expected in these days, and which said nothing at all. */
function silentUnits(stage: Stage, span: Span): ReportRemark[] {
  const of = new Set<string>();
  const spoke = new Set<string>();
  for (const { unit, day, state } of stage.reporting) {
    if (day < span.first || day > span.last || state === 'rest') continue;
    of.add(unit);
    if (state !== 'missing' && state !== 'waiting') spoke.add(unit);
  }
  const units = of.size - spoke.size;
  return units === 0 ? [] : [remark('missing', { units, of: of.size })];
}

function notCounted(stage: Stage, { first, last }: Span): ReportRemark[] {
  const cells = stage.tally.oddBetween(first, last);
  return cells === 0 ? [] : [remark('notCounted', { cells })];
}

function notClosed({ input }: Stage, { first, last }: Span): ReportRemark[] {
  const closed = closedDays(input.ledger);
  const { period } = input.campaign;
  const open = eachDay(first, last).filter(
    (day) => day >= period.first && day <= period.last && !closed.has(day),
  );
  return open.length === 0 ? [] : [remark('notClosed', { days: open.length, last: open[open.length - 1]! })];
}

/** A plan made at the end of a day holds from the next one on. */
function replanned({ input }: Stage, { first, last }: Span): ReportRemark[] {
  return validOn(input.versions, last).flatMap(({ after, number }) =>
    after !== null && after >= first ? [remark('replanned', { day: after, version: number })] : [],
  );
}

/** Where units stand against the plan goes by the last one given out before the end of the time. */
export function measuredBy({ input }: Stage, { last }: Span): ReportRemark[] {
  const valid = validOn(input.versions, last);
  const current = valid[valid.length - 1];
  return current === undefined || current.after === null
    ? []
    : [remark('measuredBy', { version: current.number, day: addDays(current.after, 1) })];
}

/** What had been done when the plan was made is another number by now: its line starts from the former one. */
function planOff({ input }: Stage, last: Day): ReportRemark[] {
  const valid = validOn(input.versions, last);
  const current = valid[valid.length - 1];
  if (current === undefined || current.after === null) return [];
  const { after, base, plan, number } = current;
  const { days, tables } = input.submissions;
  return countsOf(input.campaign).flatMap(({ key }) => {
    // Units that had left by then are in nobody's line.
    const planned = new Set(plan.tables.find((one) => one.indicator === key)?.rows.map(({ unit }) => unit));
    const rows = tables.find(({ indicator }) => indicator === key)?.rows ?? [];
    const by = rows.reduce((sum, { unit, cells }) => {
      if (!planned.has(unit)) return sum;
      const now = cells.reduce<number>(
        (all, cell, d) => (days[d]! <= after ? all + (reported(cell) ?? 0) : all),
        0,
      );
      return sum + now - (base[key]?.[unit] ?? 0);
    }, 0);
    return by === 0 ? [] : [remark('planOff', { by, day: after, version: number, indicator: key })];
  });
}
