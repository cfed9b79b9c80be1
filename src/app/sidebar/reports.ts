/** "Báo cáo" in the sidebar: which reports have something to say now, and how what stands in their tabs compares. */
import type { Instant } from '../../domain/instant';
import { dueReports, type Report, reportsOf } from '../../domain/report';
import { REPORT_KINDS } from '../../domain/report/report';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { type Snapshot, tabOf } from '../../sheets-api';
import { placeInReport, readShown } from '../../workbook/decode/reports';
import type { ReportTabKey, Tab } from '../../workbook/model';
import { cellAt, type ReadTab } from '../../workbook/read';
import { reportName } from '../../workbook/tabs/archive/frozen';
import { readWorkbook, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { frozenIn, inputOf } from '../reports/input';
import { drawn } from '../reports/make';
import { pdfLink } from '../reports/print';
import { type RunningWork, readStanding } from '../scene';

export interface ReportLine {
  tab: ReportTabKey;
  name: string;
  /** None, the one that is wanted now with its figures as they are, with other ones, or one of another time. */
  state: 'none' | 'current' | 'changed' | 'other';
  /** When the plan wants it; null where it does not say, or the report is of another time. */
  before: Instant | null;
  /** It has something to say now; else what stands in the tab can only be read. */
  isDue: boolean;
  /** Frozen last of the same time. */
  frozen: { number: number; at: Instant } | null;
  pdf: string | null;
}

export interface ReportsView {
  lines: ReportLine[];
  /** Link of "Báo cáo ký gửi"; null while there is none. */
  paper: string | null;
  hasFrozen: boolean;
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
        state: tab === null ? 'none' : stateOf(ports, work, tab, report),
        before: report?.due ?? null,
        isDue: report !== undefined,
        frozen: last === undefined ? null : { number: last.number, at: last.frozenAt },
        pdf: tab === null ? null : pdfLink(snapshot, tab.sheetId),
      },
    ];
  });
  return { lines, paper: paperLink(snapshot), hasFrozen: frozen.length > 0 };
}

function stateOf(
  ports: Ports,
  work: RunningWork,
  tab: ReadTab,
  report: Report | undefined,
): ReportLine['state'] {
  if (report === undefined || readShown(tab)?.of !== report.of) return 'other';
  return addsUp(tab, drawn(ports, work, report)) ? 'current' : 'changed';
}

/** Whether the entries still add up to what they did when the tab was drawn. */
function addsUp(tab: ReadTab, now: Tab): boolean {
  return now.areas
    .filter(({ name }) => name.startsWith('made|'))
    .every(({ at, content }) =>
      (content.kind === 'constant' ? content.values : []).every((values, r) =>
        values.every((value, c) => {
          const [row, column] = [now.rows[at.rows.from + r]!.key, now.columns[at.columns.from + c]!.key];
          const place = placeInReport(tab, row, column);
          return (
            typeof value !== 'number' ||
            (place !== null && cellAt(tab, place.row, place.column).value === value)
          );
        }),
      ),
    );
}

function paperLink(snapshot: Snapshot): string | null {
  const tab = tabOf(snapshot, 'report.paper');
  return tab === null ? null : pdfLink(snapshot, tab.sheetId);
}
