/** What painting one tab needs to know of the others: where their keys stand, and what their titles are now. */
import { type Reference, referencesOf, resolveTemplate } from '../workbook/formula';
import type { CellLink } from '../workbook/model';
import { a1 } from '../workbook/read';
import { addressOf, isSameColumn, type Places, sameColumn } from './formula-text';
import type { Layout } from './layout';

export interface Context {
  /** Rows or columns of this tab move in this batch, or of one it refers to (see `movedTabs`). */
  moved(tab: string): boolean;
  /** A template as a formula in the given model cell. */
  formula(template: string, modelRow: number, modelColumn: number, layout: Layout): string;
  /**
   * How far from a cell the columns stand that a template names by the cell's own key in other tabs. Neighbours may share
   * one formula, shifted, only while this stays the same.
   */
  drift(template: string, modelColumn: number, layout: Layout): string;
  /** A reference as seen from an actual position. */
  address(reference: Reference, at: { row: number; column: number }, layout: Layout): string;
  /** A link to a cell: "#gid=…&range=…". */
  uri(link: CellLink): string;
}

/** @param places tab key → where its keys stand after this batch, with its sheet id */
export function contextOf(
  places: ReadonlyMap<string, Places & { sheetId: number }>,
  moved: ReadonlySet<string>,
): Context {
  const other = (tab: string) => {
    const found = places.get(tab);
    if (found === undefined) throw new Error(`no tab ${tab}`);
    return found;
  };
  const address: Context['address'] = (reference, at, layout) => addressOf(reference, at, layout, other);
  return {
    moved: (tab) => moved.has(tab),
    address,
    formula(template, modelRow, modelColumn, layout) {
      const at = { row: layout.rows[modelRow]!, column: layout.columns[modelColumn]! };
      const text = resolveTemplate(template, (reference) => address(reference, at, layout));
      return text.startsWith('=') ? text : `=${text}`;
    },
    drift(template, modelColumn, layout) {
      if (!/![^{}]*\./.test(template)) return '';
      const column = layout.columns[modelColumn]!;
      return referencesOf(template)
        .flatMap(({ tab, first }) =>
          tab !== null && isSameColumn(first)
            ? [sameColumn(layout, column, other(tab), first.slice(0, -1)) - column]
            : [],
        )
        .join();
    },
    uri(link) {
      const tab = places.get(link.tab);
      if (tab === undefined) return '';
      const row = link.at?.row ?? tab.row(link.row) ?? 0;
      const column = link.at?.column ?? tab.column(link.column) ?? 0;
      return `#gid=${tab.sheetId}&range=${a1(row, column)}`;
    },
  };
}
