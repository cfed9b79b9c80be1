/** Borders of the model as one `updateBorders` request. */
import type { CellFormat } from '../workbook/model';
import type { GridRange, Request } from './schema';
import { colorStyle } from './values';

const LINE = { style: 'SOLID', colorStyle: colorStyle('#b7b7b7') };
/** Of papers that are printed and signed. */
const INK = { style: 'SOLID', colorStyle: colorStyle('#000000') };
const NONE = { style: 'NONE' };

export function borderRequest(range: GridRange, border: NonNullable<CellFormat['border']>): Request {
  const outer = { top: LINE, bottom: LINE, left: LINE, right: LINE };
  const sides = {
    thin: { ...outer, innerHorizontal: LINE, innerVertical: LINE },
    ink: { top: INK, bottom: INK, left: INK, right: INK, innerHorizontal: INK, innerVertical: INK },
    outer,
    top: { top: LINE },
    bottom: { bottom: LINE },
    none: { top: NONE, bottom: NONE, left: NONE, right: NONE, innerHorizontal: NONE, innerVertical: NONE },
  }[border];
  return { updateBorders: { range, ...sides } };
}
