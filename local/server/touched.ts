/** Which cells an edit is about: what the journal has to say about it. */
import { parseRect } from '../workbook/a1';
import { type Rect, rectOf } from '../workbook/rect';

export interface Touched {
  sheetId: number;
  at: Rect;
}

/** The engine's rectangle: both ends belong to it. */
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
  targetRange?: string;
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
  const bounds = new Map<number, Rect>();
  for (const command of commands) {
    const rects = rectsOf(command);
    if (rects === null || command.sheetId === undefined) return null;
    const sheetId = Number(command.sheetId);
    for (const rect of rects) bounds.set(sheetId, around(bounds.get(sheetId), rect));
  }
  const touched = [...bounds].map(([sheetId, at]) => ({ sheetId, at }));
  return touched.reduce((sum, { at }) => sum + areaOf(at), 0) > LIMIT ? null : touched;
}

function rectsOf(command: Command): Rect[] | null {
  switch (command.type) {
    case 'UPDATE_CELL':
    case 'CLEAR_CELL': {
      const { row = 0, col = 0 } = command;
      return [rectOf(row, col)];
    }
    case 'SQUISHED_UPDATE_CELL': {
      const rect = parseRect(command.targetRange ?? '');
      return rect === null ? null : [rect];
    }
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
      return (
        command.target?.map((zone) => ({ ...zone, bottom: zone.bottom + 1, right: zone.right + 1 })) ?? null
      );
    default:
      return null;
  }
}

function around(a: Rect | undefined, b: Rect): Rect {
  if (a === undefined) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function areaOf(rect: Rect): number {
  return (rect.bottom - rect.top) * (rect.right - rect.left);
}
