/** Where every unit stands at the end of a day, against its line of the current plan. */
import type { Campaign, CountIndicator } from '../campaign';
import type { Day } from '../day';
import { figureOf, type Organisation, organisationOf } from '../quota/organisation';
import type { PlanVersion } from '../rebalance/version';
import { DayGridIndex } from '../record/day-grid';
import { reported, type Submissions } from '../record/submission';
import { linesOf } from './lines';
import { daysLeft } from './load';
import { finishDay, paceOf } from './pace';
import { ranksOf } from './rank';
import { AREA, type NumberRow, numberRows } from './rows';
import { isNamedLate, neededPerDay, type Standing, type Status, statusOf } from './status';
import { loadsOf, workingDays } from './working-days';

export interface UnitProgress extends Standing {
  /** Null: the whole area. */
  unit: string | null;
  indicator: string;
  /** Quota of the first plan. */
  assigned: number;
  /** done - due: negative is behind. */
  gap: number;
  /** The same against the first plan's line; null where that gave nothing. */
  gapFirst: number | null;
  /** By how much numbers up to the last re-plan are others now than it took them for: its quotas miss the target by that. */
  drift: number;
  /** Null where the divisor is 0. */
  percentOfTarget: number | null;
  percentOfDue: number | null;
  status: Status;
  /** By a full day, like `pace`. */
  neededPerDay: number | null;
  /** A day at the recent pace of the leaves. */
  pace: number;
  /** At that pace; null as well when that is after the last day of a unit that is not behind. */
  finish: Day | null;
  /** Among the units right under the same one, by done of what was first assigned; null for the area and where there is nothing to rank. */
  rank: number | null;
}

/** What adds up from the leaves. */
interface Sums {
  assigned: number;
  target: number;
  due: number;
  dueFirst: number;
  done: number;
  numbers: number;
  pace: number;
  drift: number;
}

/**
 * The area, then groups and leaves in campaign order, for each indicator of the current plan. Numbers of units set aside
 * count in the area.
 * @param day the last day that counts; null: none has passed
 */
export function progressOf(
  campaign: Campaign,
  versions: readonly PlanVersion[],
  submissions: Submissions,
  day: Day | null,
): UnitProgress[] {
  const current = versions[versions.length - 1];
  if (current === undefined) return [];
  const others = submissions.tables.flatMap(({ rows }) => rows.map(({ unit }) => unit));
  const rows = numberRows(campaign, versions, others);
  const organisation = organisationOf(campaign);
  return current.plan.tables.flatMap((table) => {
    const indicator = campaign.indicators.find(({ key }) => key === table.indicator);
    if (indicator?.kind !== 'count') return [];
    const sums = sumsOf(campaign, versions, submissions, day, indicator, rows);
    return standings(campaign, organisation, indicator, sums, day);
  });
}

function sumsOf(
  campaign: Campaign,
  versions: readonly PlanVersion[],
  submissions: Submissions,
  day: Day | null,
  { key, ...rest }: CountIndicator,
  rows: readonly NumberRow[],
): Map<string, Sums> {
  const current = versions[versions.length - 1]!;
  const works = workingDays(campaign, { key, ...rest });
  const typed = new DayGridIndex(submissions);
  const first = versions[0]!.plan.tables.find(({ indicator }) => indicator === key)?.rows ?? [];
  const assigned = new Map(first.map(({ unit, total }) => [unit, total]));
  const planned = new Set(
    current.plan.tables.find(({ indicator }) => indicator === key)?.rows.map(({ unit }) => unit),
  );
  const linesFor = linesOf(versions, key);
  const at = lastUpTo(current.plan.days, day);
  const passed = day === null ? [] : works.days.filter((one) => one <= day);
  const found = new Map<string, Sums>([[AREA, NOTHING]]);
  for (const { code, leaf, above } of rows) {
    const { target, line, firstLine, base } = linesFor(code);
    const cells = typed.row(code, key) ?? [];
    const numbers = submissions.days.map((one, d) =>
      day !== null && one <= day ? reported(cells[d]) : null,
    );
    const since = current.after;
    const then = submissions.days.reduce(
      (sum, one, d) => (since !== null && one <= since ? sum + (reported(cells[d]) ?? 0) : sum),
      0,
    );
    const known = numbers.filter((number): number is number => number !== null);
    const byDay = passed.map((one) => reported(typed.at({ unit: code, day: one, indicator: key })));
    const own: Sums = {
      assigned: assigned.get(code) ?? 0,
      target,
      due: line[at] ?? 0,
      dueFirst: firstLine[at] ?? 0,
      done: known.reduce((a, b) => a + b, 0),
      numbers: known.length,
      pace: leaf === null ? 0 : paceOf(byDay, loadsOf(works, code)),
      drift: since !== null && planned.has(code) ? then - base : 0,
    };
    for (const unit of new Set([AREA, ...above, ...(leaf === null ? [] : [code])]))
      found.set(unit, plus(found.get(unit) ?? NOTHING, own));
  }
  return found;
}

