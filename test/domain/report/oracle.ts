/**
 * Reports worked out again from raw cells, as naively as can be: every figure walks over everything. It shares types with
 * the product and nothing else.
 */
import type { Campaign, CountIndicator } from '../../../src/domain/campaign';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import type { ReportInput } from '../../../src/domain/report';

type Figure = number | null;

const DAY_MS = 86_400_000;

export const dayMs = (day: string): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8));
export const dayText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** Wall clock in Vietnam. */
export const wall = (day: string, time: string): number =>
  dayMs(day) + (+time.slice(0, 2) * 60 + +time.slice(3)) * 60_000 - 7 * 3_600_000;
export const daysOf = (first: string, last: string): string[] => {
  const found: string[] = [];
  for (let at = dayMs(first); at <= dayMs(last); at += DAY_MS) found.push(dayText(at));
  return found;
};

/** Codes of the units that report under a unit (itself where it reports); null: under the area. */
export function teamsUnder({ units }: Campaign, code: string | null): string[] {
  const below = units.filter((unit) => unit.parent === code);
  if (below.length === 0) return code === null ? [] : [code];
  return below.flatMap((unit) => teamsUnder({ units } as Campaign, unit.code));
}

/** Everything a number could count in: the unit, those under it, and its own rows from before it had any. */
export function codesUnder(campaign: Campaign, code: string): string[] {
  const below = campaign.units.filter((unit) => unit.parent === code);
  return [code, ...below.flatMap((unit) => codesUnder(campaign, unit.code))];
}

/** Sum of whole numbers from 0 to 9999 in these rows; null when there is not one. `codes` null: all rows there are. */
export function sum(
  input: ReportInput,
  key: string,
  codes: string[] | null,
  from: string,
  to: string,
): Figure {
  let found: Figure = null;
  for (const table of input.submissions.tables) {
    if (table.indicator !== key) continue;
    for (const row of table.rows) {
      if (codes !== null && !codes.includes(row.unit)) continue;
      for (let i = 0; i < input.submissions.days.length; i++) {
        const day = input.submissions.days[i]!;
        const cell = row.cells[i];
        if (day < from || day > to || typeof cell !== 'number') continue;
        if (cell < 0 || cell > 9999 || Math.floor(cell) !== cell) continue;
        found = (found ?? 0) + cell;
      }
    }
  }
  return found;
}

/** The plans known at the end of a day. */
export function plansAt(versions: readonly PlanVersion[], day: string): PlanVersion[] {
  return versions.filter(({ after }) => after === null || after < day);
}

export function quota(
  version: PlanVersion,
  key: string,
  codes: string[] | null,
  from: string,
  to: string,
): number {
  let found = 0;
  for (const table of version.plan.tables)
    if (table.indicator === key)
      for (const row of table.rows)
        if (codes === null || codes.includes(row.unit))
          for (let i = 0; i < version.plan.days.length; i++)
            if (version.plan.days[i]! >= from && version.plan.days[i]! <= to) found += row.cells[i]!;
  return found;
}

/** Cells of one unit in one version, by day. */
function cellsOf(version: PlanVersion, key: string, unit: string): Map<string, number> | null {
  for (const table of version.plan.tables)
    if (table.indicator === key)
      for (const row of table.rows)
        if (row.unit === unit) return new Map(version.plan.days.map((day, i) => [day, row.cells[i]!]));
  return null;
}

const total = (cells: Map<string, number> | null, from: string, to: string): number => {
  let found = 0;
  for (const [day, cell] of cells ?? []) if (day >= from && day <= to) found += cell;
  return found;
};

/**
 * What a unit is asked for in all, and by the end of a day: done when the plan was made and its quota since, never above
 * the whole. With nothing left it is asked for no more than before. A unit whose cells only rise or only fall keeps what
 * it had, when forms changed and its target did not.
 */
