/**
 * Formulas of "Nhập hôm nay", one row each, the same in every row.
 *
 * A unit is found by its own code, a day by the key over its column, nothing by position. Where the focus and yesterday
 * stand is worked out once, over the helper columns; each row then looks at one cell.
 */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { CLOCK, LIMITS } from './entry-clock';
import { STOPPED } from './entry-days';

export interface EntryIndicator {
  key: string;
  name: string;
  /** Column keys of the first and last column of this indicator's block in the quota tab. */
  quotaFirst: string;
  quotaLast: string;
}

export const HELPERS = ['quota', 'filled', 'value', 'doubt', 'past'] as const;
export const helperKey = (helper: (typeof HELPERS)[number], indicator: string): string =>
  `${helper}|${indicator}`;

/** @param days column keys of the entry columns, `first..end` */
export function entryFormulas(indicators: readonly EntryIndicator[], days: string, language: Language) {
  const say = (key: 'done' | 'short' | 'silent' | 'waiting' | 'check' | 'rest' | 'paused' | 'stopped') =>
    translate(language, `daily.entry.${key}` as const);
  const all = (each: (key: string) => string, glue: string) =>
    indicators.map(({ key }) => each(key)).join(glue);
  const joined = (each: (key: string) => string) => all(each, '&" · "&');
  const cell = (helper: (typeof HELPERS)[number], key: string) => `{${helperKey(helper, key)}}`;
  const place = (helper: (typeof HELPERS)[number], key: string) => `{${helperKey(helper, key)}@day}`;
  const entry = (helper: 'filled' | 'past', key: string) => `INDEX({${days}};1;${place(helper, key)})`;
  const running = (body: string) => `IF(${CLOCK.running}=0;"";${body})`;
  return {
    code: 'LEFT({unit};FIND(" ";{unit}&" ")-1)',
    row: 'IFERROR(MATCH({code};{quotaUnits!key:};0);0)',
    /** Where the edit recorder keeps what it knows of this row, and of each day. */
    home: 'IFERROR(MATCH({code};{mirror!key:};0);0)',
    place: 'IFERROR(MATCH({.@keys};{mirror!key..end@keys};0);0)',
    paused: `IF(ISNUMBER(FIND(${CLOCK.mark};{pauses}));1;0)`,
    /** 1 when the unit works on the focus: by its own days where it has some, else by the calendar. */
    works: `IF({own}="";${CLOCK.working};IF(ISNUMBER(FIND(${CLOCK.mark};{own}));1;0))`,
    /** Over the helpers: where the focus stands in the quota tab, and focus and yesterday among the entry columns. */
    quotaPlace: ({ quotaFirst, quotaLast }: EntryIndicator) =>
      `IFERROR(MATCH(${CLOCK.focus};{quotaUnits!${quotaFirst}..${quotaLast}@day};0);0)`,
    focusPlace: (key: string) => entryPlace(CLOCK.focus, key, days),
    pastPlace: (key: string) => entryPlace(CLOCK.yesterday, key, days),
    quota: ({ key, quotaFirst, quotaLast }: EntryIndicator) =>
      `IF({row}*${place('quota', key)}*(1-{paused})=0;0;INDEX({quotaUnits!${quotaFirst}..${quotaLast}:};{row};${place('quota', key)}))`,
    filled: (key: string) => `IF(${place('filled', key)}=0;0;IFERROR(IF(${entry('filled', key)}="";0;1);1))`,
    value: (key: string) =>
      `IF(${cell('filled', key)}=0;0;IF(ISNUMBER(${entry('filled', key)});${entry('filled', key)};0))`,
    /** 1 when what stands there cannot be right or hardly is. */
    doubt: (key: string) => {
      const value = cell('value', key);
      return `IF(${cell('filled', key)}=0;0;IF(ISNUMBER(${entry('filled', key)});IF((${value}<0)+(${value}>${LIMITS.ceiling})+(${value}<>INT(${value}))+(${value}>${oddAbove(key)})+ISFORMULA(${entry('filled', key)})>0;1;0);1))`;
    },
    past: (key: string) =>
      `IF(${place('past', key)}=0;"";IFERROR(IF(${entry('past', key)}="";"–";${entry('past', key)});"–"))`,
    shownQuota: running(joined((key) => cell('quota', key))),
    shownPast: joined((key) => cell('past', key)),
    missing: running(
      [
        `IF(${all((key) => cell('doubt', key), '+')}>0;"${say('check')}"`,
        `IF(${all((key) => cell('filled', key), '+')}=${indicators.length};${inFull(indicators, say('done'), say('short'))}`,
        `IF({paused}=1;IF(ISNUMBER(FIND(SUBSTITUTE(${CLOCK.mark};"|";"${STOPPED}");{pauses}));"${say('stopped')}";"${say('paused')}")`,
        `IF((${all((key) => cell('quota', key), '+')}=0)*({works}=0)=1;"${say('rest')}"`,
        `IF(${CLOCK.passed}=1;"${say('silent')}";"${say('waiting')}")))))`,
      ].join(';'),
    ),
  };
}

/** Position of a day among the entry columns of an indicator, found by the key over the column; 0 when there is none. */
function entryPlace(day: string, indicator: string, days: string): string {
  const two = (part: string) => `RIGHT("0"&${part}(${day});2)`;
  return `IFERROR(MATCH(YEAR(${day})&"-"&${two('MONTH')}&"-"&${two('DAY')}&"|${indicator}";{${days}@keys};0);0)`;
}

function inFull(indicators: readonly EntryIndicator[], done: string, short: string): string {
  const by = indicators.map(({ key }) => `MAX(0;{${helperKey('quota', key)}}-{${helperKey('value', key)}})`);
  return `IF(${by.join('+')}=0;"${done}";"${short} "&${by.join('&" · "&')})`;
}

/** Above this a number hardly is one day's. */
export function oddAbove(indicator: string): string {
  return `MAX(${LIMITS.odd};${LIMITS.oddTimes}*{${helperKey('quota', indicator)}})`;
}

/** Into a closed day only a team with leave to be late may type. */
const OPEN = 'OR({.@closed}=0;ISNUMBER(FIND({.@mark};{late})))';

/** Typed as such, whole, not negative, below the ceiling, on an open day that has come. Text never reaches the comparisons. */
export const ENTRY_RULE = `IF(ISNUMBER({.});AND(NOT(ISFORMULA({.}));{.}=INT({.});{.}>=0;{.}<=${LIMITS.ceiling};{.@day}<=${CLOCK.today};${OPEN});FALSE)`;

/** What can never be right, however it came in (pasting goes round validation). */
export const ENTRY_WRONG = `IF({.}="";FALSE;IF(ISNUMBER({.});OR({.}<0;{.}>${LIMITS.ceiling};{.}<>INT({.});ISFORMULA({.}));TRUE))`;

/** Closed for this row. */
export const ENTRY_CLOSED = `AND({.@closed}=1;ISERROR(FIND({.@mark};{late})))`;
