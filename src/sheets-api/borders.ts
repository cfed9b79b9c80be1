/** Borders of the model as one `updateBorders` request. */
import type { CellFormat } from '../workbook/model';
import type { GridRange, Request } from './schema';
import { colorStyle } from './values';

const LINE = { style: 'SOLID', colorStyle: colorStyle('#b7b7b7') };
const NONE = { style: 'NONE' };

export function borderRequest(range: GridRange, border: NonNullable<CellFormat['border']>): Request {
  const outer = { top: LINE, bottom: LINE, left: LINE, right: LINE };
  const sides = {
    thin: { ...outer, innerHorizontal: LINE, innerVertical: LINE },
    outer,
    top: { top: LINE },
    bottom: { bottom: LINE },
    none: { top: NONE, bottom: NONE, left: NONE, right: NONE, innerHorizontal: NONE, innerVertical: NONE },
  }[border];
  return { updateBorders: { range, ...sides } };
}
