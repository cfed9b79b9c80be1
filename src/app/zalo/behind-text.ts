/** "Tổ 3 thôn Song: 31/42, còn 11; từ nay cần 3 mỗi ngày." */
import type { Campaign, CountIndicator, Unit } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import { rangeOf } from '../../workbook/tabs/days';
import { groupName, groupNameWithin, say, teamLevel } from './group-names';

export interface Behind {
  team: Unit;
  /** Null where there is only one. */
  indicator: CountIndicator | null;
  done: number;
  target: number;
  neededPerDay: number | null;
}

/** Longer ones are not read in a group. */
const MOST_LINES = 25;

/** @param behind of one group, not empty, worst first */
export function behindText(
  campaign: Campaign,
  group: Unit | null,
  behind: readonly Behind[],
  day: Day,
): string {
  const [only] = behind;
  if (behind.length === 1 && group !== null)
    return say('behindOne', {
      team: nameOf(only!),
      group: groupNameWithin(campaign, group),
      figures: figuresOf(only!),
    });
  const lines = behind
    .slice(0, MOST_LINES)
    .map((one) => say('line', { team: nameOf(one), figures: figuresOf(one) }));
  const left = behind.length - MOST_LINES;
  if (left > 0) lines.push(say('more', { count: left, level: teamLevel(campaign, only!.team) }));
  return say('behind', {
    group: groupName(campaign, group),
    day: rangeOf(day, day),
    lines: lines.join('\n'),
  });
}

function nameOf({ team, indicator }: Behind): string {
  return indicator === null ? team.name : say('ofIndicator', { team: team.name, indicator: indicator.name });
}

function figuresOf({ done, target, neededPerDay }: Behind): string {
  const figures = { done, target, left: target - done };
  return neededPerDay === null ? say('ended', figures) : say('needed', { ...figures, needed: neededPerDay });
}
