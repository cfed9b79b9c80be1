/** What "Bảng theo dõi" and "Tiến độ" are drawn from: whose numbers count, where they stand, which days are worked. */
import type { CountIndicator, Unit } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import {
  AREA,
  linesOf,
  loadsOf,
  type NumberRow,
  numberRows,
  type UnitLines,
  workingDays,
} from '../../domain/progress';
import type { EntryKey } from '../model';
import { blocksOf } from './quota-layout';
import { groupDepth } from './quota-units';
import { currentPlan, type Scene } from './scene';

/** Where a row's numbers are read: the entry tab it stands in; what was last known for a unit set aside. */
export type Source = EntryKey | 'mirror';

export interface TrackedRow extends NumberRow {
  source: Source | null;
}

export interface TrackedIndicator {
  key: string;
  name: string;
  /** "1101": by unit, whether it works on each day. */
  works: (unit: string) => string;
  /** What each day carries, in parts of a full day: for who works on it, and by unit. */
  carries: number[];
  loads: (unit: string) => number[];
  /** Quotas of each day in the current plan; zeros for a unit that has none. */
  quotas: (unit: string) => number[];
  /** What was assigned by the first plan. */
  assigned: (unit: string) => number;
  /** Where it should stand on each day, now and by the first plan. */
  lines: (unit: string) => UnitLines;
  /** Whether the plan that counts now has it. */
  isPlanned: (unit: string) => boolean;
}

export interface TrackedView {
  days: Day[];
  /** Levels of groups above the reporting units. */
  depth: number;
  rows: TrackedRow[];
  indicators: TrackedIndicator[];
  /** The day after which the current plan counts; null for the first. */
  after: Day | null;
}

export function trackedView(scene: Scene): TrackedView {
  const { campaign, versions, ledger } = scene;
  const { plan, after } = currentPlan(scene);
  const known = ledger.known.tables.flatMap(({ rows }) => rows.map(({ unit }) => unit));
  const remembered = new Set(known);
  const rows = numberRows(campaign, versions, known).map((row): TrackedRow => {
    const standing = scene.homes.get(row.code) ?? 'entry';
    return { ...row, source: row.leaf !== null ? standing : remembered.has(row.code) ? 'mirror' : null };
  });
  return {
    days: plan.days,
    depth: groupDepth(campaign),
    rows,
    indicators: blocksOf(campaign, plan).map(({ key }) => trackedIndicator(scene, key)),
    after,
  };
}

function trackedIndicator(scene: Scene, key: string): TrackedIndicator {
  const { campaign, versions } = scene;
  const current = currentPlan(scene);
  const { days } = current.plan;
  const indicator = campaign.indicators.find(
    (one): one is CountIndicator => one.key === key && one.kind === 'count',
  );
  const block = blocksOf(campaign, current.plan).find((one) => one.key === key)!;
  const none = days.map(() => 0);
  const rowsOf = (version: Scene['versions'][number]) =>
    new Map(version.plan.tables.find((one) => one.indicator === key)?.rows.map((row) => [row.unit, row]));
  const first = rowsOf(versions[0]!);
  const now = rowsOf(current);
  const calendar = indicator === undefined ? null : workingDays(campaign, indicator);
  const position = new Map(calendar?.days.map((day, d) => [day, d]));
  const onPlan = (loads: readonly number[]) => days.map((day) => loads[position.get(day) ?? -1] ?? 0);
  return {
    key,
    name: block.name,
    works: (unit) => {
      const flags = calendar?.ofUnit.get(unit) ?? [];
      return days.map((day) => (flags[position.get(day) ?? -1] === true ? '1' : '0')).join('');
    },
    carries: onPlan(calendar?.carries ?? []),
    loads: (unit) => onPlan(calendar === null ? [] : loadsOf(calendar, unit)),
    quotas: (unit) => now.get(unit)?.cells ?? none,
    assigned: (unit) => first.get(unit)?.total ?? 0,
    lines: linesOf(versions, key),
    isPlanned: (unit) => now.has(unit),
  };
}

/** Where the area should stand at the end of each day. */
export function areaLine(
  { lines }: TrackedIndicator,
  { rows, days }: TrackedView,
  which: 'line' | 'firstLine',
): number[] {
  const all = rows.map(({ code }) => lines(code)[which]);
  return days.map((_, d) => all.reduce((sum, line) => sum + line[d]!, 0));
}

/** Works of the area as a whole. */
export { AREA };

export function unitLabel(row: NumberRow, stopped: string): { text: string; bold: number } {
  const { code, leaf } = row;
  return { text: leaf === null ? `${code} ${stopped}` : `${code} ${leaf.name}`, bold: code.length };
}

export function parentOf(leaf: Unit | null, units: readonly Unit[]): Unit | null {
  return units.find(({ code }) => code === leaf?.parent) ?? null;
}
