/** What the plan wants of every row of a report. */
import type { Day } from '../day';
import { linesOf, numberRows } from '../progress';
import type { PlanVersion } from '../rebalance/version';
import type { ReportInput } from './input';

export interface Wanted {
  /** By the end of all days, and up to the day: what was done when the plan was made, and its quota since. */
  target: number;
  due: number;
  /** Quota of the days from `first` to `last`. */
  quota: number;
}

export interface Span {
  first: Day;
  last: Day;
}

/** A unit that any of the plans gave something to, or counted as done. */
interface PlannedUnit {
  code: string;
  target: number;
  /** By day of the plan: where it should stand. */
  line: readonly number[];
  /** Quotas by day. */
  cells: readonly number[];
}

/** The plans given out, looked up once for all reports. */
export class Plans {
  private readonly known = new Map<string, PlannedUnit[]>();

  constructor(private readonly input: Pick<ReportInput, 'campaign' | 'submissions'>) {}

  /**
   * Those who report, and units that left and were planned for, by what `homeOf` makes of their codes.
   * @param valid versions from the first one on; the last one of them holds
   * @param upTo null: no day has passed
   */
  wanted(
    valid: readonly PlanVersion[],
    homeOf: (code: string) => string,
    indicator: string,
    upTo: Day | null,
    span: Span | null,
  ): Map<string, Wanted> {
    const found = new Map<string, Wanted>();
    const current = valid[valid.length - 1];
    if (current === undefined) return found;
    const inSpan = current.plan.days.map((day) => span !== null && day >= span.first && day <= span.last);
    for (const { code, target, line, cells } of this.units(valid, indicator)) {
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

  /** Where everybody together should stand by the end of each day of the plan that holds. */
  line(valid: readonly PlanVersion[], indicator: string): Map<Day, number> {
    const current = valid[valid.length - 1];
    if (current === undefined) return new Map();
    const units = this.units(valid, indicator);
    return new Map(
      current.plan.days.map((day, d) => [day, units.reduce((sum, { line }) => sum + (line[d] ?? 0), 0)]),
    );
  }

  private units(valid: readonly PlanVersion[], indicator: string): PlannedUnit[] {
    const key = `${valid.length}|${indicator}`;
    const known = this.known.get(key) ?? this.lookUp(valid, indicator);
    this.known.set(key, known);
    return known;
  }

  private lookUp(valid: readonly PlanVersion[], indicator: string): PlannedUnit[] {
    const { campaign, submissions } = this.input;
    const planned = new Set<string>();
    let cells = new Map<string, readonly number[]>();
    for (const { plan, base } of valid) {
      const rows = plan.tables.find((table) => table.indicator === indicator)?.rows ?? [];
      cells = new Map(rows.map((row) => [row.unit, row.cells]));
      for (const { unit } of rows) planned.add(unit);
      for (const unit of Object.keys(base[indicator] ?? {})) planned.add(unit);
    }
    const others = submissions.tables.flatMap(({ rows }) => rows.map(({ unit }) => unit));
    const linesFor = linesOf(valid, indicator);
    return numberRows(campaign, valid, others)
      .filter(({ code }) => planned.has(code))
      .map(({ code }) => {
        const { target, line } = linesFor(code);
        return { code, target, line, cells: cells.get(code) ?? [] };
      });
  }
}

function upToDay({ plan }: PlanVersion, line: readonly number[], upTo: Day | null): number {
  let due = 0;
  plan.days.forEach((day, d) => {
    if (upTo !== null && day <= upTo) due = line[d]!;
  });
  return due;
}

function added(a: Wanted, b: Wanted): Wanted {
  return { target: a.target + b.target, due: a.due + b.due, quota: a.quota + b.quota };
}
