/** The engine's core commands and what each does to the book. */
import type { Sheet } from './book';
import { cellAt, mapCells, sheetOf } from './book';
import type { EngineCommand } from './engine';
import { colorOf } from './format';
import { insertAt } from './lists';
import { type Mirror, Refusal, rectOfZone, type Zone } from './mirror';
import { type Handler, RULE_HANDLERS } from './mirror-rules';
import { engineStyle } from './project-cell';
import type { Rect } from './rect';
import { intersect, rectOf } from './rect';
import { setDimensions } from './requests/dimensions';
import { emptied } from './requests/ranges';
import { relocateReferences, renameSheet } from './structure';

/** @throws Refusal when the person may not do this, or the workbook cannot */
export function follow(mirror: Mirror, command: EngineCommand): void {
  const handler = HANDLERS[command.type];
  if (handler === undefined) {
    throw new Refusal('invalid', `This is not available in the local workbook (${command.type}).`);
  }
  handler(mirror, command);
}

function zonesOf(command: EngineCommand): Zone[] {
  return command.target as Zone[];
}

/** Runs of consecutive indexes, highest first. */
function runsDown(elements: readonly number[]): { at: number; count: number }[] {
  const runs: { at: number; count: number }[] = [];
  for (const index of [...elements].sort((a, b) => b - a)) {
    const last = runs.at(-1);
    if (last !== undefined && last.at === index + 1) {
      last.at = index;
      last.count++;
    } else runs.push({ at: index, count: 1 });
  }
  return runs;
}

const CLEARED = { content: null, runs: null };

function dimensions(change: (command: EngineCommand) => { size?: number | null; hidden?: boolean }): Handler {
  return (mirror, command) => {
    let sheet = mirror.sheet(command);
    mirror.guardTab(sheet);
    const axis = command.dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
    for (const { at, count } of runsDown(command.elements as number[])) {
      sheet = setDimensions(sheet, { axis, from: at, to: at + count }, (old) => ({
        ...old,
        ...change(command),
      }));
    }
    mirror.put(sheet);
  };
}

function properties(change: (command: EngineCommand) => Partial<Sheet>): Handler {
  return (mirror, command) => {
    const sheet = mirror.sheet(command);
    mirror.guardTab(sheet);
    mirror.put({ ...sheet, ...change(command) });
  };
}

/** Notes go along with cells that were cut: the engine knows nothing of them. */
function moveNotes(mirror: Mirror, from: Sheet, block: Rect, to: Sheet, rows: number, columns: number): void {
  const moved = rectOf(
    block.top + rows,
    block.left + columns,
    block.bottom - block.top,
    block.right - block.left,
  );
  const noteAt = (row: number, column: number) => cellAt(from, row - rows, column - columns).note;
  mirror.put(mapCells(from, block, (cell) => (cell.note === null ? cell : { ...cell, note: null })));
  const target = sheetOf(mirror.book, to.id)!;
  mirror.put(
    mapCells(target, moved, (cell, row, column) => {
      const note = noteAt(row, column);
      return note === cell.note ? cell : { ...cell, note };
    }),
  );
}

