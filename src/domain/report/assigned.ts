/** "Giao chỉ tiêu": what every unit is to reach, by the plan that holds now. */
import { AREA, workingDays } from '../progress';
import { type Block, columnIn, countsOf, eachAlone, keyIn, NAME, NUMBER } from './blocks';
import { share } from './figure';
import { type Figures, plusAll, rowsOf } from './frame';
import type { Report, ReportCell, ReportColumn } from './report';
import type { Stage } from './stage';
import { startsOf } from './start';

export function assignedReport(stage: Stage): Report {
  const { campaign } = stage.input;
  const teams = teamsOf(stage);
  const most = Math.max(0, ...[...teams.values()].map((codes) => codes.length));
  const parts = eachAlone(countsOf(campaign)).map((block) => partOf(stage, block, teams, most));
  const own = new Map<string, Figures>();
  for (const part of parts)
    for (const [code, figures] of part.own) own.set(code, plusAll(own.get(code), figures));
  const { rows, total } = rowsOf(stage.frame, own, (sums, code) =>
    Object.assign({}, ...parts.map(({ cells }) => cells(sums, code))),
  );
  return {
    kind: 'assigned',
    of: '',
    days: { ...campaign.period },
    upTo: null,
    window: null,
    due: null,
    source: 'reported',
    columns: [NUMBER, NAME, ...parts.flatMap(({ columns }) => columns)],
    // Units that left are asked for nothing.
    rows: rows.filter(({ unit, cells }) => unit !== null || parts.some(({ key }) => cells[key] !== 0)),
    total,
    apart: [],
    remarks: [],
  };
}

/** Codes of the units that report, by the unit shown right above them. */
function teamsOf({ input, frame }: Stage): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { code, parent } of input.campaign.units) {
    if (parent === null || frame.homeOf(code) === code) continue;
    found.set(parent, [...(found.get(parent) ?? []), code]);
  }
  return found;
}

interface Part {
  /** Of what is assigned. */
  key: string;
  own: Map<string, Figures>;
  columns: ReportColumn[];
  cells: (sums: Figures, code: string | null) => Record<string, ReportCell>;
}

function partOf(
  { input, frame, plans }: Stage,
  block: Block,
  teams: ReadonlyMap<string, readonly string[]>,
  most: number,
): Part {
  const { campaign, versions } = input;
  const indicator = block.indicators[0]!;
  const wanted = plans.wanted(versions, (code) => code, indicator.key, null, null);
  const starts = startsOf(campaign, frame, indicator);
  const { ofUnit } = workingDays(campaign, indicator);
  const key = keyIn(block, 'assigned');
  const own = new Map<string, Figures>();
  for (const [code, { target }] of wanted) {
    const home = frame.homeOf(code);
    own.set(home, plusAll(own.get(home), { [key]: target }));
  }
  const numbers = Array.from({ length: most }, (_, i) => String(i + 1));
  return {
    key,
    own,
    columns: [
      columnIn(block, 'eligible', 'eligible', 'count'),
      columnIn(block, 'baseline', 'baseline', 'count'),
      columnIn(block, 'assigned', 'assigned', 'count'),
      columnIn(block, 'perDay', 'perDay', 'mean'),
      ...numbers.map((number) => columnIn(block, 'team', 'team', 'count', number)),
    ],
    cells: (sums, code) => {
      const days = code === null ? 0 : (ofUnit.get(code) ?? []).filter((works) => works).length;
      const start = code === null ? undefined : starts.get(code);
      const cells: Record<string, ReportCell> = {
        [keyIn(block, 'eligible')]: start?.eligible ?? null,
        [keyIn(block, 'baseline')]: start?.baseline ?? null,
        [key]: sums[key] ?? null,
        [keyIn(block, 'perDay')]: share(sums[key], days),
      };
      const under = code === null || code === AREA ? [] : (teams.get(code) ?? []);
      under.forEach((team, i) => {
        cells[keyIn(block, 'team', String(i + 1))] = wanted.get(team)?.target ?? null;
      });
      return cells;
    },
  };
}
