/** Reports as plain rows, and which of them have something to say. */
import { dailyReport } from './daily';
import { finalReport } from './final';
import type { ReportInput } from './input';
import type { Report, ReportId } from './report';
import { Stage } from './stage';

export { HEADS, type Head, WORDS, type Word } from './heads';
export type { OrganisationFigures, ReportInput, ServiceLine, VisitLine } from './input';
export * from './report';
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
    case 'daily':
      return dailyReport(stage, of);
    case 'final':
      return finalReport(stage);
    default:
      throw new RangeError(`reportOf: there is no report ${kind}`);
  }
}