const NOTHING: Sums = {
  assigned: 0,
  target: 0,
  due: 0,
  dueFirst: 0,
  done: 0,
  numbers: 0,
  pace: 0,
  drift: 0,
};

function plus(a: Sums, b: Sums): Sums {
  return {
    assigned: a.assigned + b.assigned,
    target: a.target + b.target,
    due: a.due + b.due,
    dueFirst: a.dueFirst + b.dueFirst,
    done: a.done + b.done,
    numbers: a.numbers + b.numbers,
    pace: a.pace + b.pace,
    drift: a.drift + b.drift,
  };
}

function standings(
  campaign: Campaign,
  organisation: Organisation,
  indicator: CountIndicator,
  sums: Map<string, Sums>,
  day: Day | null,
): UnitProgress[] {
  const works = workingDays(campaign, indicator);
  const at = lastUpTo(works.days, day);
  const ranks = new Map<string, number | null>();
  for (const siblings of organisation.children.values()) {
    const places = ranksOf(siblings.map(({ code }) => sums.get(code) ?? NOTHING));
    siblings.forEach(({ code }, i) => {
      ranks.set(code, places[i]!);
    });
  }
  return [null, ...campaign.units].map((unit): UnitProgress => {
    const code = unit?.code ?? AREA;
    const { assigned, target, due, dueFirst, done, numbers, pace, drift } = sums.get(code) ?? NOTHING;
    const loads = loadsOf(works, code);
    const left = loads.filter((load, d) => load > 0 && d > at).length;
    const supply = supplyOf(organisation, indicator, unit);
    const standing = { target, due, dueFirst, done, numbers, left, supply };
    const status = statusOf(standing, campaign.thresholds);
    const finish = finishDay(target - done, pace, { days: works.days, loads }, at);
    const isLate = finish !== null && finish > campaign.period.last;
    return {
      unit: unit?.code ?? null,
      indicator: indicator.key,
      assigned,
      ...standing,
      gap: done - due,
      gapFirst: assigned > 0 ? done - dueFirst : null,
      drift,
      percentOfTarget: target > 0 ? (100 * done) / target : null,
      percentOfDue: due > 0 ? (100 * done) / due : null,
      status,
      neededPerDay: neededPerDay(standing, daysLeft(loads)[at + 1] ?? 0),
      pace,
      finish: isLate && !isNamedLate(status) ? null : finish,
      rank: ranks.get(code) ?? null,
    };
  });
}

/** Approved and not yet activated at the start: the unit's own figure or that of the units under it; the plan's for the area. */
export function supplyOf(
  organisation: Organisation,
  { supply, baseline }: CountIndicator,
  unit: Campaign['units'][number] | null,
): number | null {
  if (unit === null && supply !== null) return supply;
  if (unit === null && baseline !== null && baseline.dossiers !== null)
    return Math.max(0, baseline.dossiers - baseline.value);
  return figureOf(organisation, unit, (one) => one.supply);
}

/** Position of the last of these days up to `day`; -1 for none. */
function lastUpTo(days: readonly Day[], day: Day | null): number {
  let at = -1;
  while (day !== null && at + 1 < days.length && days[at + 1]! <= day) at++;
  return at;
}
