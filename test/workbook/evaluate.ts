/** Tab models computed by a real spreadsheet engine, cell by cell, without the Sheets API between. */
import { Model } from '@odoo/o-spreadsheet';
import { addressOf, type Places } from '../../src/sheets-api/formula-text';
import { resolveTemplate } from '../../src/workbook/formula';
import type { CellValue, Tab, TabKey } from '../../src/workbook/model';
import { a1 } from '../../src/workbook/read';
import { serialOf } from '../../src/workbook/tabs/days';

/** The engine logs every load and edit. */
jest.spyOn(console, 'debug').mockImplementation(() => {});

export interface Sheet {
  /** What the cell under these keys holds. */
  value(tab: Tab, row: string, column: string): string | number | boolean | null;
  /** Types a number or text into a cell; null clears it. */
  set(tab: Tab, row: string, column: string, content: string | number | null): void;
}

/** What stands in a cell for people to fill in. */
export interface TypedCell {
  tab: TabKey;
  row: string;
  column: string;
  content: string | number;
}

/**
 * @param now serial number with time, put in place of NOW()
 * @param typed what people have filled in; places the tabs do not have are skipped
 */
export function evaluate(tabs: Tab[], now: number, typed: readonly TypedCell[] = []): Sheet {
  const places = new Map(tabs.map((tab) => [tab.key as string, placesOf(tab)]));
  const cells = new Map<string, Record<string, string>>();
  for (const tab of tabs) cells.set(tab.key, cellsOf(tab, places, now));
  for (const { tab, row, column, content } of typed) {
    const [r, c] = [places.get(tab)?.row(row) ?? null, places.get(tab)?.column(column) ?? null];
    if (r === null || c === null) continue;
    cells.get(tab)![a1(r, c)] = typeof content === 'number' ? String(content) : literal(content);
  }
  const model = new Model({
    sheets: tabs.map((tab) => ({
      id: tab.key,
      name: tab.title,
      colNumber: tab.columns.length,
      rowNumber: tab.rows.length,
      cells: cells.get(tab.key)!,
    })),
  });
  const at = (tab: Tab, row: string, column: string) => {
    const [r, c] = [places.get(tab.key)!.row(row), places.get(tab.key)!.column(column)];
    if (r === null || c === null) throw new Error(`no cell ${row} ${column} in ${tab.key}`);
    return { sheetId: tab.key, row: r, col: c };
  };
  return {
    value: (tab, row, column) => model.getters.getEvaluatedCell(at(tab, row, column)).value,
    set(tab, row, column, content) {
      model.dispatch('UPDATE_CELL', {
        ...at(tab, row, column),
        content: content === null ? '' : String(content),
      });
    },
  };
}

function placesOf(tab: Tab): Places {
  const rows = new Map(tab.rows.map((row, i) => [row.key, i]));
  const columns = new Map(tab.columns.map((column, i) => [column.key, i]));
  return {
    title: tab.title,
    row: (key) => rows.get(key) ?? null,
    column: (key) => columns.get(key) ?? null,
    keyAt: (column) => tab.columns[column]?.key ?? null,
    body: { first: tab.body.from, last: tab.body.to },
  };
}

function cellsOf(tab: Tab, places: Map<string, Places>, now: number): Record<string, string> {
  const cells: Record<string, string> = {};
  const own = places.get(tab.key)!;
  const formula = (template: string, row: number, column: number) => {
    const text = resolveTemplate(template, (reference) =>
      addressOf(reference, { row, column }, own, (key) => places.get(key)!),
    );
    // The engine keeps formulas with commas; templates hold no other `;` outside quotes.
    const local = text.split(/("(?:[^"]|"")*")/).map((part, i) => (i % 2 ? part : part.replace(/;/g, ',')));
    return `=${local.join('')}`.replace(/NOW\(\)/g, String(now));
  };
  for (const { at, content } of tab.areas) {
    for (let row = at.rows.from; row < at.rows.to; row++) {
      for (let column = at.columns.from; column < at.columns.to; column++) {
        if (content.kind === 'none' || content.kind === 'entry') continue;
        const name = a1(row, column);
        if (content.kind === 'formula') cells[name] = formula(content.formula, row, column);
        else {
          const value = content.values[row - at.rows.from]?.[column - at.columns.from] ?? null;
          cells[name] = text(value, (template) => formula(template, row, column));
        }
      }
    }
  }
  return cells;
}

function text(value: CellValue, formula: (template: string) => string): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return literal(value);
  if ('day' in value) return String(serialOf(value.day));
  if ('formula' in value) return formula(value.formula.replace(/^=/, ''));
  return literal(value.text);
}

/** A leading apostrophe keeps the engine from reading text as a number, a day or a formula. */
function literal(value: string): string {
  return value === '' ? '' : `'${value}`;
}
