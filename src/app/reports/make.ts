/** "Lập báo cáo": reports as they stand now, each drawn into its own tab. */

import { dayAt } from '../../domain/instant';
import { dueReports, type Report, type ReportId, reportsOf } from '../../domain/report';
import type { Language } from '../../messages/shape';
import type { Tab } from '../../workbook/model';
import { reportTab } from '../../workbook/tabs/report';
import { applyOver } from '../batch';
import type { Ports } from '../ports';
import { type RunningWork, readStanding, redraw } from '../scene';
import { frozenIn, inputOf } from './input';
import { correctionsOf } from './restate';

export interface MadeReports {
  reports: Report[];
  /** How many figures of frozen reports are others by now. */
  restated: number;
}

/**
 * One read, one write.
 * @param choose which reports are wanted, out of those that have something to say
 * @throws AppError as `readStanding` and `applyOver`
 */
export function makeReports(
  ports: Ports,
  language: Language,
  choose: (due: readonly ReportId[]) => readonly ReportId[],
): MadeReports {
  return ports.lock.withLock(() => {
    const { result } = applyOver(ports, null, (snapshot) => {
      const work = readStanding(ports, snapshot, language);
      const input = inputOf(ports, work);
      const reports = reportsOf(input, choose(dueReports(input)));
      const restated = correctionsOf(ports, work, frozenIn(work)).reduce(
        (sum, one) => sum + one.figures.length,
        0,
      );
      const compiled = redraw(ports, work, work.scene, {
        only: () => false,
        more: reports.map((report) => drawn(ports, work, report)),
      });
      return { compiled, result: { reports, restated } };
    });
    return result;
  });
}

/** The report as its tab, dated today. */
export function drawn(ports: Ports, { scene, daily }: RunningWork, report: Report): Tab {
  return reportTab(report, scene, { made: dayAt(ports.now()), entries: daily.submissions });
}
