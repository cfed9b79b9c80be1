/** What a ward's workbook publishes of itself: facts, one line an indicator, one line a day and indicator. */
import type { Day } from '../day';
import type { Instant } from '../instant';

/** Name of the range in every ward's workbook. The version of its layout stands inside, so that any version is found. */
export const PUBLISHED_NAME = 'CHI_TIEU';
/** Versions that can be read. */
export const LAYOUTS = { oldest: 1, newest: 1 } as const;
/** Stands for all indicators of a day together, where there are several. */
export const ALL = '*';

export interface Published {
  layout: number;
  /** Version of the code that made it. */
  code: string;
  area: string;
  campaign: string;
  first: Day;
  last: Day;
  /** By when its teams report a day: part of a day after its midnight, 0.625 is 15:00; from 1 on the day after. */
  limit: number;
  /** The last day closed; null: none. */
  closedTo: Day | null;
  /** How many units report. */
  teams: number;
  /** Of a city that is read by the tier above: when its own wards were read, and how many of them are in its sums. */
  asOf?: Instant | null;
  parts?: { included: number; of: number } | null;
  indicators: PublishedIndicator[];
  /** In order of days. */
  days: PublishedDay[];
}

export interface PublishedIndicator {
  key: string;
  name: string;
  /** What is counted. */
  unit: string;
  /** Of the plan that counts now, and of the first. */
  target: number;
  assigned: number;
  /** Null where the plan does not say. */
  eligible: number | null;
  baseline: number | null;
}

/** One day of one indicator; of all together under `ALL`, which has team counts only. */
export interface PublishedDay {
  day: Day;
  indicator: string;
  quota: number | null;
  /** Where the ward should stand at the end of the day. */
  due: number | null;
  /** Null: nobody reported. That is not zero. */
  reported: number | null;
  /** Teams that were to report; those of them that have; those whose entry is no number. */
  asked: number;
  said: number;
  wrong: number;
  /** By the recorded times; where times were not recorded, neither. */
  onTime: number;
  late: number;
  isClosed: boolean;
}

/** Team counts of one day, whatever is counted. */
export function teamsOn({ days }: Published, day: Day): PublishedDay | null {
  const own = days.filter((one) => one.day === day);
  return own.find(({ indicator }) => indicator === ALL) ?? own[0] ?? null;
}

/** Whether teams were to report on a day and none of them has written anything, of any indicator. */
export function isSilentOn(published: Published, day: Day): boolean {
  const asked = teamsOn(published, day)?.asked ?? 0;
  const own = published.days.filter((one) => one.day === day);
  return asked > 0 && own.every(({ said, wrong, reported }) => said + wrong === 0 && reported === null);
}
