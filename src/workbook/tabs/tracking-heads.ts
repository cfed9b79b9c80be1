/** The head of "Bảng theo dõi": title, up to when numbers count, what the signs mean, weeks and days. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { Area, Rect } from '../model';
import { rangeOf, weekdayShort, weeksOf } from './days';
import { constants, formula, type Grid, paint } from './grid';
import { firstKind, levelName } from './levels';
import { dayKey } from './quota-layout';
import type { Scene } from './scene';
import { COLORS, FORMATS } from './style';
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
  const several = view.indicators.length > 1;
  const top = several ? 'label' : 'week';
  const box = grid.rect([top, 'day'], left);
  const days = { from: grid.column(view.indicators[0]!.first), to: grid.columns.length };
  const bands = bandsOf(grid, view, language);
  const level = firstKind(levelName(campaign, view.depth + 1)).toUpperCase();
  const only = several ? '' : ` · ${view.indicators[0]!.name}`;
  const title = `${translate(language, 'progress.tracking.title', { level })}${only}`;
  return {
    areas: [
      constants('title', grid.rect('title', 'unit'), [[title]], { ...FORMATS.title, valign: 'middle' }),
      formula('window', grid.rect('window', 'unit'), windowFormula(campaign, '{at@status}', language), {
        ...FORMATS.subtitle,
        size: 10,
        color: COLORS.heading,
      }),
      constants(
        'legend',
        grid.rect('legend', 'unit'),
        [[translate(language, 'progress.tracking.legend')]],
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
      paint('dayHeads', grid.rect(['weekday', 'day'], days), { ...FORMATS.head, size: 9 }),
      constants('weekdays', grid.rect('weekday', days), [
        view.indicators.flatMap(() => view.days.map((day) => weekdayShort(language, day))),
      ]),
      constants(
        'days',
        grid.rect('day', days),
        [view.indicators.flatMap(() => view.days.map((day) => ({ day })))],
        { number: 'dayMonth' },
      ),
    ],
    merges: [
      ...keys.map((key) => grid.rect([top, 'day'], key)),
      ...bands.filter(({ at }) => at.columns.to - at.columns.from > 1).map(({ at }) => at),
    ],
  };
}

/** One piece a week, so that no merged title is cut by a page break. */
function bandsOf(grid: Grid, { days, indicators }: TrackedView, language: Language) {
  return indicators.flatMap(({ key, name }) =>
    weeksOf(days).flatMap((week) => {
      const [first, last] = [week.days[0]!, week.days[week.days.length - 1]!];
      const run: [string, string] = [dayKey(first, key), dayKey(last, key)];
      const words = week.days.length < 4 ? 'progress.tracking.weekShort' : 'progress.tracking.week';
      const text =
        week.days.length < 2
          ? ''
          : translate(language, words, { number: week.number, days: rangeOf(first, last) });
      return [
        { name: `week|${run[0]}`, at: grid.rect('week', run), text },
        ...(indicators.length > 1
          ? [{ name: `label|${run[0]}`, at: grid.rect('label', run), text: week.days.length < 3 ? '' : name }]
          : []),
      ];
    }),
  );
}
