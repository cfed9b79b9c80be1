/** Rows and columns of "Bảng theo dõi". */
import type { Column, PrintSetup, Row } from '../model';
import { weeksOf } from './days';
import { column, Grid, row } from './grid';
import { dayKey, textWidth } from './quota-layout';
import { upKey } from './quota-units';
import type { TrackedView } from './tracking-view';

/** Hidden figures of each row and indicator; "Tiến độ" adds them up. */
export const FIGURES = [
  /** Text: "1" for a day on which numbers are expected. */
  'works',
  /** Text: the day's quotas, QUOTA_WIDTH digits each; colours look here, since they may look into no other tab. */
  'quotas',
  /** Of the first plan. */
  'assigned',
  /** Texts: where it should stand at the end of each day, LINE_WIDTH digits each; now, and by the first plan. */
  'line',
  'firstLine',
  /** Done by the day of the last re-plan, as it was known then. */
  'base',
  'target',
  'due',
  'dueFirst',
  /** What the numbers up to that day are more or less now. */
  'drift',
  /** Done up to the status day, and in how many numbers. */
  'upTo',
  'numbers',
  /** Reported working days that the pace counts, and the first of them. */
  'recent',
  'since',
  'pace',
] as const;
export type Figure = (typeof FIGURES)[number];
export const figureKey = (figure: Figure, indicator: string): string => `${figure}|${indicator}`;
/** As many digits as an entry may have (`CEILING`). */
export const QUOTA_WIDTH = 4;
/** Enough for such a number every day for a year. */
export const LINE_WIDTH = 7;

/** The row that holds the days that count for progress, over the columns of one indicator. */
export const countedRow = (indicator: string): string => `counted|${indicator}`;

/** Hidden rows of one value each, in the column "at". */
export const CLOCK_ROWS = ['now', 'limit', 'position', 'status', 'focus', 'slotNow', 'after'] as const;

export function trackingGrid(
  view: TrackedView,
  texts: { unit: string[]; parent: string[]; heads: Record<string, string> },
): Grid {
  const { depth, indicators, rows } = view;
  const several = indicators.length > 1;
  return new Grid(
    [
      column('key', 60, true),
      column('at', 60, true),
      ...Array.from({ length: depth }, (_, i) => column(upKey(i + 1), 60, true)),
      ...['place', 'record', 'asked', 'said'].map((key) => column(key, 50, true)),
      ...indicators.flatMap(({ key }) => FIGURES.map((figure) => column(figureKey(figure, key), 60, true))),
      column('unit', textWidth(texts.unit, 84, 130)),
      ...(depth > 0 ? [column('parent', textWidth(texts.parent, 90, 150))] : []),
      ...indicators.map(({ key }) => column(`total|${key}`, several ? 74 : 56)),
      column('reported', 48),
      column('missing', 48),
      column('late', 48),
      column('last', 52),
      ...dayColumns(view),
    ],
    [
      row('keys', 21, true),
      ...[
        'indicator',
        'slot',
        // What the day carries in parts of a full one.
        'load',
        'cut',
        'expected',
        ...indicators.map(({ key }) => countedRow(key)),
        ...CLOCK_ROWS,
      ].map((key) => row(key, 21, true)),
      row('title', 30),
      row('window', 22),
      row('legend', 18),
      row('signs', 18),
      row('week', 22),
      ...(several ? [row('label', 18)] : []),
      row('weekday', 20),
      row('day', 20),
      ...rows.map(({ code }): Row => row(code, 24)),
      row('sentinel', 6, true),
      row('total', 26),
      row('silent', 24),
    ],
  );
}

/** In the order of the entry tabs, so that one formula fills them all: the indicators of one day side by side. */
function dayColumns({ days, indicators }: TrackedView): Column[] {
  return days.flatMap((day) => indicators.map(({ key }) => column(dayKey(day, key), 38)));
}

/** The first and the last of them. */
export function dayRun({ days, indicators }: TrackedView): [string, string] {
  return [
    dayKey(days[0]!, indicators[0]!.key),
    dayKey(days[days.length - 1]!, indicators[indicators.length - 1]!.key),
  ];
}

/** A4 landscape is 277 mm between margins of 10 mm: 1047 pixels at 96 to the inch, less a little for safety. */
const PAGE_WIDTH = 1000;

/** Whole weeks on each page, as many as fit beside the repeated columns. */
export function trackingPaper(grid: Grid, view: TrackedView, repeatRows: number): PrintSetup {
  const firstDay = grid.column(dayRun(view)[0]);
  const width = (from: number, to: number) =>
    grid.columns.slice(from, to).reduce((sum, one) => sum + (one.hidden ? 0 : one.width), 0);
  const left = width(0, firstDay);
  const breakBefore: number[] = [];
  let page = firstDay;
  for (const { days } of weeksOf(view.days)) {
    const { from, to } = grid.columnSpan(dayRun({ ...view, days }));
    if (from > page && left + width(page, to) > PAGE_WIDTH) {
      breakBefore.push(from);
      page = from;
    }
  }
  return { orientation: 'landscape', repeatRows, repeatColumns: firstDay, breakBefore, fitWidth: null };
}
