/** Where a day stands: which teams have to report, who has, who has not, and what cannot be a number. */
import { dayWeights, unitWeights } from '../calendar';
import type { Campaign } from '../campaign';
import type { Day } from '../day';
import { ZERO } from '../quota/exact';
import { DayGridIndex, type Spot } from '../record/day-grid';
import type { Ledger } from '../record/ledger';
import { isFilled, reported, type Submissions, type Typed } from '../record/submission';
import { leavesOf } from '../units';

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

/** What acts on the record start from. */
export interface Standing {
  campaign: Campaign;
  /** Keys of the indicators reported day by day: those the plan has a table for. */
  indicators: readonly string[];
  submissions: Submissions;
  ledger: Ledger;
}

/** @param day one of the campaign's */
export function dayState(standing: Standing, day: Day): DayState {
  const { campaign, submissions } = standing;
  const index = new DayGridIndex(submissions);
  const indicators = indicatorsOn(standing, day);
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

/** Those of the indicators whose own period holds the day. */
export function indicatorsOn({ campaign, indicators }: Standing, day: Day): string[] {
  return indicators.filter((key) => {
    const own = campaign.indicators.find((indicator) => indicator.key === key)?.period;
    const { first, last } = own ?? campaign.period;
    return first <= day && day <= last;
  });
}

/** Codes of the units for whom the day is a working day: not a rest day, not paused. */
export function worksOn(campaign: Campaign, day: Day): Set<string> {
  const weights = dayWeights(campaign);
  const at = weights.days.indexOf(day);
  const rows = unitWeights(campaign, weights);
  const working = campaign.units.filter((_, i) => (rows[i]![at] ?? ZERO) > ZERO);
  return new Set(working.map(({ code }) => code));
}
