/**
 * The independent check of a re-plan: it works out from the request alone what must hold and shares nothing with the
 * making but the calendar, the campaign's totals as a first plan has them, and the two fingerprints.
 */
import { dayWeights, unitWeights } from '../calendar';
import type { CountIndicator } from '../campaign';
import type { Day } from '../day';
import { planQuotas } from '../quota';
import { reported } from '../record/submission';
import { ancestorsOf, leavesOf, unitsByCode } from '../units';
import { fingerprintOf, newlyStopped, sameBasis, sameCalendar } from './fingerprint';
import type { RebalanceRequest } from './request';
import { checkDays, type LeafDays } from './verify-days';
import { checkSums, type LeafSums } from './verify-sums';
import type { PlanVersion } from './version';
import type { RebalanceViolation, Tell } from './violation';

/** Everything wrong with a new version; empty when it may be written. */
export function verifyRebalance(request: RebalanceRequest, version: PlanVersion): RebalanceViolation[] {
  const { campaign, current, after } = request;
  const found: RebalanceViolation[] = [];
  const fingerprint = fingerprintOf(campaign);
  const { days } = dayWeights(campaign);
  const isRight =
    version.number === current.number + 1 &&
    version.after === after &&
    version.fingerprint === fingerprint &&
    version.plan.days.join() === days.join();
  if (!isRight) found.push({ rule: 'SHAPE', indicator: '', unit: null, day: null });
  const keeps = sameBasis(current.fingerprint, fingerprint);
  const fresh = keeps && current.after === null ? null : planQuotas(campaign).plan;
  for (const indicator of campaign.indicators) {
    if (indicator.kind === 'rate') continue;
    const { key } = indicator;
    const tell: Tell = (rule, unit, day) => found.push({ rule, indicator: key, unit, day });
    const wanted = (keeps ? current.plan : fresh)?.tables.find((table) => table.indicator === key);
    const table = version.plan.tables.find((one) => one.indicator === key);
    if (wanted === undefined && table === undefined) continue;
    const leaves = leavesOf(campaign);
    const hasRows =
      table !== undefined &&
      table.rows.length === leaves.length &&
      table.rows.every(
        ({ unit, cells, total }, i) =>
          unit === leaves[i]!.code &&
          cells.length === days.length &&
          cells.every((cell) => Number.isSafeInteger(cell) && cell >= 0) &&
          cells.reduce((a, b) => a + b, 0) === total,
      );
    if (wanted === undefined || !hasRows) {
      tell('SHAPE', null, null);
      continue;
    }
    checkIndicator(request, version, indicator, fresh && { plan: fresh, keeps }, tell);
  }
  return found;
}

