/** "Báo cáo ký gửi": the signed report in words, of the report in view or else of what is over last. */
import { dayAt } from '../../domain/instant';
import {
  dueReports,
  type Report,
  type ReportId,
  type ReportInput,
  type ReportKind,
  reportOf,
  reportsOf,
} from '../../domain/report';
import { headlineOf } from '../../domain/report/headline';
import type { Language } from '../../messages/shape';
import { NOTHING, tabOf } from '../../sheets-api';
import { readPaper } from '../../workbook/decode/paper';
import { reportName } from '../../workbook/tabs/archive/frozen-words';
import { type Paper, paperTab } from '../../workbook/tabs/report';
import { paperWords } from '../../workbook/tabs/report/paper-words';
import { applyOver } from '../batch';
import type { Ports } from '../ports';
import { type RunningWork, readStanding, redraw } from '../scene';
import { inputOf } from './input';
import { drawn } from './make';
import { shownIn } from './shown';

/** What can be put into words. */
export const TOLD: readonly ReportKind[] = ['daily', 'weekly', 'round', 'phase', 'final'];

export interface MadePaper {
  /** What it is about. */
  report: Report;
  name: string;
}

/**
 * Draws the paper and the report its figures stand in. One read, one write.
 * @returns the report it is about; null before the first day has passed
 * @throws AppError as `readStanding` and `applyOver`
 */
export function makePaper(ports: Ports, language: Language): MadePaper | null {
  const sheetId = ports.ui.selection()?.sheetId ?? null;
  return ports.lock.withLock(() => {
    const { result } = applyOver<MadePaper | null>(ports, null, (snapshot) => {
      const work = readStanding(ports, snapshot, language);
      const { campaign, scene } = work;
      const input = inputOf(ports, work);
      const id = chosen(input, shownIn(work, sheetId));
      if (id === null) return { compiled: NOTHING, result: null };
      const { report, paper } = worded(work, input, id);
      const compiled = redraw(ports, work, scene, {
        only: () => false,
        more: [paperTab(paper, scene, { made: dayAt(ports.now()) }), drawn(ports, work, report)],
      });
      return { compiled, result: { report, name: reportName(report, campaign, language) } };
    });
    return result;
  });
}

/** A report put into words. */
export function worded(
  { snapshot, campaign, language }: RunningWork,
  input: ReportInput,
  id: ReportId,
): { report: Report; paper: Paper } {
  const isDay = id.kind === 'daily';
  const reports = reportsOf(input, [id, { kind: 'obstacles', of: isDay ? id.of : '' }]);
  const [report, obstacles] = [reports[0]!, reports[1]!];
  const silent = isDay ? headlineOf(input, report).silent : null;
  const stands = readPaper(tabOf(snapshot, 'report.paper'));
  return { report, paper: paperWords({ report, obstacles, silent }, campaign, stands, language) };
}

/** The one in view, of a kind that can be told; else the whole when it is over, a round that is over and not yet due, a day. */
function chosen(input: ReportInput, shown: ReportId | null): ReportId | null {
  if (shown !== null && TOLD.includes(shown.kind)) return shown;
  const due = dueReports(input);
  const of = (kind: ReportKind) => due.find((id) => id.kind === kind) ?? null;
  const round = of('round');
  return of('final') ?? (round !== null && isWanted(input, round) ? round : null) ?? of('daily');
}

function isWanted(input: ReportInput, id: ReportId): boolean {
  const { due, remarks } = reportOf(input, id);
  return due !== null && input.now < due && remarks.every(({ code }) => code !== 'notOver');
}
