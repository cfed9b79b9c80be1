/** Colours of "Bảng theo dõi"; each goes with a sign, or with bold or italic figures. */
import type { Conditional, Tab } from '../model';
import { ENTRY_COLORS } from './entry-colors';
import type { Grid } from './grid';
import { COLORS } from './style';
import { cellQuota, SIGNS } from './tracking-formulas';
import type { TrackedView } from './tracking-view';

/** A number is marked above the larger of these: at least so many, and so many times the day's quota. */
const ODD = { least: 20, times: 6 };

/** The order counts. */
export function trackingRules(grid: Grid, body: Tab['body'], { indicators }: TrackedView): Conditional[] {
  const all: [string, string] = [indicators[0]!.first, indicators[indicators.length - 1]!.last];
  const number = (test: string) => `IF(ISNUMBER({.});${test};FALSE)`;
  return [
    {
      mark: 'tracking-silent',
      at: grid.rect(body, all),
      formula: `{.}="${SIGNS.silent}"`,
      format: ENTRY_COLORS.silent,
    },
    {
      mark: 'tracking-wrong',
      at: grid.rect(body, all),
      formula: `{.}="${SIGNS.wrong}"`,
      format: ENTRY_COLORS.wrong,
    },
    ...indicators.flatMap(({ key, first, last }): Conditional[] => {
      const at = grid.rect(body, [first, last]);
      const quota = cellQuota(key);
      return [
        {
          mark: `tracking-odd-${key}`,
          at,
          formula: number(`{.}>MAX(${ODD.least};${ODD.times}*${quota})`),
          format: ENTRY_COLORS.wrong,
        },
        {
          mark: `tracking-met-${key}`,
          at,
          formula: number(`IF({.}+${quota}>0;{.}>=${quota};FALSE)`),
          format: { ...ENTRY_COLORS.met, bold: true },
        },
        {
          mark: `tracking-short-${key}`,
          at,
          formula: number(`{.}<${quota}`),
          format: { ...ENTRY_COLORS.short, italic: true },
        },
      ];
    }),
    {
      mark: 'tracking-missing',
      at: grid.rect(body, 'missing'),
      formula: '{.}>0',
      format: { bold: true, color: COLORS.short },
    },
    {
      mark: 'tracking-focus',
      at: grid.rect(['weekday', 'day'], all),
      formula: '{.@day}={at@focus}',
      format: ENTRY_COLORS.focus,
    },
  ];
}
