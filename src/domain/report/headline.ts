/** What a day comes to in one breath: the figures of the messages that are sent up, out of the report of the day. */
import { hasReported, reportingOf } from '../progress';
import { closedDays } from '../record/ledger';
import { keyIn } from './blocks';
import type { ReportInput } from './input';
import type { Report, ReportRow } from './report';

export interface Headline {
  report: Report;
  blocks: HeadlineBlock[];
  /** Whether the day is closed: else its figures may still change. */
  isClosed: boolean;
  /** Codes of the reporting units that were expected to say something on the day, and of those that said nothing yet. */
  expected: string[];
  silent: string[];
}

export interface HeadlineBlock {
  /** Key of the indicator; null: all of them together. */
  of: string | null;
  /** Rows right under the area by their share of what is assigned: the highest first, the lowest first. None is in both. */
  best: ReportRow[];
  worst: ReportRow[];
}

/** The figures of a headline, by their column in the report of a day. */
export const HEADLINE_FIGURES = ['done', 'quota', 'toDate', 'assigned', 'gap', 'share'] as const;
export type HeadlineFigure = (typeof HEADLINE_FIGURES)[number];

/** So many are named at either end. */
const NAMED = 3;

/** @param report the report of one day */
export function headlineOf(input: ReportInput, report: Report): Headline {
  const { campaign, submissions, ledger, now } = input;
  const states = reportingOf(campaign, submissions, ledger, now).filter(
    ({ day, state }) => day === report.of && state !== 'rest',
  );
  const blocks = [
    ...new Set(report.columns.filter(({ head }) => head === 'toDate').map(({ block }) => block)),
  ];
  return {
    report,
    blocks: blocks.map((of) => ({ of, ...endsOf(report, of) })),
    isClosed: closedDays(ledger).has(report.of),
    expected: states.map(({ unit }) => unit),
    silent: states.filter((state) => !hasReported(state)).map(({ unit }) => unit),
  };
}

/** Column key of a figure. */
export function figureKeyOf(figure: HeadlineFigure, { of }: Pick<HeadlineBlock, 'of'>): string {
  return keyIn({ of }, figure);
}

/** A figure of the whole area; null is not known, and not zero. */
export function figureIn(
  row: ReportRow | null,
  figure: HeadlineFigure,
  block: Pick<HeadlineBlock, 'of'>,
): number | null {
  const cell = row?.cells[figureKeyOf(figure, block)];
  return typeof cell === 'number' ? cell : null;
}

/** Equal shares stand in the order of the campaign. With few units both ends get fewer names, so that none meets itself. */
export function endsOf({ rows }: Report, of: string | null): Pick<HeadlineBlock, 'best' | 'worst'> {
  const ranked = rows
    .filter(({ level, unit }) => level === 1 && unit !== null)
    .flatMap((row) => {
      const share = figureIn(row, 'share', { of });
      return share === null ? [] : [{ row, share }];
    });
  const named = Math.min(NAMED, Math.floor(ranked.length / 2));
  const down = [...ranked].sort((a, b) => b.share - a.share).map(({ row }) => row);
  const up = [...ranked].sort((a, b) => a.share - b.share).map(({ row }) => row);
  return {
    best: down.slice(0, named),
    worst: up.filter((row) => !down.slice(0, named).includes(row)).slice(0, named),
  };
}
