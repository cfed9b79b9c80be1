/** "Báo cáo" in the sidebar: which reports have something to say now, and how what stands in their tabs compares. */
import type { Instant } from '../../domain/instant';
import { dueReports, reportsOf } from '../../domain/report';
import { headlineOf } from '../../domain/report/headline';
import { REPORT_KINDS } from '../../domain/report/report';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { type Snapshot, tabOf } from '../../sheets-api';
import type { ReportTabKey } from '../../workbook/model';
import { reportName } from '../../workbook/tabs/archive/frozen-words';
import { readWorkbook, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { frozenIn, inputOf } from '../reports/input';
import { pdfLink } from '../reports/print';
import { markOf } from '../reports/send';
import { readStanding } from '../scene';
import { paperState, type ReportState, reportState } from './report-state';

export interface ReportLine {
  tab: ReportTabKey;
  name: string;
  state: ReportState;
  /** When the plan wants it; null where it does not say, or the report is of another time. */
  before: Instant | null;
  /** It has something to say now; else what stands in the tab can only be read. */
  isDue: boolean;
  /** Frozen last of the same time. */
  frozen: { number: number; at: Instant } | null;
  pdf: string | null;
}

export interface ReportsView {
  /** When this was read. */
  now: Instant;
  lines: ReportLine[];
  /** "Báo cáo ký gửi", and its link. */
  paper: { state: ReportState; pdf: string | null };
  hasFrozen: boolean;
  /** Mark of the words to send as they would be now: those with another one are old. Null: there are none. */
  words: string | null;
}

/** One read. @throws AppError NOT_SECRETARY, and as `readStanding` */
export function reportsView(ports: Ports, language: Language): ReportsView {
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  const work = readStanding(ports, snapshot, language);
  const input = inputOf(ports, work);
  const due = dueReports(input);
  const reports = reportsOf(input, due);
  const frozen = frozenIn(work);
  const lines = REPORT_KINDS.flatMap((kind): ReportLine[] => {
    const tab = tabOf(snapshot, `report.${kind}`);
    const report = reports.find((one) => one.kind === kind);
    if (tab === null && report === undefined) return [];
    const same = frozen.filter((one) => one.report.kind === kind && one.report.of === report?.of);
    const last = same[same.length - 1];
    return [
      {
        tab: `report.${kind}`,
        name:
          report === undefined
            ? translate(language, `reports.tabs.${kind}`)
            : reportName(report, work.campaign, language),
        state: reportState(ports, work, tab, report),
        before: report?.due ?? null,
        isDue: report !== undefined,
        frozen: last === undefined ? null : { number: last.number, at: last.frozenAt },
        pdf: tab === null ? null : pdfLink(snapshot, tab.sheetId),
      },
    ];
  });
  const paper = { state: paperState(work, input, due), pdf: paperLink(snapshot) };
  const daily = reports.find(({ kind }) => kind === 'daily');
  return {
    now: input.now,
    lines,
    paper,
    hasFrozen: frozen.length > 0,
    words: daily === undefined ? null : markOf(headlineOf(input, daily), work.campaign, language),
  };
}

function paperLink(snapshot: Snapshot): string | null {
  const tab = tabOf(snapshot, 'report.paper');
  return tab === null ? null : pdfLink(snapshot, tab.sheetId);
}
