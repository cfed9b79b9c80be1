/** Reports that count no entries worked out again: rates of offices, organisations, planned visits. */
import type { Campaign, RateIndicator } from '../../../src/domain/campaign';
import type { ReportInput } from '../../../src/domain/report';
import { type Cells, divided, rowsOf } from './oracle';

type Figure = number | null;

const added = (figures: Figure[]): Figure => {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? null : known.reduce<number>((a, b) => a + b!, 0);
};

/** By unit; 'aside' holds the area's own office, and what belongs to no unit. */
export function serviceFigures(input: ReportInput): Map<string, Cells> {
  const { campaign, services } = input;
  const rates = campaign.indicators.filter((one): one is RateIndicator => one.kind === 'rate');
  const everyCode = campaign.units.map(({ code }) => code);
  const isSaid = (line: (typeof services)[number]) => line.numerator !== null || line.denominator !== null;
  const isAside = ({ unit }: (typeof services)[number]) => !everyCode.includes(unit);
  const aside = services.some(
    (line) => isAside(line) && isSaid(line) && rates.some(({ key }) => key === line.indicator),
  );
  const rows = [
    ...rowsOf(input).map(({ key, codes }) => ({
      key,
      lines: services.filter(({ unit }) => codes === null || codes.includes(unit)),
    })),
    ...(aside ? [{ key: 'aside', lines: services.filter(isAside) }] : []),
  ];
  return new Map(
    rows.map(({ key, lines }) => {
      const cells: Cells = {};
      for (const rate of rates) {
        const own = lines.filter(({ indicator }) => indicator === rate.key);
        const both = own.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
        const reached = divided(
          added(both.map(({ numerator }) => numerator)),
          added(both.map(({ denominator }) => denominator)),
        );
        const percent = key === 'aside' ? null : targetOf(campaign, rate, key === 'total' ? null : key);
        const target = percent === null ? null : percent / 100;
        cells[`numerator|${rate.key}`] = added(own.map(({ numerator }) => numerator));
        cells[`denominator|${rate.key}`] = added(own.map(({ denominator }) => denominator));
        cells[`rate|${rate.key}`] = reached;
        cells[`target|${rate.key}`] = target;
        cells[`difference|${rate.key}`] = reached === null || target === null ? null : reached - target;
      }
      return [key, cells];
    }),
  );
}

/** The target named like the unit or like its level; the only one there is for all. @param code null: the area */
function targetOf(campaign: Campaign, { targets }: RateIndicator, code: string | null): Figure {
  const unit = campaign.units.find((one) => one.code === code);
  let depth = 0;
  for (let at = unit; at !== undefined; at = campaign.units.find((one) => one.code === at!.parent)) depth++;
  const name = (unit?.name ?? campaign.area).toLowerCase();
  const level = (campaign.levels[depth] ?? '').toLowerCase();
  for (const { label, percent } of targets)
    if (name === label.toLowerCase() || name.startsWith(`${label.toLowerCase()} `)) return percent;
  for (const { label, percent } of targets)
    if (label.toLowerCase() === level || label.toLowerCase().endsWith(` ${level}`)) return percent;
  return targets.length === 1 ? targets[0]!.percent : null;
}

/** By key of the organisation. */
export function organisationFigures({ organisations, recruitsPerHead }: ReportInput): Map<string, Cells> {
  const figures = organisations.map(({ members, holders, recruited }) => ({
    members,
    holders,
    left: members === null || holders === null ? null : holders > members ? 0 : members - holders,
    wanted: members === null || recruitsPerHead === null ? null : members * recruitsPerHead,
    recruited,
  }));
  const found = new Map<string, Cells>();
  organisations.forEach(({ key, name }, i) => {
    const own = figures[i]!;
    found.set(key, { number: i + 1, name, ...own, share: divided(own.holders, own.members) });
  });
  const both = figures.filter(({ members, holders }) => members !== null && holders !== null);
  return found.set('total', {
    members: added(figures.map(({ members }) => members)),
    holders: added(figures.map(({ holders }) => holders)),
    left: added(figures.map(({ left }) => left)),
    wanted: added(figures.map(({ wanted }) => wanted)),
    recruited: added(figures.map(({ recruited }) => recruited)),
    share: divided(added(both.map(({ holders }) => holders)), added(both.map(({ members }) => members))),
  });
}

/** Rows in order: day by day, units of one day as the campaign has them. */
export function visitRows({ campaign }: ReportInput): Cells[] {
  const days = [...new Set(campaign.outreach.map(({ day }) => day))].sort();
  const rows: Cells[] = [];
  for (const day of days)
    for (const { code, name, formerName } of campaign.units)
      for (const visit of campaign.outreach)
        if (visit.day === day && visit.unit === code)
          rows.push({
            number: rows.length + 1,
            name: formerName === null ? name : `${name} (${formerName})`,
            day: { day },
            plan: visit.note,
          });
  return rows;
}
