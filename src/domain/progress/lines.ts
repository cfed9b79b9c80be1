/** Where one unit should stand: by the plan that counts now, and by the first one. */
import type { Day } from '../day';
import type { QuotaRow } from '../quota/plan';
import type { PlanVersion } from '../rebalance/version';

/** What the versions up to one of them say of a unit; running totals are by day of that version's plan. */
export interface UnitLines {
  /** What the unit is asked for in all. Below what it has done when it was past it at a re-plan. */
  target: number;
  /** Of the plan that counts now. */
  line: number[];
  /** Of the first plan. */
  firstLine: number[];
  /** Done by the end of the day of the last re-plan, as it was known then. */
  base: number;
}

/** Looks rows up once; @param versions every plan given out, the current one last, at least one */
export function linesOf(versions: readonly PlanVersion[], indicator: string): (unit: string) => UnitLines {
  const rows = versions.map(({ plan }) => rowsOf(plan.tables, indicator));
  const current = versions[versions.length - 1]!;
  const [first, { plan }] = [versions[0]!, current];
  return (unit) => {
    const known = upTo(versions, rows, indicator, unit, versions.length - 1);
    const cells = rows[0]!.get(unit)?.cells ?? first.plan.days.map(() => 0);
    const firstLine = onDays(plan.days, first.plan.days, runningTotal(cells));
    return { ...known, firstLine, base: current.base[indicator]?.[unit] ?? 0 };
  };
}

function rowsOf(tables: PlanVersion['plan']['tables'], indicator: string): Map<string, QuotaRow> {
  const table = tables.find((one) => one.indicator === indicator);
  return new Map(table?.rows.map((row) => [row.unit, row]));
}

function upTo(
  versions: readonly PlanVersion[],
  rows: readonly Map<string, QuotaRow>[],
  indicator: string,
  unit: string,
  v: number,
): Pick<UnitLines, 'target' | 'line'> {
  const { after, plan, base } = versions[v]!;
  const row = rows[v]!.get(unit);
  const cells = plan.days.map((_, d) => row?.cells[d] ?? 0);
  if (v === 0 || after === null) return { target: total(cells), line: runningTotal(cells) };
  const before = upTo(versions, rows, indicator, unit, v - 1);
  const done = base[indicator]?.[unit] ?? 0;
  const left = total(cells.filter((_, d) => plan.days[d]! > after));
  // Nothing left: at its target, past it, or stopped. What it has done beyond is not what it was asked for.
  const target = left === 0 && rows[v - 1]!.has(unit) ? Math.min(done, before.target) : done + left;
  const old = rows[v - 1]!.get(unit);
  if (
    old !== undefined &&
    row !== undefined &&
    target === before.target &&
    stands(versions[v - 1]!, old.cells, versions[v]!, row.cells)
  )
    return before;
  const passed = onDays(plan.days, versions[v - 1]!.plan.days, before.line);
  let sum = done;
  const line = plan.days.map((day, d) => {
    if (day < after) return passed[d]!;
    if (day > after) sum += cells[d]!;
    return Math.min(target, sum);
  });
  return { target, line };
}

/**
 * Whether a unit keeps its line although there is a new version. Forms that change for one hamlet (a pause, units that
 * join or leave) make a version for all, and take up what each is short of; who is short stays so until it has caught
 * up. Moved are those with quotas both higher and lower than before. "Giao bù" itself, which changes no form, gives
 * everybody a new line.
 */
function stands(
  one: PlanVersion,
  old: readonly number[],
  next: PlanVersion,
  cells: readonly number[],
): boolean {
  if (one.fingerprint === next.fingerprint || one.plan.days.join() !== next.plan.days.join()) return false;
  const [rises, falls] = [cells.some((cell, d) => cell > old[d]!), cells.some((cell, d) => cell < old[d]!)];
  return !(rises && falls);
}

/** A running total on other days: what it had come to by then. */
function onDays(days: readonly Day[], known: readonly Day[], line: readonly number[]): number[] {
  let at = -1;
  return days.map((day) => {
    while (at + 1 < known.length && known[at + 1]! <= day) at++;
    return at < 0 ? 0 : line[at]!;
  });
}

function runningTotal(cells: readonly number[]): number[] {
  let sum = 0;
  return cells.map((cell) => {
    sum += cell;
    return sum;
  });
}

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