function askedOf(
  versions: readonly PlanVersion[],
  key: string,
  unit: string,
  to: string,
): { all: number; by: number } {
  const version = versions[versions.length - 1]!;
  const cells = cellsOf(version, key, unit);
  if (versions.length === 1) return { all: total(cells, '0', '9999-99-99'), by: total(cells, '0', to) };
  const older = versions.slice(0, -1);
  const old = cellsOf(older[older.length - 1]!, key, unit);
  const before = askedOf(older, key, unit, to);
  const after = version.after!;
  const since = dayText(dayMs(after) + DAY_MS);
  const done = version.base[key]?.[unit] ?? 0;
  const left = total(cells, since, '9999-99-99');
  const all = left === 0 && old !== null ? Math.min(done, before.all) : done + left;
  const sameForms = older[older.length - 1]!.fingerprint === version.fingerprint;
  const sameDays = older[older.length - 1]!.plan.days.join() === version.plan.days.join();
  if (!sameForms && sameDays && old !== null && cells !== null && all === before.all) {
    const days = version.plan.days;
    const more = days.some((day) => cells.get(day)! > old.get(day)!);
    const less = days.some((day) => cells.get(day)! < old.get(day)!);
    if (!(more && less)) return before;
  }
  return { all, by: to < after ? before.by : Math.min(all, done + total(cells, since, to)) };
}

/** What is asked for by the end of a day (null: in all) of these units, or of all that were ever planned for. */
export function line(
  versions: readonly PlanVersion[],
  key: string,
  codes: string[] | null,
  groups: string[],
  to: string | null,
): number {
  const units = new Set<string>();
  for (const { plan, base } of versions) {
    for (const table of plan.tables) for (const row of table.rows) units.add(row.unit);
    for (const unit of Object.keys(base[key] ?? {})) if (!groups.includes(unit)) units.add(unit);
  }
  let found = 0;
  for (const unit of units) {
    if (codes !== null && !codes.includes(unit)) continue;
    const { all, by } = askedOf(versions, key, unit, to ?? '9999-99-99');
    found += to === null ? all : by;
  }
  return found;
}

export const countsOf = ({ indicators }: Campaign): CountIndicator[] =>
  indicators.filter((one): one is CountIndicator => one.kind === 'count');

export const groupCodes = ({ units }: Campaign): string[] =>
  units.filter(({ code }) => units.some(({ parent }) => parent === code)).map(({ code }) => code);

/** Rows: code and the codes that count in it; 'total' counts everything, 'aside' what belongs to no unit. */
export function rowsOf(input: ReportInput): { key: string; codes: string[] | null }[] {
  const { campaign } = input;
  const groups = groupCodes(campaign);
  const shown = campaign.units.filter(
    ({ code, parent }) =>
      groups.includes(code) ||
      parent === null ||
      campaign.units.some((sibling) => sibling.parent === parent && groups.includes(sibling.code)),
  );
  return [
    ...shown.map(({ code }) => ({ key: code, codes: codesUnder(campaign, code) })),
    { key: 'total', codes: null },
  ];
}

/** Whether a reporting unit was expected on a day, and whether all that was expected came, as whole numbers. */
export function heard(input: ReportInput, code: string, day: string): { expected: boolean; heard: boolean } {
  const { campaign, submissions } = input;
  let [expected, blank, odd, filled] = [false, false, false, false];
  for (const { key, period } of countsOf(campaign)) {
    const works = worksOn(campaign, code, day, period ?? campaign.period);
    const table = submissions.tables.find(({ indicator }) => indicator === key);
    const cell = table?.rows.find(({ unit }) => unit === code)?.cells[submissions.days.indexOf(day)] ?? null;
    const isBlank = cell === null || cell === '';
    if (works) expected = true;
    if (works && isBlank) blank = true;
    if (!isBlank) filled = true;
    if (!isBlank && !(typeof cell === 'number' && cell >= 0 && cell <= 9999 && Math.floor(cell) === cell))
      odd = true;
  }
  return { expected: expected || filled, heard: filled && !odd && !blank };
}

/** Weight of the day above zero, inside the period, in the unit's own days, not paused. */
export function worksOn(
  campaign: Campaign,
  code: string,
  day: string,
  period: { first: string; last: string },
): boolean {
  if (day < period.first || day > period.last) return false;
  const { calendar, units, pauses } = campaign;
  const line: string[] = [];
  for (let at: string | null = code; at !== null; at = units.find((unit) => unit.code === at)!.parent)
    line.push(at);
  for (const pause of pauses)
    if (line.includes(pause.unit) && day >= pause.first && (pause.last === null || day <= pause.last))
      return false;
  for (const one of line) {
    const { workDays } = units.find((unit) => unit.code === one)!;
    if (workDays !== null) return workDays.includes(day) && rampOf(campaign, day) > 0;
  }
  const named = calendar.days.find((one) => one.day === day);
  const weekday = new Date(dayMs(day)).getUTCDay();
  const weight =
    named?.weight ?? (weekday === 6 ? calendar.saturday : weekday === 0 ? calendar.sunday : calendar.weekday);
  return weight * rampOf(campaign, day) > 0;
}

