/** The days left tabled from scratch, as a first plan would, for all leaves that are not pinned. */
import type { Worker } from '../quota/fair-shares';
import { fairShares } from '../quota/fair-shares';
import { roundTable } from '../quota/round-table';
import type { Remaining } from './remaining';
import type { Stage } from './stage';

/** @returns quotas of the days left, `[leaf][day]` */
export function tableAnew(stage: Stage, { left, pinned }: Remaining): number[][] {
  const { organisation, workforce, passed, planned, spans, days } = stage;
  const cells = organisation.leaves.map((_, i) =>
    pinned[i] ? [...planned[i]!] : new Array<number>(days).fill(0),
  );
  spans.forEach(({ first, end }, b) => {
    if (first === end) return;
    const rows = left[b]!.map((amount, i) => (pinned[i] ? 0 : amount));
    const demand = workforce.demand(passed + first, passed + end, rows);
    const leaves = demand.leaves.map((worker, i) => possible(worker, rows[i]!));
    // Caps of groups are seen to afterwards, together with what is pinned.
    const groups = demand.groups.map((worker) => ({ ...worker, least: 0, most: Number.POSITIVE_INFINITY }));
    const fair = fairShares({ ...demand, leaves, groups });
    const table = roundTable(organisation.tree, fair, end - first)!;
    rows.forEach((amount, i) => {
      if (amount === 0) return;
      for (let d = first; d < end; d++) cells[i]![d] = table[(d - first) * rows.length + i]!;
    });
  });
  return cells;
}

/** A daily minimum that asks for more than is left is let go: the leaf is nearly done. */
function possible(worker: Worker, amount: number): Worker {
  const days = worker.weights.filter((weight) => weight > BigInt(0)).length;
  return worker.least * days > amount ? { ...worker, least: 0 } : worker;
}
