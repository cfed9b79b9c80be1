/**
 * More people than there are left: of the eligible, or of those approved and waiting to be activated. A figure given for
 * a hamlet or the whole area holds for the teams under it together.
 */
import type { CountIndicator, Unit } from '../campaign';
import { type Finding, finding } from '../finding';
import { type Check, type Rule, rowsUnder, type Series } from './check';

type Limit = (indicator: CountIndicator, unit: Unit | null) => number | null;

/** Those reached before the first day, and holders of level 2 where these do not count, are gone already. */
export const aboveEligible = above('ENTRY_ABOVE_ELIGIBLE', (indicator, unit) => {
  if (unit === null)
    return indicator.excludeHolders ? null : less(indicator.eligible, indicator.baseline?.value);
  return less(less(unit.eligible, indicator.excludeHolders ? unit.holders : 0), unit.baseline);
});

export const aboveSupply = above('ENTRY_ABOVE_SUPPLY', ({ supply, baseline }, unit) =>
  unit === null ? (supply ?? less(baseline?.dossiers ?? null, baseline?.value)) : unit.supply,
);

function less(figure: number | null, gone: number | null | undefined): number | null {
  return figure === null ? null : Math.max(0, figure - (gone ?? 0));
}

/** At most one finding a unit: the first day that goes beyond. Once that is put right, a later one may show. */
function above(code: string, limitOf: Limit): Rule {
  return (check) =>
    check.campaign.indicators.flatMap((indicator) => {
      if (indicator.kind !== 'count') return [];
      const rows = check.series.filter((series) => series.indicator === indicator);
      const under = rowsUnder(rows);
      return [null, ...check.campaign.units].flatMap((unit) => {
        const limit = limitOf(indicator, unit);
        if (limit === null) return [];
        return firstBeyond(check, code, unit, limit, unit === null ? rows : (under.get(unit.code) ?? []));
      });
    });
}

function firstBeyond(
  check: Check,
  code: string,
  unit: Unit | null,
  limit: number,
  rows: readonly Series[],
): Finding[] {
  let left = limit;
  for (const [d, day] of check.days.entries()) {
    const sum = rows.reduce((total, { numbers }) => total + (numbers[d] ?? 0), 0);
    if (sum > left) {
      // The largest number leads to the cell; alone it may be within what remains.
      const most = rows.reduce((a, b) => ((b.numbers[d] ?? 0) > (a.numbers[d] ?? 0) ? b : a));
      const value = most.numbers[d]!;
      const path = `entries.${most.indicator.key}.${most.unit.code}.${day}`;
      const name = unit?.name ?? check.campaign.area;
      const figures = { name, code: most.unit.code, day, value, left, limit };
      return [
        value > left
          ? finding(code, 'ask', path, figures)
          : finding(`${code}_SUM`, 'ask', path, { ...figures, sum }),
      ];
    }
    left -= sum;
  }
  return [];
}