const HANDLERS: Record<string, Handler> = {
  UPDATE_CELL(mirror, command) {
    const [row, column] = [Number(command.row), Number(command.col)];
    const at = { top: row, left: column, bottom: row + 1, right: column + 1 };
    mirror.cells(mirror.sheet(command), at, command.content !== undefined, (cell) =>
      mirror.enter(cell, command),
    );
  },
  CLEAR_CELL(mirror, command) {
    const [row, column] = [Number(command.row), Number(command.col)];
    const at = { top: row, left: column, bottom: row + 1, right: column + 1 };
    mirror.cells(mirror.sheet(command), at, true, (cell) => ({ ...cell, ...CLEARED, format: null }));
  },
  CLEAR_CELLS(mirror, command) {
    for (const zone of zonesOf(command)) {
      mirror.cells(mirror.sheet(command), rectOfZone(zone), true, (cell) => ({
        ...cell,
        ...CLEARED,
        format: null,
      }));
    }
  },
  DELETE_CONTENT(mirror, command) {
    for (const zone of zonesOf(command)) {
      mirror.cells(mirror.sheet(command), rectOfZone(zone), true, (cell) =>
        cell.content === null ? cell : { ...cell, ...CLEARED },
      );
    }
    // The engine takes list and checkbox rules away with the content; Google leaves them.
    mirror.ruled.add(mirror.sheet(command).id);
  },
  SET_FORMATTING(mirror, command) {
    for (const zone of zonesOf(command)) {
      mirror.cells(mirror.sheet(command), rectOfZone(zone), false, (cell) => {
        const partial = command.style as object | undefined;
        const style = partial === undefined ? undefined : { ...engineStyle(cell.format), ...partial };
        return mirror.enter(cell, { ...command, ...(style === undefined ? {} : { style }) });
      });
    }
  },
  CLEAR_FORMATTING(mirror, command) {
    for (const zone of zonesOf(command)) {
      mirror.cells(mirror.sheet(command), rectOfZone(zone), false, (cell) =>
        cell.format === null ? cell : { ...cell, format: null },
      );
    }
  },
  SET_BORDER(mirror, command) {
    const [row, column] = [Number(command.row), Number(command.col)];
    mirror.borders(command, [{ top: row, bottom: row, left: column, right: column }]);
  },
  SET_BORDERS_ON_TARGET: (mirror, command) => mirror.borders(command, zonesOf(command)),
  SET_ZONE_BORDERS: (mirror, command) => mirror.borders(command, zonesOf(command)),
  ADD_COLUMNS_ROWS(mirror, command) {
    const [base, after] = [Number(command.base), command.position === 'after'];
    const axis = command.dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
    const count = Number(command.quantity);
    mirror.shift(mirror.sheet(command), { kind: 'insert', axis, at: after ? base + 1 : base, count }, base);
  },
  REMOVE_COLUMNS_ROWS(mirror, command) {
    const axis = command.dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
    for (const run of runsDown(command.elements as number[])) {
      mirror.shift(mirror.sheet(command), { kind: 'delete', axis, ...run }, null);
    }
  },
  MOVE_RANGES(mirror, command) {
    const block = rectOfZone(zonesOf(command)[0]!);
    const from = mirror.sheet(command);
    const to = sheetOf(mirror.book, Number(command.targetSheetId));
    if (to === undefined) throw new Refusal('invalid', 'No such tab.');
    mirror.structural = true;
    const rows = Number(command.row) - block.top;
    const columns = Number(command.col) - block.left;
    moveNotes(mirror, from, block, to, rows, columns);
    mirror.setBook(relocateReferences(mirror.book, from.title, block, { title: to.title, rows, columns }));
  },
  RESIZE_COLUMNS_ROWS: dimensions((command) => ({ size: (command.size as number | null) ?? null })),
  HIDE_COLUMNS_ROWS: dimensions(() => ({ hidden: true })),
  UNHIDE_COLUMNS_ROWS: dimensions(() => ({ hidden: false })),
  FREEZE_ROWS: properties((command) => ({ frozenRows: Number(command.quantity) })),
  FREEZE_COLUMNS: properties((command) => ({ frozenColumns: Number(command.quantity) })),
  UNFREEZE_ROWS: properties(() => ({ frozenRows: 0 })),
  UNFREEZE_COLUMNS: properties(() => ({ frozenColumns: 0 })),
  UNFREEZE_COLUMNS_ROWS: properties(() => ({ frozenRows: 0, frozenColumns: 0 })),
  SET_GRID_LINES_VISIBILITY: properties((command) => ({ hideGridlines: !command.areGridLinesVisible })),
  COLOR_SHEET: properties((command) => ({
    tabColor: typeof command.color === 'string' ? colorOf(command.color) : null,
  })),
  HIDE_SHEET: properties(() => ({ hidden: true })),
  SHOW_SHEET: properties(() => ({ hidden: false })),
  ADD_MERGE(mirror, command) {
    for (const zone of zonesOf(command)) {
      const sheet = mirror.sheet(command);
      const at = rectOfZone(zone);
      const merges = [...sheet.merges.filter((merge) => intersect(merge, at) === null), at];
      mirror.cells({ ...sheet, merges }, at, true, (cell, r, c) => emptied(cell, r, c, at));
    }
  },
  REMOVE_MERGE(mirror, command) {
    for (const zone of zonesOf(command)) {
      const sheet = mirror.sheet(command);
      const at = rectOfZone(zone);
      const merges = sheet.merges.filter((merge) => intersect(merge, at) === null);
      mirror.cells({ ...sheet, merges }, at, false, (cell) => cell);
    }
  },
  RENAME_SHEET(mirror, command) {
    const sheet = mirror.sheet(command);
    mirror.guardTab(sheet);
    mirror.structural = true;
    mirror.setBook(renameSheet(mirror.book, sheet.id, String(command.newName)));
  },
  MOVE_SHEET(mirror, command) {
    const sheet = mirror.sheet(command);
    mirror.structural = true;
    const from = mirror.book.sheets.indexOf(sheet);
    const rest = mirror.book.sheets.filter((other) => other !== sheet);
    mirror.setBook({ ...mirror.book, sheets: insertAt(rest, from + Number(command.delta), sheet) });
  },
  DELETE_SHEET(mirror, command) {
    const sheet = mirror.sheet(command);
    mirror.guardRemoval(sheet);
    mirror.structural = true;
    mirror.remove(sheet);
  },
  ...RULE_HANDLERS,
};
