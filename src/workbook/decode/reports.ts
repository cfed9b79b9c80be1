/** Report tabs as they stand: which report each shows now, and what people wrote into it. */
import type { Campaign } from '../../domain/campaign';
import type { ReportId, ReportKind, ServiceLine } from '../../domain/report';
import type { Written } from '../../domain/report/frozen';
import { isReportKey } from '../model';
import { isOwnKey, ownKey } from '../own-keys';
import { cellAt, columnsByKey, keyOf, type ReadTab, textAt } from '../read';
import { NO_NAME, SHOWN } from '../tabs/report/shown';

/** Rows below the top in which the key row is looked for: people put lines above it. */
const TOP = 40;

/** Null when the tab is no report, or nothing tells any more which one. */
export function readShown(tab: ReadTab): ReportId | null {
  const lines = linesOf(tab);
  const kind = tab.key.slice('report.'.length);
  const row = lines?.rows.get(SHOWN.row);
  const column = lines?.columns.get(SHOWN.column);
  if (!isReportKey(tab.key) || kind === 'paper' || row === undefined || column === undefined) return null;
  const of = textAt(tab, row, column);
  return of === '' ? null : { kind: kind as ReportKind, of: of === NO_NAME ? '' : of };
}

type Place = { row: number; column: number };

/** Where cells of a report stand now, by row and column key; null when the row or column is gone. */
export function placesInReport(tab: ReadTab): (row: string, column: string) => Place | null {
  const lines = linesOf(tab);
  return (rowKey, columnKey) => {
    const [row, column] = [lines?.rows.get(rowKey), lines?.columns.get(columnKey)];
    return row === undefined || column === undefined ? null : { row, column };
  };
}

export function placeInReport(tab: ReadTab, row: string, column: string): Place | null {
  return placesInReport(tab)(row, column);
}

/** What people wrote, by row and column key of the report; numbers stay numbers. Formulas are not kept: they may change. */
export function readWritten(tab: ReadTab): Written {
  const lines = linesOf(tab);
  const found = new Map<string, Map<string, string | number>>();
  if (lines === null) return found;
  const columns = [...lines.columns].filter(([key]) => isOwnKey(key));
  const level = lines.columns.get('level');
  for (const [rowKey, row] of lines.rows) {
    // Heads and sums are none of theirs.
    if (level === undefined || typeof cellAt(tab, row, level).value !== 'number') continue;
    const cells = new Map<string, string | number>();
    for (const [key, column] of columns) {
      const { value } = cellAt(tab, row, column);
      if (typeof value === 'number' || (typeof value === 'string' && value.trim() !== ''))
        cells.set(key.slice(ownKey('').length), value);
    }
    if (cells.size > 0) found.set(rowKey, cells);
  }
  return found;
}

/** What was typed of the rates: the report of services is also the place where they are kept. */
export function readServices(tab: ReadTab | null, campaign: Campaign): ServiceLine[] {
  if (tab === null) return [];
  const rates = campaign.indicators.filter(({ kind }) => kind === 'rate');
  const units = new Set(campaign.units.map(({ code }) => code));
  return [...readWritten(tab)].flatMap(([row, cells]) => {
    const unit = units.has(row) ? row : row === AREA_ROW ? '' : null;
    if (unit === null) return [];
    return rates.flatMap(({ key }): ServiceLine[] => {
      const [numerator, denominator] = ['numerator', 'denominator'].map((part) =>
        count(cells.get(`${part}|${key}`)),
      );
      return numerator === null && denominator === null
        ? []
        : [{ unit, indicator: key, numerator: numerator ?? null, denominator: denominator ?? null }];
    });
  });
}

/** The row of the area's own figures. */
const AREA_ROW = 'aside';

function count(value: string | number | undefined): number | null {
  return typeof value === 'number' && value >= 0 && Number.isInteger(value) ? value : null;
}

interface Lines {
  /** Actual positions by key. */
  rows: Map<string, number>;
  columns: Map<string, number>;
}

function linesOf(tab: ReadTab): Lines | null {
  for (let keyRow = 0; keyRow < Math.min(TOP, tab.rowCount); keyRow++) {
    const columns = columnsByKey(tab, keyRow);
    const keyColumn = columns.get('key');
    if (keyColumn === undefined || !columns.has(SHOWN.column)) continue;
    const rows = new Map<string, number>();
    for (let row = keyRow + 1; row < tab.rowCount; row++) {
      const key = keyOf(textAt(tab, row, keyColumn));
      if (key !== '' && !rows.has(key)) rows.set(key, row);
    }
    return { rows, columns };
  }
  return null;
}
