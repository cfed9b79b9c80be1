/** What the sidebar's first panel shows: figures and codes only, its words are the sidebar's own. */
import type { Campaign, CountIndicator } from '../../domain/campaign';
import { overdueDays } from '../../domain/closing';
import { addDays, type Day } from '../../domain/day';
import { dayAt, type Instant } from '../../domain/instant';
import {
  AREA,
  cutOffInstants,
  focusDay,
  progressOf,
  type Status,
  statusDay,
  type UnitProgress,
  workingDays,
} from '../../domain/progress';
import { fingerprintOf } from '../../domain/rebalance';
import type { PlanVersion } from '../../domain/rebalance/version';
import { reported } from '../../domain/record/submission';
import type { Daily } from '../../workbook/decode/daily';
import { levelName } from '../../workbook/tabs/levels';
import { groupDepth } from '../../workbook/tabs/quota-units';
import { MOST_NAMED, type Reporting, reportingDays } from './reporting';

export interface Today {
  campaign: string;
  /** When this was read. */
  now: Instant;
  today: Day;
  period: { first: Day; last: Day };
  /** "Thôn", "Tổ": names of the level right above those that report, and of theirs. */
  levels: { group: string; leaf: string };
  /** Null once the last one has passed. */
  nextCutOff: { day: Day; at: Instant } | null;
  /** The day that numbers are wanted for, then the last one before it whose cut-off has passed while some are missing. */
  reporting: Reporting[];
  /** Days whose last hour has passed and that are not closed, oldest first. */
  overdue: Day[];
  /** Up to when progress counts; null before the first cut-off. */
  statusDay: Day | null;
  /** The plan that figures go by, since it was given out anew; null as long as there is one. */
  plan: { version: number; from: Day } | null;
  indicators: IndicatorToday[];
  /** Worst first: those that report, and those above them. */
  behind: { groups: BehindUnits; leaves: BehindUnits };
  /** Codes of all of them: where one stands in a text, it leads to its row. */
  units: string[];
  /** The forms say something else than the plan that was given out. */
  formsChanged: boolean;
}

export interface IndicatorToday {
  key: string;
  name: string;
  /** Of the reporting day. */
  day: { done: number; quota: number } | null;
  target: number;
  due: number;
  done: number;
  gap: number;
  percentOfTarget: number | null;
  percentOfDue: number | null;
  status: Status;
  neededPerDay: number | null;
  finish: Day | null;
}

export interface BehindUnits {
  units: BehindUnit[];
  /** How many more there are. */
  more: number;
}

export interface BehindUnit {
  unit: string;
  name: string;
  /** The name of the unit above; null directly under the area. */
  above: string | null;
  isLeaf: boolean;
  indicator: string;
  gap: number;
  percentOfDue: number | null;
  status: Status;
  neededPerDay: number | null;
}

const BEHIND: readonly Status[] = ['behind', 'farBehind', 'noData'];

export function todayOf(
  campaign: Campaign,
  daily: Pick<Daily, 'submissions' | 'ledger' | 'versions'>,
  now: Instant,
): Today {
  const { submissions, versions } = daily;
  const counted = statusDay(campaign, now);
  const standings = progressOf(campaign, versions, submissions, counted);
  const { first, last } = campaign.period;
  const focus = focusDay(campaign, now);
  const day = focus < first ? null : focus > last ? last : focus;
  const behind = behindUnits(campaign, standings);
  const depth = groupDepth(campaign);
  return {
    campaign: campaign.name,
    now,
    today: dayAt(now),
    period: { first, last },
    levels: { group: levelName(campaign, Math.max(1, depth)), leaf: levelName(campaign, depth + 1) },
    nextCutOff: nextCutOff(campaign, now),
    reporting: reportingDays(campaign, daily, [day, counted], now),
    overdue: overdueDays(campaign, daily.ledger, now),
    statusDay: counted,
    plan: planOf(versions),
    indicators: standings
      .filter(({ unit }) => unit === null)
      .map((area) => indicatorToday(campaign, daily, area, day)),
    behind: {
      groups: firstOf(behind.filter(({ isLeaf }) => !isLeaf)),
      leaves: firstOf(behind.filter(({ isLeaf }) => isLeaf)),
    },
    units: campaign.units.map(({ code }) => code),
    formsChanged: versions[versions.length - 1]?.fingerprint !== fingerprintOf(campaign),
  };
}

