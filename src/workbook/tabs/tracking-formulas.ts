/**
 * Formulas of "Bảng theo dõi". Where a team and a day stand in an entry tab is worked out once a row and once a column;
 * a cell then looks at one place. The clock and what follows from it stand in the column "at" of the hidden rows.
 */
import { PACE_DAYS } from '../../domain/progress';
import { CEILING } from '../../domain/record/submission';
import { figureKey, placeRow, QUOTA_WIDTH } from './tracking-layout';
import type { Source, TrackedIndicator, TrackedView } from './tracking-view';

/** Stands for a number that was not reported by the cut-off, and for what is not a number of the day. */
export const SIGNS = { silent: '●', wrong: '⚠' } as const;

/** Less than a second: an instant worked out in two ways is the same instant. */
const MOMENT = '1/1000000';

/** No campaign has so many days. */
const NEVER = 9999;

/** The tab's own clock, also for the tabs that read this one. */
export function clockFormulas({ indicators, days }: TrackedView) {
  const { first, last } = indicators[0]!;
  const on = (row: string) => `{${first}..${last}@${row}}`;
  const today = 'INT({at@now})';
  const open = `({at@limit}>=1)*(${today}>{${first}@day})*(${today}-1<={${last}@day})*({at@now}+${MOMENT}<${today}-1+{at@limit})`;
  return {
    now: '{settings!v1@now}',
    /** How many days' cut-offs have passed, and the last of these days; 0 for none. */
    position: `IFERROR(MATCH({at@now}+${MOMENT};${on('cut')};1);0)`,
    status: `IF({at@position}=0;0;INDEX(${on('day')};1;{at@position}))`,
    /** The day that numbers are wanted for now, kept inside the campaign, and its place. */
    focus: `MAX({${first}@day};MIN({${last}@day};IF(${open}=1;${today}-1;${today})))`,
    slotNow: `MIN(${days.length};{at@focus}-{${first}@day}+1)`,
  };
}

/** Over the day columns. */
export const DAY_FORMULAS = {
  /** The day's place once its cut-off has passed, else a place behind all days. */
  expected: `IF({.@cut}<={at@now}+${MOMENT};{.@slot};${NEVER})`,
  /** The day where it counts for progress, else 0. */
  counted: 'IF({.@day}<={at@status};{.@day};0)',
  total: 'SUM({.:})',
  silent: `COUNTIF({.:};"${SIGNS.silent}")`,
} as const;

/** Where a source tab keeps its rows and its days. */
function placesIn(source: Source, first: string): { codes: string; cells: string; keys: string } {
  const codes = source === 'mirror' ? 'key' : 'code';
  return {
    codes: `{${source}!${codes}:}`,
    cells: `{${source}!${first}..end:}`,
    keys: `{${source}!${first}..end@keys}`,
  };
}

export function sourceFormulas(source: Source, { indicators }: TrackedView) {
  const { codes, cells, keys } = placesIn(source, indicators[0]!.first);
  const row = `{.@${placeRow(source)}}`;
  const value = `INDEX(${cells};{place};${row})`;
  return {
    row: `MATCH({key};${codes};0)`,
    column: `MATCH({.@keys};${keys};0)`,
    /**
     * The number; a sign where none came in time, and where something else stands; else nothing. As few references as will
     * do: there are as many of these cells as entries.
     */
    cell: ({ key }: TrackedIndicator) => {
      const silent = `IF(MID({${figureKey('works', key)}};{.@expected};1)="1";"${SIGNS.silent}";"")`;
      const number = `IF(MIN(${CEILING};MAX(0;INT(${value})))=${value};${value};"${SIGNS.wrong}")`;
      return `IFERROR(IF(${value}="";${silent};${number});"${SIGNS.wrong}")`;
    },
  };
}

