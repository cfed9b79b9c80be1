/** How reports look: black on white, as the office prints them. */
import type { CellFormat } from '../../model';
import { FONT } from '../text-size';
import { BODY, HEAD } from './column-widths';

const INK = '#000000';

export const PLAIN: CellFormat = {
  font: FONT,
  size: BODY.size,
  color: INK,
  valign: 'middle',
  number: 'text',
};
export const CELL: CellFormat = { ...PLAIN, border: 'ink' };

export const LOOKS = {
  head: {
    ...CELL,
    ...HEAD,
    align: 'center',
    wrap: true,
    fill: '#f1f3f4',
  },
  sum: { bold: true, fill: '#f1f3f4' },
  title: { ...PLAIN, size: 14, bold: true, align: 'center', wrap: true },
  line: { ...PLAIN, size: 12, italic: true, align: 'center', wrap: true },
  bodyLeft: { ...PLAIN, size: 12, bold: true, align: 'center', valign: 'top', wrap: true },
  parentLeft: { ...PLAIN, size: 12, align: 'center', valign: 'top', wrap: true },
  right: { ...PLAIN, size: 13, bold: true, align: 'center', valign: 'top', wrap: true },
  attached: { ...PLAIN, size: 11, italic: true, align: 'center', valign: 'top', wrap: true },
  remark: { ...PLAIN, size: 11, valign: 'top', wrap: true },
  signer: { ...PLAIN, size: 12, bold: true, align: 'center', valign: 'top', wrap: true },
} as const satisfies Record<string, CellFormat>;

/** By kind of column. */
export const CELLS = {
  number: { ...CELL, number: 'integer', align: 'center' },
  name: { ...CELL, wrap: true },
  text: { ...CELL, wrap: true, align: 'center' },
  word: { ...CELL, wrap: true, align: 'center' },
  mark: { ...CELL, size: 9, align: 'center', wrap: false },
  written: { ...CELL, wrap: true },
  count: { ...CELL, number: 'integer', align: 'right' },
  signed: { ...CELL, number: 'signed', align: 'right' },
  share: { ...CELL, number: 'percent', align: 'right' },
  fineShare: { ...CELL, number: 'finePercent', align: 'right' },
  points: { ...CELL, number: 'points', align: 'right' },
  mean: { ...CELL, number: 'mean', align: 'right' },
  day: { ...CELL, number: 'paperDay', align: 'center' },
} as const satisfies Record<string, CellFormat>;
