/** The head of both quota tabs: titles at the left, where they repeat on every page, and bands over the weeks. */
import type { Campaign } from '../../domain/campaign';
import { addDays, type Day } from '../../domain/day';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { Area, CellValue, Rect, Row } from '../model';
import { phaseOf, rangeOf, weekdayShort } from './days';
import { area, constants, type Grid, paint, row } from './grid';
import { type Block, dayKey, weekKey } from './quota-layout';
import type { Replan } from './quota-replan';
import { FORMATS } from './style';

/** Rows above the body, from the key row down. */
export function headRows(campaign: Campaign, blocks: readonly Block[]): Row[] {
  return [
    row('keys', 21, true),
    row('issuer', 34),
    row('title', 36),
    row('period', 66),
    ...(blocks.length > 1 ? [row('indicator', 32)] : []),
    ...(campaign.phases.length > 0 ? [row('phase', 22)] : []),
    row('week', 24),
    row('weekday', 20),
    row('day', 20),
  ];
}

/**
 * @param level the units' level, for the title
 * @param heads texts over the columns left of the days, by column key from left to right
 * @param replan said below the period: quotas of the days passed are those given out then
 */
export function headAreas(
  grid: Grid,
  campaign: Campaign,
  blocks: readonly Block[],
  level: string,
  heads: Record<string, string>,
  language: Language,
  replan: Replan | null,
): { areas: Area[]; merges: Rect[] } {
  const keys = Object.keys(heads);
  const left: [string, string] = [keys[0]!, keys[keys.length - 1]!];
  const top = blocks.length > 1 ? 'indicator' : campaign.phases.length > 0 ? 'phase' : 'week';
  const leftBox = grid.rect([top, 'day'], left);
  const bands = fitting(grid, bandsOf(grid, campaign, blocks, language));
  const days = grid.rect(['weekday', 'day'], { from: leftBox.columns.to, to: grid.columns.length });
  return {
    areas: [
      ...titleAreas(grid, campaign, blocks, level, left, language, replan),
      paint('leftHeads', leftBox, FORMATS.head),
      constants('heads', grid.rect(top, left), [keys.map((key) => heads[key]!)]),
      ...bands.map(({ name, at, text }) =>
        area(name, at, { kind: 'constant', values: [firstOf(at, text)] }, FORMATS.band),
      ),
      paint('dayHeads', days, FORMATS.head),
      ...dayHeads(grid, blocks, language),
    ],
    merges: [
      ...(['issuer', 'title', 'period'] as const).map((key) => grid.rect(key, left)),
      ...keys.map((key) => grid.rect([top, 'day'], key)),
      ...bands.filter(({ at }) => at.columns.to - at.columns.from > 1).map(({ at }) => at),
    ],
  };
}

function firstOf({ columns }: Rect, text: string | null): CellValue[] {
  return Array.from({ length: columns.to - columns.from }, (_, i) => (i === 0 ? text : null));
}

function titleAreas(
  grid: Grid,
  campaign: Campaign,
  blocks: readonly Block[],
  level: string,
  left: [string, string],
  language: Language,
  replan: Replan | null,
): Area[] {
  const { name, period, issuer } = campaign;
  const title = translate(language, 'tabs.quota.title', { level: level.toUpperCase() });
  const line = translate(language, 'tabs.quota.period', { name, first: period.first, last: period.last });
  const note =
    replan === null
      ? ''
      : `. ${translate(language, 'tabs.quota.replanned', { next: addDays(replan.after, 1) })}`;
  const only = blocks.length === 1 ? `${blocks[0]!.name}. ` : '';
  const put = (key: 'issuer' | 'title' | 'period', text: string, format: Area['format']) => {
    const at = grid.rect(key, left);
    return constants(key, at, [firstOf(at, text)], {
      ...format,
      wrap: true,
      valign: 'middle',
      align: 'left',
    });
  };
  return [
    put('issuer', issuer.toUpperCase(), FORMATS.issuer),
    put('title', title, FORMATS.title),
    put('period', only + line + note, FORMATS.subtitle),
  ];
}

interface Band {
  name: string;
  row: 'indicator' | 'phase' | 'week';
  at: Rect;
  text: string | null;
}

/** One piece a week, so that no merged title is ever cut by a page break; phases split a week. */
function bandsOf(grid: Grid, campaign: Campaign, blocks: readonly Block[], language: Language): Band[] {
  const bands: Band[] = [];
  for (const { key, name, weeks } of blocks) {
    for (const week of weeks) {
      const [first, last] = [week.days[0]!, week.days[week.days.length - 1]!];
      const id = weekKey(week, key);
      const add = (row: Band['row'], from: Day, to: Day, text: string) => {
        const end = to === last ? id : dayKey(to, key);
        bands.push({
          name: `${row}|${dayKey(from, key)}`,
          row,
          at: grid.rect(row, [dayKey(from, key), end]),
          text,
        });
      };
      const words = week.days.length < 3 ? 'tabs.quota.weekShort' : 'tabs.quota.week';
      add(
        'week',
        first,
        last,
        translate(language, words, { number: week.number, days: rangeOf(first, last) }),
      );
      if (blocks.length > 1) add('indicator', first, last, name);
      if (campaign.phases.length > 0)
        for (const [from, to] of phaseRuns(campaign, week.days))
          add('phase', from, to, phaseOf(campaign, from) ?? '');
    }
  }
  return bands;
}

/** A text too long for its piece is left out there, as long as another piece shows it whole. */
function fitting(grid: Grid, bands: readonly Band[]): Band[] {
  const fits = ({ at, row, text }: Band) => {
    const { from, to } = at.columns;
    const width = grid.columns.slice(from, to).reduce((sum, one) => sum + one.width, 0);
    return (text ?? '').length * 6.2 <= width * (row === 'indicator' ? 2 : 1);
  };
  const shown = new Set(bands.filter(fits).map(({ row, text }) => `${row}|${text}`));
  return bands.map((band) =>
    fits(band) || !shown.has(`${band.row}|${band.text}`) ? band : { ...band, text: null },
  );
}

/** First and last days of the runs with one phase. */
function phaseRuns(campaign: Campaign, days: readonly Day[]): [Day, Day][] {
  const runs: [Day, Day][] = [];
  for (const day of days) {
    const last = runs[runs.length - 1];
    if (last !== undefined && phaseOf(campaign, last[0]) === phaseOf(campaign, day)) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** The row "day" holds dates, and formulas look days up in it; over week sums it holds a word. */
function dayHeads(grid: Grid, blocks: readonly Block[], language: Language): Area[] {
  const above = translate(language, 'tabs.quota.sum');
  const below = translate(language, 'tabs.quota.weekSum');
  return blocks.flatMap(({ key, weeks }) => {
    const all = weeks.flatMap((week) => [...week.days, null]);
    const columns: [string, string] = [
      dayKey(weeks[0]!.days[0]!, key),
      weekKey(weeks[weeks.length - 1]!, key),
    ];
    return [
      constants(`weekdays|${key}`, grid.rect('weekday', columns), [
        all.map((day) => (day === null ? above : weekdayShort(language, day))),
      ]),
      constants(
        `days|${key}`,
        grid.rect('day', columns),
        [all.map((day) => (day === null ? below : { day }))],
        { number: 'dayMonth' },
      ),
    ];
  });
}