/** Of every row, all indicators together. */
export function rowFormulas({ indicators }: TrackedView) {
  const first = indicators[0]!.first;
  const all = `${first}..${indicators[indicators.length - 1]!.last}`;
  const times = `{mirror!${first}..end@keys}`;
  const noted = `INDEX({mirror!${first}..end:};{record};0)`;
  const late = `(LEFT(${times};3)="at:")*ISNUMBER(${noted})*(${noted}>={mirror!${first}..end@day}+{at@limit}-${MOMENT})`;
  const cell = ({ first, last }: TrackedIndicator) => `INDEX({${first}..${last}};1;{at@slotNow})`;
  const wanted = (one: TrackedIndicator) =>
    `(MID({${figureKey('works', one.key)}};{at@slotNow};1)="1")+(${cell(one)}<>"")`;
  const sum = (each: (one: TrackedIndicator) => string) => indicators.map(each).join('+');
  return {
    quotaRow: 'IFERROR(MATCH({key};{quotaUnits!key:};0);0)',
    record: 'IFERROR(MATCH({key};{mirror!key:};0);0)',
    reported: `COUNT({${all}})`,
    missing: `COUNTIF({${all}};"${SIGNS.silent}")`,
    late: `IF({record}=0;0;SUMPRODUCT(${late}))`,
    last: `IF({reported}=0;"";SUMPRODUCT(MAX(ISNUMBER({${all}})*{${all}@day})))`,
    /** 1 when the row is expected to report the focus, or has done so; 1 when it has, with every number. */
    asked: `IF(${sum(wanted)}>0;1;0)`,
    said: `IF(${sum((one) => `ISNUMBER(${cell(one)})*1`)}=0;0;IF(${sum((one) => `(ISNUMBER(${cell(one)})=FALSE)*((${wanted(one)})>0)`)}>0;0;1))`,
  };
}

/** Of every row and one indicator. */
export function figureFormulas({ key, first, last, quotaFirst, quotaLast }: TrackedIndicator) {
  const own = (figure: Parameters<typeof figureKey>[0]) => `{${figureKey(figure, key)}}`;
  const run = `{${first}..${last}}`;
  const on = (row: string) => `{${first}..${last}@${row}}`;
  const quotas = `INDEX({quotaUnits!${quotaFirst}..${quotaLast}:};{quotaRow};0)`;
  // Days on which the row worked and reported, by their serial numbers.
  const days = `(MID(${own('works')};${on('slot')};1)="1")*ISNUMBER(${run})*${on('counted')}`;
  return {
    total: `SUM(${run})`,
    target: `IF({quotaRow}=0;0;INDEX({quotaUnits!total|${key}:};{quotaRow}))+${own('shift')}`,
    due: `IF({quotaRow}=0;0;SUMIFS(${quotas};{quotaUnits!${quotaFirst}..${quotaLast}@day};"<="&{at@status}))+IF({at@status}>={at@after};${own('shift')};0)`,
    upTo: `SUMIFS(${run};${on('counted')};">0")`,
    numbers: `COUNTIFS(${run};">=0";${on('counted')};">0")`,
    recent: `MIN(${PACE_DAYS};SUMPRODUCT((${days}>0)*1))`,
    since: `IF(${own('recent')}=0;0;SUMPRODUCT(LARGE(${days};${own('recent')})))`,
    pace: `IF(${own('recent')}=0;0;SUMPRODUCT((${days}>=${own('since')})*1;${run})/${own('recent')})`,
  };
}

/** The quota of a cell's day, from the row's own text. */
export function cellQuota(indicator: string): string {
  const text = `{${figureKey('quotas', indicator)}}`;
  return `VALUE(MID(${text};({.@slot}-1)*${QUOTA_WIDTH}+1;${QUOTA_WIDTH}))`;
}

/** Quotas of all days in one text, so many digits each. */
export function quotaText(quotas: readonly number[]): string {
  const most = 10 ** QUOTA_WIDTH - 1;
  return quotas.map((quota) => String(Math.min(quota, most)).padStart(QUOTA_WIDTH, '0')).join('');
}
