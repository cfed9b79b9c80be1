/** Which report the person looks at. */
import type { ReportId } from '../../domain/report/report';
import { readShown } from '../../workbook/decode/reports';
import { isReportKey } from '../../workbook/model';
import type { RunningWork } from '../scene';

/** Null when the tab in view is no report, or nothing tells any more which one. */
export function shownIn({ snapshot }: RunningWork, sheetId: number | null): ReportId | null {
  const tab = snapshot.sheets.find((sheet) => sheet.sheetId === sheetId)?.tab ?? null;
  return tab === null || !isReportKey(tab.key) ? null : readShown(tab);
}
