/** "BC ngày": one day, and where everybody stands at its end. */
import type { Day } from '../day';
import { periodReport } from './period';
import type { Report } from './report';
import type { Stage } from './stage';
import { dailyDue } from './when';

export function dailyReport(stage: Stage, day: Day): Report {
  return periodReport(stage, {
    id: { kind: 'daily', of: day },
    span: { first: day, last: day },
    quota: 'dayQuota',
    done: 'doneDay',
    reported: 'reported',
    due: dailyDue(stage.input.campaign, day),
    remarks: [],
  });
}
