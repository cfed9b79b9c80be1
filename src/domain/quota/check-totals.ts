import type { CountIndicator } from '../campaign';
import type { Report } from './check-rules';
import type { Block } from './goal';
import type { Organisation } from './organisation';
import type { QuotaTable } from './plan';

/** Rows add up; given quotas are met; without any the table meets the target exactly. */
export function checkTotals(
  { children }: Organisation,
  { key }: CountIndicator,
  blocks: readonly Block[],
  table: QuotaTable,
  report: Report,
): void {
  const totals = new Map<string, number>();
  for (const { unit, total, cells } of table.rows) {
    totals.set(unit, total);
    if (cells.reduce((a, b) => a + b, 0) !== total) report('ROW_TOTAL', unit, null);
  }
  let isGiven = false;
  const visit = (code: string | null, own: number | undefined): { total: number; given: boolean } => {
    const below = (children.get(code) ?? []).map((unit) => visit(unit.code, unit.quota[key]));
    const total =
      below.length > 0 || code === null ? below.reduce((sum, one) => sum + one.total, 0) : totals.get(code)!;
    const givenBelow = below.some((one) => one.given);
    if (own !== undefined && !givenBelow && own !== total) report('TARGET', code, null);
    if (own !== undefined) isGiven = true;
    return { total, given: givenBelow || own !== undefined };
  };
  const { total } = visit(null, undefined);
  const wanted = blocks.reduce((sum, block) => sum + (block.amount ?? 0), 0);
  if (!isGiven && total !== wanted) report('TARGET', null, null);
}
