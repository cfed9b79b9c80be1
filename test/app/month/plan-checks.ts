/** What must hold of every plan made part-way. */
import type { Campaign } from '../../../src/domain/campaign';
import { addDays } from '../../../src/domain/day';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import { HAMLETS, TEAMS, teamsOf } from './cast';
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
  // Whoever has nothing left may be past its target by now: so much more the ward reaches.
  if (TEAMS.every((team) => left(team) > 0)) expect(reach).toBe(target);
  else expect(reach).toBeGreaterThanOrEqual(target);
  expect(addDays(after!, 1) <= campaign.period.last).toBe(true);
  expect(before.units.filter(({ parent }) => parent !== null).map(({ code }) => code)).toEqual(
    campaign.units.filter(({ parent }) => parent !== null).map(({ code }) => code),
  );
  expectTableStands(ward, version);
}

/**
 * Of a catching up alone, without a change in the forms: every hamlet is to reach what it was to reach before, apart from
 * what was passed on; each team too, unless another one in its hamlet keeps what it has. Who is past its target stays
 * there.
 * @param passed on, by team: less than 0 for who gives
 */
export function expectTargetsKept(
  ward: Ward,
  keeps: readonly string[] = [],
  passed: Readonly<Record<string, number>> = {},
): void {
  const [former, version] = ward.versions.slice(-2) as [PlanVersion, PlanVersion];
  const [was, is] = [targets(former), targets(version)];
  const wanted = (team: string) =>
    Math.max(was.get(team)! + (passed[team] ?? 0), ward.diary.done([team], DAYS, version.after!));
  const sum = (teams: readonly string[], of: (team: string) => number) =>
    teams.reduce((all, team) => all + of(team), 0);
  for (const hamlet of HAMLETS) {
    const teams = teamsOf(hamlet);
    const shown = [hamlet, sum(teams, (team) => is.get(team)!)];
    expect(shown).toEqual([hamlet, sum(teams, wanted)]);
    if (teams.some((team) => keeps.includes(team))) continue;
    for (const team of teams) expect([team, is.get(team)]).toEqual([team, wanted(team)]);
  }
  const cells = ({ plan }: PlanVersion, team: string) =>
    plan.tables[0]!.rows.find(({ unit }) => unit === team)!.cells;
  for (const team of keeps) expect([team, cells(version, team)]).toEqual([team, cells(former, team)]);
}

/** Done when the plan was made, and every quota since. */
function targets({ plan, after, base }: PlanVersion): Map<string, number> {
  return new Map(
    plan.tables[0]!.rows.map(({ unit, cells }) => [
      unit,
      cells.reduce(
        (sum, cell, d) => (after === null || plan.days[d]! > after ? sum + cell : sum),
        base[INDICATOR]?.[unit] ?? 0,
      ),
    ]),
  );
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
