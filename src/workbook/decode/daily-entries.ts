/** Entry tabs: rows by code and columns by day wherever people moved them; what cannot be told is reported. */
import type { Campaign } from '../../domain/campaign';
import { isCode } from '../../domain/codes';
import { type Figure, type Finding, finding, type Severity } from '../../domain/finding';
import type { PlanVersion } from '../../domain/rebalance/version';
import type { Ledger } from '../../domain/record/ledger';
import { isFilled, type Submissions } from '../../domain/record/submission';
import { leavesOf } from '../../domain/units';
import type { EntryKey } from '../model';
import type { Place, Places } from '../places';
import { a1, cellAt, columnName, keyOf, type ReadTab, textAt } from '../read';
import { ENTRY_HEAD } from '../tabs/entry-layout';
import { dayKey } from '../tabs/quota-layout';
import { extentOfTabs, gridOfLines, type KeyedTab, keyedTab, typedOf, type UnitLine } from './daily-layout';

/** The column whose cells carry the codes. */
const KEY_COLUMN = 'unit';
/** A column with a formula of ours in the row of every team. */
const ROW_MARK = 'home';

export interface Entries {
  submissions: Submissions;
  homes: Map<string, EntryKey>;
  findings: Finding[];
  places: Pick<Places, 'get'>;
}

/** @param kept tells which other codes were ever ours, and what should be there */
export function readEntries(
  tabs: readonly ReadTab[],
  campaign: Campaign,
  kept: { ledger: Ledger; versions: readonly PlanVersion[] },
): Entries {
  const reader = new EntryReader(campaign, kept);
  for (const tab of tabs) reader.read(tab);
  reader.reportGone();
  const extent = extentOfTabs(
    reader.layouts,
    campaign.indicators.map(({ key }) => key),
  );
  return {
    submissions: gridOfLines([...reader.lines.values()], extent, typedOf),
    homes: new Map([...reader.lines].map(([unit, { layout }]) => [unit, layout.tab.key as EntryKey])),
    findings: reader.findings,
    places: { get: (path) => reader.place(path) },
  };
}

class EntryReader {
  readonly layouts: KeyedTab[] = [];
  readonly lines = new Map<string, UnitLine>();
  readonly findings: Finding[] = [];
  private readonly cells = new Map<string, Place>();
  private readonly leaves: Set<string>;
  /** Codes with a place in the mirror or in a plan. */
  private readonly former: Set<string>;

