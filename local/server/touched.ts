/** Which cells an edit is about: what the journal has to say about it. */
import type { Rect } from '../workbook/rect';

export interface Touched {
  sheetId: number;
  at: Rect;
}

interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

interface Command {
  type: string;
  sheetId?: string;
  row?: number;
  col?: number;
  target?: Zone[];
}

/** More cells than this are left to the next snapshot. */
const LIMIT = 5_000;

/**
 * The smallest rectangles, one a tab, around the cells a grid revision writes; null when it does more than write cells
 * (moves rows, renames a tab, undoes …), or writes very many.
 */
export function touchedBy(message: unknown): Touched[] | null {
  const { type, commands } = message as { type?: string; commands?: Command[] };
  if (type !== 'REMOTE_REVISION' || commands === undefined) return null;
  const rects = new Map<number, Rect>();
  for (const command of commands) {
    const zones = zonesOf(command);
    if (zones === null || command.sheetId === undefined) return null;
    const sheetId = Number(command.sheetId);
    for (const zone of zones) rects.set(sheetId, around(rects.get(sheetId), zone));
  }
  const touched = [...rects].map(([sheetId, at]) => ({ sheetId, at }));
  return touched.reduce((sum, { at }) => sum + areaOf(at), 0) > LIMIT ? null : touched;
}

function zonesOf(command: Command): Zone[] | null {
  switch (command.type) {
    case 'UPDATE_CELL':
    case 'CLEAR_CELL': {
      const { row = 0, col = 0 } = command;
      return [{ top: row, bottom: row, left: col, right: col }];
    }
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
      return command.target ?? null;
    default:
      return null;
  }
}

/** The engine's zones include their ends, our rectangles do not. */
function around(rect: Rect | undefined, zone: Zone): Rect {
  const own = { top: zone.top, left: zone.left, bottom: zone.bottom + 1, right: zone.right + 1 };
  if (rect === undefined) return own;
  return {
    top: Math.min(rect.top, own.top),
    left: Math.min(rect.left, own.left),
    bottom: Math.max(rect.bottom, own.bottom),
    right: Math.max(rect.right, own.right),
  };
}

function areaOf(rect: Rect): number {
  return (rect.bottom - rect.top) * (rect.right - rect.left);
}
