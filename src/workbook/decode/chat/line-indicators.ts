/** Numbers without their indicator. */
import type { CountIndicator } from '../../../domain/campaign';
import type { Proposal } from './line';

/**
 * A number without its indicator is that of the only one; one that comes first, of the one left beside those named.
 * @param unsure told of each unit where that is not so
 */
export function withIndicators(
  proposals: readonly Proposal[],
  indicators: readonly CountIndicator[],
  unsure: (unit: string) => void,
): Proposal[] {
  return proposals.map((one, i) => {
    if (one.indicator !== '') return one;
    const isFirst = !proposals.slice(0, i).some(({ unit }) => unit === one.unit);
    const others = new Set(
      proposals.filter(({ unit }) => unit === one.unit).map(({ indicator }) => indicator),
    );
    const left = indicators.filter(({ key }) => !others.has(key));
    if (indicators.length === 1 || (left.length === 1 && others.size > 1 && isFirst))
      return { ...one, indicator: left[0]!.key };
    unsure(one.unit);
    return { ...one, indicator: indicators[0]!.key };
  });
}
