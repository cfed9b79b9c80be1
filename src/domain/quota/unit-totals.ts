/** A whole total down the tree of units: given quotas exactly, the others by largest remainder inside their limits. */
import type { CountIndicator, Unit } from '../campaign';
import { type Finding, finding } from '../finding';
import { apportion } from './apportion';
import { type Organisation, siblingWeights } from './organisation';

/** What a unit can be given over the whole period; `most` is infinite without a cap. */
interface Limits {
  least: number;
  most: number;
  /** `most`, and no more than is waiting to be activated. */
  supplied: number;
}

/**
 * Siblings share by `siblingWeights`. A supply holds a share back as long as the siblings can take the rest.
 *
 * @param total null: what the given quotas add up to
 * @param workDays how many days the unit can work, for every unit
 * @returns totals of the leaves, in their order; errors among the findings mean that they do not stand
 */
export function unitTotals(
  organisation: Organisation,
  indicator: CountIndicator,
  total: number | null,
  workDays: (unit: Unit) => number,
): { totals: number[]; findings: Finding[] } {
  const { children, leaves } = organisation;
  const findings: Finding[] = [];
  const given = new Map<string, number>();
  const limits = new Map<string, Limits>();
  for (const unit of children.get(null)!) prepare(unit);
  const totals = new Map<string, number>();
  const top = children.get(null)!;
  const asked = total ?? top.reduce((sum, unit) => sum + (given.get(unit.code) ?? 0), 0);
  hand(null, asked, true);
  return { totals: leaves.map((leaf) => totals.get(leaf.code) ?? 0), findings };

  /** From the leaves up: what is given and what is possible. */
  function prepare(unit: Unit): void {
    const below = children.get(unit.code) ?? [];
    for (const child of below) prepare(child);
    const days = workDays(unit);
    const cap = days === 0 ? 0 : (unit.dailyCap ?? Number.POSITIVE_INFINITY) * days;
    const floor = (unit.dailyMin ?? 0) * days;
    const sumOf = (figure: keyof Limits) =>
      below.length === 0
        ? figure === 'least'
          ? 0
          : Number.POSITIVE_INFINITY
        : below.reduce((sum, child) => sum + limits.get(child.code)![figure], 0);
    const most =
      below.length === 0 ? cap : Math.min(days === 0 ? Number.POSITIVE_INFINITY : cap, sumOf('most'));
    const supplied = Math.min(most, unit.supply ?? Number.POSITIVE_INFINITY, sumOf('supplied'));
    const least = Math.max(floor, sumOf('least'));
    if ((unit.dailyMin ?? 0) > (unit.dailyCap ?? Number.POSITIVE_INFINITY)) {
      report('QUOTA_MIN_ABOVE_CAP', 'error', unit, { least: unit.dailyMin!, most: unit.dailyCap! });
    }
    limits.set(unit.code, { least, most, supplied: Math.max(least, supplied) });
    const own = unit.quota[indicator.key];
    if (own !== undefined) {
      given.set(unit.code, own);
      checkLimits(unit, own);
    } else if (below.length > 0 && below.every((child) => given.has(child.code))) {
      given.set(
        unit.code,
        below.reduce((sum, child) => sum + given.get(child.code)!, 0),
      );
    }
  }

  /** Hands a unit's total to the units under it. */
  function hand(unit: Unit | null, amount: number, supplied: boolean): void {
    const below = children.get(unit?.code ?? null) ?? [];
    if (below.length === 0) {
      if (unit !== null) totals.set(unit.code, amount);
      return;
    }
    const open = below.filter((child) => !given.has(child.code));
    const fixed = below.reduce((sum, child) => sum + (given.get(child.code) ?? 0), 0);
    const rest = amount - fixed;
    if (rest < 0 || (open.length === 0 && rest !== 0)) {
      const figures = { quota: amount, given: fixed, difference: Math.abs(rest) };
      report('QUOTA_TOTALS_MISMATCH', 'warning', unit, figures);
    }
    const parts = share(unit, open, Math.max(0, rest), supplied);
    for (const child of below) {
      const part = given.get(child.code) ?? parts.get(child.code) ?? 0;
      let enough = supplied;
      const supply = limits.get(child.code)!.supplied;
      if (supplied && part > supply) {
        enough = false;
        report('QUOTA_SUPPLY_SHORT', 'warning', child, { quota: part, supply, short: part - supply });
      }
      hand(child, part, enough);
    }
  }

  function share(
    unit: Unit | null,
    open: readonly Unit[],
    rest: number,
    supplied: boolean,
  ): Map<string, number> {
    if (open.length === 0) return new Map();
    const bounds = open.map((child) => limits.get(child.code)!);
    const sumOf = (figure: keyof Limits) => bounds.reduce((sum, bound) => sum + bound[figure], 0);
    if (rest > sumOf('most')) {
      const most = sumOf('most');
      report(most === 0 ? 'QUOTA_UNIT_NO_DAYS' : 'QUOTA_TEAM_CAP', 'error', unit, {
        quota: rest,
        most,
        over: rest - most,
      });
      return new Map();
    }
    if (rest < sumOf('least')) {
      const least = sumOf('least');
      report('QUOTA_TEAM_MIN', 'error', unit, { quota: rest, least, short: least - rest });
      return new Map();
    }
    const most = supplied && rest <= sumOf('supplied') ? 'supplied' : 'most';
    const parts = apportion(
      BigInt(rest),
      siblingWeights(organisation, open, indicator.excludeHolders),
      bounds.map(({ least }) => BigInt(least)),
      bounds.map((bound) => BigInt(Math.min(rest, bound[most]))),
    );
    if (parts === null) {
      report('QUOTA_NO_WEIGHT', 'error', unit, { quota: rest });
      return new Map();
    }
    return new Map(open.map((child, i) => [child.code, Number(parts[i]!)]));
  }

  function checkLimits(unit: Unit, quota: number): void {
    const { least, most } = limits.get(unit.code)!;
    if (quota > most) {
      const code = most === 0 ? 'QUOTA_UNIT_NO_DAYS' : 'QUOTA_TEAM_CAP';
      report(code, 'error', unit, { quota, most, over: quota - most });
    } else if (quota < least) {
      report('QUOTA_TEAM_MIN', 'error', unit, { quota, least, short: least - quota });
    }
  }

  function report(
    code: string,
    severity: Finding['severity'],
    unit: Unit | null,
    figures: Record<string, number>,
  ): void {
    const path = unit === null ? `indicators.${indicator.key}.target` : `units.${unit.code}`;
    findings.push(
      finding(code, severity, path, { unit: nameOf(unit), indicator: indicator.name, ...figures }),
    );
  }

  function nameOf(unit: Unit | null): string {
    return unit === null ? organisation.area : unit.name;
  }
}
