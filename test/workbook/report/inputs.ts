/** Campaigns to report on: the real plans with numbers from a seeded generator, and everything beside them filled in. */
import { samples } from '../../../local/samples';
import { addDays, eachDay } from '../../../src/domain/day';
import { instantOf } from '../../../src/domain/instant';
import type { ReportInput } from '../../../src/domain/report';
import { hamletsOf } from '../../../src/domain/units';
import { organisationKeys } from '../../../src/workbook/tabs/organisations';
import { reasonsOf } from '../../../src/workbook/tabs/reasons';
import { firstPlan, inputOf, seeded, typedBy } from '../../domain/report/sample';
import { campaignOf } from '../fixtures';

/** @param part how much of the campaign has passed, 0 to 1 */
export function filled(key: string, part: number): ReportInput {
  const campaign = campaignOf(samples.find((one) => one.key === key)!.file);
  const random = seeded(key.length * 7919 + Math.round(part * 100));
  const { first, last } = campaign.period;
  const days = eachDay(first, last);
  const today = part >= 1 ? addDays(last, 2) : days[Math.floor(part * days.length)]!;
  const some = (most: number) => (random() < 0.2 ? null : Math.floor(random() * most));
  const counts = campaign.indicators.filter(({ kind }) => kind === 'count');
  const rates = campaign.indicators.filter(({ kind }) => kind === 'rate');
  const hamlets = hamletsOf(campaign);
  const reasons = reasonsOf(campaign, 'vi').map((reason) => reason.key);
  const keys = organisationKeys(campaign);
  const typed = typedBy(campaign, random);
  const silent = typed.tables[0]?.rows[0]?.unit;
  for (const { rows } of typed.tables)
    for (const row of rows) if (row.unit === silent) row.cells = row.cells.map(() => null);
  return inputOf(campaign, {
    versions: [firstPlan(campaign)],
    submissions: typed,
    reasons,
    obstacles: hamlets.slice(1).map(({ code }) => ({
      unit: code,
      day: first,
      reached: some(40),
      reasons: reasons.map(() => some(5)),
    })),
    official: {
      days: [first],
      tables: counts.map(({ key: indicator }) => ({
        indicator,
        rows: hamlets.map(({ code }) => ({ unit: code, cells: [some(200)] })),
      })),
    },
    organisations: campaign.organisations.map(({ name, members }, i) => ({
      key: keys[i]!,
      name,
      members,
      holders: some(20),
      recruited: some(60),
    })),
    recruitsPerHead: 10,
    services: hamlets.flatMap(({ code }) =>
      rates.map(({ key: indicator }) => ({
        unit: code,
        indicator,
        numerator: some(80),
        denominator: some(2) === null ? null : 100,
      })),
    ),
    now: instantOf(today, '12:00'),
  });
}
