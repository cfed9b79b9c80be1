/**
 * The plan check: what a campaign's own figures contradict, with ways out. It asks and does not assert; nothing here
 * stops a build.
 */
import type { Campaign } from '../campaign';
import type { Finding } from '../finding';
import { baselinePercent } from './baseline-percent';
import { cutOffOrder } from './cut-off-order';
import { dailyShort } from './daily-short';
import { deadlineCutsDays } from './deadline-cuts-days';
import { deadlinePast } from './deadline-past';
import { eveningReport } from './evening-report';
import { lookAlikeNames } from './look-alike-names';
import { measureChange } from './measure-change';
import { outreachAfterDeadline, outreachWeekend } from './outreach';
import { phaseMode } from './phase-mode';
import { reportBeforeEnd } from './report-before-end';
import { roundByDifference, roundsCountedTwice } from './rounds';
import { statedDays } from './stated-days';
import { supplyShort } from './supply-short';
import { unevenShares } from './uneven-shares';

const RULES: readonly ((campaign: Campaign) => Finding[])[] = [
  dailyShort,
  deadlineCutsDays,
  statedDays,
  deadlinePast,
  baselinePercent,
  phaseMode,
  supplyShort,
  measureChange,
  unevenShares,
  eveningReport,
  cutOffOrder,
  outreachAfterDeadline,
  outreachWeekend,
  lookAlikeNames,
  roundsCountedTwice,
  roundByDifference,
  reportBeforeEnd,
];

/** Findings of severity ask, warning or note, in a fixed order; empty when nothing contradicts. */
export function checkPlan(campaign: Campaign): Finding[] {
  return RULES.flatMap((rule) => rule(campaign));
}
