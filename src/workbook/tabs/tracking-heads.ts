/** The head of "Bảng theo dõi": title, up to when numbers count, what the signs mean, weeks and days. */
import type { Day } from '../../domain/day';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { Area, CellFormat, Rect } from '../model';
import { rangeOf, weekdayShort, weeksOf } from './days';
import { constants, formula, type Grid, paint } from './grid';
import { firstKind, levelName } from './levels';
import type { Scene } from './scene';
import { COLORS, FORMATS } from './style';
import { dayRun } from './tracking-layout';
import type { TrackedView } from './tracking-view';
import { windowFormula } from './window-words';

/** @param heads texts over the columns left of the days, by column key from left to right */
export function trackingHeads(
  grid: Grid,
  { campaign, language }: Scene,
  view: TrackedView,
  heads: Record<string, string>,
): { areas: Area[]; merges: Rect[] } {
  const keys = Object.keys(heads);
  const left: [string, string] = [keys[0]!, keys[keys.length - 1]!];
  // Beside the frozen column: text that runs on from a frozen one is cut at its edge.
  const beside = keys[1]!;
  const several = view.indicators.length > 1;
  const top = 'week';
  const box = grid.rect([top, 'day'], left);
  const run = dayRun(view);
  const each = <T>(value: (day: Day, i: number) => T): T[] =>
    view.days.flatMap((day) => view.indicators.map((_, i) => value(day, i)));
  const bands = bandsOf(grid, view, language);
  const level = firstKind(levelName(campaign, view.depth + 1)).toUpperCase();
  const only = several ? '' : ` · ${view.indicators[0]!.name}`;
  const title = `${translate(language, 'progress.tracking.title', { level })}${only}`;
  return {
    areas: [
      constants('title', grid.rect('title', beside), [[title]], { ...FORMATS.title, valign: 'middle' }),
      formula('window', grid.rect('window', beside), windowFormula(campaign, '{at@status}', language), {
        ...FORMATS.subtitle,
        size: 10,
        color: COLORS.heading,
      }),
      constants(
        'legend',
        grid.rect(['legend', 'signs'], beside),
        (['legend', 'signs'] as const).map((key) => [
          translate(language, `progress.tracking.${key}` as const),
        ]),
        FORMATS.subtitle,
      ),
      paint('leftHeads', box, { ...FORMATS.head, size: 9 }),
      constants('heads', grid.rect(top, left), [keys.map((key) => heads[key]!)]),
      ...bands.map(({ name, at, text }) => {
        const values = Array.from({ length: at.columns.to - at.columns.from }, (_, i) =>
          i === 0 ? text : null,
        );
        return constants(name, at, [values], FORMATS.band);
      }),
      paint('dayHeads', grid.rect(['weekday', 'day'], run), { ...FORMATS.head, size: 9 }),
      constants('weekdays', grid.rect('weekday', run), [each((day) => weekdayShort(language, day))]),
      ...(several
        ? [constants('labels', grid.rect('label', run), [each((_, i) => numberOf(i))], LABEL)]
        : []),
      constants('days', grid.rect('day', run), [each((day) => ({ day }))], { number: 'dayMonth' }),
    ],
    merges: [
      ...keys.map((key) => grid.rect([top, 'day'], key)),
      ...bands.filter(({ at }) => at.columns.to - at.columns.from > 1).map(({ at }) => at),
    ],
  };
}

/** Stands over the columns of an indicator, whose name is too long for them. */
export function numberOf(index: number): string {
  return `(${index + 1})`;
}

const LABEL: CellFormat = { ...FORMATS.band, size: 8 };

/** One piece a week, so that no merged title is cut by a page break. */
function bandsOf(grid: Grid, view: TrackedView, language: Language) {
  return weeksOf(view.days).map((week) => {
    const [first, last] = [week.days[0]!, week.days[week.days.length - 1]!];
    const run = dayRun({ ...view, days: week.days });
    const columns = week.days.length * view.indicators.length;
    const words = columns < 4 ? 'progress.tracking.weekShort' : 'progress.tracking.week';
    const text =
      columns < 2 ? '' : translate(language, words, { number: week.number, days: rangeOf(first, last) });
    return { name: `week|${run[0]}`, at: grid.rect('week', run), text };
  });
}
