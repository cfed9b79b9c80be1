/**
 * Formulas of "Nhập hôm nay", one row each, the same in every row.
 *
 * The row "day" holds the day of each entry column and, over the visible columns, the clock: today above "quota",
 * yesterday above "yesterday". A unit is found by its own code; a day by its serial number; nothing by position.
 */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';

/** The largest number a day can have: far below the serial number of any date. */
export const CEILING = 9999;
/** A number is marked, not refused, above the larger of these: at least so many, and so many times the day's quota. */
const SUSPICIOUS = { least: 20, times: 6 };

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

/** @param days column keys of the first and last entry columns, `first..last` */
export function entryFormulas(indicators: readonly EntryIndicator[], days: string, language: Language) {
  const say = (key: 'done' | 'short' | 'silent' | 'check' | 'rest') =>
    translate(language, `tabs.entry.${key}` as const);
  const all = (each: (key: string) => string, glue: string) =>
    indicators.map(({ key }) => each(key)).join(glue);
  const joined = (each: (key: string) => string) => all(each, '&" · "&');
  const one = indicators.length === 1;
  const on = (day: string, key: string) => `{${days}@day};{${day}@day};{${days}@indicator};"${key}"`;
  const onlyToday = (body: string) => `IF({row@day}=0;"";${body})`;
  return {
    /** Clock cells in the row "day". */
    today: 'INT({missing@day})',
    now: '{settings!v1@now}',
    yesterday: '{quota@day}-1',
    /** 1 while the campaign runs, else 0. */
    running: `IF(COUNTIFS({${days}@day};{quota@day})>0;1;0)`,
    /** 1 on a working day of the calendar. */
    working: `IF(SUMIFS({${days}@work};{${days}@day};{quota@day})>0;1;0)`,
    /** Position of today inside an indicator's block of the quota tab; 0 when it is not there. */
    todayColumn: ({ quotaFirst, quotaLast }: EntryIndicator) =>
      `IFERROR(MATCH({quota@day};{quotaUnits!${quotaFirst}..${quotaLast}@day};0);0)`,
    code: 'LEFT({unit};FIND(" ";{unit}&" ")-1)',
    row: 'IFERROR(MATCH({code};{quotaUnits!key:};0);0)',
    /** 1 when the unit works today: by its own days where it has some, else by the calendar. */
    works: 'IF({own}="";{code@day};IF(ISNUMBER(FIND("|"&{quota@day}&"|";{own}));1;0))',
    quota: ({ key, quotaFirst, quotaLast }: EntryIndicator) =>
      `IF({row}*{${helperKey('quota', key)}@day}=0;0;INDEX({quotaUnits!${quotaFirst}..${quotaLast}:};{row};{${helperKey('quota', key)}@day}))`,
    filled: (key: string) => `COUNTIFS(${on('quota', key)};{${days}};"<>")`,
    value: (key: string) => `SUMIFS({${days}};${on('quota', key)})`,
    /** 1 when what stands there cannot be right or hardly is. */
    doubt: (key: string) => {
      const value = `{${helperKey('value', key)}}`;
      const range = `COUNTIFS(${on('quota', key)};{${days}};">=0";{${days}};"<=${CEILING}")`;
      const odd = `MAX(${SUSPICIOUS.least};${SUSPICIOUS.times}*{${helperKey('quota', key)}})`;
      return `IF({${helperKey('filled', key)}}=0;0;IF(${range}=0;1;IF(${value}<>INT(${value});1;IF(${value}>${odd};1;0))))`;
    },
    past: (key: string) =>
      `IF(COUNTIFS(${on('yesterday', key)})=0;"";IF(COUNTIFS(${on('yesterday', key)};{${days}};"<>")=0;"–";SUMIFS({${days}};${on('yesterday', key)})))`,
    shownQuota: onlyToday(joined((key) => `{${helperKey('quota', key)}}`)),
    shownPast: joined((key) => `{${helperKey('past', key)}}`),
    missing: onlyToday(
      [
        `IF(${all((key) => `{${helperKey('doubt', key)}}`, '+')}>0;"${say('check')}"`,
        `IF(${all((key) => `{${helperKey('filled', key)}}`, '+')}<${indicators.length}`,
        `IF((${all((key) => `{${helperKey('quota', key)}}`, '+')}=0)*({works}=0)=1;"${say('rest')}";"${say('silent')}")`,
        `IF(${one ? shortBy(indicators[0]!.key) : `${all(shortBy, '+')}`}=0;"${say('done')}";"${say('short')} "&${joined(shortBy)})))`,
      ].join(';'),
    ),
  };
}

function shortBy(key: string): string {
  return `MAX(0;{${helperKey('quota', key)}}-{${helperKey('value', key)}})`;
}

/** Whole, not negative, below the ceiling, not in the future. Text never reaches the comparisons. */
export const ENTRY_RULE = `IF(ISNUMBER({.});AND({.}=INT({.});{.}>=0;{.}<=${CEILING};{.@day}<={quota@day});FALSE)`;

/** What can never be right, however it came in (pasting goes round validation). */
export const ENTRY_WRONG = `IF({.}="";FALSE;IF(ISNUMBER({.});OR({.}<0;{.}>${CEILING};{.}<>INT({.}));TRUE))`;
