/**
 * Formulas of "Bảng theo dõi". Where a team and a day stand in an entry tab is worked out once a row and once a column;
 * a cell then looks at one place. The clock and what follows from it stand in the column "at" of the hidden rows.
 */
import { FULL_DAY, PACE_DAYS } from '../../domain/progress';
import { CEILING } from '../../domain/record/submission';
import { countedRow, dayRun, figureKey, LINE_WIDTH, QUOTA_WIDTH } from './tracking-layout';
import type { Source, TrackedIndicator, TrackedView } from './tracking-view';

/** Stands for a number that was not reported by the cut-off, and for what is not a number of the day. */
export const SIGNS = { silent: '●', wrong: '⚠' } as const;

/** Less than a second: an instant worked out in two ways is the same instant. */
const MOMENT = '1/1000000';

/** No campaign has so many days. */
const NEVER = 9999;

/** The tab's own clock, also for the tabs that read this one. */
export function clockFormulas(view: TrackedView) {
  const [first, last] = dayRun(view);
  const on = (row: string) => `{${first}..${last}@${row}}`;
  const today = 'INT({at@now})';
  const open = `({at@limit}>=1)*(${today}>{${first}@day})*(${today}-1<={${last}@day})*({at@now}+${MOMENT}<${today}-1+{at@limit})`;
  return {
    now: '{settings!v1@now}',
    /** How many days' cut-offs have passed, and the last of these days; 0 for none. */
    position: `IFERROR(INDEX(${on('slot')};1;MATCH({at@now}+${MOMENT};${on('cut')};1));0)`,
    status: `IF({at@position}=0;0;{${first}@day}+{at@position}-1)`,
    /** The day that numbers are wanted for now, kept inside the campaign, and its place. */
    focus: `MAX({${first}@day};MIN({${last}@day};IF(${open}=1;${today}-1;${today})))`,
    slotNow: `{at@focus}-{${first}@day}+1`,
  };
}

/** Over the day columns. */
export const DAY_FORMULAS = {
  /** The day's place once its cut-off has passed, else a place behind all days. */
  expected: `IF({.@cut}<={at@now}+${MOMENT};{.@slot};${NEVER})`,
  counted: (indicator: string) => `IF({.@indicator}="${indicator}";IF({.@day}<={at@status};{.@day};0);0)`,
  total: 'SUM({.:})',
  /** A day nobody has reported has no sum: missing is not zero. */
  totalOfDay: 'IF(COUNT({.:})=0;"";SUM({.:}))',
  silent: `IF(AND({.@total}="";COUNTIF({.:};"${SIGNS.silent}")=0);"";COUNTIF({.:};"${SIGNS.silent}"))`,
} as const;

/** Of rows that stand in one source tab. A day is the column there with the key of the column here. */
export function sourceFormulas(source: Source) {
  const value = `INDEX({${source}!.:};{place})`;
  return {
    place: `MATCH({key};{${source}!${source === 'mirror' ? 'key' : 'code'}:};0)`,
    /**
     * The number; a sign where none came in time, and where something else stands; else nothing. As few references as will
     * do: there are as many of these cells as entries.
     */
    cell: (indicators: readonly TrackedIndicator[]) => {
      const works = ofColumn(indicators, (key) => `{${figureKey('works', key)}}`);
      const silent = `IF(MID(${works};{.@expected};1)="1";"${SIGNS.silent}";"")`;
      // What a formula reads is no number anybody reported: it may be another one tomorrow.
      const typed = `IF(ISFORMULA(${value});"${SIGNS.wrong}";${value})`;
      const number = `IF(MIN(${CEILING};MAX(0;INT(${value})))=${value};${typed};"${SIGNS.wrong}")`;
      return `IFERROR(IF(${value}="";${silent};${number});"${SIGNS.wrong}")`;
    },
  };
}

/** Picks by the indicator of the cell's own column. */
function ofColumn(indicators: readonly TrackedIndicator[], each: (key: string) => string): string {
  return indicators.reduceRight(
    (rest, { key }) => (rest === '' ? each(key) : `IF({.@indicator}="${key}";${each(key)};${rest})`),
    '',
  );
}

