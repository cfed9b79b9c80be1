/** What the tabs beside the entries share: heads, the look of what people fill in, checks of whole numbers. */
import { CEILING } from '../../domain/record/submission';
import type { CellFormat, Conditional, Rect, Span, TabKey, Validation } from '../model';
import { constants, type Grid, paint } from './grid';
import { COLORS, FORMATS } from './style';

/** What people fill in. */
export const ENTRY: CellFormat = {
  size: 11,
  color: COLORS.ink,
  fill: COLORS.input,
  align: 'center',
  valign: 'middle',
  number: 'integer',
  border: 'thin',
};

/** The title line: dark words over a calm band; more words beside, which run on to the right. */
export function titleAreas(grid: Grid, title: string, titleAt: string, note: string, noteAt: string) {
  return [
    paint('titleLine', grid.rect('title', { from: 0, to: grid.columns.length }), {
      fill: COLORS.headingFill,
    }),
    constants('title', grid.rect('title', titleAt), [[title]], {
      ...FORMATS.title,
      color: COLORS.heading,
      valign: 'middle',
    }),
    constants('note', grid.rect('note', noteAt), [[note]], {
      size: 9,
      color: COLORS.quiet,
      valign: 'middle',
      number: 'text',
    }),
  ];
}

/** @param most the largest number that can be meant */
export function wholeNumber(help: string, strict: boolean, most = CEILING): Validation {
  return { rule: { kind: 'whole', min: 0, max: most }, strict, help };
}

/** Marks what is not a whole number from 0 to `most`, however it came in: pasting goes round validation. */
export function wrongNumber(tab: TabKey, name: string, at: Rect, most = CEILING): Conditional {
  return {
    mark: `${tab}-wrong-${name}`,
    at,
    formula: `IF({.}="";FALSE;IF(ISNUMBER({.});OR({.}<0;{.}>${most};{.}<>INT({.}));TRUE))`,
    format: WRONG,
  };
}

export const WRONG: CellFormat = { fill: COLORS.wrong, color: COLORS.wrongInk, bold: true };

/** The stretches of neighbouring lines, as [from, to). */
export function runsOf(lines: readonly number[]): Span[] {
  const runs: Span[] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === line) last.to++;
    else runs.push({ from: line, to: line + 1 });
  }
  return runs;
}
