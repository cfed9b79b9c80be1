/** How an entry looks by its state. Fills differ in hue and lightness, so that nobody needs to tell red from green. */
import type { CellFormat } from '../model';
import { COLORS } from './style';

export const ENTRY_COLORS = {
  /** Not a number, or hardly one day's. */
  wrong: { fill: '#f4a6b8', color: COLORS.wrongInk, bold: true, italic: true },
  closed: { fill: COLORS.rest, color: '#4b5563' },
  /** The day's quota is reached. */
  met: { fill: '#c4e3ff', color: '#0b4f8a' },
  short: { fill: '#ffcc8f', color: '#6b3300' },
  /** Nothing was reported in time. */
  silent: { fill: '#b5aed6', color: '#14213d' },
  waiting: { color: COLORS.quiet },
  focus: { fill: COLORS.today },
} as const satisfies Record<string, CellFormat>;
