/** What the thorough rules say: a finding, nothing to say, or too little to go by. */
import type { Finding } from '../finding';
import type { Check, Rule, Series } from './check';

export interface Verdict {
  /**
   * There are enough numbers for the rule to see what it is meant to see. Without, it keeps silent but for something far
   * stronger than that.
   */
  enough: boolean;
  finding: Finding | null;
}

export type Judgement = (check: Check) => Verdict[];

export const TOO_LITTLE: Verdict = { enough: false, finding: null };
export const NOTHING: Verdict = { enough: true, finding: null };

/** What a team reported on working days up to today, without what looks like running totals. */
export interface Reported {
  /** Position in `Check.days`. */
  d: number;
  value: number;
  quota: number;
}

export function eachTeam(judge: (check: Check, series: Series, reported: Reported[]) => Verdict): Judgement {
  return (check) => check.series.map((series) => judge(check, series, reportedBy(check, series)));
}

function reportedBy(check: Check, series: Series): Reported[] {
  return series.numbers.flatMap((value, d) =>
    value === null ||
    !series.works[d]! ||
    check.days[d]! > check.today ||
    series.chains.some(({ from, to }) => d >= from && d <= to)
      ? []
      : [{ d, value, quota: series.quota[d]! }],
  );
}

/** The findings among the verdicts, as an ordinary rule. */
export function findingsOf(judgement: Judgement): Rule {
  return (check) => judgement(check).flatMap(({ finding }) => (finding === null ? [] : [finding]));
}