/** Of every row, all indicators together. */
export function rowFormulas(view: TrackedView) {
  const { indicators } = view;
  const [first, last] = dayRun(view);
  const all = `${first}..${last}`;
  // The mirror keeps the time of a number that was cleared or is none any more: that one counts as missing, not as late.
  const times = (row: string) => `{mirror!at:${first}..at:${last}${row}}`;
  const noted = `INDEX(${times(':')};{record};0)`;
  const known = `INDEX({mirror!${all}:};{record};0)`;
  const stands = `ISNUMBER(${known})*ISNUMBER(1/((INT(${known})=${known})*(${known}>=0)*(${known}<=${CEILING})))`;
  const tracked = indicators.map(({ key }) => `(${times('@indicator')}="${key}")`).join('+');
  const late = `(LEFT(${times('@keys')};3)="at:")*(${tracked})*${stands}*ISNUMBER(${noted})*(${noted}>=${times('@day')}+{at@limit}-${MOMENT})`;
  const cell = (i: number) => `INDEX({${all}};1;({at@slotNow}-1)*${indicators.length}+${i + 1})`;
  const wanted = ({ key }: TrackedIndicator, i: number) =>
    `(MID({${figureKey('works', key)}};{at@slotNow};1)="1")+(${cell(i)}<>"")`;
  const sum = (each: (one: TrackedIndicator, i: number) => string) => indicators.map(each).join('+');
  const lacking = sum((one, i) => `(ISNUMBER(${cell(i)})=FALSE)*((${wanted(one, i)})>0)`);
  return {
    record: 'IFERROR(MATCH({key};{mirror!key:};0);0)',
    reported: `COUNT({${all}})`,
    missing: `COUNTIF({${all}};"${SIGNS.silent}")`,
    late: `IF({record}=0;0;SUMPRODUCT(${late}))`,
    last: `IF({reported}=0;"";SUMPRODUCT(MAX(ISNUMBER({${all}})*{${all}@day})))`,
    /** 1 when the row is expected to report the focus, or has done so; 1 when it has, with every number. */
    asked: `IF(${sum(wanted)}>0;1;0)`,
    said: `IF(${sum((_, i) => `ISNUMBER(${cell(i)})*1`)}=0;0;IF(${lacking}>0;0;1))`,
  };
}

/** Of every row and one indicator. */
export function figureFormulas({ key }: TrackedIndicator, view: TrackedView) {
  const own = (figure: Parameters<typeof figureKey>[0]) => `{${figureKey(figure, key)}}`;
  const [first, last] = dayRun(view);
  const run = `{${first}..${last}}`;
  const on = (row: string) => `{${first}..${last}@${row}}`;
  const counted = on(countedRow(key));
  const onLine = (line: 'line' | 'firstLine') =>
    `IF({at@position}=0;0;VALUE(MID(${own(line)};({at@position}-1)*${LINE_WIDTH}+1;${LINE_WIDTH})))`;
  // Days on which the row worked and reported, by their serial numbers.
  const days = `(MID(${own('works')};${on('slot')};1)="1")*ISNUMBER(${run})*${counted}`;
  return {
    total: `SUMIFS(${run};${on('indicator')};"${key}")`,
    due: onLine('line'),
    dueFirst: view.after === null ? own('due') : onLine('firstLine'),
    /** A unit that the plan does not have started from nothing. */
    drift: `IF(${own('base')}="";0;SUMIFS(${run};${on('indicator')};"${key}";${on('day')};"<="&{at@after})-${own('base')})`,
    upTo: `SUMIFS(${run};${counted};">0")`,
    numbers: `COUNTIFS(${run};">=0";${counted};">0")`,
    recent: `MIN(${PACE_DAYS};SUMPRODUCT((${days}>0)*1))`,
    since: `IF(${own('recent')}=0;0;SUMPRODUCT(LARGE(${days};${own('recent')})))`,
    pace: `IF(${own('recent')}=0;0;SUMPRODUCT((${days}>=${own('since')})*1;${run})*${FULL_DAY}/SUMPRODUCT((${days}>=${own('since')})*${on('load')}))`,
  };
}

/** The quota of a cell's day, from the row's own text. */
export function cellQuota(indicators: readonly TrackedIndicator[]): string {
  const text = ofColumn(indicators, (key) => `{${figureKey('quotas', key)}}`);
  return `VALUE(MID(${text};({.@slot}-1)*${QUOTA_WIDTH}+1;${QUOTA_WIDTH}))`;
}

/** Quotas of all days in one text, so many digits each. */
export function quotaText(quotas: readonly number[]): string {
  return digits(quotas, QUOTA_WIDTH);
}

/** Running totals of all days in one text. */
export function lineText(line: readonly number[]): string {
  return digits(line, LINE_WIDTH);
}

function digits(numbers: readonly number[], width: number): string {
  const most = 10 ** width - 1;
  return numbers.map((number) => String(Math.min(number, most)).padStart(width, '0')).join('');
}
