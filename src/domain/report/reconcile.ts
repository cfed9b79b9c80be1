/** "Đối soát": what teams report to date against what the official system counts. */
import type { Day } from '../day';
import { AREA } from '../progress';
import { type Block, column, columnIn, countsOf, eachAlone, keyIn, NAME } from './blocks';
import { minus } from './figure';
import { type Figures, plusAll, rowsOf } from './frame';
import { lastOfficialDay, type OfficialFigure, officialOf } from './official';
import { remark } from './remarks';
import type { Report, ReportCell, ReportRemark } from './report';
import type { Stage } from './stage';
import { reportWindow } from './when';

/**
 * Both sides as of the last day that has official figures. A difference is reported less official; above, it adds up
 * those of units that have both. Where the system counts the area alone, the total has its figure.
 */
export function reconcileReport(stage: Stage): Report {
  const { input, frame, statusDay } = stage;
  const { campaign } = input;
  const upTo = lastOfficialDay(input, statusDay) ?? statusDay;
  const counts = countsOf(campaign);
  const kept = counts.filter(({ key }) => input.official.tables.some(({ indicator }) => indicator === key));
  const sides = eachAlone(kept.length > 0 ? kept : counts).map((block) => ({
    block,
    official: officialOf(input, block.indicators[0]!.key, upTo),
  }));
  const own = new Map<string, Figures>();
  for (const { block, official } of sides)
    for (const [code, figures] of ownFigures(stage, block, official, upTo))
      own.set(code, plusAll(own.get(code), figures));
  const { rows, total } = rowsOf(frame, own, (sums, code) =>
    Object.assign({}, ...sides.map(({ block, official }) => cellsOf(block, official, sums, code))),
  );
  const days = upTo === null ? null : { first: campaign.period.first, last: upTo };
  return {
    kind: 'reconcile',
    of: '',
    days,
    upTo,
    window: days === null ? null : reportWindow(campaign, days),
    due: null,
    source: 'official',
    columns: [
      NAME,
      ...sides.flatMap(({ block }) => [
        columnIn(block, 'reported', 'reportedToDate', 'count'),
        columnIn(block, 'official', 'official', 'count'),
        columnIn(block, 'difference', 'difference', 'signed'),
      ]),
      column('explanation', 'explanation', 'written'),
    ],
    rows,
    total,
    apart: [],
    remarks: sides.flatMap(({ block, official }) => remarksOf(block, official, upTo)),
  };
}

function ownFigures(
  { frame, tally }: Stage,
  block: Block,
  official: ReadonlyMap<string, OfficialFigure>,
  upTo: Day | null,
): Map<string, Figures> {
  const [reported, counted] = [keyIn(block, 'reported'), keyIn(block, 'official')];
  const { key } = block.indicators[0]!;
  const found = new Map<string, Figures>();
  const put = (code: string, figures: Figures) => found.set(code, plusAll(found.get(code), figures));
  for (const code of tally.homes(key)) put(code, { [reported]: tally.between(key, code, null, upTo) });
  for (const [code, { figure }] of official)
    if (code !== AREA) put(frame.homeOf(code), { [counted]: figure });
  for (const [code, figures] of [...found])
    put(code, { [keyIn(block, 'difference')]: minus(figures[reported], figures[counted]) });
  return found;
}

function cellsOf(
  block: Block,
  official: ReadonlyMap<string, OfficialFigure>,
  sums: Figures,
  code: string | null,
): Record<string, ReportCell> {
  const of = (name: string) => sums[keyIn(block, name)] ?? null;
  const area = official.get(AREA)?.figure ?? null;
  const stands = code === AREA && of('official') === null && area !== null;
  return {
    [keyIn(block, 'reported')]: of('reported'),
    [keyIn(block, 'official')]: stands ? area : of('official'),
    [keyIn(block, 'difference')]: stands ? minus(of('reported'), area) : of('difference'),
  };
}

function remarksOf(
  { of }: Block,
  official: ReadonlyMap<string, OfficialFigure>,
  upTo: Day | null,
): ReportRemark[] {
  const about = (figures: ReportRemark['figures']) => (of === null ? figures : { ...figures, indicator: of });
  const units = [...official].filter(([code]) => code !== AREA).map(([, one]) => one);
  const older = units.filter(({ day }) => day !== upTo).length;
  const sum = units.reduce((all, { figure }) => all + figure, 0);
  const area = official.get(AREA)?.figure ?? null;
  return [
    ...(older > 0 ? [remark('officialOlder', about({ units: older, day: upTo ?? '' }))] : []),
    ...(units.length > 0 && area !== null && area !== sum
      ? [remark('officialArea', about({ official: area, sum, difference: area - sum }))]
      : []),
  ];
}
