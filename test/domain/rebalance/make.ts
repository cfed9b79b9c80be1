/** Campaigns part-way: a plan as given out, what was reported, and the request to plan again. */
import type { Campaign } from '../../../src/domain/campaign';
import type { Day } from '../../../src/domain/day';
import { planQuotas } from '../../../src/domain/quota';
import {
  firstVersion,
  type RebalanceRequest,
  type RebalanceResult,
  rebalance,
  verifyRebalance,
} from '../../../src/domain/rebalance';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import type { Submissions } from '../../../src/domain/record/submission';
import { dayOf } from '../quota/make';

export const MADE = { at: 1_685_955_600_000, by: 'office@example.org', reason: 'test' };

export function first(campaign: Campaign): PlanVersion {
  const { plan, findings } = planQuotas(campaign);
  if (plan === null) throw new Error(JSON.stringify(findings));
  return firstVersion(campaign, plan, MADE);
}

/** Numbers by team from day 1 on; null is blank. */
export function reports(
  rows: Record<string, readonly (number | null)[]>,
  indicator = 'activated',
  start?: Day[],
): Submissions {
  const length = Math.max(0, ...Object.values(rows).map((row) => row.length));
  const days = start ?? Array.from({ length }, (_, d) => dayOf(d + 1));
  const cells = (row: readonly (number | null)[]) => days.map((_, d) => row[d] ?? null);
  return {
    days,
    tables: [{ indicator, rows: Object.entries(rows).map(([unit, row]) => ({ unit, cells: cells(row) })) }],
  };
}

/** Everybody does exactly the plan up to a day, but for some teams. */
export function asPlanned(
  version: PlanVersion,
  passed: number,
  but: Record<string, readonly (number | null)[]> = {},
): Submissions {
  const { days, tables } = version.plan;
  return {
    days: days.slice(0, passed),
    tables: tables.map(({ indicator, rows }) => ({
      indicator,
      rows: rows.map(({ unit, cells }) => ({
        unit,
        cells: cells
          .slice(0, passed)
          .map((cell, d) => (but[unit] === undefined ? cell : (but[unit][d] ?? null))),
      })),
    })),
  };
}

export function request(
  campaign: Campaign,
  current: PlanVersion,
  submissions: Submissions,
  passed: number,
  more: Partial<RebalanceRequest> = {},
): RebalanceRequest {
  return {
    campaign,
    current,
    submissions,
    after: dayOf(passed),
    mode: 'spread',
    pins: new Set(),
    transfers: [],
    made: MADE,
    ...more,
  };
}

export interface Replanned extends RebalanceResult {
  version: PlanVersion;
  codes: string[];
  cells: (unit: string, indicator?: string) => number[];
  change: (unit: string) => RebalanceResult['changes'][number];
}

/** Plans again; the independent checker must find nothing. */
export function replanned(asked: RebalanceRequest): Replanned {
  const result = rebalance(asked);
  const { version } = result;
  if (version === null) throw new Error(JSON.stringify(result.findings));
  expect(verifyRebalance(asked, version)).toEqual([]);
  return {
    ...result,
    version,
    codes: result.findings.map(({ code }) => code),
    cells: (unit, indicator = 'activated') =>
      version.plan.tables
        .find((table) => table.indicator === indicator)!
        .rows.find((row) => row.unit === unit)!.cells,
    change: (unit) => result.changes.find((one) => one.unit === unit)!,
  };
}

export function refused(asked: RebalanceRequest) {
  const { version, changes, findings } = rebalance(asked);
  expect(version).toBeNull();
  expect(changes).toEqual([]);
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path, figures }) => ({ code, path, figures }));
}
