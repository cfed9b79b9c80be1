/** What each leaf is to reach, block by block. */
import type { QuotaPlan } from '../quota/plan';
import { sameBasis } from './fingerprint';
import type { Stage } from './stage';

/**
 * As long as nothing changed that shares are made of, targets are those of the current version: done then and quota
 * since, with all that was moved between units. Else they are worked out anew, as for a first plan.
 *
 * @param fresh the campaign as a first plan would have it; null where there can be none
 * @param fingerprint of the campaign now
 * @returns `[block][leaf]`, or null when they would have to be worked out anew and cannot
 */
export function targetsOf(stage: Stage, fresh: QuotaPlan | null, fingerprint: string): number[][] | null {
  const { request, oldRows } = stage;
  const isKept = oldRows.every((row) => row !== null) && sameBasis(request.current.fingerprint, fingerprint);
  return isKept ? keptTargets(stage, fresh) : freshTargets(stage, fresh);
}

function freshTargets({ blocks, indicator }: Stage, fresh: QuotaPlan | null): number[][] | null {
  const table = fresh?.tables.find((one) => one.indicator === indicator.key);
  if (table === undefined) return null;
  return blocks.map(({ first, end }) =>
    table.rows.map(({ cells }) => {
      let sum = 0;
      for (let d = first; d < end; d++) sum += cells[d]!;
      return sum;
    }),
  );
}

/** Those of the current version; 0 for a leaf that it does not have. */
export function keptTargets(stage: Stage, fresh: QuotaPlan | null): number[][] {
  const { blocks, oldRows, organisation, weights, indicator, request } = stage;
  const { plan, after, base } = request.current;
  const anew = freshTargets(stage, fresh);
  const { leaves } = organisation;
  // Where each block begins among the old days; the last one ends with them, however long the period is now.
  const ends = blocks.map((_, b) => {
    const next = blocks[b + 1];
    if (next === undefined) return plan.days.length;
    const day = weights.days[next.first]!;
    const at = plan.days.findIndex((one) => one >= day);
    return at < 0 ? plan.days.length : at;
  });
  const targets = blocks.map(() => new Array<number>(leaves.length).fill(0));
  leaves.forEach(({ code }, i) => {
    const start = base[indicator.key]?.[code] ?? 0;
    const cells = oldRows[i] ?? [];
    const since = (end: number) =>
      cells.reduce(
        (sum, cell, d) => (d < end && (after === null || plan.days[d]! > after) ? sum + cell : sum),
        start,
      );
    let most = Number.POSITIVE_INFINITY;
    // Past its target already when the version was made: what it had done then is not what it was asked for.
    if (after !== null && anew !== null && since(plan.days.length) === start) {
      most = anew.reduce((sum, block) => sum + block[i]!, 0);
    }
    let before = 0;
    ends.forEach((end, b) => {
      const upTo = Math.min(most, since(end));
      targets[b]![i] = upTo - before;
      before = upTo;
    });
  });
  return targets;
}
