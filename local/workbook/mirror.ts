/** What a browser's engine commands do to the book. */
import type { Identity } from './api';
import type { Cell, Sheet } from './book';
import { mapCells, sheetOf } from './book';
import { closeRect, type Draft } from './draft';
import type { EngineCommand } from './engine';
import { PROTECTED } from './errors';
import type { Rect, Shift } from './rect';
import { shiftRect } from './rect';
import { removeSheet } from './requests/sheets';
import { guardCells, guardDelete, guardSheet, guardShift } from './rights';
import { shiftSheet } from './structure';
import { enterContent, numberedFormat, styledFormat } from './unproject';

/** Why a command is not followed. */
export class Refusal extends Error {
  constructor(
    readonly reason: 'protected' | 'invalid',
    message: string,
  ) {
    super(message);
  }
}

export interface Touched {
  sheetId: number;
  at: Rect;
  /** Contents were entered, not only formats changed. */
  content: boolean;
  /** Borders have to be read from the engine. */
  borders: boolean;
}

/** The engine's rectangle: both ends inclusive; an open end is missing. */
export interface Zone {
  top: number;
  left: number;
  bottom: number | undefined;
  right: number | undefined;
}

/** Follows one revision, command by command. */
export class Mirror {
  readonly touched: Touched[] = [];
  /** Tabs whose rules the engine may now hold otherwise than the book. */
  readonly ruled = new Set<number>();
  structural = false;

  constructor(
    private readonly draft: Draft,
    private readonly who: Identity,
  ) {}

  get book() {
    return this.draft.book;
  }

  sheet(command: EngineCommand): Sheet {
    const sheet = sheetOf(this.draft.book, Number(command.sheetId));
    if (sheet === undefined) throw new Refusal('invalid', 'No such tab.');
    return sheet;
  }

  put(sheet: Sheet): void {
    this.draft.put(sheet);
  }

  setBook(book: Draft['book']): void {
    this.draft.book = book;
  }

  guard(protection: object | null): void {
    if (protection !== null) {
      throw new Refusal('protected', PROTECTED);
    }
  }

  guardTab(sheet: Sheet): void {
    this.guard(guardSheet(sheet, this.who));
  }

  guardRemoval(sheet: Sheet): void {
    this.guard(guardDelete(sheet, this.who));
  }

  guardCells(sheet: Sheet, at: Rect): void {
    this.guard(guardCells(sheet, closeRect(sheet, at), this.who));
  }

  /** Changes cells the person may change. */
  cells(
    sheet: Sheet,
    at: Rect,
    content: boolean,
    change: (cell: Cell, row: number, column: number) => Cell,
  ): void {
    const closed = closeRect(sheet, at);
    this.guardCells(sheet, closed);
    this.touched.push({ sheetId: sheet.id, at: closed, content, borders: false });
    this.put(mapCells(sheet, closed, change));
  }

  borders(command: EngineCommand, zones: readonly Zone[]): void {
    const sheet = this.sheet(command);
    for (const zone of zones) {
      const at = rectOfZone(zone);
      this.guardCells(sheet, at);
      // A line between two cells may be kept by the neighbour.
      const wide = {
        top: Math.max(0, at.top - 1),
        left: Math.max(0, at.left - 1),
        bottom: Math.min(sheet.rowCount, at.bottom + 1),
        right: Math.min(sheet.columnCount, at.right + 1),
      };
      this.touched.push({ sheetId: sheet.id, at: wide, content: false, borders: true });
    }
  }

  shift(sheet: Sheet, shift: Shift, inherit: number | null): void {
    this.guard(guardShift(sheet, shift, this.who));
    this.structural = true;
    this.ruled.add(sheet.id);
    this.setBook(shiftSheet(this.book, sheet.id, shift, inherit));
    for (const [i, touch] of this.touched.entries()) {
      if (touch.sheetId !== sheet.id) continue;
      const at = shiftRect(touch.at, shift);
      this.touched[i] = { ...touch, at: at ?? { top: 0, left: 0, bottom: 0, right: 0 } };
    }
  }

  enter(cell: Cell, command: EngineCommand): Cell {
    let next = cell;
    if (command.style !== undefined) {
      next = { ...next, format: styledFormat(next.format, command.style as object | null) };
    }
    if (typeof command.format === 'string') {
      next = { ...next, format: numberedFormat(next.format, command.format) };
    }
    if (typeof command.content === 'string') {
      next = enterContent(next, command.content, this.book.locale, this.draft.today);
    }
    return next;
  }

  newId(): number {
    return this.draft.newId();
  }

  remove(sheet: Sheet): void {
    removeSheet(this.draft, sheet);
  }
}

export function rectOfZone(zone: Zone): Rect {
  const open = Number.POSITIVE_INFINITY;
  return {
    top: zone.top,
    left: zone.left,
    bottom: zone.bottom === undefined ? open : zone.bottom + 1,
    right: zone.right === undefined ? open : zone.right + 1,
  };
}
