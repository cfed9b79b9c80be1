/** "Nhập hôm nay": one wide table of all days of which a person sees five columns; the teams' own tab. */
import type { Unit } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import { leavesOf } from '../../domain/units';
import { translate } from '../../messages/translate';
import type { Area, CellFormat, EntryKey, Tab } from '../model';
import { dayAreas, formulaAreas, unitAreas, zebra } from './entry-areas';
import { clockAreas, limitAreas } from './entry-clock';
import { entryDays, openCells } from './entry-days';
import { ENTRY_RULE, type EntryIndicator, entryFormulas } from './entry-formulas';
import { entryTitles } from './entry-homes';
import { entryGrid, HEAD_ROWS, roomFor } from './entry-layout';
import { dayHead, noticeAreas } from './entry-notice';
import { conditionals } from './entry-rules';
import { area, constants, formula, paint } from './grid';
import { levelName } from './levels';
import { blocksOf, dayKey, weekKey } from './quota-layout';
import { groupDepth } from './quota-units';
import { currentPlan, type Scene } from './scene';
import { COLORS, FORMATS } from './style';

/**
 * The entry tabs of all teams: one, or one a hamlet (`Scene.homes`). Without `Scene.today` nothing is hidden and every
 * day that is not closed is open; formulas, colours and validation follow the clock in any case.
 * @throws RangeError when no indicator is counted day by day: there is nothing to enter
 */
export function entryTabs(scene: Scene): Tab[] {
  const homes = new Map<EntryKey, Unit[]>();
  for (const unit of leavesOf(scene.campaign)) {
    const key = scene.homes.get(unit.code) ?? 'entry';
    homes.set(key, [...(homes.get(key) ?? []), unit]);
  }
  const titles = entryTitles(scene.campaign, [...homes.keys()], scene.language);
  return [...homes].map(([key, units]) => homeTab(scene, key, titles.get(key)!, units));
}

function homeTab(scene: Scene, key: EntryKey, title: string, units: readonly Unit[]): Tab {
  const { campaign, language } = scene;
  const say = (word: 'unit' | 'quota' | 'missing' | 'yesterday' | 'help' | 'end') =>
    translate(language, `daily.entry.${word}` as const);
  const indicators = indicatorsOf(scene);
  if (indicators.length === 0) throw new RangeError('entryTabs: the plan has no table');
  const view = entryDays(scene, units, roomFor(units, indicators));
  const grid = entryGrid(units, indicators, view);
  const first = grid.row('head') + 1;
  const body = { from: first, to: first + units.length };
  const dayRun = runOf(view.days, indicators);
  const days = `${dayRun[0]}..end`;
  const write = entryFormulas(indicators, days, language);
  const all = { from: 0, to: grid.columns.length };
  const heads = [levelName(campaign, groupDepth(campaign) + 1) || say('unit'), say('quota'), say('missing')];
  const areas: Area[] = [
    constants('keys', grid.rect('keys', all), [grid.columns.map((column) => column.key)], FORMATS.key),
    constants(
      'headKeys',
      grid.rect([HEAD_ROWS[1], HEAD_ROWS[HEAD_ROWS.length - 1]!], 'unit'),
      HEAD_ROWS.slice(1).map((row) => [row]),
      FORMATS.key,
    ),
    ...limitAreas(grid, scene.campaign),
    ...clockAreas(grid, days),
    ...dayAreas(grid, scene, view, indicators, dayRun, write),
    ...noticeAreas(grid, scene),
    paint('head', grid.rect('head', all), { ...FORMATS.head, size: 9 }),
    constants('heads', grid.rect('head', ['unit', 'yesterday']), [[...heads, say('yesterday')]]),
    formula('dayHeads', grid.rect('head', dayRun), dayHead(language, indicators.length > 1)),
    paint('body', grid.rect(body, all), BODY),
    ...zebra(grid, body, units),
    ...unitAreas(grid, body, units, scene, view),
    ...formulaAreas(grid, body, indicators, write),
    area(
      'entries',
      grid.rect(body, dayRun),
      { kind: 'entry' },
      { bold: true, size: 14, align: 'center', number: 'integer', fill: COLORS.white },
      { rule: { kind: 'formula', formula: ENTRY_RULE }, strict: true, help: say('help') },
    ),
    paint('sentinelLine', grid.rect('sentinel', all), { fill: COLORS.weekend, color: COLORS.quiet, size: 9 }),
    constants('sentinel', grid.rect('sentinel', 'unit'), [[say('end')]], { italic: true }),
  ];
  const keys = indicators.map((indicator) => indicator.key);
  return {
    key,
    title,
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas,
    merges: [grid.rect('notice', { from: 1, to: grid.column(dayRun[1]) + 1 })],
    conditionals: conditionals(key, grid, body, dayRun, indicators, language),
    protection: { unprotected: openCells(scene, grid, body, keys, view), warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.today,
    print: null,
  };
}

const BODY: CellFormat = {
  size: 10,
  color: COLORS.ink,
  align: 'center',
  valign: 'middle',
  border: 'thin',
};

function indicatorsOf(scene: Scene): EntryIndicator[] {
  return blocksOf(scene.campaign, currentPlan(scene).plan).map(({ key, name, weeks }) => ({
    key,
    name,
    quotaFirst: dayKey(weeks[0]!.days[0]!, key),
    quotaLast: weekKey(weeks[weeks.length - 1]!, key),
  }));
}

function runOf(days: readonly Day[], indicators: readonly EntryIndicator[]): [string, string] {
  return [
    dayKey(days[0]!, indicators[0]!.key),
    dayKey(days[days.length - 1]!, indicators[indicators.length - 1]!.key),
  ];
}