function checkIndicator(
  request: RebalanceRequest,
  version: PlanVersion,
  indicator: CountIndicator,
  fresh: { plan: { tables: PlanVersion['plan']['tables'] }; keeps: boolean } | null,
  tell: Tell,
): void {
  const { campaign, current, submissions, after } = request;
  const { key } = indicator;
  const weights = dayWeights(campaign);
  const { days } = weights;
  const byCode = unitsByCode(campaign);
  const rowsOf = unitWeights(campaign, weights);
  const weightOf = new Map(campaign.units.map((unit, i) => [unit.code, rowsOf[i]!]));
  const rowIn = (plan: { tables: PlanVersion['plan']['tables'] }, code: string) =>
    plan.tables.find((table) => table.indicator === key)?.rows.find(({ unit }) => unit === code)?.cells;
  const newRows = new Map(
    version.plan.tables
      .find((table) => table.indicator === key)!
      .rows.map(({ unit, cells }) => [unit, cells]),
  );
  const oldRows = new Map(
    current.plan.tables
      .find((table) => table.indicator === key)
      ?.rows.map(({ unit, cells }) => [unit, cells]),
  );
  const freshRows = new Map(
    fresh?.plan.tables.find((table) => table.indicator === key)?.rows.map((row) => [row.unit, row.total]),
  );
  const oldAt = new Map(current.plan.days.map((day, d) => [day, d]));
  const typed = submissions.tables.find((table) => table.indicator === key)?.rows ?? [];
  const phased = indicator.phaseTargets.length > 0;
  const own = indicator.period ?? campaign.period;
  const inPeriod = (day: Day) => day >= own.first && day <= own.last;
  const spans = phased ? campaign.phases.map(({ period }) => period) : [own];
  const stopping = newlyStopped(current.fingerprint, campaign);
  const calendarStands = sameCalendar(current.fingerprint, version.fingerprint);

  const sums: LeafSums[] = [];
  for (const leaf of leavesOf(campaign)) {
    const { code } = leaf;
    const above = ancestorsOf(leaf, byCode);
    const cells = newRows.get(code)!;
    const old = oldRows.get(code);
    let done = 0;
    for (const row of typed)
      if (row.unit === code)
        row.cells.forEach((cell, d) => {
          if (submissions.days[d]! <= after) done += reported(cell) ?? 0;
        });
    if (version.base[key]?.[code] !== done) tell('BASE', code, null);
    const works = days.map((day, d) => {
      const inside = inPeriod(day) && spans.some(({ first, last }) => day >= first && day <= last);
      return inside ? weightOf.get(code)![d]! : BigInt(0);
    });
    const before = days.map((day) => old?.[oldAt.get(day) ?? -1] ?? 0);
    const isPinned = [leaf, ...above].some((unit) => request.pins.has(unit.code));
    let remaining = 0;
    let keepsAll = isPinned;
    let worksOn = 0;
    let kept = 0;
    days.forEach((day, d) => {
      const cell = cells[d]!;
      if (day <= after) {
        if (cell !== before[d]) tell('PAST', code, day);
        return;
      }
      remaining += cell;
      if (works[d]! > BigInt(0)) {
        worksOn++;
        kept += Math.min(before[d]!, leaf.dailyCap ?? before[d]!);
      }
      if (cell > 0 && works[d] === BigInt(0)) tell('REST_DAY', code, day);
      if (leaf.dailyCap !== null && cell > leaf.dailyCap) tell('CAP', code, day);
      if (before[d]! > (works[d]! > BigInt(0) ? (leaf.dailyCap ?? before[d]!) : 0)) keepsAll = false;
    });
    const planned = (old ?? []).reduce((sum, cell, d) => sum + (current.plan.days[d]! > after ? cell : 0), 0);
    const inside = before.reduce((sum, cell, d) => sum + (days[d]! > after ? cell : 0), 0);
    if (planned !== inside) keepsAll = false;
    if (keepsAll && days.some((day, d) => day > after && cells[d] !== before[d])) tell('PIN', code, null);
    const target = targetOf(code, freshRows.get(code));
    const isStopped = worksOn === 0 || [leaf, ...above].some((unit) => stopping.has(unit.code));
    sums.push({ leaf, above, done, remaining, target, isPinned: keepsAll, isStopped, kept });
    const unbound = [leaf, ...above].every((unit) => unit.dailyCap === null) && (leaf.dailyMin ?? 0) === 0;
    const isComparable = old !== undefined && planned === inside && calendarStands && !keepsAll && unbound;
    spans.forEach(({ first, last }) => {
      const at = days
        .map((_, d) => d)
        .filter((d) => days[d]! > after && days[d]! >= first && days[d]! <= last);
      const leafDays: LeafDays = {
        code,
        days: at.map((d) => days[d]!),
        weights: at.map((d) => works[d]!),
        before: at.map((d) => before[d]!),
        now: at.map((d) => cells[d]!),
      };
      if (request.mode === 'anew' ? unbound && !keepsAll : isComparable)
        checkDays(request.mode, leafDays, tell);
    });
  }
  checkGroupCaps();
  checkSums(request, key, sums, tell);

  /** What the leaf is to reach before transfers and stops. */
  function targetOf(code: string, freshTotal: number | undefined): number {
    if (fresh !== null && !fresh.keeps) return freshTotal ?? 0;
    const start = current.base[key]?.[code] ?? 0;
    const since = (rowIn(current.plan, code) ?? []).reduce(
      (sum, cell, d) => sum + (current.after === null || current.plan.days[d]! > current.after ? cell : 0),
      0,
    );
    // A unit past its target when the version was made: it was not asked for what it had done.
    return since === 0 && current.after !== null ? Math.min(start, freshTotal ?? start) : start + since;
  }

  function checkGroupCaps(): void {
    for (const group of campaign.units) {
      if (group.dailyCap === null || newRows.has(group.code)) continue;
      const under = sums
        .filter(({ above }) => above.includes(group))
        .map(({ leaf }) => newRows.get(leaf.code)!);
      days.forEach((day, d) => {
        if (day > after && under.reduce((sum, cells) => sum + cells[d]!, 0) > group.dailyCap!)
          tell('CAP', group.code, day);
      });
    }
  }
}
