/** "Dịch vụ công": rates with what they are of, against the target of the unit's level. */
import type { RateIndicator } from '../campaign';
import { AREA } from '../progress';
import { unitsByCode } from '../units';
import { column, columnIn, keyIn, NUMBER } from './blocks';
import { minus, share } from './figure';
import { type Figures, plusAll, rowsOf } from './frame';
import { rateTarget } from './rate-target';
import type { Report, ReportCell } from './report';
import type { Stage } from './stage';

/** Numerators and denominators add up; shares are of the sums. The area's own figures stand in the row aside. */
export function servicesReport({ input, frame }: Stage): Report {
  const { campaign, services } = input;
  const byCode = unitsByCode(campaign);
  const rates = campaign.indicators.filter((one): one is RateIndicator => one.kind === 'rate');
  const blocks = rates.map((indicator) => ({ of: indicator.key, indicator }));
  const own = new Map<string, Figures>();
  for (const { unit, indicator, numerator, denominator } of services) {
    const block = blocks.find(({ of }) => of === indicator);
    if (block === undefined || (numerator === null && denominator === null)) continue;
    const home = unit === AREA ? AREA : frame.homeOf(unit);
    // A share is of those that have both.
    const isWhole = numerator !== null && denominator !== null;
    const figures = {
      [keyIn(block, 'numerator')]: numerator,
      [keyIn(block, 'denominator')]: denominator,
      [keyIn(block, 'part')]: isWhole ? numerator : null,
      [keyIn(block, 'whole')]: isWhole ? denominator : null,
    };
    own.set(home, plusAll(own.get(home), figures));
  }
  const { rows, total } = rowsOf(frame, own, (sums, code) => {
    const cells: Record<string, ReportCell> = {};
    for (const block of blocks) {
      const rate = share(sums[keyIn(block, 'part')], sums[keyIn(block, 'whole')]);
      const percent = code === null ? null : rateTarget(campaign, block.indicator, byCode.get(code) ?? null);
      const target = percent === null ? null : percent / 100;
      cells[keyIn(block, 'denominator')] = sums[keyIn(block, 'denominator')] ?? null;
      cells[keyIn(block, 'numerator')] = sums[keyIn(block, 'numerator')] ?? null;
      cells[keyIn(block, 'rate')] = rate;
      cells[keyIn(block, 'target')] = target;
      cells[keyIn(block, 'difference')] = minus(rate, target);
    }
    return cells;
  });
  return {
    kind: 'services',
    of: '',
    days: null,
    upTo: null,
    window: null,
    due: null,
    source: 'reported',
    columns: [
      NUMBER,
      column('name', 'office', 'name'),
      ...blocks.flatMap((block) => [
        columnIn(block, 'denominator', 'denominator', 'count'),
        columnIn(block, 'numerator', 'numerator', 'count'),
        columnIn(block, 'rate', 'rate', 'share'),
        columnIn(block, 'target', 'rateTarget', 'share'),
        columnIn(block, 'difference', 'rateDifference', 'points'),
      ]),
    ],
    // What the area's own office does belongs to no unit under it.
    rows: rows.map((row) =>
      row.key === 'aside' ? { ...row, cells: { ...row.cells, name: campaign.area } } : row,
    ),
    total,
    apart: [],
    remarks: [],
  };
}
