/** What the plan wants of every row of a report. */
import type { Day } from '../day';
import { linesOf, numberRows } from '../progress';
import type { PlanVersion } from '../rebalance/version';
import { plus } from './figure';
import type { ReportInput } from './input';

export interface Wanted {
  /** By the end of all days, and up to the day: what was done when the plan was made, and its quota since. */
  target: number;
  due: number;
  /** Quota of the days from `first` to `last`. */
  quota: number;
}

/** Versions made before the end of a day: a plan made when the day had passed changes nothing about it. */
export function validOn(versions: readonly PlanVersion[], day: Day | null): PlanVersion[] {
  return versions.filter(({ after }) => after === null || (day !== null && after < day));
}

export interface Span {
  first: Day;
  last: Day;
}

/**
 * By what `homeOf` makes of the codes of those who report, and of units that left and were planned for.
 * @param valid versions in order; the last one holds
 * @param upTo null: no day has passed
 */
export function wantedOf(
  { campaign, submissions }: ReportInput,
  valid: readonly PlanVersion[],
  homeOf: (code: string) => string,
  indicator: string,
  upTo: Day | null,
  span: Span | null,
): Map<string, Wanted> {
  const current = valid[valid.length - 1];
  const found = new Map<string, Wanted>();
  if (current === undefined) return found;
  const others = submissions.tables.flatMap(({ rows }) => rows.map(({ unit }) => unit));
  const table = current.plan.tables.find((one) => one.indicator === indicator);
  const rows = new Map(table?.rows.map((row) => [row.unit, row.cells]));
  const planned = plannedUnits(valid, indicator);
  const lines = linesOf(valid, indicator);
  const inSpan = current.plan.days.map((day) => span !== null && day >= span.first && day <= span.last);
  for (const { code } of numberRows(campaign, valid, others)) {
    if (!planned.has(code)) continue;
    const { target, line } = lines(code);
    const cells = rows.get(code) ?? [];
    const own: Wanted = {
      target,
      due: upToDay(current, line, upTo),
      quota: cells.reduce((sum, cell, d) => (inSpan[d]! ? sum + cell : sum), 0),
    };
    const home = homeOf(code);
    const known = found.get(home);
    found.set(home, known === undefined ? own : added(known, own));
  }
  return found;
}

/** Those that any of the plans gave something to, or counted as done. */
function plannedUnits(versions: readonly PlanVersion[], indicator: string): Set<string> {
  const found = new Set<string>();
  for (const { plan, base } of versions) {
    for (const table of plan.tables)
      if (table.indicator === indicator) for (const { unit } of table.rows) found.add(unit);
    for (const unit of Object.keys(base[indicator] ?? {})) found.add(unit);
  }
  return found;
}

function upToDay({ plan }: PlanVersion, line: readonly number[], upTo: Day | null): number {
  let due = 0;
  plan.days.forEach((day, d) => {
    if (upTo !== null && day <= upTo) due = line[d]!;
  });
  return due;
}

function added(a: Wanted, b: Wanted): Wanted {
  const sum = { ...a };
  for (const key of Object.keys(a) as (keyof Wanted)[]) sum[key] = plus(a[key], b[key])!;
  return sum;
}
