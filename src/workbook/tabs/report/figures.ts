/**
 * Which figures of a report are live: added up from the entries over days of their own, or worked out in the tab from the
 * columns beside them. The rest (plans, what is due, times) stands as the domain worked it out. One line a head.
 */
import type { Campaign } from '../../../domain/campaign';
import { type Counted, countedOf } from '../../../domain/report/counted';
import type { Head } from '../../../domain/report/heads';
import type { Report, ReportColumn } from '../../../domain/report/report';
import type { Scene } from '../scene';
import { columnKey } from './columns';

export type Figure =
  | { kind: 'live'; live: Counted }
  /** From the other columns of the row; the line of sums likewise, or by a formula of its own. */
  | { kind: 'worked'; formula: string; total: string }
  /** Another column less what stands hidden beside it. */
  | { kind: 'less'; from: ReportColumn };

/**
 * By column key; a column that is not here holds constants. A ranking has no live figures at all: its order, the shares of
 * what was due, the times and the proposals stand as of when it was made, and so does what they go by.
 */
export function figuresOf(report: Report, { campaign }: Scene): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  if (report.kind === 'ranking') return figures;
  report.columns.forEach((column, i) => {
    const figure = column.kind === 'written' ? null : figureOf(column, i, report, campaign);
    if (figure !== null) figures.set(column.key, figure);
  });
  return figures;
}

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
/** Shares of sums to which only those rows count that have both. */
const PAIRED: ReadonlySet<string> = new Set<Head>(['rate', 'holderShare']);
/** One less the other. */
const DIFFERENCES: Partial<Record<Head, readonly [Head, Head]>> = {
  rateDifference: ['rate', 'rateTarget'],
};

function figureOf(column: ReportColumn, at: number, report: Report, campaign: Campaign): Figure | null {
  const head = column.head as Head;
  const live = countedOf(column, report, campaign);
  if (live !== null) return { kind: 'live', live };
  const other = (...wanted: readonly Head[]) =>
    report.columns.find(
      (one) =>
        wanted.includes(one.head as Head) &&
        one.block === column.block &&
        (one.of === column.of || one.of === null),
    );
  const share = SHARES[head];
  if (share !== undefined) return divided(other(...share[0]), other(...share[1]), PAIRED.has(head));
  const difference = DIFFERENCES[head];
  if (difference !== undefined) return lessened(other(difference[0]), other(difference[1]));
  if (head === 'sum') return summed(report.columns, at);
  if (head === 'reached') return reached(column, other('baseline'), other('done'), report);
  const from = lessFrom(head, other, report.columns[at - 1]);
  return from === undefined ? null : { kind: 'less', from };
}

/** @param paired whether a sum is of those alone that have both */
function divided(
  part: ReportColumn | undefined,
  whole: ReportColumn | undefined,
  paired: boolean,
): Figure | null {
  if (part === undefined || whole === undefined) return null;
  const [one, all] = [columnKey(part), columnKey(whole)];
  const sum = (key: string, beside: string) => `SUMIFS({${key}:};{${beside}:};">=0";{level:};1)`;
  return worked(
    `IF(COUNT({${one}};{${all}})<2;"";IF({${all}}<=0;"";{${one}}/{${all}}))`,
    paired ? `IF(${sum(all, one)}<=0;"";${sum(one, all)}/${sum(all, one)})` : undefined,
  );
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

/** Where the plan says for the whole alone what was there before, nobody knows it of a unit. */
function reached(
  { key }: ReportColumn,
  baseline: ReportColumn | undefined,
  done: ReportColumn | undefined,
  { rows }: Report,
): Figure | null {
  if (baseline === undefined || done === undefined) return null;
  const isOfWhole = rows.some(({ cells }) => typeof cells[done.key] === 'number' && cells[key] === null);
  if (!isOfWhole) return added([baseline, done]);
  const [before, since] = [columnKey(baseline), columnKey(done)];
  return worked(`IF({${before}}="";"";SUM({${before}};{${since}}))`);
}

/** The columns before it that share a head. */
function summed(columns: readonly ReportColumn[], at: number): Figure | null {
  let first = at;
  while (first > 0 && columns[first - 1]!.head === columns[at - 1]?.head) first--;
  return added(columns.slice(first, at));
}

/** What a figure is a part of: what is left out of it stands as the domain worked it out. */
function lessFrom(
  head: Head,
  other: (wanted: Head) => ReportColumn | undefined,
  before: ReportColumn | undefined,
): ReportColumn | undefined {
  if (head === 'gap') return other('toDate');
  if (head === 'difference') return other('reportedToDate');
  return head === 'afterEarlier' ? before : undefined;
}

/** @param total the same as in the rows when nothing is said */
const worked = (formula: string, total: string = formula): Figure => ({
  kind: 'worked',
  formula,
  total,
});
