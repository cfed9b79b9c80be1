/** Where a day stands: which teams have to report, who has, who has not, and what cannot be a number. */
import { dayWeights, unitWeights } from '../calendar';
import type { Campaign, Pause } from '../campaign';
import type { Day } from '../day';
import { DayGridIndex, type Spot } from '../record/day-grid';
import { isFilled, reported, type Submissions, type Typed } from '../record/submission';
import { ancestorsOf, leavesOf, unitsByCode } from '../units';

export interface DayState {
  day: Day;
  /** Codes of the teams that work on this day, in campaign order. Each of them is in one of the next three lists. */
  due: string[];
  /** A valid number for every indicator of the day. */
  reported: string[];
  /** At least one indicator is blank. Missing is not zero. */
  missing: string[];
  /** Nothing blank, but something that is not a valid number. */
  doubtful: string[];
  /** Cells that hold something other than a valid number, of any team, due or not. */
  wrong: (Spot & { typed: Typed })[];
}

/** @param day one of the campaign's */
export function dayState(campaign: Campaign, submissions: Submissions, day: Day): DayState {
  const index = new DayGridIndex(submissions);
  const indicators = indicatorsOn(campaign, day);
  const state: DayState = { day, due: [], reported: [], missing: [], doubtful: [], wrong: [] };
  const working = worksOn(campaign, day);
  for (const { code } of leavesOf(campaign)) {
    const cells = indicators.map((indicator) => {
      const spot: Spot = { unit: code, day, indicator };
      return { ...spot, typed: index.at(spot) ?? null };
    });
    const wrong = cells.filter(({ typed }) => isFilled(typed) && reported(typed) === null);
    state.wrong.push(...wrong);
    if (!working.has(code)) continue;
    state.due.push(code);
    if (cells.some(({ typed }) => !isFilled(typed))) state.missing.push(code);
    else if (wrong.length > 0) state.doubtful.push(code);
    else state.reported.push(code);
  }
  return state;
}

/** Keys of the indicators counted on a day. */
export function indicatorsOn(campaign: Campaign, day: Day): string[] {
  return campaign.indicators.flatMap(({ kind, key, period }) => {
    const { first, last } = period ?? campaign.period;
    return kind === 'count' && first <= day && day <= last ? [key] : [];
  });
}

/** Codes of the teams for whom the day is a working day: not a rest day, not paused. */
export function worksOn(campaign: Campaign, day: Day): Set<string> {
  const weights = dayWeights(campaign);
  const at = weights.days.indexOf(day);
  if (at < 0) return new Set();
  const byCode = unitsByCode(campaign);
  const rows = unitWeights(campaign.units, weights);
  const weight = new Map(campaign.units.map(({ code }, i) => [code, rows[i]![at]!]));
  const paused = new Set(campaign.pauses.filter((pause) => covers(pause, day)).map(({ unit }) => unit));
  return new Set(
    leavesOf(campaign)
      .filter((unit) => weight.get(unit.code)! > 0)
      .filter((unit) => ![unit, ...ancestorsOf(unit, byCode)].some(({ code }) => paused.has(code)))
      .map(({ code }) => code),
  );
}

function covers({ first, last }: Pause, day: Day): boolean {
  return first <= day && (last === null || day <= last);
}
