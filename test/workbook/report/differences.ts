/** Whether a report on a tab says what the domain says. */
import type { Report, ReportCell } from '../../../src/domain/report';
import { reports } from '../../../src/messages/vi/reports';
import { serialOf } from '../../../src/workbook/tabs/days';
import { columnKey } from '../../../src/workbook/tabs/report/columns';

/** Cells that differ: row, column, on the tab, by the domain. */
export function differences(
  report: Report,
  value: (row: string, column: string) => string | number | boolean | null,
): unknown[] {
  const rows = [...report.rows, ...report.apart, ...(report.total === null ? [] : [report.total])];
  const named = report.columns.findIndex(({ kind }) => kind === 'name');
  return rows.flatMap(({ key: row, cells }) =>
    report.columns.flatMap((column) => {
      if (column.kind === 'written') return [];
      if (column.kind === 'name' && row.startsWith('aside')) return [];
      // The word TỔNG CỘNG lies across the first columns.
      if (row === 'total' && report.columns.indexOf(column) <= named) return [];
      const wanted = plain(cells[column.key]);
      const found = value(row, columnKey(column)) ?? '';
      const same =
        typeof wanted === 'number' && typeof found === 'number'
          ? Math.abs(wanted - found) < 1e-9
          : wanted === found;
      return same ? [] : [[row, column.key, found, wanted]];
    }),
  );
}

function plain(cell: ReportCell | undefined): string | number {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  return 'day' in cell ? serialOf(cell.day) : reports.words[cell.word];
}
