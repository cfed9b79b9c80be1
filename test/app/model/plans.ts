/** A plan that was made anew, held against what was typed and against the plan before. */
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import type { Model } from './model';
import { pictureOf } from './picture';
import type { Real } from './real';

/** @param kind whether the plan given out before went on, and if so, whether targets may have moved */
export function takePlan(model: Model, real: Real, kind: 'first' | 'forms' | 'units' | 'catchUp'): void {
  const { versions } = pictureOf(real.workbook).work.daily;
  const version = versions[versions.length - 1]!;
  if (kind === 'first') expectFirst(version, versions);
  else expectNext(model, version, versions);
  for (const { key } of model.setting.indicators) {
    const teams = model.built.teams.map(({ code }) => teamOf(model, version, key, code));
    expect([key, version.plan.tables.find(({ indicator }) => indicator === key)?.rows.length]).toEqual([
      key,
      teams.length,
    ]);
    if (kind === 'catchUp') expectShortfallsSpread(model, key, teams);
    expectWhole(model, key, teams);
    for (const team of teams) {
      const name = `${team.code}|${key}`;
      const before = kind === 'catchUp' ? model.targets.get(name) : undefined;
      const stays = model.built.pauses.length === 0 && before !== undefined && team.done >= before;
      model.targets.set(name, team.left > 0 ? team.done + team.left : stays ? before : undefined);
    }
  }
  model.versions = versions;
}

interface TeamPlan {
  code: string;
  /** What counts as done when the plan was made. */
  done: number;
  /** What it is asked for on the days after. */
  left: number;
}

function teamOf(model: Model, version: PlanVersion, indicator: string, code: string): TeamPlan {
  const { plan, after } = version;
  const { cells } = plan.tables
    .find((table) => table.indicator === indicator)!
    .rows.find(({ unit }) => unit === code)!;
  const done =
    after === null
      ? 0
      : model.sum((cell) => cell.team === code && cell.indicator === indicator && cell.day <= after);
  expect([code, version.base[indicator]?.[code] ?? 0]).toEqual([code, done]);
  const left = cells.reduce(
    (sum, cell, d) => (after === null || plan.days[d]! > after ? sum + cell : sum),
    0,
  );
  return { code, done, left };
}

function expectFirst(version: PlanVersion, versions: readonly PlanVersion[]): void {
  expect(versions).toHaveLength(1);
  expect(version).toMatchObject({ number: 1, after: null });
}

/** The plans before stay; so do the quotas of days that have passed. */
function expectNext(model: Model, version: PlanVersion, versions: readonly PlanVersion[]): void {
  expect(versions.slice(0, -1)).toEqual(model.versions);
  const before = model.versions[model.versions.length - 1]!;
  const after = model.statusDay(model.built.last);
  expect(version).toMatchObject({ number: before.number + 1, after });
  expect(version.plan.days).toEqual(model.days());
  for (const { indicator, rows } of version.plan.tables)
    for (const { unit, cells } of rows) {
      const old = before.plan.tables
        .find((table) => table.indicator === indicator)
        ?.rows.find((row) => row.unit === unit);
      const past = version.plan.days.filter((day) => day <= after!);
      const was = past.map((day) => old?.cells[before.plan.days.indexOf(day)] ?? 0);
      expect([unit, cells.slice(0, past.length)]).toEqual([unit, was]);
    }
}

/** What was missing is asked for on the days left, of the same team, and nothing else is changed. */
function expectShortfallsSpread(model: Model, indicator: string, teams: readonly TeamPlan[]): void {
  if (model.built.pauses.length > 0) return;
  for (const { code, done, left } of teams) {
    const target = model.targets.get(`${code}|${indicator}`);
    if (target !== undefined) expect([code, left]).toEqual([code, Math.max(0, target - done)]);
  }
}

/** Done and what is left make the target of the whole, but for teams that have done more than theirs. */
function expectWhole(model: Model, indicator: string, teams: readonly TeamPlan[]): void {
  const whole = teams.reduce((sum, { done, left }) => sum + done + left, 0);
  const target = model.built.targets[indicator]!;
  const mayBeAhead = teams.filter(
    ({ done, left }) => done > 0 && (left === 0 || model.built.pauses.length > 0),
  );
  const most = mayBeAhead.reduce((sum, { done }) => sum + done, target);
  if (whole < target || whole > most)
    expect({ indicator, whole, teams }).toEqual({ indicator, from: target, to: most });
}
