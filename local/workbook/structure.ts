/**
 * Inserting and deleting rows and columns; renaming and deleting tabs: everything that carries references along.
 * Whatever is anchored in a tab (merges, rules, protections, named ranges, metadata) moves with its cells.
 */
import type { Book, Cell, Condition, ConditionalFormat, Metadata, Row, Sheet, Validation } from './book';
import { isFormula } from './book';
import { forgetTab, relocateCharts, shiftCharts } from './charts';
import { copyFormula, deleteTabInFormula, relocateFormula, renameInFormula, shiftFormula } from './formula';
import type { Rect, Shift } from './rect';
import { shiftRect, shiftSpan } from './rect';

type Rewrite = (formula: string, home: string) => string;

/** Rewrites every formula of the book: cells, conditional formats, validations. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): Book {
  return { ...book, sheets: book.sheets.map((sheet) => rewriteSheet(sheet, rewrite)) };
}

function rewriteSheet(sheet: Sheet, rewrite: Rewrite): Sheet {
  const rows = mapSame(sheet.rows, (row) =>
    mapSame(row, (cell) => {
      if (cell === undefined || !isFormula(cell.content) || cell.content.broken) return cell;
      const formula = rewrite(cell.content.formula, sheet.title);
      return formula === cell.content.formula ? cell : { ...cell, content: { formula, broken: false } };
    }),
  );
  const validations = mapSame(sheet.validations, (rule) => {
    const condition = rewriteCondition(rule.condition, sheet.title, rewrite);
    return condition === rule.condition ? rule : { ...rule, condition };
  });
  const conditionals = mapSame(sheet.conditionals, (rule) => {
    if ('gradient' in rule.rule) return rule;
    const condition = rewriteCondition(rule.rule.condition, sheet.title, rewrite);
    return condition === rule.rule.condition ? rule : { ...rule, rule: { ...rule.rule, condition } };
  });
  if (rows === sheet.rows && validations === sheet.validations && conditionals === sheet.conditionals) {
    return sheet;
  }
  return { ...sheet, rows, validations, conditionals };
}

function rewriteCondition(condition: Condition, home: string, rewrite: Rewrite): Condition {
  const values = mapSame(condition.values, (value) => (value.startsWith('=') ? rewrite(value, home) : value));
  return values === condition.values ? condition : { ...condition, values };
}

/** Maps a list, giving back the very list when no item changed. */
function mapSame<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  let changed: T[] | null = null;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const next = change(item);
    if (next === item) continue;
    changed ??= items.slice();
    changed[i] = next;
  }
  return changed ?? items;
}

/** Inserts or deletes rows or columns. @param inherit index (before the shift) whose format and size new ones take */
export function shiftSheet(book: Book, sheetId: number, shift: Shift, inherit: number | null): Book {
  const charted = shiftCharts(book, sheetId, shift);
  const anchored = {
    ...charted,
    sheets: charted.sheets.map((s) => (s.id === sheetId ? reanchor(s, shift) : s)),
  };
  const title = book.sheets.find((sheet) => sheet.id === sheetId)!.title;
  const rewritten = rewriteFormulas(anchored, (formula, home) => shiftFormula(formula, home, title, shift));
  return {
    ...rewritten,
    sheets: rewritten.sheets.map((sheet) => (sheet.id === sheetId ? shiftOwn(sheet, shift, inherit) : sheet)),
    names: book.names.flatMap((name) => {
      const at = name.sheetId === sheetId ? shiftRect(name.at, shift) : name.at;
      return at === null ? [] : [{ ...name, at }];
    }),
    metadata: book.metadata.flatMap((item) => shiftMetadata(item, sheetId, shift)),
  };
}

/** Before a rule's first row or column is deleted, its formulas are told from the first cell that stays. */
function reanchor(sheet: Sheet, shift: Shift): Sheet {
  if (shift.kind === 'insert') return sheet;
  const end = shift.at + shift.count;
  const move = (rect: Rect): [number, number] => {
    const first = shift.axis === 'ROWS' ? rect.top : rect.left;
    const steps = first >= shift.at && first < end ? end - first : 0;
    return shift.axis === 'ROWS' ? [steps, 0] : [0, steps];
  };
  const copy = (condition: Condition, [rows, columns]: [number, number]): Condition => ({
    ...condition,
    values: condition.values.map((v) => (v.startsWith('=') ? copyFormula(v, rows, columns) : v)),
  });
  return {
    ...sheet,
    validations: sheet.validations.map((rule) => ({
      ...rule,
      condition: copy(rule.condition, move(rule.at)),
    })),
    conditionals: sheet.conditionals.map((rule) =>
      'gradient' in rule.rule
        ? rule
        : { ...rule, rule: { ...rule.rule, condition: copy(rule.rule.condition, move(rule.at[0]!)) } },
    ),
  };
}

