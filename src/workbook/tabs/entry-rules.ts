/** Colours that follow the clock and the numbers; the words beside them say the same. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { CellFormat, Conditional, EntryKey, Tab } from '../model';
import { CLOCK, passed } from './entry-clock';
import { ENTRY_COLORS as LOOK } from './entry-colors';
import { ENTRY_CLOSED, ENTRY_WRONG, type EntryIndicator, helperKey, oddAbove } from './entry-formulas';
import type { Grid } from './grid';

/** The order counts: what is wrong goes before what is closed, and that before how far the day has come. */
export function conditionals(
  key: EntryKey,
  grid: Grid,
  body: Tab['body'],
  run: [string, string],
  indicators: readonly EntryIndicator[],
  language: Language,
): Conditional[] {
  const cells = grid.rect(body, run);
  const withHead = grid.rect({ from: grid.row('head'), to: body.to }, run);
  const missing = grid.rect(body, 'missing');
  const rule = (mark: string, at: Conditional['at'], formula: string, format: CellFormat): Conditional => ({
    mark: `${key}-${mark}`,
    at,
    formula,
    format,
  });
  const says = (word: 'done' | 'short' | 'silent' | 'waiting' | 'check') =>
    `LEFT({missing};1)="${translate(language, `daily.entry.${word}` as const).slice(0, 1)}"`;
  const number = (indicator: string, test: string) =>
    `AND({.@day}=${CLOCK.focus};{.@indicator}="${indicator}";ISNUMBER({.});${test})`;
  return [
    rule('wrong', cells, ENTRY_WRONG, LOOK.wrong),
    rule('closed', withHead, ENTRY_CLOSED, LOOK.closed),
    ...indicators.flatMap(({ key: indicator }) => {
      const quota = `{${helperKey('quota', indicator)}}`;
      return [
        rule(`odd|${indicator}`, cells, number(indicator, `{.}>${oddAbove(indicator)}`), LOOK.wrong),
        rule(`short|${indicator}`, cells, number(indicator, `{.}<${quota}`), LOOK.short),
        rule(`met|${indicator}`, cells, number(indicator, `{.}>=${quota}`), LOOK.met),
      ];
    }),
    rule('unreported', cells, UNREPORTED, LOOK.silent),
    rule('focus', withHead, `{.@day}=${CLOCK.focus}`, LOOK.focus),
    rule('check', missing, says('check'), LOOK.wrong),
    rule('done', missing, says('done'), LOOK.met),
    rule('lacking', missing, says('short'), LOOK.short),
    rule('silent', missing, says('silent'), LOOK.silent),
    rule('waiting', missing, says('waiting'), LOOK.waiting),
  ];
}

/** How many cells of an open day are blank as `UNREPORTED` means it. */
export const UNREPORTED_IN_ALL = `IF(${passed('{.@day}')};SUMPRODUCT(({.:}="")*({code:}<>"")*ISERROR(FIND({.@mark};{pauses:}))*(({own:}="")*({.@work}=1)+ISNUMBER(FIND({.@mark};{own:}))));0)`;

/** Blank on a day the team works although the cut-off has passed. */
const UNREPORTED = `AND({.}="";${passed('{.@day}')};ISERROR(FIND({.@mark};{pauses}));IF({own}="";{.@work}=1;ISNUMBER(FIND({.@mark};{own}))))`;
