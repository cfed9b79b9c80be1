/** "Đính chính": what was reported, what it is now, and why. */
import type { Campaign } from '../../../domain/campaign';
import type { Typed } from '../../../domain/record/submission';
import { type Change, moved } from '../../../domain/report/causes-since';
import type { FrozenReport, Restated } from '../../../domain/report/frozen';
import type { Language } from '../../../messages/shape';
import { formatDay, formatNumber, translate } from '../../../messages/translate';
import type { CellFormat, CellValue, Tab } from '../../model';
import { column, constants, Grid, keyAreas, paint, row } from '../grid';
import { wordsOf } from '../report/words';
import { rowHeight } from '../row-height';
import { COLORS, FORMATS } from '../style';
import { reportName } from './frozen-words';

/** A frozen report with what of it is another figure now. */
export interface Correction {
  frozen: FrozenReport;
  figures: Restated[];
}

const COLUMNS = ['number', 'report', 'unit', 'column', 'was', 'now', 'difference', 'why'] as const;
const WIDTHS = [40, 170, 170, 130, 84, 84, 84, 340];
const SIZE = 10;
/** A cell has room for so many entries, those that weigh most; the log has them all. */
const MOST_REASONS = 8;

export function restatedTab(corrections: readonly Correction[], campaign: Campaign, language: Language): Tab {
  const say = (key: (typeof COLUMNS)[number] | 'title' | 'none') =>
    translate(language, `archive.restated.${key}` as const);
  const restated = corrections.flatMap(({ frozen, figures }) => figures.map((one) => ({ frozen, one })));
  const shares = restated.flatMap(({ one }, i) => (one.column.kind === 'share' ? [i] : []));
  const lines = restated.map(({ frozen, one }, i) => lineOf(frozen, one, i, campaign, language));
  const grid = new Grid(
    [column('key', 60, true), ...COLUMNS.map((key, i) => column(key, WIDTHS[i]!))],
    [
      row('keys', 21, true),
      row('title', 34),
      row('summary', 26),
      row('head', 34),
      ...lines.map((line, i) => row(`line${i + 1}`, rowHeight(line, WIDTHS, SIZE))),
      row('sentinel', 8),
    ],
  );
  const first = grid.row('head') + 1;
  const body = { from: first, to: first + lines.length };
  const all: [string, string] = ['number', 'why'];
  const summary =
    lines.length === 0 ? say('none') : translate(language, 'archive.restated.some', { count: lines.length });
  return {
    key: 'restated',
    title: translate(language, 'archive.titles.restated'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: 0,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      paint('titleLine', grid.rect('title', all), { fill: COLORS.headingFill }),
      constants('title', grid.rect('title', 'number'), [[say('title')]], {
        ...FORMATS.title,
        color: COLORS.heading,
        valign: 'middle',
      }),
      constants('summary', grid.rect('summary', 'number'), [[summary]], { ...FORMATS.subtitle, size: 11 }),
      constants('heads', grid.rect('head', all), [COLUMNS.map(say)], FORMATS.head),
      ...(lines.length === 0
        ? []
        : [
            paint('texts', grid.rect(body, all), TEXT),
            paint('figures', grid.rect(body, ['was', 'now']), FIGURE),
            paint('differences', grid.rect(body, 'difference'), { ...FIGURE, number: 'signed', bold: true }),
            constants('lines', grid.rect(body, all), lines),
            ...shares.flatMap((i) => {
              const at = { from: body.from + i, to: body.from + i + 1 };
              return [
                paint(`share|${i}`, grid.rect(at, ['was', 'now']), { number: 'percent' }),
                paint(`points|${i}`, grid.rect(at, 'difference'), { number: 'points' }),
              ];
            }),
          ]),
    ],
    merges: [],
    conditionals: [],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: lines.length === 0 ? null : COLORS.wrongInk,
    print: { orientation: 'landscape', repeatRows: first, repeatColumns: 0, breakBefore: [], fitWidth: 1 },
  };
}

const TEXT: CellFormat = { ...FORMATS.text, size: SIZE, wrap: true };
const FIGURE: CellFormat = { ...FORMATS.integer, valign: 'middle' };

function lineOf(
  frozen: FrozenReport,
  { row: line, column: figure, was, now, why, rest }: Restated,
  i: number,
  campaign: Campaign,
  language: Language,
): CellValue[] {
  const words = wordsOf(frozen.report, campaign, language);
  const name = line.cells.name;
  return [
    i + 1,
    `${frozen.number}. ${reportName(frozen.report, campaign, language)}`,
    typeof name === 'string' ? name : translate(language, 'archive.restated.total'),
    words.head(figure),
    was,
    now,
    typeof was === 'string' || typeof now === 'string' ? null : (now ?? 0) - (was ?? 0),
    whyWords(why, rest, language),
  ];
}

function whyWords(why: readonly Change[], rest: number, language: Language): string {
  if (why.length === 0) return translate(language, 'archive.restated.unknown');
  const told = why.slice(0, MOST_REASONS).map((change) => changeWords(change, language));
  const others = why.slice(MOST_REASONS);
  const sum = others.reduce((all, change) => all + moved(change), 0);
  const more = { count: others.length, sum: signedNumber(sum, language) };
  const left = { sum: signedNumber(rest, language) };
  return [
    ...told,
    ...(others.length === 0 ? [] : [translate(language, 'archive.restated.more', more)]),
    ...(rest === 0 ? [] : [translate(language, 'archive.restated.rest', left)]),
  ].join('; ');
}

/** "+1.200", "−3", "0" */
function signedNumber(number: number, language: Language): string {
  const sign = number > 0 ? '+' : number < 0 ? '−' : '';
  return `${sign}${formatNumber(language, Math.abs(number))}`;
}

/** "SG2 ngày 12/6/2023: 3 → 6 (báo sót)" */
export function changeWords(
  { unit, day, before, after, reason, isTime, isUndone }: Change,
  language: Language,
): string {
  const value = (typed: Typed) =>
    typed === null || typed === ''
      ? translate(language, isTime === true ? 'archive.restated.noTime' : 'archive.restated.blank')
      : typeof typed === 'object'
        ? typed.formula
        : String(typed);
  const key = isTime === true ? 'archive.restated.timeChange' : 'archive.restated.change';
  const change = translate(language, key, {
    unit,
    day: formatDay(day),
    before: value(before),
    after: value(after),
  });
  const given =
    reason || translate(language, `archive.restated.${isUndone === true ? 'undone' : 'noReason'}`);
  return translate(language, 'archive.restated.reason', { change, reason: given });
}
