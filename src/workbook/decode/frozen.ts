/** "Báo cáo đã chốt" read back: each report whole, in order of their numbers. */
import type { FrozenReport } from '../../domain/report/frozen';
import { cellAt, columnsByKey, type ReadTab } from '../read';
import type { KeptReport, KeptRow } from '../tabs/archive/frozen';

/** What was frozen and can still be read; a row somebody broke is left out. */
export function readFrozen(tab: ReadTab | null): FrozenReport[] {
  if (tab === null) return [];
  const keyRow = tab.cells.findIndex((line) => line.some(({ value }) => value === 'data'));
  const data = keyRow < 0 ? undefined : columnsByKey(tab, keyRow).get('data');
  if (data === undefined) return [];
  const found: FrozenReport[] = [];
  for (let row = keyRow + 1; row < tab.cells.length; row++) {
    const kept = parsed(cellAt(tab, row, data).value);
    if (kept === null) continue;
    if ('report' in kept)
      found.push({ ...kept, report: { ...kept.report, rows: [], apart: [], total: null } });
    else add(found[found.length - 1], kept);
  }
  return found.sort((a, b) => a.number - b.number);
}

function add(frozen: FrozenReport | undefined, { part, ...row }: KeptRow): void {
  if (frozen === undefined) return;
  if (part === 'total') frozen.report.total = row;
  else frozen.report[part].push(row);
}

/** Nobody but us writes these cells; what is no text of ours is none. */
function parsed(value: unknown): KeptReport | KeptRow | null {
  if (typeof value !== 'string' || !value.startsWith('{')) return null;
  try {
    const kept: unknown = JSON.parse(value);
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is KeptReport | KeptRow {
  if (typeof value !== 'object' || value === null) return false;
  return ('number' in value && 'report' in value) || ('part' in value && 'cells' in value && 'key' in value);
}
