/** A batch in the making: the book as its requests leave it, and the engine commands that lead there. */

import { formatRect } from './a1';
import type { Identity } from './api';
import type { Book, Sheet } from './book';
import { sheetOf, withSheet } from './book';
import { diffBooks, ruleCommands } from './diff';
import type { EngineCommand } from './engine';
import { invalid } from './errors';
import type { Axis, Rect } from './rect';
import type { ValueOf } from './sort';

export class Draft {
  /** null: load the book again instead. */
  private commands: EngineCommand[] | null = [];
  private synced: Book;

  constructor(
    public book: Book,
    readonly caller: Identity,
    readonly owner: string,
    /** Serial number of today, for text that is read as typed. */
    readonly today: number,
    /** Values of cells as they stood before the batch. */
    readonly valueIn: ValueOf,
  ) {
    this.synced = book;
  }

  /** @throws ApiError when there is no such tab */
  sheet(id: number | undefined | null): Sheet {
    const sheet = sheetOf(this.book, id ?? 0);
    if (sheet === undefined) throw invalid(`No grid with id: ${id ?? 0}`);
    return sheet;
  }

  put(sheet: Sheet): void {
    this.book = withSheet(this.book, sheet);
  }

  newId(): number {
    const { nextId } = this.book;
    this.book = { ...this.book, nextId: nextId + 1 };
    return nextId;
  }

  /** A change the engine makes by itself on these commands; null when the engine has to load the book again. */
  restructure(book: Book, commands: EngineCommand[] | null): void {
    this.flush();
    if (commands === null || this.commands === null) this.commands = null;
    else {
      this.commands.push(...commands);
      for (const sheet of book.sheets) {
        const before = sheetOf(this.synced, sheet.id);
        if (before !== undefined) this.commands.push(...ruleCommands(before, sheet, book.locale));
      }
    }
    this.book = book;
    this.synced = book;
  }

  /** Everything the engine has to do; null: load the book. */
  finish(): EngineCommand[] | null {
    this.flush();
    return this.commands;
  }

  private flush(): void {
    const commands = diffBooks(this.synced, this.book);
    this.commands = commands === null || this.commands === null ? null : [...this.commands, ...commands];
    this.synced = this.book;
  }
}

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;

/** A Google range as a rectangle; sides left out are open. @throws ApiError when it is empty or outside the grid */
export function openRect(sheet: Sheet, range: GridRange): Rect {
  const rect: Rect = {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex ?? Number.POSITIVE_INFINITY,
    right: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
  };
  if (rect.top < 0 || rect.left < 0 || rect.top >= rect.bottom || rect.left >= rect.right) {
    throw invalid(`Invalid range: ${JSON.stringify(range)}`);
  }
  const outside = (end: number, start: number, limit: number) =>
    (end !== Number.POSITIVE_INFINITY && end > limit) || start >= limit;
  if (outside(rect.bottom, rect.top, sheet.rowCount) || outside(rect.right, rect.left, sheet.columnCount)) {
    throw invalid(
      `Range ('${sheet.title}'!${formatRect(rect)}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  return rect;
}

/** The same, closed at the grid's edge. */
export function closedRect(sheet: Sheet, range: GridRange): Rect {
  return closeRect(sheet, openRect(sheet, range));
}

export function closeRect(sheet: Sheet, rect: Rect): Rect {
  return {
    ...rect,
    bottom: Math.min(rect.bottom, sheet.rowCount),
    right: Math.min(rect.right, sheet.columnCount),
  };
}

export interface Span {
  axis: Axis;
  from: number;
  to: number;
}

/** @throws ApiError when the dimension is missing or the indexes are not a span */
export function spanOf(sheet: Sheet, range: DimensionRange | undefined): Span {
  const axis = range?.dimension;
  if (axis !== 'ROWS' && axis !== 'COLUMNS') throw invalid('dimension must be specified.');
  const from = range?.startIndex ?? 0;
  const to = range?.endIndex ?? (axis === 'ROWS' ? sheet.rowCount : sheet.columnCount);
  if (from < 0 || from >= to) {
    throw invalid(`range.startIndex[${from}] must be less than range.endIndex[${to}]`);
  }
  return { axis, from, to };
}

export function countOf(sheet: Sheet, axis: Axis): number {
  return axis === 'ROWS' ? sheet.rowCount : sheet.columnCount;
}
