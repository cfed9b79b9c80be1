/** Plans given out, read back from their hidden tab. */
import { type Finding, finding } from '../../domain/finding';
import { instantOfSerial } from '../../domain/instant';
import type { PlanVersion } from '../../domain/rebalance/version';
import { cellAt, type ReadCell, type ReadTab } from '../read';
import { baseKey, type VERSION_COLUMNS } from '../tabs/record/versions';
import { type KeyedTab, keyedTab, linesFrom } from './daily-layout';
import { dayOfSerial } from './guess';

const ROW = /^v(\d+)(?:\.(.+))?$/;

interface Lines {
  head: number | null;
  units: { unit: string; row: number }[];
}

/** @param tab null before the first build */
export function readVersions(tab: ReadTab | null): { versions: PlanVersion[]; findings: Finding[] } {
  if (tab === null) return { versions: [], findings: [] };
  const layout = keyedTab(tab, 'key');
  if (layout === null)
    return {
      versions: [],
      findings: [finding('RECORD_KEYS_LOST', 'error', `${tab.key}!A1`, { tab: tab.title })],
    };
  const found = new Map<number, Lines>();
  for (const { key, row } of linesFrom(layout, layout.keyRow + 1)) {
    const [, number, unit] = ROW.exec(key) ?? [];
    if (number === undefined) continue;
    const lines = found.get(Number(number)) ?? { head: null, units: [] };
    if (unit === undefined) lines.head ??= row;
    else lines.units.push({ unit, row });
    found.set(Number(number), lines);
  }
  const findings: Finding[] = [];
  const versions = [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, lines]) => {
      const version = versionOf(layout, number, lines);
      if (version === null || !addsUp(layout, version, lines.head!))
        findings.push(finding('VERSION_ALTERED', 'error', `${tab.key}!A1`, { tab: tab.title, number }));
      return version === null ? [] : [version];
    });
  return { versions, findings };
}

/** Null when the row of the version itself is gone or does not tell when it was made. */
function versionOf(layout: KeyedTab, number: number, { head, units }: Lines): PlanVersion | null {
  if (head === null) return null;
  const { tab, columns } = layout;
  const meta = (name: (typeof VERSION_COLUMNS)[number]) => cellAt(tab, head, columns.get(name) ?? -1).value;
  const [after, at] = [meta('after'), meta('at')];
  if (typeof at !== 'number') return null;
  const own = layout.days.filter(({ column }) => numberIn(tab.cells[head]?.[column]) !== null);
  const days = [...new Set(own.map(({ day }) => day))].sort();
  const indicators = [...new Set(own.map(({ indicator }) => indicator))];
  const text = (name: 'by' | 'reason' | 'fingerprint') => String(meta(name) ?? '');
  return {
    number,
    after: typeof after === 'number' ? dayOfSerial(after) : null,
    madeAt: instantOfSerial(at),
    madeBy: text('by'),
    reason: text('reason'),
    fingerprint: text('fingerprint'),
    plan: {
      days,
      tables: indicators.map((indicator) => {
        const position = new Map(
          own.filter((one) => one.indicator === indicator).map(({ day, column }) => [day, column]),
        );
        const at = days.map((day) => position.get(day) ?? -1);
        return {
          indicator,
          rows: units.flatMap(({ unit, row }) => {
            const cells = at.map((column) => numberIn(tab.cells[row]?.[column]));
            // A unit above the teams has a line for what it had done, and no quota.
            if (cells.every((cell) => cell === null)) return [];
            const numbers = cells.map((cell) => cell ?? 0);
            return [{ unit, total: numbers.reduce((sum, cell) => sum + cell, 0), cells: numbers }];
          }),
        };
      }),
    },
    base: baseOf(layout, units),
  };
}

function baseOf({ tab, columns }: KeyedTab, units: Lines['units']): PlanVersion['base'] {
  const base: PlanVersion['base'] = {};
  for (const [key, column] of columns) {
    if (!key.startsWith(baseKey(''))) continue;
    const done: [string, number][] = units.flatMap(({ unit, row }) => {
      const value = numberIn(tab.cells[row]?.[column]);
      return value === null ? [] : [[unit, value]];
    });
    if (done.length > 0) base[key.slice(baseKey('').length)] = Object.fromEntries(done);
  }
  return base;
}

/** Whether the totals kept in the row of the version are still those of its cells. */
function addsUp({ tab, columns }: KeyedTab, { plan }: PlanVersion, head: number): boolean {
  return plan.tables.every(({ indicator, rows }) =>
    plan.days.every((day, d) => {
      const total = numberIn(tab.cells[head]?.[columns.get(`${day}|${indicator}`) ?? -1]);
      return total === rows.reduce((sum, { cells }) => sum + cells[d]!, 0);
    }),
  );
}

function numberIn(cell: ReadCell | undefined): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
}
