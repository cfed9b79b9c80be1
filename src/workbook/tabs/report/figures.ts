/**
 * Which figures of a report are live: added up from the entries over days of their own, or worked out in the tab from the
 * columns beside them. The rest (plans, what is due, times) stands as the domain worked it out. One line a head.
 */
import type { CountIndicator } from '../../../domain/campaign';
import type { Day } from '../../../domain/day';
import type { Head } from '../../../domain/report/heads';
import type { Report, ReportColumn } from '../../../domain/report/report';
import type { Scene } from '../scene';
import { columnKey } from './columns';

/** Entries from one day to another, of one indicator or (null) of all. */
export interface Live {
  indicator: string | null;
  first: Day;
  last: Day;
}

export type Figure =
  | { kind: 'live'; live: Live }
  /** From the other columns of the row; the line of sums likewise. */
  | { kind: 'worked'; formula: string }
  /** Another column less what stands hidden beside it. */
  | { kind: 'less'; from: ReportColumn };

/** By column key; a column that is not here holds constants. */
export function figuresOf(report: Report, scene: Scene): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  report.columns.forEach((column, i) => {
    const figure = column.kind === 'written' ? null : figureOf(column, i, report, scene);
    if (figure !== null) figures.set(column.key, figure);
  });
  return figures;
}

const DAYS_HEADS: ReadonlySet<string> = new Set<Head>(['doneDay', 'doneWeek', 'doneRound', 'donePhase']);
const TO_DATE_HEADS: ReadonlySet<string> = new Set<Head>(['toDate', 'done', 'reportedToDate']);

/** Parts of a whole: what is divided by what, by their heads. */
const SHARES: Partial<Record<Head, readonly [part: readonly Head[], whole: readonly Head[]]>> = {
  share: [
    ['toDate', 'done'],
    ['assigned', 'firstQuota'],
  ],
  baselineShare: [['baseline'], ['eligible']],
  reachedShare: [['reached'], ['eligible']],
  holderShare: [['holders'], ['members']],
  rate: [['numerator'], ['denominator']],
};
/** One less the other. */
const DIFFERENCES: Partial<Record<Head, readonly [Head, Head]>> = {
  difference: ['reportedToDate', 'official'],
  rateDifference: ['rate', 'rateTarget'],
};

function figureOf(column: ReportColumn, at: number, report: Report, scene: Scene): Figure | null {
  const head = column.head as Head;
  const live = liveOf(column, report, scene);
  if (live !== null) return { kind: 'live', live };
  const other = (...wanted: readonly Head[]) =>
    report.columns.find(
      (one) =>
        wanted.includes(one.head as Head) &&
        one.block === column.block &&
        (one.of === column.of || one.of === null),
    );
  const share = SHARES[head];
  if (share !== undefined) return divided(other(...share[0]), other(...share[1]));
  const difference = DIFFERENCES[head];
  if (difference !== undefined) return lessened(other(difference[0]), other(difference[1]));
  if (head === 'sum') return summed(report.columns, at);
  if (head === 'reached') return added([other('baseline'), other('done')]);
  const from =
    head === 'gap' ? other('toDate') : head === 'afterEarlier' ? doneBefore(report.columns, at) : undefined;
  return from === undefined ? null : { kind: 'less', from };
}

function divided(part: ReportColumn | undefined, whole: ReportColumn | undefined): Figure | null {
  if (part === undefined || whole === undefined) return null;
  const [one, all] = [columnKey(part), columnKey(whole)];
  return worked(`IF(COUNT({${one}};{${all}})<2;"";IF({${all}}<=0;"";{${one}}/{${all}}))`);
}

function lessened(a: ReportColumn | undefined, b: ReportColumn | undefined): Figure | null {
  if (a === undefined || b === undefined) return null;
  const [one, two] = [columnKey(a), columnKey(b)];
  return worked(`IF(COUNT({${one}};{${two}})<2;"";{${one}}-{${two}})`);
}

/** Of what there is; blank where there is nothing. */
function added(columns: readonly (ReportColumn | undefined)[]): Figure | null {
  const cells = columns.flatMap((one) => (one === undefined ? [] : [`{${columnKey(one)}}`])).join(';');
  return cells === '' ? null : worked(`IF(COUNT(${cells})=0;"";SUM(${cells}))`);
}

/** The columns before it that share a head. */
function summed(columns: readonly ReportColumn[], at: number): Figure | null {
  let first = at;
  while (first > 0 && columns[first - 1]!.head === columns[at - 1]?.head) first--;
  return added(columns.slice(first, at));
}

/** The nearest column before it, which tells the figure it is a part of. */
function doneBefore(columns: readonly ReportColumn[], at: number): ReportColumn | undefined {
  return columns[at - 1];
}

const worked = (formula: string): Figure => ({ kind: 'worked', formula });

/** Columns that stand for all indicators of a block add all of them up. */
function liveOf(column: ReportColumn, report: Report, { campaign }: Scene): Live | null {
  if (report.source !== 'reported') return null;
  const counts = campaign.indicators.filter((one): one is CountIndicator => one.kind === 'count');
  const part = counts.find(({ key }) => key === column.of) ?? counts.find(({ key }) => key === column.block);
  const indicator = part === undefined || counts.length === 1 ? null : part.key;
  const { first } = campaign.period;
  const { days, upTo } = report;
  if (DAYS_HEADS.has(column.head) && days !== null) return { indicator, ...days };
  if (upTo === null) return null;
  if (TO_DATE_HEADS.has(column.head)) return { indicator, first, last: upTo };
  const phase =
    column.head === 'doneInPhase' ? campaign.phases.find(({ key }) => key === column.of) : undefined;
  if (phase === undefined) return null;
  const { period } = phase;
  return { indicator, first: period.first, last: period.last < upTo ? period.last : upTo };
}
