/** How much room words take in Times New Roman, so that columns and rows can be made wide and high enough for them. */

export const FONT = 'Times New Roman';

/** Thousandths of the font's size that each letter is wide; letters with marks are as wide as without. */
const WIDTHS: readonly [letters: string, width: number][] = [
  ['ijlt|!/\\;:,. ', 278],
  ['frI()[]-"“”', 333],
  ['sJ', 389],
  ['acez', 444],
  ['bdghknopquvxy0123456789*#$–đ', 500],
  ['FPS', 556],
  ['ELTZ+=<>±~−', 611],
  ['BCR', 667],
  ['ADGHKNOQUVXYwĐ', 722],
  ['mM%W…@', 940],
];
const BY_LETTER = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((one) => [one, width])));
/** Bold letters are wider, and nobody's font is exactly ours. */
const BOLD = 1.07;
const PIXELS_A_POINT = 4 / 3;
/** Free room left and right in a cell. */
export const PADDING = 10;
/** Height of a line for each point of its letters, in pixels. */
const LINE = 1.6;

export interface Look {
  /** Points. */
  size: number;
  bold?: boolean;
}

/** Pixels of a text on one line, without room beside it. */
export function lineWidth(text: string, { size, bold = false }: Look): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
    sum += BY_LETTER.get(letter) ?? 722;
  return Math.ceil((sum / 1000) * size * PIXELS_A_POINT * (bold ? BOLD : 1));
}

/** The widest single word. */
export function wordWidth(text: string, look: Look): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => lineWidth(word, look)));
}

/** Lines that a text takes in a cell of so many pixels, broken at spaces and where it says so. */
export function lineCount(text: string, width: number, look: Look): number {
  const room = Math.max(1, width - PADDING);
  const space = lineWidth(' ', look);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let at = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const long = lineWidth(word, look);
      if (at > 0 && at + space + long > room) {
        lines++;
        at = 0;
      }
      // A word wider than the cell goes on in the next line.
      lines += Math.max(0, Math.ceil(long / room) - 1);
      at += (at > 0 ? space : 0) + (long > room ? long % room : long);
    }
  }
  return lines;
}

/** Pixels of so many lines, with a little room above and below. */
export function heightOf(lines: number, { size }: Look, room = 6): number {
  return Math.ceil(lines * size * LINE + room);
}

/** The least width in which a text takes at most so many lines, and no word is broken. */
export function widthFor(text: string, lines: number, look: Look): number {
  let width = wordWidth(text, look) + PADDING;
  while (lineCount(text, width, look) > lines) width += 4;
  return width;
}