function shiftOwn(sheet: Sheet, shift: Shift, inherit: number | null): Sheet {
  const rows = shift.axis === 'ROWS';
  const delta = shift.kind === 'insert' ? shift.count : -shift.count;
  const spliceRow = (row: Row): Row => {
    const source = inherit === null ? undefined : row[inherit];
    return splice(row, shift, formatOnly(source), undefined);
  };
  const source = inherit === null ? undefined : sheet.rows[inherit];
  const dimension = (dimensions: Sheet['rowDimensions']) => {
    const size = (inherit === null ? null : dimensions[inherit]?.size) ?? null;
    return splice(dimensions, shift, size === null ? undefined : { size, hidden: false }, undefined);
  };
  const frozen = (count: number) => shiftSpan(0, count, shift)?.[1] ?? 0;
  const validations = sheet.validations.flatMap((rule): Validation[] => {
    const at = shiftRect(rule.at, shift);
    return at === null ? [] : [{ ...rule, at }];
  });
  const conditionals = sheet.conditionals.flatMap((rule): ConditionalFormat[] => {
    const at = rule.at.flatMap((rect) => shiftRect(rect, shift) ?? []);
    return at.length === 0 ? [] : [{ ...rule, at }];
  });
  return {
    ...sheet,
    rowCount: sheet.rowCount + (rows ? delta : 0),
    columnCount: sheet.columnCount + (rows ? 0 : delta),
    frozenRows: rows ? frozen(sheet.frozenRows) : sheet.frozenRows,
    frozenColumns: rows ? sheet.frozenColumns : frozen(sheet.frozenColumns),
    rows: rows
      ? splice(sheet.rows, shift, source?.some(hasFormat) ? source.map(formatOnly) : NO_ROW, NO_ROW)
      : sheet.rows.map(spliceRow),
    rowDimensions: rows ? dimension(sheet.rowDimensions) : sheet.rowDimensions,
    columnDimensions: rows ? sheet.columnDimensions : dimension(sheet.columnDimensions),
    merges: sheet.merges.flatMap((merge) => {
      const at = shiftRect(merge, shift);
      return at === null || (at.bottom - at.top === 1 && at.right - at.left === 1) ? [] : [at];
    }),
    validations,
    conditionals,
    protections: sheet.protections.flatMap((protection) => {
      const at = protection.at === null ? null : shiftRect(protection.at, shift);
      if (protection.at !== null && at === null) return [];
      const unprotected = protection.unprotected.flatMap((rect) => shiftRect(rect, shift) ?? []);
      return [{ ...protection, at, unprotected }];
    }),
  };
}

export const NO_ROW: Row = [];

function hasFormat(cell: Cell | undefined): boolean {
  return formatOnly(cell) !== undefined;
}

function formatOnly(cell: Cell | undefined): Cell | undefined {
  return cell?.format == null ? undefined : { content: null, format: cell.format, note: null, runs: null };
}

/** Inserts copies of `filler` or removes items; what lies past the end of the list is blank anyway. */
function splice<T>(items: readonly T[], { kind, at, count }: Shift, filler: T, blank: T): T[] {
  const copy = items.slice();
  if (kind === 'delete') copy.splice(at, count);
  else if (at < copy.length || filler !== blank) {
    while (copy.length < at) copy.push(blank);
    copy.splice(at, 0, ...new Array<T>(count).fill(filler));
  }
  return copy;
}

function shiftMetadata(item: Metadata, sheetId: number, shift: Shift): Metadata[] {
  const { location } = item;
  const axis = location.kind === 'ROW' ? 'ROWS' : location.kind === 'COLUMN' ? 'COLUMNS' : null;
  if (axis === null || axis !== shift.axis || !('sheetId' in location) || location.sheetId !== sheetId) {
    return [item];
  }
  if (location.kind !== 'ROW' && location.kind !== 'COLUMN') return [item];
  const span = shiftSpan(location.from, location.to, shift);
  return span === null ? [] : [{ ...item, location: { ...location, from: span[0], to: span[1] } }];
}

/** References to cells of `block` in a tab point to where they were moved. */
export function relocateReferences(
  book: Book,
  title: string,
  block: Rect,
  to: { title: string; rows: number; columns: number },
): Book {
  const id = (name: string) => book.sheets.find((sheet) => sheet.title === name)!.id;
  const charted = relocateCharts(book, id(title), block, { ...to, sheetId: id(to.title) });
  return rewriteFormulas(charted, (formula, home) => relocateFormula(formula, home, title, block, to));
}

export function renameSheet(book: Book, sheetId: number, title: string): Book {
  const old = book.sheets.find((sheet) => sheet.id === sheetId)!.title;
  const rewritten = rewriteFormulas(book, (formula) => renameInFormula(formula, old, title));
  return {
    ...rewritten,
    sheets: rewritten.sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, title } : sheet)),
  };
}

export function deleteSheet(book: Book, sheetId: number): Book {
  const { title } = book.sheets.find((sheet) => sheet.id === sheetId)!;
  const others = { ...book, sheets: book.sheets.filter((sheet) => sheet.id !== sheetId) };
  const rest = forgetTab(others, sheetId);
  return {
    ...rewriteFormulas(rest, (formula) => deleteTabInFormula(formula, title)),
    names: book.names.filter((name) => name.sheetId !== sheetId),
    metadata: book.metadata.filter(
      (item) => !('sheetId' in item.location) || item.location.sheetId !== sheetId,
    ),
  };
}
