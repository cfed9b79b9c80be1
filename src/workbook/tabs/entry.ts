/** "Nhập hôm nay": one wide table of all days of which a person sees five columns; the teams' own tab. */
import type { Campaign } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import type { QuotaPlan } from '../../domain/quota/plan';
import { leavesOf, unitsByCode } from '../../domain/units';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { Area, CellFormat, Column, Tab } from '../model';
import { clockAreas, dayAreas, helperAreas, ownDays, zebra } from './entry-areas';
import { ENTRY_RULE, type EntryIndicator, entryFormulas, HELPERS, helperKey } from './entry-formulas';
import { dayHead, noticeAreas } from './entry-notice';
import { conditionals, openDays } from './entry-rules';
import { area, column, constants, formula, Grid, paint, row } from './grid';
import { levelName } from './levels';
import { blocksOf, dayKey, weekKey } from './quota-layout';
import { groupDepth } from './quota-units';
import { COLORS, FORMATS } from './style';

/**
 * @param today what the hidden columns and the open days go by; null: nothing is hidden and every day is open (a
 * day still to come is refused by validation all the same). Formulas and colours follow the clock in any case.
 * @throws RangeError when no indicator is counted day by day: there is nothing to enter
 */
export function entryTab(campaign: Campaign, plan: QuotaPlan, language: Language, today: Day | null): Tab {
  const say = (key: 'unit' | 'quota' | 'missing' | 'yesterday' | 'help' | 'end') =>
    translate(language, `tabs.entry.${key}` as const);
  const leaves = leavesOf(campaign);
  const byCode = unitsByCode(campaign);
  const indicators = indicatorsOf(campaign, plan);
  if (indicators.length === 0) throw new RangeError('entryTab: the plan has no table');
  const days = dayColumns(plan, indicators, today);
  const several = indicators.length > 1;
  const grid = new Grid(
    [
      column('unit', 84),
      column('quota', several ? 54 : 38),
      column('missing', 78),
      column('yesterday', several ? 54 : 40),
      column('code', 60, true),
      column('row', 40, true),
      column('own', 60, true),
      column('works', 40, true),
      ...indicators.flatMap(({ key }) => HELPERS.map((helper) => column(helperKey(helper, key), 50, true))),
      ...days,
      column('end', 20, true),
    ],
    [
      row('keys', 21, true),
      row('day', 21, true),
      row('indicator', 21, true),
      row('label', 21, true),
      row('work', 21, true),
      row('notice', 54),
      row('head', several ? 72 : 40),
      ...leaves.map(({ code }) => row(code, 36)),
      row('sentinel', 24),
    ],
  );
  const first = grid.row('head') + 1;
  const body = { from: first, to: first + leaves.length };
  const dayRun: [string, string] = [days[0]!.key, days[days.length - 1]!.key];
  const dayBox = grid.rect(body, dayRun);
  const write = entryFormulas(indicators, `${dayRun[0]}..end`, language);
  const all = { from: 0, to: grid.columns.length };
  const visible: [string, string] = ['unit', 'yesterday'];
  const areas: Area[] = [
    constants('keys', grid.rect('keys', all), [grid.columns.map(({ key }) => key)], FORMATS.key),
    constants(
      'headKeys',
      grid.rect(['day', 'work'], 'unit'),
      [['day'], ['indicator'], ['label'], ['work']],
      FORMATS.key,
    ),
    ...clockAreas(grid, indicators, write),
    ...dayAreas(grid, campaign, plan, indicators, dayRun),
    ...noticeAreas(grid, campaign, plan, dayRun, language),
    paint('head', grid.rect('head', all), { ...FORMATS.head, size: 9 }),
    constants('heads', grid.rect('head', visible), [
      [
        levelName(campaign, groupDepth(campaign) + 1) || say('unit'),
        say('quota'),
        say('missing'),
        say('yesterday'),
      ],
    ]),
    formula('dayHeads', grid.rect('head', dayRun), dayHead(language, several)),
    paint('body', grid.rect(body, all), BODY),
    ...zebra(grid, body, leaves),
    constants(
      'units',
      grid.rect(body, 'unit'),
      leaves.map(({ code, name }) => [{ text: `${code} ${name}`, bold: code.length }]),
      { align: 'left', wrap: true, number: 'text' },
    ),
    formula('quota', grid.rect(body, 'quota'), write.shownQuota, { size: 12, number: 'integer' }),
    formula('missing', grid.rect(body, 'missing'), write.missing, { bold: true, size: 9, wrap: true }),
    formula('yesterday', grid.rect(body, 'yesterday'), write.shownPast, { color: COLORS.quiet }),
    formula('code', grid.rect(body, 'code'), write.code),
    formula('row', grid.rect(body, 'row'), write.row),
    constants(
      'own',
      grid.rect(body, 'own'),
      leaves.map((unit) => [ownDays(unit, byCode)]),
      FORMATS.key,
    ),
    formula('works', grid.rect(body, 'works'), write.works),
    ...indicators.flatMap((indicator) => helperAreas(grid, body, indicator, write)),
    area(
      'entries',
      dayBox,
      { kind: 'entry' },
      { bold: true, size: 14, align: 'center', number: 'integer', fill: COLORS.white },
      { rule: { kind: 'formula', formula: ENTRY_RULE }, strict: true, help: say('help') },
    ),
    paint('sentinelLine', grid.rect('sentinel', all), { fill: COLORS.weekend, color: COLORS.quiet, size: 9 }),
    constants('sentinel', grid.rect('sentinel', 'unit'), [[say('end')]], { italic: true }),
  ];
  return {
    key: 'entry',
    title: translate(language, 'tabs.titles.entry'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: first,
    frozenColumns: 1,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas,
    merges: [grid.rect('notice', { from: 1, to: grid.column(dayRun[1]) + 1 })],
    conditionals: conditionals(grid, body, dayRun, language),
    protection: { unprotected: openDays(grid, body, plan, indicators, today), warningOnly: false },
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

function indicatorsOf(campaign: Campaign, plan: QuotaPlan): EntryIndicator[] {
  return blocksOf(campaign, plan).map(({ key, name, weeks }) => ({
    key,
    name,
    quotaFirst: dayKey(weeks[0]!.days[0]!, key),
    quotaLast: weekKey(weeks[weeks.length - 1]!, key),
  }));
}

/** The indicators of one day stand side by side. Only today's columns show; before and after, the nearest day's. */
function dayColumns(plan: QuotaPlan, indicators: readonly EntryIndicator[], today: Day | null): Column[] {
  const first = plan.days[0]!;
  const last = plan.days[plan.days.length - 1]!;
  const shown = today === null ? null : today < first ? first : today > last ? last : today;
  const width = indicators.length > 1 ? 84 : 70;
  return plan.days.flatMap((day) =>
    indicators.map(({ key }) => column(dayKey(day, key), width, shown !== null && day !== shown)),
  );
}
