/** "BC tổng kết": what the campaign reached, split by phase; what was there before it stands apart. */
import { AREA } from '../progress';
import { validOn } from '../rebalance/version';
import { type Block, columnIn, countsOf, eachAlone, keyIn, NAME, NOTE, NUMBER } from './blocks';
import { plus, share, sumOf } from './figure';
import { type Figures, plusAll, rowsOf } from './frame';
import { remark, usualRemarks } from './remarks';
import type { Report, ReportCell, ReportColumn, ReportRemark } from './report';
import type { Stage } from './stage';
import { type Start, startsOf } from './start';
import { dueInstant, earlier, reportWindow } from './when';

export function finalReport(stage: Stage): Report {
  const { campaign } = stage.input;
  const { period } = campaign;
  const upTo = stage.statusDay;
  const days = upTo === null ? null : { first: period.first, last: earlier(upTo, period.last) };
  const blocks = eachAlone(countsOf(campaign)).map((block) => wholeOf(stage, block));
  const own = new Map<string, Figures>();
  for (const block of blocks)
    for (const [code, figures] of block.own) own.set(code, plusAll(own.get(code), figures));
  const { rows, total } = rowsOf(stage.frame, own, (sums, code) =>
    Object.assign({}, ...blocks.map((block) => cellsOf(block, sums, code))),
  );
  return {
    kind: 'final',
    of: '',
    days,
    upTo,
    window: days === null ? null : reportWindow(campaign, days),
    due: finalDue(stage),
    source: 'reported',
    columns: [NUMBER, NAME, ...blocks.flatMap(({ columns }) => columns), NOTE],
    rows,
    total,
    apart: [],
    remarks: [
      ...(upTo !== null && upTo < period.last ? [remark('notOver', { day: upTo })] : []),
      ...(blocks.some(({ start }) => [...start.values()].some(({ baseline }) => baseline !== null))
        ? [remark('baselineApart')]
        : []),
      ...measures(stage),
      ...(days === null ? [] : usualRemarks(stage, days)),
      ...(rows.some(({ key }) => key === 'aside') ? [remark('aside')] : []),
    ],
  };
}

interface Whole {
  block: Block;
  own: Map<string, Figures>;
  start: Map<string, Start>;
  /** Keys of the phases, '' for what lies in none. */
  parts: string[];
  columns: ReportColumn[];
}

function wholeOf({ input, frame, tally, plans, statusDay }: Stage, block: Block): Whole {
  const { campaign } = input;
  const indicator = block.indicators[0]!;
  const { key } = indicator;
  const own = new Map<string, Figures>();
  const put = (code: string, figures: Figures) => own.set(code, plusAll(own.get(code), figures));
  for (const [code, { target }] of plans.wanted(
    validOn(input.versions, statusDay),
    frame.homeOf,
    key,
    statusDay,
    null,
  ))
    put(code, { [keyIn(block, 'assigned')]: target });
  const outside = { is: false };
  for (const code of tally.homes(key)) {
    const done = tally.between(key, code, null, statusDay);
    const phases = campaign.phases.map(({ key: phase, period }) => ({
      phase,
      done:
        statusDay === null ? null : tally.between(key, code, period.first, earlier(period.last, statusDay)),
    }));
    const inPhases = sumOf(phases.map((one) => one.done));
    const rest = done === null ? null : done - (inPhases ?? 0);
    // Zeros outside of phases are not worth a column.
    outside.is = outside.is || (campaign.phases.length > 0 && rest !== null && rest > 0);
    put(code, {
      [keyIn(block, 'done')]: done,
      ...Object.assign({}, ...phases.map((one) => ({ [keyIn(block, 'phase', one.phase)]: one.done }))),
      [keyIn(block, 'outside')]: rest === 0 ? null : rest,
    });
  }
  const start = startsOf(campaign, frame, indicator);
  const column = columnIn.bind(null, block);
  return {
    block,
    own,
    start,
    parts: campaign.phases.map((phase) => phase.key),
    columns: [
      column('eligible', 'eligible', 'count'),
      column('baseline', 'baseline', 'count'),
      column('baselineShare', 'baselineShare', 'fineShare'),
      column('assigned', 'assigned', 'count'),
      ...campaign.phases.map((phase) => column('phase', 'doneInPhase', 'count', phase.key)),
      ...(outside.is ? [column('outside', 'doneOutside', 'count')] : []),
      column('done', 'done', 'count'),
      column('share', 'share', 'share'),
      column('reached', 'reached', 'count'),
      column('reachedShare', 'reachedShare', 'fineShare'),
    ],
  };
}

function cellsOf({ block, start, parts }: Whole, sums: Figures, code: string | null) {
  const cells: Record<string, ReportCell> = {};
  const of = (name: string, part: string | null = null) => sums[keyIn(block, name, part)] ?? null;
  const set = (name: string, cell: ReportCell, part: string | null = null) => {
    cells[keyIn(block, name, part)] = cell;
  };
  const { eligible, baseline } = (code === null ? undefined : start.get(code)) ?? {
    eligible: null,
    baseline: null,
  };
  const isApart = code !== AREA && isStatedForAll(start);
  const reached = isApart ? null : plus(baseline, of('done'));
  set('eligible', eligible);
  set('baseline', baseline);
  set('baselineShare', share(baseline, eligible));
  set('assigned', of('assigned'));
  for (const phase of parts) set('phase', of('phase', phase), phase);
  set('outside', of('outside'));
  set('done', of('done'));
  set('share', share(of('done'), of('assigned')));
  set('reached', reached);
  set('reachedShare', share(reached, eligible));
  return cells;
}

/** The plan says what was there before for the whole only: nobody knows what a unit reached in all. */
function isStatedForAll(start: Map<string, Start>): boolean {
  return [...start].every(([code, { baseline }]) => (baseline === null) === (code !== AREA));
}

/** A phase may count something else than the indicator does. */
function measures({ input }: Stage): ReportRemark[] {
  const { phases } = input.campaign;
  return countsOf(input.campaign).flatMap(({ name, phaseTargets }) =>
    phaseTargets.flatMap(({ phase, measure }) =>
      measure === null
        ? []
        : [
            remark('measureChanges', {
              indicator: name,
              phase: phases.find(({ key }) => key === phase)?.name ?? phase,
              measure,
            }),
          ],
    ),
  );
}

/** The last milestone of the kind report, else when the last round that goes to the end is due. */
function finalDue({ input }: Stage) {
  const { milestones, rounds, period } = input.campaign;
  const reports = milestones.filter(({ kind }) => kind === 'report').map(({ deadline }) => deadline);
  const ends = rounds.filter((round) => round.period.last === period.last).map(({ due }) => due);
  const instants = (reports.length > 0 ? reports : ends).map(dueInstant);
  return instants.length === 0 ? null : Math.max(...instants);
}
