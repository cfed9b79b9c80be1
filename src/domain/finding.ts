/**
 * A finding: something a person must correct, confirm or know. It carries a code and figures; the words are in
 * the message tables under `findings.<code>`.
 */
export type Severity =
  /** Cannot go on: nothing is built from it. */
  | 'error'
  /** Probably wrong; building goes on. */
  | 'warning'
  /** Cannot be told from the figures; a person decides. */
  | 'ask'
  /** Worth knowing. */
  | 'note';

export type Figure = number | string | readonly string[];

export interface Finding {
  /** Upper case with underscores, e.g. PLAN_DAILY_SHORT. */
  code: string;
  severity: Severity;
  /** Path into the campaign: "indicators.activated.target", "units.SG2.eligible", "period.last"; '' for the whole. */
  path: string;
  /** What the message names. Days stay `YYYY-MM-DD`; words are formed at the edge. */
  figures: Record<string, Figure>;
  /** Ways out offered to the person, with their figures. */
  ways: Way[];
}

export interface Way {
  code: string;
  figures: Record<string, Figure>;
}

export function finding(
  code: string,
  severity: Severity,
  path: string,
  figures: Record<string, Figure> = {},
  ways: Way[] = [],
): Finding {
  return { code, severity, path, figures, ways };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((f) => f.severity === 'error');
}
