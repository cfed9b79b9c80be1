/** What is written of a ward into the tab of what was read. */
import type { IndicatorFigures, WardFigures } from '../../domain/consolidation/figures';
import { figuresOf } from '../../domain/consolidation/figures';
import { fileIdOf } from '../../domain/consolidation/link';
import type { Published } from '../../domain/consolidation/published';
import type { Unread } from '../../domain/consolidation/reason';
import type { WardLine } from '../../domain/consolidation/ward';
import { dayAt, type Instant, serialOfInstant, timeAt } from '../../domain/instant';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { CellValue } from '../../workbook/model';
import { pack } from '../../workbook/tabs/city/packed';
import { FIGURE_COLUMNS, packedKeys, pulledKey } from '../../workbook/tabs/city/pulled-layout';

/** What came of reading a ward: its figures and when they were read, or why there are none. */
export type Outcome = { published: Published; readAt: Instant } | { unread: Unread };

/** Cells by column key. */
export type WardCells = Map<string, CellValue>;

/**
 * @param clock the moment the whole run goes by
 * @param kept when the last good figures were read; null: there are none
 */
export function wardCells(
  line: WardLine,
  outcome: Outcome,
  run: string,
  clock: Instant,
  kept: Instant | null,
  language: Language,
): WardCells {
  const tried: [string, CellValue][] = [['tried', run]];
  const packed = 'published' in outcome ? pack(outcome.published) : null;
  if ('unread' in outcome || packed === null) {
    const unread: Unread = 'unread' in outcome ? outcome.unread : { reason: 'broken', detail: 'size' };
    return new Map<string, CellValue>([
      ...tried,
      // The file of the figures that are kept stays theirs.
      ...(kept === null ? ([['file', fileIdOf(line.link)]] as const) : []),
      ['reason', unread.reason],
      ['detail', unread.detail === '' ? null : unread.detail],
      ['note', unreadNote(unread, kept, language)],
    ]);
  }
  const { published, readAt } = outcome;
  const figures = figuresOf(published, clock);
  return new Map<string, CellValue>([
    ...tried,
    ['file', fileIdOf(line.link)],
    ['readAt', serialOfInstant(readAt)],
    ['reason', null],
    ['detail', null],
    ['note', note(line, published, figures, language)],
    ['area', published.area],
    ['campaign', published.campaign],
    ['code', published.code],
    ['closedTo', published.closedTo === null ? null : { day: published.closedTo }],
    ['day', figures === null ? null : { day: figures.day }],
    ...(['asked', 'said', 'wrong', 'onTime', 'late', 'missing'] as const).map((key): [string, CellValue] => [
      key,
      figures?.[key] ?? null,
    ]),
    ...published.indicators.flatMap(({ key, target, assigned }): [string, CellValue][] => {
      const own = figures?.indicators.find((one) => one.key === key) ?? null;
      const given: Partial<IndicatorFigures> = own ?? { target, assigned };
      return FIGURE_COLUMNS.map((column) => [pulledKey(column, key), given[column] ?? null]);
    }),
    ...packedKeys.map((key, i): [string, CellValue] => [key, packed[i] === '' ? null : packed[i]!]),
  ]);
}

export function reasonText({ reason, detail }: Unread, language: Language): string {
  return translate(language, `consolidation.reasons.${reason}`, { detail });
}

function unreadNote(unread: Unread, kept: Instant | null, language: Language): string {
  const reason = reasonText(unread, language);
  if (kept === null) return reason;
  const [, month, date] = dayAt(kept).split('-') as [string, string, string];
  const time = `${timeAt(kept).replace('.', ':')} ${+date}/${+month}`;
  return translate(language, 'consolidation.notes.kept', { reason, time });
}

function note(
  { target }: WardLine,
  { indicators, parts }: Published,
  figures: WardFigures | null,
  language: Language,
): string | null {
  const own = indicators.length === 1 ? indicators[0]!.target : null;
  const notes = [
    ...(parts == null || parts.included === parts.of
      ? []
      : [translate(language, 'consolidation.notes.parts', parts)]),
    ...(figures === null ? [translate(language, 'consolidation.notes.notBegun')] : []),
    ...(target !== null && own !== null && own !== target
      ? [translate(language, 'consolidation.notes.target', { own })]
      : []),
    ...(figures !== null && figures.wrong > 0
      ? [translate(language, 'consolidation.notes.wrong', { count: figures.wrong })]
      : []),
  ];
  return notes.length === 0 ? null : notes.join(' ');
}
