/** What a re-plan changes, one entry a leaf and indicator. */
import { ZERO } from '../quota/exact';
import { unitsByCode } from '../units';
import type { ChangeReason, Pace, UnitChange } from './change';
import type { Remaining } from './remaining';
import { plannedLeft, type Stage, total } from './stage';

/**
 * @param before targets of the current version, by leaf
 * @param cells quotas of the days left, `[leaf][day]`
 */
export function changesOf(
  stage: Stage,
  { targets, stopped }: Remaining,
  before: readonly (number | null)[],
  cells: readonly (readonly number[])[],
): UnitChange[] {
  const { campaign, organisation, indicator, done, oldRows, planned, works } = stage;
  const byCode = unitsByCode(campaign);
  const severalIndicators = campaign.indicators.filter(({ kind }) => kind === 'count').length > 1;
  return organisation.leaves.flatMap((leaf, i): UnitChange[] => {
    const parent = leaf.parent === null ? undefined : byCode.get(leaf.parent);
    const [old, now] = [planned[i]!, cells[i]!];
    const [remainingBefore, remainingAfter] = [plannedLeft(stage, i), total(now)];
    const changed = remainingBefore !== total(old) || now.some((cell, d) => cell !== old[d]);
    if (!changed && before[i] === targets[i]) return [];
    const days = works[i]!.filter((weight) => weight > ZERO).length;
    const isOld = (d: number) => old[d]! > 0 || works[i]![d]! > ZERO;
    return [
      {
        unit: leaf.code,
        name: leaf.name,
        parentName: parent?.name ?? null,
        parentLevel: parent === undefined ? null : (campaign.levels[levelAbove(leaf.code)] ?? null),
        indicator: indicator.key,
        indicatorName: indicator.name,
        severalIndicators,
        done: done[i]!,
        target: targets[i]!,
        targetBefore: before[i]!,
        remainingBefore,
        remainingAfter,
        days,
        before: paceOf(
          remainingBefore,
          old.filter((_, d) => isOld(d)),
        ),
        after: paceOf(
          remainingAfter,
          now.filter((_, d) => works[i]![d]! > ZERO),
        ),
        reason: reasonOf(i),
      },
    ];
  });

  function levelAbove(code: string): number {
    let level = -1;
    for (let unit = byCode.get(code); unit !== undefined; unit = byCode.get(unit.parent ?? '')) level++;
    return level;
  }

  function reasonOf(i: number): ChangeReason {
    const [old, now] = [planned[i]!, cells[i]!];
    if (stopped[i]) return 'stopped';
    if (oldRows[i] === null) return 'new';
    const lost =
      plannedLeft(stage, i) !== total(old) || old.some((cell, d) => cell > 0 && works[i]![d] === ZERO);
    const isLater = (d: number) => !stage.oldDays.has(stage.weights.days[stage.passed + d]!);
    if (lost || now.some((cell, d) => cell > 0 && isLater(d))) return isPausing(i) ? 'paused' : 'calendar';
    if (before[i] !== targets[i]) return 'moved';
    const difference = total(now) - total(old);
    if (difference !== 0) return difference > 0 ? 'shortfall' : 'ahead';
    return stage.sameCalendar ? 'anew' : isPausing(i) ? 'paused' : 'calendar';
  }

  function isPausing(i: number): boolean {
    for (
      let unit = byCode.get(organisation.leaves[i]!.code);
      unit !== undefined;
      unit = byCode.get(unit.parent ?? '')
    ) {
      const { code } = unit;
      if (
        campaign.pauses.some((pause) => pause.unit === code && (pause.last ?? '9999') > stage.request.after)
      )
        return true;
    }
    return false;
  }
}

/** @param cells of the working days */
function paceOf(remaining: number, cells: readonly number[]): Pace {
  if (cells.length === 0) return { average: 0, smallest: 0, largest: 0 };
  return { average: remaining / cells.length, smallest: Math.min(...cells), largest: Math.max(...cells) };
}
