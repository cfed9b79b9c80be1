/** The check of one phase: cells, running totals, days, limits, all by whole numbers. */
import type { DayWeights } from '../calendar';
import type { Day } from '../day';
import type { Workforce } from './block';
import type { Report, Rule } from './check-rules';
import { isSafeProduct, ZERO } from './exact';
import { fairShares } from './fair-shares';
import type { Block } from './goal';
import type { Organisation } from './organisation';
import type { QuotaTable } from './plan';
import { makeShape, type Share } from './share';

/** @param stray told of groups whose running total is 1 or more off, which is allowed */
export function checkBlock(
  {
    organisation,
    workforce,
    weights,
  }: { organisation: Organisation; workforce: Workforce; weights: DayWeights },
  { first, end }: Block,
  { rows }: QuotaTable,
  report: Report,
  stray: (unit: string, day: Day) => void,
): void {
  const { tree, leaves, groups } = organisation;
  const days = end - first;
  const cells = rows.map((row) => Float64Array.from(row.cells.slice(first, end)));
  const sums = Array.from(tree.groupParent, () => new Float64Array(days));
  cells.forEach((row, i) => {
    add(sums[tree.leafGroup[i]!]!, row);
  });
  for (let g = sums.length - 1; g > 0; g--) add(sums[tree.groupParent[g]!]!, sums[g]!);
  const demand = workforce.demand(
    first,
    end,
    cells.map((row) => row.reduce((a, b) => a + b, 0)),
  );
  const dayAt = (d: number) => weights.days[first + d]!;
  const tell = (rule: Rule, unit: string | null, d: number) => {
    if (d >= 0) report(rule, unit, dayAt(d));
  };

  const shares = fairShares(demand, sums[0]!);
  shares.leaves.forEach((share, i) => {
    const { code } = leaves[i]!;
    const off = measure(share, cells[i]!);
    tell('CELL', code, off.cell);
    tell('RUNNING', code, off.running);
    const { least, most, weights: works } = demand.leaves[i]!;
    const row = cells[i]!;
    tell(
      'REST_DAY',
      code,
      row.findIndex((cell, d) => cell !== 0 && works[d] === ZERO),
    );
    if (most < Number.POSITIVE_INFINITY)
      tell(
        'CAP',
        code,
        row.findIndex((cell) => cell > most),
      );
    if (least > 0)
      tell(
        'MINIMUM',
        code,
        row.findIndex((cell, d) => cell < least && works[d] !== ZERO),
      );
  });
  groups.forEach((group, i) => {
    const { most } = demand.groups[i + 1]!;
    const off = measure(shares.groups[i + 1]!, sums[i + 1]!);
    tell('GROUP_DAY', group.code, off.cell);
    tell(
      'CAP',
      group.code,
      sums[i + 1]!.findIndex((cell) => cell > most),
    );
    if (off.running >= 0) stray(group.code, dayAt(off.running));
  });
  // The area: against its own day weights where it has one calendar, else against the sum of the shares.
  const total = sums[0]!.reduce((a, b) => a + b, 0);
  if (total === 0) return;
  const proportional = shares.dayTotals !== null;
  const ideal = proportional
    ? { times: total, shape: makeShape(demand.leaves[0]!.weights) }
    : shares.groups[0]!;
  const off = measure(ideal, sums[0]!, proportional);
  tell('DAY', null, off.cell);
  tell('DAY_RUNNING', null, off.running);
}

function add(to: Float64Array, row: Float64Array): void {
  for (let d = 0; d < row.length; d++) to[d]! += row[d]!;
}

/**
 * The first day whose quota, and the first whose running total, is 1 or more from the share (`half`: whose running total
 * is more than 1/2 from it); -1 for none.
 */
function measure(
  { times, shape }: Share,
  row: Float64Array,
  half = false,
): { cell: number; running: number } {
  const off = { cell: -1, running: -1 };
  const { doubles } = shape;
  const largest = Math.max(
    times * (doubles?.weightSum ?? 0),
    row.reduce((a, b) => a + b, 0) * (doubles?.total ?? 0),
  );
  if (doubles !== null && isSafeProduct(largest, 4)) {
    const { weights, total } = doubles;
    const bound = half ? total / 2 : total;
    let behind = 0;
    for (let d = 0; d < row.length; d++) {
      const gap = row[d]! * total - times * weights[d]!;
      behind += gap;
      if (off.cell < 0 && Math.abs(gap) >= total) off.cell = d;
      if (off.running < 0 && (half ? Math.abs(behind) > bound : Math.abs(behind) >= bound)) off.running = d;
    }
    return off;
  }
  const { weights, total } = shape;
  let behind = ZERO;
  for (let d = 0; d < row.length; d++) {
    const gap = BigInt(row[d]!) * total - BigInt(times) * weights[d]!;
    behind += gap;
    const [apart, far] = [gap < ZERO ? -gap : gap, behind < ZERO ? -behind : behind];
    if (off.cell < 0 && apart >= total) off.cell = d;
    if (off.running < 0 && (half ? far + far > total : far >= total)) off.running = d;
  }
  return off;
}