function planOf(versions: readonly PlanVersion[]): Today['plan'] {
  const current = versions[versions.length - 1];
  if (current === undefined || current.after === null) return null;
  return { version: current.number, from: addDays(current.after, 1) };
}

/** The next instant at which numbers become late: of a day on which somebody works. */
function nextCutOff(campaign: Campaign, now: Instant): Today['nextCutOff'] {
  const counts = campaign.indicators.filter((one): one is CountIndicator => one.kind === 'count');
  const works = counts.map((one) => workingDays(campaign, one));
  const days = works[0]?.days ?? [];
  const instants = cutOffInstants(campaign, days);
  const d = days.findIndex(
    (_, i) => instants[i]! > now && works.some(({ ofUnit }) => ofUnit.get(AREA)?.[i] === true),
  );
  return d < 0 ? null : { day: days[d]!, at: instants[d]! };
}

function indicatorToday(
  campaign: Campaign,
  { submissions, versions }: Pick<Daily, 'submissions' | 'versions'>,
  area: UnitProgress,
  day: Day | null,
): IndicatorToday {
  const { indicator: key, target, due, done, gap, percentOfTarget, percentOfDue, status } = area;
  const typed = submissions.tables.find(({ indicator }) => indicator === key);
  const typedAt = day === null ? -1 : submissions.days.indexOf(day);
  const numbers = typed?.rows.map(({ cells }) => cells[typedAt]) ?? [];
  return {
    key,
    name: campaign.indicators.find((one) => one.key === key)?.name ?? key,
    day:
      day === null
        ? null
        : {
            done: numbers.reduce<number>((sum, cell) => sum + (reported(cell) ?? 0), 0),
            quota: quotaOn(versions[versions.length - 1]!, key, day),
          },
    target,
    due,
    done,
    gap,
    percentOfTarget,
    percentOfDue,
    status,
    neededPerDay: area.neededPerDay,
    finish: area.finish,
  };
}

function quotaOn({ plan }: PlanVersion, indicator: string, day: Day): number {
  const at = plan.days.indexOf(day);
  const rows = plan.tables.find((table) => table.indicator === indicator)?.rows ?? [];
  return rows.reduce((sum, { cells }) => sum + (cells[at] ?? 0), 0);
}

function firstOf(units: readonly BehindUnit[]): BehindUnits {
  return { units: units.slice(0, MOST_NAMED), more: Math.max(0, units.length - MOST_NAMED) };
}

/** Those that lack most of what they should have done come first; who reported nothing lacks all of it. */
function behindUnits(campaign: Campaign, standings: readonly UnitProgress[]): BehindUnit[] {
  const byCode = new Map(campaign.units.map((unit) => [unit.code, unit]));
  const parents = new Set(campaign.units.map(({ parent }) => parent));
  return standings
    .filter(({ unit, status }) => unit !== null && BEHIND.includes(status))
    .sort((a, b) => (a.percentOfDue ?? 0) - (b.percentOfDue ?? 0) || a.gap - b.gap)
    .map(({ unit: code, indicator, gap, percentOfDue, status, neededPerDay }) => {
      const unit = byCode.get(code!)!;
      return {
        unit: unit.code,
        name: unit.name,
        above: byCode.get(unit.parent ?? '')?.name ?? null,
        isLeaf: !parents.has(unit.code),
        indicator,
        gap,
        percentOfDue,
        status,
        neededPerDay,
      };
    });
}
