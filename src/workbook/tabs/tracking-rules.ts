/** Colours of "Bảng theo dõi"; each goes with a sign, or with bold or italic figures. */
import type { CellFormat, Conditional, Rect, Tab } from '../model';
import { ENTRY_COLORS } from './entry-colors';
import type { Grid } from './grid';
import { COLORS } from './style';
import { cellQuota, SIGNS } from './tracking-formulas';
import { dayRun } from './tracking-layout';
import type { TrackedView } from './tracking-view';

/** A number is marked above the larger of these: at least so many, and so many times the day's quota. */
const ODD = { least: 20, times: 6 };

/** The order counts. */
export function trackingRules(grid: Grid, body: Tab['body'], view: TrackedView): Conditional[] {
  const cells = grid.rect(body, dayRun(view));
  const quota = cellQuota(view.indicators);
  const number = (test: string) => `IF(ISNUMBER({.});${test};FALSE)`;
  const rule = (mark: string, at: Rect, formula: string, format: CellFormat): Conditional => ({
    mark: `tracking-${mark}`,
    at,
    formula,
    format,
  });
  return [
    rule('silent', cells, `{.}="${SIGNS.silent}"`, ENTRY_COLORS.silent),
    rule('wrong', cells, `{.}="${SIGNS.wrong}"`, ENTRY_COLORS.wrong),
    rule('odd', cells, number(`{.}>MAX(${ODD.least};${ODD.times}*${quota})`), ENTRY_COLORS.wrong),
    rule('met', cells, number(`IF({.}+${quota}>0;{.}>=${quota};FALSE)`), { ...ENTRY_COLORS.met, bold: true }),
    rule('short', cells, number(`{.}<${quota}`), { ...ENTRY_COLORS.short, italic: true }),
    rule('missing', grid.rect(body, 'missing'), '{.}>0', { bold: true, color: COLORS.short }),
    rule('focus', grid.rect(['weekday', 'day'], dayRun(view)), '{.@day}={at@focus}', ENTRY_COLORS.focus),
  ];
}
