/** The reports that have something to say at a moment: of each kind the one that is wanted now. */

import type { Day } from '../day';
import { addDays } from '../day';
import { statusDay } from '../progress';
import { countsOf } from './blocks';
import type { ReportInput } from './input';
import { lastOfficialDay } from './official';
import type { Span } from './plan-lines';
import { REPORT_KINDS, type ReportId, type ReportKind } from './report';
import { weekOf } from './weeks';

/**
 * - A day: the last one whose cut-off has passed.
 * - A week, round or phase: the last one that is over; while there is none, the one that runs.
 * - The whole: when every indicator's days have passed.
 */
export function dueReports(input: ReportInput): ReportId[] {
  const day = statusDay(input.campaign, input.now);
  return REPORT_KINDS.flatMap((kind): ReportId[] => {
    const of = currentOf(input, kind, day);
    return of === null ? [] : [{ kind, of }];
  });
}

/** Which one of the kind; null: there is nothing to say. */
function currentOf(input: ReportInput, kind: ReportKind, day: Day | null): string | null {
  const { campaign, versions } = input;
  const { rounds, phases, outreach, organisations, indicators, period } = campaign;
  const counts = countsOf(campaign);
  const alone = (says: boolean) => (says ? '' : null);
  switch (kind) {
    case 'assigned':
      return alone(versions.length > 0 && counts.length > 0);
    case 'organisations':
      return alone(organisations.length > 0);
    case 'outreach':
      return alone(outreach.length > 0);
    case 'services':
      return alone(indicators.some((one) => one.kind === 'rate'));
  }
  if (day === null || counts.length === 0) return null;
  switch (kind) {
    case 'daily':
      return day;
    case 'weekly': {
      const week = weekOf(campaign, day);
      return week.last <= day || week.first === period.first
        ? week.first
        : weekOf(campaign, addDays(week.first, -1)).first;
    }
    case 'round': {
      const at = lastOver(
        rounds.map(({ period }) => period),
        day,
      );
      return at === null ? null : String(at + 1);
    }
    case 'phase': {
      const at = lastOver(
        phases.map(({ period }) => period),
        day,
      );
      return at === null ? null : phases[at]!.key;
    }
    case 'final':
      return alone(counts.every((one) => (one.period ?? period).last <= day));
    case 'obstacles':
      return alone(input.obstacles.some((line) => line.day <= day));
    case 'reconcile':
      return alone(lastOfficialDay(input, day) !== null);
    case 'late':
    case 'ranking':
      return '';
  }
}

/** Position of the span that ended last, the later one of two; else of the one that began last; null: none has begun. */
function lastOver(spans: readonly Span[], day: Day): number | null {
  let best: number | null = null;
  spans.forEach((span, i) => {
    if (span.first > day) return;
    const known = best === null ? null : spans[best]!;
    if (known === null) best = i;
    else if (
      span.last <= day
        ? known.last > day || span.last >= known.last
        : known.last > day && span.first >= known.first
    )
      best = i;
  });
  return best;
}
