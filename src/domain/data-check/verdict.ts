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

function reportedBy({ days, today }: Check, { numbers, quota, works, chains }: Series): Reported[] {
  const reported: Reported[] = [];
  for (let d = 0; d < days.length && days[d]! <= today; d++) {
    const value = numbers[d]!;
    if (value === null || !works[d]! || chains.some(({ from, to }) => d >= from && d <= to)) continue;
    reported.push({ d, value, quota: quota[d]! });
  }
  return reported;
}

/** The findings among the verdicts, as an ordinary rule. */
export function findingsOf(judgement: Judgement): Rule {
  return (check) => judgement(check).flatMap(({ finding }) => (finding === null ? [] : [finding]));
}