  constructor(
    campaign: Campaign,
    private readonly kept: { ledger: Ledger; versions: readonly PlanVersion[] },
  ) {
    this.leaves = new Set(leavesOf(campaign).map(({ code }) => code));
    const tables = [
      ...kept.ledger.known.tables,
      ...kept.versions.flatMap(({ plan }) => plan.tables.map(({ rows }) => ({ rows }))),
    ];
    this.former = new Set(tables.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
  }

  read(tab: ReadTab): void {
    const layout = keyedTab(tab, KEY_COLUMN);
    if (layout === null) {
      this.report(tab, 'ENTRY_KEYS_LOST', 'error', 0, 0);
      return;
    }
    this.layouts.push(layout);
    const mark = layout.columns.get(ROW_MARK) ?? -1;
    const first = layout.keyRow + ENTRY_HEAD;
    for (let row = first; row < tab.cells.length; row++)
      this.readRow(layout, row, cellAt(tab, row, mark).formula !== null);
    this.reportColumns(layout, first);
    this.reportMerges(layout, first);
    this.reportHidden(layout);
  }

  private readRow(layout: KeyedTab, row: number, isOurs: boolean): void {
    const { tab, keyColumn, days } = layout;
    const holds = days.some(({ column }) => isFilled(typedOf(tab.cells[row]?.[column])));
    const cell = cellAt(tab, row, keyColumn);
    const text = textAt(tab, row, keyColumn);
    const code = keyOf(text);
    const report = (problem: string, figures: Record<string, Figure> = {}) =>
      this.report(tab, problem, holds ? 'error' : 'warning', row, keyColumn, figures);
    if (cell.formula !== null) {
      if (isOurs || holds) report('ENTRY_KEY_FORMULA', { value: cell.formula });
      return;
    }
    if (this.leaves.has(code) || (this.former.has(code) && isCode(code))) {
      const other = this.lines.get(code);
      if (other === undefined) this.lines.set(code, { unit: code, row, layout });
      else report('ENTRY_ROW_REPEATED', { code, other: a1(other.row, other.layout.keyColumn) });
      return;
    }
    if (isOurs) report('ENTRY_KEY_OVERWRITTEN', { value: text });
    else if (holds) report('ENTRY_ROW_UNKNOWN', { value: text });
  }

  /** Day columns that are gone or stand twice, and numbers in columns of nobody's. */
  private reportColumns({ tab, keyRow, columns, days }: KeyedTab, first: number): void {
    const current = this.kept.versions[this.kept.versions.length - 1];
    for (const { indicator } of current?.plan.tables ?? [])
      for (const day of current!.plan.days)
        if (!columns.has(dayKey(day, indicator)))
          this.findings.push(
            finding('ENTRY_COLUMN_MISSING', 'error', `${tab.key}!A1`, { tab: tab.title, day }),
          );
    const own = new Set([...columns.values()]);
    const firstDay = Math.min(...days.map(({ column }) => column));
    for (let column = firstDay; column < tab.columnCount; column++) {
      if (own.has(column)) continue;
      const row = this.firstFilled(tab, first, column);
      const key = textAt(tab, keyRow, column);
      const figures = { column: columnName(column) };
      if (cellAt(tab, keyRow, column).formula !== null)
        this.report(tab, 'ENTRY_KEY_FORMULA', 'error', keyRow, column, { value: '' });
      else if (row !== null && key !== '')
        this.report(tab, 'ENTRY_COLUMN_REPEATED', 'error', row, column, figures);
      else if (row !== null) this.report(tab, 'ENTRY_COLUMN_UNKNOWN', 'note', row, column, figures);
    }
  }

  private firstFilled(tab: ReadTab, first: number, column: number): number | null {
    for (let row = first; row < tab.cells.length; row++)
      if (isFilled(typedOf(tab.cells[row]?.[column]))) return row;
    return null;
  }

  /** A merge over codes or numbers hides all but one of them. */
  private reportMerges({ tab, keyRow, keyColumn, days }: KeyedTab, first: number): void {
    const held = new Set([keyColumn, ...days.map(({ column }) => column)]);
    for (const { rows, columns } of tab.merges) {
      const overKeys = rows.from <= keyRow && keyRow < rows.to;
      if (!overKeys && rows.to <= first) continue;
      const touched = [...held].some((column) => columns.from <= column && column < columns.to);
      if (!touched) continue;
      const range = `${a1(rows.from, columns.from)}:${a1(rows.to - 1, columns.to - 1)}`;
      this.report(tab, 'ENTRY_MERGED', 'error', rows.from, columns.from, { range });
    }
  }

  private reportHidden({ tab, keyRow, keyColumn }: KeyedTab): void {
    if (tab.hiddenColumns.includes(keyColumn))
      this.report(tab, 'ENTRY_KEY_HIDDEN', 'warning', keyRow, keyColumn, { column: columnName(keyColumn) });
    const hidden = new Set(tab.hiddenRows);
    for (const { unit, row, layout } of this.lines.values())
      if (layout.tab === tab && this.leaves.has(unit) && hidden.has(row))
        this.report(tab, 'ENTRY_ROW_HIDDEN', 'warning', row, keyColumn, { code: unit });
  }

  /** Teams that had a row once and have none now. */
  reportGone(): void {
    if (this.layouts.length === 0) return;
    const known = new Set(this.kept.ledger.known.tables.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
    for (const code of this.leaves)
      if (known.has(code) && !this.lines.has(code))
        this.findings.push(finding('ENTRY_ROW_MISSING', 'error', `units.${code}`, { code }));
  }

  private report(
    tab: ReadTab,
    code: string,
    severity: Severity,
    row: number,
    column: number,
    figures: Record<string, Figure> = {},
  ): void {
    const cell = a1(row, column);
    const path = `${tab.key}!${cell}`;
    this.cells.set(path, { tab: tab.key, title: tab.title, row, column });
    this.findings.push(finding(code, severity, path, { tab: tab.title, cell, ...figures }));
  }

  place(path: string): Place | undefined {
    const [kind, first = '', unit, day] = path.split('.');
    if (kind === 'days') {
      for (const layout of this.layouts)
        for (const spot of layout.days)
          if (spot.day === first) return placeIn(layout.tab, layout.keyRow, spot.column);
      return undefined;
    }
    if (kind !== 'entries' || unit === undefined) return this.cells.get(path);
    const line = this.lines.get(unit);
    if (line === undefined) return undefined;
    const { tab, columns, keyColumn } = line.layout;
    const column = day === undefined ? keyColumn : columns.get(dayKey(day, first));
    return column === undefined ? undefined : placeIn(tab, line.row, column);
  }
}

function placeIn(tab: ReadTab, row: number, column: number): Place {
  return { tab: tab.key, title: tab.title, row, column };
}
