/** Reports as plain rows, and which of them have something to say. */
import { isDay } from '../day';
import { assignedReport } from './assigned';
import { dailyReport } from './daily';
import { finalReport } from './final';
import type { ReportInput } from './input';
import { lateReport } from './late';
import { obstaclesReport } from './obstacles';
import { organisationsReport } from './organisations';
import { outreachReport } from './outreach';
import { rankingReport } from './ranking';
import { reconcileReport } from './reconcile';
import type { Report, ReportId } from './report';
import { servicesReport } from './services';
import { Stage } from './stage';
import { phaseReport, roundReport, weeklyReport } from './stretch';

export { type BurnUp, burnUpOf } from './burn-up';
export { dueReports } from './due-reports';
export { HEADS, type Head, WORDS, type Word } from './heads';
export type { OrganisationFigures, ReportInput, ServiceLine, VisitLine } from './input';
export * from './report';
export { type Totals, totalsOf } from './totals';
export { reportWindow } from './when';

/** @throws RangeError when there is no such report */
export function reportOf(input: ReportInput, id: ReportId): Report {
  return reportsOf(input, [id])[0]!;
}

/** Several reports of one moment, counted together. @throws RangeError when there is no such report */
export function reportsOf(input: ReportInput, ids: readonly ReportId[]): Report[] {
  const stage = new Stage(input);
  return ids.map((id) => build(stage, id));
}

function build(stage: Stage, { kind, of }: ReportId): Report {
  switch (kind) {
    case 'assigned':
      return assignedReport(stage);
    case 'daily':
      return dailyReport(stage, aDay(of));
    case 'weekly':
      return weeklyReport(stage, aDay(of));
    case 'round':
      return roundReport(stage, of);
    case 'phase':
      return phaseReport(stage, of);
    case 'final':
      return finalReport(stage);
    case 'obstacles':
      return obstaclesReport(stage, of === '' ? of : aDay(of));
    case 'late':
      return lateReport(stage);
    case 'organisations':
      return organisationsReport(stage.input);
    case 'reconcile':
      return reconcileReport(stage);
    case 'outreach':
      return outreachReport(stage.input);
    case 'services':
      return servicesReport(stage);
    case 'ranking':
      return rankingReport(stage, of);
  }
}

function aDay(of: string): string {
  if (!isDay(of)) throw new RangeError(`reportOf: ${of} is no day`);
  return of;
}
