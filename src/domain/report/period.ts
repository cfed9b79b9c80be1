/** Reports of a time: a day, a week, a round, a phase. What was to be done, what was done in it and to date. */
import type { Instant } from '../instant';
import { validOn } from '../rebalance/version';
import { type BlankDue, blankDueRemarks } from './blank-dues';
import { type Block, column, columnIn, keyIn, NAME, NOTE, NUMBER } from './blocks';
import { minus, share } from './figure';
import { type Figures, plusAll, rowsOf, shownName } from './frame';
import type { Head } from './heads';
import type { Span } from './plan-lines';
import { measuredBy, remark, usualRemarks } from './remarks';
import type { Report, ReportCell, ReportColumn, ReportId, ReportRemark, ReportRow } from './report';
import { heardOf, reportedOf } from './reported-of';
import type { Stage } from './stage';
import { reportWindow } from './when';

export interface PeriodRequest {
  id: ReportId;
  /** Of the days that count: none after the last one whose cut-off has passed, unless asked for. */
  span: Span;
  quota: Head;
  done: Head;
  reported: Head;
  due: Instant | null;
  /** Rounds before it that it counts in again: their days. */
  earlier?: Span[];
  remarks: ReportRemark[];
}

export function periodReport(stage: Stage, request: PeriodRequest): Report {
  const { span, id } = request;
  const { blocks, frame } = stage;
  const own = new Map<string, Figures>();
  const put = (code: string, figures: Figures) => own.set(code, plusAll(own.get(code), figures));
  for (const block of blocks) blockFigures(stage, block, request, put);
  for (const [code, figures] of reportedOf(stage, span)) put(code, figures);
  const { rows, total } = rowsOf(frame, own, (sums, code) => ({
    ...Object.assign({}, ...blocks.map((block) => blockCells(block, sums, code, request))),
    reported: heardOf(sums),
  }));
  const aside = rows.find(({ key }) => key === 'aside');
  return {
    ...id,
    days: span,
    upTo: span.last,
    window: reportWindow(stage.input.campaign, span),
    due: request.due,
    source: 'reported',
    columns: [
      NUMBER,
      NAME,
      ...blocks.flatMap((block) => blockColumns(block, request)),
      column('reported', request.reported, 'text'),
      NOTE,
    ],
    rows,
    total,
    apart: [],
    remarks: [
      ...request.remarks,
      ...usualRemarks(stage, span),
      ...blocks.flatMap((block) => blankDueRemarks(blanksOf(stage, block, own, total), block.of)),
      ...measuredBy(stage, span),
      ...(aside === undefined ? [] : [remark('aside')]),
    ],
  };
}

function blockFigures(
  stage: Stage,
  block: Block,
  { span, earlier = [] }: PeriodRequest,
  put: (code: string, figures: Figures) => void,
): void {
  const { input, frame, tally, plans } = stage;
  for (const { key } of block.indicators) {
    for (const [code, { target, due, quota }] of plans.wanted(
      validOn(input.versions, span.last),
      frame.homeOf,
      key,
      span.last,
      span,
    ))
      put(code, {
        [keyIn(block, 'assigned')]: target,
        [keyIn(block, 'due')]: due,
        [keyIn(block, 'quota')]: quota,
      });
    for (const code of tally.homes(key)) {
      const done = tally.between(key, code, span.first, span.last);
      put(code, {
        ...(block.indicators.length > 1 ? { [keyIn(block, 'done', key)]: done } : {}),
        [keyIn(block, 'done')]: done,
        [keyIn(block, 'after')]: tally.without(key, code, span.first, span.last, earlier),
        [keyIn(block, 'toDate')]: tally.between(key, code, null, span.last),
      });
    }
  }
}

/** Of the units whose own figures make the rows; none where the total has no gap either. */
function blanksOf(
  { frame }: Stage,
  block: Block,
  own: ReadonlyMap<string, Figures>,
  total: ReportRow,
): BlankDue[] {
  if ((total.cells[keyIn(block, 'gap')] ?? null) === null) return [];
  return frame.shown.flatMap(({ unit }) => {
    const figures = own.get(unit.code) ?? {};
    const isBlank = (figures[keyIn(block, 'toDate')] ?? null) === null;
    return isBlank ? [{ name: shownName(unit), due: figures[keyIn(block, 'due')] ?? 0 }] : [];
  });
}

function blockColumns(block: Block, { quota, done, earlier = [] }: PeriodRequest): ReportColumn[] {
  const several = block.indicators.length > 1;
  return [
    columnIn(block, 'assigned', 'assigned', 'count'),
    columnIn(block, 'quota', quota, 'count'),
    ...(several ? block.indicators.map(({ key }) => columnIn(block, 'done', done, 'count', key)) : []),
    columnIn(block, 'done', several ? 'sum' : done, 'count'),
    ...(earlier.length > 0 ? [columnIn(block, 'after', 'afterEarlier', 'count')] : []),
    columnIn(block, 'toDate', 'toDate', 'count'),
    columnIn(block, 'share', 'share', 'share'),
    columnIn(block, 'gap', 'gap', 'signed'),
  ];
}

function blockCells(
  block: Block,
  sums: Figures,
  code: string | null,
  { earlier = [] }: PeriodRequest,
): Record<string, ReportCell> {
  const of = (name: string, part: string | null = null) => sums[keyIn(block, name, part)] ?? null;
  const cells: Record<string, ReportCell> = {};
  const set = (name: string, cell: ReportCell, part: string | null = null) => {
    cells[keyIn(block, name, part)] = cell;
  };
  for (const name of ['assigned', 'quota', 'done', 'toDate']) set(name, of(name));
  if (block.indicators.length > 1) for (const { key } of block.indicators) set('done', of('done', key), key);
  if (earlier.length > 0) set('after', of('after'));
  set('share', share(of('toDate'), of('assigned')));
  // Nothing is due from units that left.
  set('gap', minus(of('toDate'), of('due') ?? (code === null ? 0 : null)));
  return cells;
}
