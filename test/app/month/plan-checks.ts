/** What must hold of every plan made part-way. */
import type { Campaign } from '../../../src/domain/campaign';
import { addDays } from '../../../src/domain/day';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import { TEAMS } from './cast';
import { INDICATOR } from './diary';
import { localLook } from './engines';
import { column, DAYS, type Ward, working } from './ward';

/**
 * Quotas of days that have passed are those of the plan before; what was done by then and what is left are together what
 * the ward is to reach, or more where teams are past their own targets. The tab says what the plan says.
 */
export function expectPlanSound(ward: Ward, version: PlanVersion, before: Campaign): void {
  const { campaign } = working(ward);
  const [former] = ward.versions.slice(-2);
  const { after } = version;
  expect(after).not.toBeNull();
  const quotas = (plan: PlanVersion) =>
    new Map(
      plan.plan.tables
        .find(({ indicator }) => indicator === INDICATOR)!
        .rows.map(({ unit, cells }) => [unit, cells]),
    );
  const [was, is] = [quotas(former!), quotas(version)];
  const passed = version.plan.days.filter((day) => day <= after!).length;
  for (const team of TEAMS)
    expect([team, is.get(team)!.slice(0, passed)]).toEqual([team, was.get(team)!.slice(0, passed)]);
  const left = (team: string) =>
    is
      .get(team)!
      .slice(passed)
      .reduce((sum, cell) => sum + cell, 0);
  const done = (team: string) => ward.diary.done([team], DAYS, after!);
  expect(version.base[INDICATOR]).toEqual(Object.fromEntries(TEAMS.map((team) => [team, done(team)])));
  const target = targetOf(campaign);
  const reach = TEAMS.reduce((sum, team) => sum + done(team) + left(team), 0);
  const past = TEAMS.filter((team) => left(team) === 0).reduce((sum, team) => sum + done(team), 0);
  expect(reach).toBeGreaterThanOrEqual(target);
  if (past === 0) expect(reach).toBe(target);
  expect(addDays(after!, 1) <= campaign.period.last).toBe(true);
  expect(before.units.filter(({ parent }) => parent !== null).map(({ code }) => code)).toEqual(
    campaign.units.filter(({ parent }) => parent !== null).map(({ code }) => code),
  );
  expectTableStands(ward, version);
}

export function targetOf({ indicators }: Campaign): number {
  const one = indicators.find(({ key }) => key === INDICATOR)!;
  if (one.kind !== 'count' || one.target?.kind !== 'total') throw new Error('no total');
  return one.target.value;
}

/** "Chỉ tiêu tổ" cell by cell. */
function expectTableStands({ made: { workbook } }: Ward, { plan }: PlanVersion): void {
  const look = localLook(workbook);
  for (const { unit, cells } of plan.tables[0]!.rows) {
    const shown = plan.days.map((day) => look('quotaUnits', unit, column(day)) || 0);
    expect([unit, shown]).toEqual([unit, cells]);
  }
}