const rampOf = ({ calendar, period }: Campaign, day: string): number =>
  calendar.rampUp[(dayMs(day) - dayMs(period.first)) / DAY_MS] ?? 1;

export const divided = (part: Figure, whole: Figure): Figure =>
  part === null || whole === null || whole <= 0 ? null : part / whole;

export type Cells = Record<string, unknown>;

/** Figures of a day, a week, a round, a phase. */
export function periodFigures(input: ReportInput, first: string, last: string): Map<string, Cells> {
  const { campaign, versions } = input;
  const counts = countsOf(campaign);
  const groups = groupCodes(campaign);
  const plans = plansAt(versions, last);
  const plan = plans[plans.length - 1]!;
  const add = (figures: Figure[]) =>
    figures.reduce((a, b) => (b === null ? a : (a ?? 0) + b), null as Figure);
  return new Map(
    rowsOf(input).map(({ key, codes }) => {
      const each = (figure: (indicator: string) => Figure) => add(counts.map((one) => figure(one.key)));
      const assigned = each((one) => line(plans, one, codes, groups, null));
      const due = each((one) => line(plans, one, codes, groups, last));
      const toDate = each((one) => sum(input, one, codes, '0000-00-00', last));
      const cells: Cells = {
        assigned,
        quota: each((one) => quota(plan, one, codes, first, last)),
        done: each((one) => sum(input, one, codes, first, last)),
        toDate,
        share: divided(toDate, assigned),
        gap: toDate === null ? null : toDate - due!,
      };
      if (counts.length > 1)
        for (const one of counts) cells[`done|${one.key}`] = sum(input, one.key, codes, first, last);
      let [of, came] = [0, 0];
      for (const team of teamsUnder(campaign, null))
        if (codes === null || codes.includes(team))
          for (const day of daysOf(first, last)) {
            const state = heard(input, team, day);
            if (state.expected) of++;
            if (state.expected && state.heard) came++;
          }
      cells.reported = of === 0 ? null : `${came}/${of}`;
      return [key, cells];
    }),
  );
}

/** Figures of the whole campaign up to a day, for one count indicator. */
export function finalFigures(input: ReportInput, upTo: string): Map<string, Cells> {
  const { campaign, versions } = input;
  const indicator = countsOf(campaign)[0]!;
  const groups = groupCodes(campaign);
  const plans = plansAt(versions, upTo);
  const add = (figures: Figure[]) =>
    figures.reduce((a, b) => (b === null ? a : (a ?? 0) + b), null as Figure);
  const figureUnder = (code: string | null, figure: 'eligible' | 'baseline'): Figure => {
    const unit = campaign.units.find((one) => one.code === code);
    const below = campaign.units.filter(({ parent }) => parent === code);
    return add(below.map((one) => figureUnder(one.code, figure))) ?? unit?.[figure] ?? null;
  };
  return new Map(
    rowsOf(input).map(({ key, codes }) => {
      const code = key === 'total' ? null : key;
      const eligible = figureUnder(code, 'eligible') ?? (code === null ? indicator.eligible : null);
      const units = figureUnder(code, 'baseline');
      const stated = figureUnder(null, 'baseline') === null ? (indicator.baseline?.value ?? null) : null;
      const baseline = units ?? (code === null ? stated : null);
      const done = sum(input, indicator.key, codes, '0000-00-00', upTo);
      const assigned = line(plans, indicator.key, codes, groups, null);
      const reached = code !== null && stated !== null ? null : add([baseline, done]);
      const cells: Cells = {
        eligible,
        baseline,
        baselineShare: divided(baseline, eligible),
        assigned,
        done,
        share: divided(done, assigned),
        reached,
        reachedShare: divided(reached, eligible),
      };
      for (const phase of campaign.phases) {
        const { first, last } = phase.period;
        cells[`phase|${phase.key}`] = sum(input, indicator.key, codes, first, last < upTo ? last : upTo);
      }
      return [key, cells];
    }),
  );
}
