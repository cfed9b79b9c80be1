/** The engine commands that lead from one book to another of the same shape. */
import type { Book, Cell, Dimension, Row, Sheet } from './book';
import { BLANK } from './book';
import type { EngineCommand } from './engine';
import { hexOf } from './format';
import { engineBorder, engineContent, engineFormat, engineStyle } from './project-cell';
import { chartCommands } from './project-charts';
import { engineConditional, engineValidation } from './project-rules';
import { DEFAULT_COLUMN_WIDTH, engineId } from './projection';
import type { Rect } from './rect';

/** More commands than this are slower to run than to load the whole book again. */
const MAX_COMMANDS = 3000;

/** Commands from `before` to `after`; null when loading the book again is needed or cheaper. */
export function diffBooks(before: Book, after: Book): EngineCommand[] | null {
  if (before === after) return [];
  if (before.sheets.length !== after.sheets.length) return null;
  const commands: EngineCommand[] = [];
  if (before.locale !== after.locale) return null;
  // Tabs are shown before others are hidden: one always stays visible.
  for (const hidden of [false, true]) {
    after.sheets.forEach((sheet, i) => {
      if (sheet.hidden === hidden && before.sheets[i]!.hidden !== hidden) {
        commands.push({ type: hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', sheetId: engineId(sheet.id) });
      }
    });
  }
  for (let i = 0; i < after.sheets.length; i++) {
    const [old, sheet] = [before.sheets[i]!, after.sheets[i]!];
    if (old === sheet) continue;
    if (old.id !== sheet.id || old.title !== sheet.title) return null;
    if (old.rowCount !== sheet.rowCount || old.columnCount !== sheet.columnCount) return null;
    if (!diffSheet(old, sheet, after.locale, commands)) return null;
    commands.push(...chartCommands(engineId(sheet.id), old, sheet, after));
  }
  return commands.length > MAX_COMMANDS ? null : commands;
}

export function zoneOf(at: Rect) {
  return { top: at.top, left: at.left, bottom: at.bottom - 1, right: at.right - 1 };
}

function diffSheet(old: Sheet, sheet: Sheet, locale: string, commands: EngineCommand[]): boolean {
  const sheetId = engineId(sheet.id);
  if (old.rows !== sheet.rows && !diffCells(old, sheet, locale, commands)) return false;
  for (const merge of old.merges) {
    if (!sheet.merges.some((other) => sameRect(other, merge))) {
      commands.push({ type: 'REMOVE_MERGE', sheetId, target: [zoneOf(merge)] });
    }
  }
  for (const merge of sheet.merges) {
    if (!old.merges.some((other) => sameRect(other, merge))) {
      commands.push({ type: 'ADD_MERGE', sheetId, target: [zoneOf(merge)], force: true });
    }
  }
  diffDimensions(sheetId, 'ROW', old.rowDimensions, sheet.rowDimensions, null, commands);
  diffDimensions(
    sheetId,
    'COL',
    old.columnDimensions,
    sheet.columnDimensions,
    DEFAULT_COLUMN_WIDTH,
    commands,
  );
  const freeze = (type: string, count: number) =>
    commands.push(count === 0 ? { type: `UN${type}`, sheetId } : { type, sheetId, quantity: count });
  if (old.frozenRows !== sheet.frozenRows) freeze('FREEZE_ROWS', sheet.frozenRows);
  if (old.frozenColumns !== sheet.frozenColumns) freeze('FREEZE_COLUMNS', sheet.frozenColumns);
  if (hexOf(old.tabColor) !== hexOf(sheet.tabColor)) {
    const color = hexOf(sheet.tabColor);
    commands.push({ type: 'COLOR_SHEET', sheetId, ...(color === null ? {} : { color }) });
  }
  if (old.hideGridlines !== sheet.hideGridlines) {
    commands.push({ type: 'SET_GRID_LINES_VISIBILITY', sheetId, areGridLinesVisible: !sheet.hideGridlines });
  }
  commands.push(...ruleCommands(old, sheet, locale));
  return true;
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function diffCells(old: Sheet, sheet: Sheet, locale: string, commands: EngineCommand[]): boolean {
  const none: Row = [];
  for (let r = 0; r < Math.max(old.rows.length, sheet.rows.length); r++) {
    const [from, to] = [old.rows[r] ?? none, sheet.rows[r] ?? none];
    if (from === to) continue;
    for (let c = 0; c < Math.max(from.length, to.length); c++) {
      if (from[c] !== to[c]) {
        commands.push(...cellCommands(engineId(sheet.id), r, c, from[c] ?? BLANK, to[c] ?? BLANK, locale));
      }
    }
    if (commands.length > MAX_COMMANDS) return false;
  }
  return true;
}

function cellCommands(
  sheetId: string,
  row: number,
  col: number,
  old: Cell,
  cell: Cell,
  locale: string,
): EngineCommand[] {
  const commands: EngineCommand[] = [];
  const update: EngineCommand = { type: 'UPDATE_CELL', sheetId, row, col };
  const content = engineContent(cell, locale);
  const pattern = engineFormat(cell, locale);
  if (content !== engineContent(old, locale) || pattern !== engineFormat(old, locale)) {
    update.content = content;
    update.format = pattern;
  }
  if (cell.format !== old.format) {
    update.style = engineStyle(cell.format);
    const border = engineBorder(cell.format);
    if (JSON.stringify(border) !== JSON.stringify(engineBorder(old.format))) {
      commands.push({ type: 'SET_BORDER', sheetId, row, col, border: border ?? undefined });
    }
  }
  return Object.keys(update).length > 4 ? [update, ...commands] : commands;
}

function diffDimensions(
  sheetId: string,
  dimension: 'ROW' | 'COL',
  old: readonly (Dimension | undefined)[],
  now: readonly (Dimension | undefined)[],
  standard: number | null,
  commands: EngineCommand[],
): void {
  if (old === now) return;
  const sizes = new Map<number | null, number[]>();
  const hide: number[] = [];
  const show: number[] = [];
  for (let i = 0; i < Math.max(old.length, now.length); i++) {
    const [from, to] = [old[i], now[i]];
    if ((from?.size ?? null) !== (to?.size ?? null)) {
      const size = to?.size ?? standard;
      sizes.set(size, [...(sizes.get(size) ?? []), i]);
    }
    if ((from?.hidden ?? false) !== (to?.hidden ?? false)) (to?.hidden ? hide : show).push(i);
  }
  for (const [size, elements] of sizes) {
    commands.push({ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension, elements, size });
  }
  if (show.length > 0) commands.push({ type: 'UNHIDE_COLUMNS_ROWS', sheetId, dimension, elements: show });
  if (hide.length > 0) commands.push({ type: 'HIDE_COLUMNS_ROWS', sheetId, dimension, elements: hide });
}

/** Conditional formats and validations, by id: adding one with a known id replaces it. */
export function ruleCommands(old: Sheet, sheet: Sheet, locale: string): EngineCommand[] {
  const sheetId = engineId(sheet.id);
  const ranges = (at: readonly Rect[]) =>
    at.map((rect) => ({ _sheetId: sheetId, _zone: boundedZone(rect, sheet) }));
  const commands: EngineCommand[] = [];
  if (old.conditionals !== sheet.conditionals) {
    const kept = sheet.conditionals.filter((rule) => old.conditionals.some((other) => other.id === rule.id));
    const before = old.conditionals.filter((rule) => kept.some((other) => other.id === rule.id));
    // Order is precedence: when it changed, or something came in between, all are put in again.
    const inOrder =
      kept.every((rule, i) => before[i]!.id === rule.id) &&
      kept.every((rule, i) => sheet.conditionals[i]!.id === rule.id);
    for (const rule of old.conditionals) {
      if (!inOrder || !kept.some((other) => other.id === rule.id)) {
        commands.push({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id: rule.id });
      }
    }
    for (const rule of sheet.conditionals) {
      if (inOrder && old.conditionals.includes(rule)) continue;
      const { ranges: _, ...cf } = engineConditional(rule, locale);
      commands.push({ type: 'ADD_CONDITIONAL_FORMAT', sheetId, cf, ranges: ranges(rule.at) });
    }
  }
  if (old.validations !== sheet.validations) {
    for (const rule of old.validations) {
      if (!sheet.validations.some((other) => other.id === rule.id)) {
        commands.push({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: rule.id });
      }
    }
    const known = new Set(old.validations);
    for (const rule of sheet.validations) {
      if (known.has(rule)) continue;
      const { ranges: _, ...projected } = engineValidation(rule, locale);
      commands.push({
        type: 'ADD_DATA_VALIDATION_RULE',
        sheetId,
        rule: projected,
        ranges: ranges([rule.at]),
      });
    }
  }
  return commands;
}

function boundedZone(rect: Rect, sheet: Sheet) {
  return zoneOf({
    ...rect,
    bottom: Math.min(rect.bottom, sheet.rowCount),
    right: Math.min(rect.right, sheet.columnCount),
  });
}
