/** "Nhập hôm nay": one wide table of all days of which a person sees five columns; the teams' own tab. */
import type { Campaign, CutOff, Unit } from '../../domain/campaign';
import { addDays, type Day } from '../../domain/day';
import type { QuotaPlan } from '../../domain/quota/plan';
import { ancestorsOf, leavesOf, unitsByCode } from '../../domain/units';
import type { Language } from '../../messages/shape';
import { formatDay, translate } from '../../messages/translate';
import type { Area, CellFormat, Column, Conditional, Rect, Tab } from '../model';
import { isRestDay, serialOf, weekdayFormula } from './days';
import {
  ENTRY_RULE,
  ENTRY_WRONG,
  type EntryIndicator,
  entryFormulas,
  HELPERS,
  helperKey,
} from './entry-formulas';
import { area, column, constants, formula, Grid, paint, row } from './grid';
import { levelName } from './levels';
import { blocksOf, dayKey, weekKey } from './quota-layout';
import { groupDepth } from './quota-units';
import { COLORS, FORMATS } from './style';

/**
 * @param today what the hidden columns and the open days go by; null: nothing is hidden and every day is open (a
 * day still to come is refused by validation all the same). Formulas and colours follow the clock in any case.
 */
export function entryTab(campaign: Campaign, plan: QuotaPlan, language: Language, today: Day | null): Tab {
  const say = (key: 'unit' | 'quota' | 'missing' | 'yesterday' | 'help' | 'end') =>
    translate(language, `tabs.entry.${key}` as const);
  const leaves = leavesOf(campaign);
  const indicators = indicatorsOf(campaign, plan);
  const days = dayColumns(plan, indicators, today);
  const several = indicators.length > 1;
  const grid = new Grid(
    [
      column('unit', 108),
      column('quota', several ? 56 : 46),
      column('missing', 70),
      column('yesterday', several ? 56 : 46),
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
      row('head', 40),
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
    paint('head', grid.rect('head', all), FORMATS.head),
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
    formula('missing', grid.rect(body, 'missing'), write.missing, { bold: true, wrap: true }),
    formula('yesterday', grid.rect(body, 'yesterday'), write.shownPast, { color: COLORS.quiet }),
    formula('code', grid.rect(body, 'code'), write.code),
    formula('row', grid.rect(body, 'row'), write.row),
    constants(
      'own',
      grid.rect(body, 'own'),
      leaves.map((unit) => [ownDays(campaign, unit)]),
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
  const width = indicators.length > 1 ? 84 : 76;
  return plan.days.flatMap((day) =>
    indicators.map(({ key }) => column(dayKey(day, key), width, shown !== null && day !== shown)),
  );
}

function clockAreas(
  grid: Grid,
  indicators: readonly EntryIndicator[],
  write: ReturnType<typeof entryFormulas>,
): Area[] {
  const at = (key: string) => grid.rect('day', key);
  return [
    formula('today', at('quota'), write.today, { number: 'day' }),
    formula('now', at('missing'), write.now, { number: 'dateTime' }),
    formula('dayBefore', at('yesterday'), write.yesterday, { number: 'day' }),
    formula('working', at('code'), write.working),
    formula('running', at('row'), write.running),
    ...indicators.map((indicator) =>
      formula(
        `todayColumn|${indicator.key}`,
        at(helperKey('quota', indicator.key)),
        write.todayColumn(indicator),
      ),
    ),
  ];
}

/** What each entry column is: its day, its indicator, and whether it is a working day. */
function dayAreas(
  grid: Grid,
  campaign: Campaign,
  plan: QuotaPlan,
  indicators: readonly EntryIndicator[],
  run: [string, string],
): Area[] {
  const each = <T>(value: (day: Day, indicator: EntryIndicator) => T): T[] =>
    plan.days.flatMap((day) => indicators.map((indicator) => value(day, indicator)));
  return [
    constants('days', grid.rect('day', run), [each((day) => ({ day }))], { number: 'day' }),
    constants('indicators', grid.rect('indicator', run), [each((_, { key }) => key)], FORMATS.key),
    constants('labels', grid.rect('label', run), [each((_, { name }) => name)], FORMATS.key),
    constants('work', grid.rect('work', run), [each((day) => (isRestDay(campaign.calendar, day) ? 0 : 1))]),
  ];
}

/** The date large at the left, what to do beside it. */
function noticeAreas(
  grid: Grid,
  campaign: Campaign,
  plan: QuotaPlan,
  run: [string, string],
  language: Language,
): Area[] {
  const rule = translate(language, 'tabs.entry.rule');
  const cutOff = cutOffOf(campaign);
  const during = translate(language, cutOff.dayOffset === 0 ? 'tabs.entry.sameDay' : 'tabs.entry.nextDay', {
    time: timeText(cutOff.time, language),
    rule,
  });
  const before = translate(language, 'tabs.entry.before', { first: formatDay(plan.days[0]!) });
  const after = translate(language, 'tabs.entry.after', {
    last: formatDay(plan.days[plan.days.length - 1]!),
  });
  const [todayText, beforeText, afterText] = [during, before, after].map(
    (text) => `"${text.replace(/"/g, '""')}"`,
  );
  const date = `${weekdayFormula(language, '{quota@day}', 'weekdayNames')}&" "&DAY({quota@day})&"/"&MONTH({quota@day})`;
  return [
    paint('notice', grid.rect('notice', { from: 0, to: grid.columns.length }), NOTICE),
    formula('date', grid.rect('notice', 'unit'), date, { bold: true, size: 11 }),
    formula(
      'sentence',
      grid.rect('notice', 'quota'),
      `IF({quota@day}<{${run[0]}@day};${beforeText};IF({quota@day}>{${run[1]}@day};${afterText};${todayText}))`,
    ),
  ];
}

const NOTICE: CellFormat = {
  size: 9,
  color: COLORS.heading,
  fill: COLORS.headingFill,
  align: 'left',
  valign: 'middle',
  wrap: true,
};

/** By when the reporting level hands in; 15:00 where the plan says nothing. */
function cutOffOf(campaign: Campaign): CutOff {
  const level = groupDepth(campaign) + 1;
  const own = campaign.cutOffs.filter((cutOff) => cutOff.level > 0 && cutOff.level <= level);
  return own.sort((a, b) => b.level - a.level)[0] ?? { level, time: '15:00', dayOffset: 0 };
}

function timeText(time: string, language: Language): string {
  const [hour, minute] = time.split(':') as [string, string];
  return minute === '00'
    ? translate(language, 'tabs.time.hour', { hour })
    : translate(language, 'tabs.time.minute', { hour, minute });
}

/** "HÔM NAY 12/6", "T3 13/6"; the indicator's name behind when there are several. */
function dayHead(language: Language, several: boolean): string {
  const today = `"${translate(language, 'tabs.entry.today')} "`;
  const weekday = `${weekdayFormula(language, '{.@day}', 'weekdays')}&" "`;
  const date = 'DAY({.@day})&"/"&MONTH({.@day})';
  const name = several ? '&" "&{.@label}' : '';
  return `IF({.@day}={quota@day};${today};${weekday})&${date}${name}`;
}

function helperAreas(
  grid: Grid,
  body: Tab['body'],
  indicator: EntryIndicator,
  write: ReturnType<typeof entryFormulas>,
): Area[] {
  const { key } = indicator;
  const texts = {
    quota: write.quota(indicator),
    filled: write.filled(key),
    value: write.value(key),
    doubt: write.doubt(key),
    past: write.past(key),
  };
  return HELPERS.map((helper) => {
    const name = helperKey(helper, key);
    return formula(`helper|${name}`, grid.rect(body, name), texts[helper]);
  });
}

/** "|45078|45079|": the serials of the only days a unit works, its own or those of a unit above; null: the calendar. */
function ownDays(campaign: Campaign, unit: Unit): string | null {
  const line = [unit, ...ancestorsOf(unit, unitsByCode(campaign))];
  const days = line.find(({ workDays }) => workDays !== null)?.workDays;
  return days ? `|${days.map(serialOf).join('|')}|` : null;
}

/** Every other hamlet is tinted, so that neighbours' rows are told apart. */
function zebra(grid: Grid, body: Tab['body'], leaves: readonly Unit[]): Area[] {
  const stripes: Area[] = [];
  let start = 0;
  let tinted = false;
  for (let i = 1; i <= leaves.length; i++) {
    const same =
      i < leaves.length && leaves[i]!.parent === leaves[start]!.parent && leaves[i]!.parent !== null;
    if (same) continue;
    if (tinted) {
      const rows = { from: body.from + start, to: body.from + i };
      stripes.push(
        paint(`zebra|${leaves[start]!.code}`, grid.rect(rows, ['unit', 'yesterday']), { fill: COLORS.zebra }),
      );
    }
    tinted = !tinted;
    start = i;
  }
  return stripes;
}

/** The order counts: what is wrong goes before what is today's. */
function conditionals(
  grid: Grid,
  body: Tab['body'],
  run: [string, string],
  language: Language,
): Conditional[] {
  const word = (key: 'done' | 'short' | 'silent' | 'check') => {
    const sign = translate(language, `tabs.entry.${key}` as const).slice(0, 1);
    return `LEFT({missing};1)="${sign}"`;
  };
  const missing = grid.rect(body, 'missing');
  return [
    {
      mark: 'entry-wrong',
      at: grid.rect(body, run),
      formula: ENTRY_WRONG,
      format: { fill: COLORS.wrong, color: COLORS.wrongInk, bold: true },
    },
    {
      mark: 'entry-today',
      at: grid.rect({ from: grid.row('head'), to: body.to }, run),
      formula: '{.@day}={quota@day}',
      format: { fill: COLORS.today },
    },
    {
      mark: 'entry-check',
      at: missing,
      formula: word('check'),
      format: { fill: COLORS.wrong, color: COLORS.wrongInk },
    },
    { mark: 'entry-done', at: missing, formula: word('done'), format: { color: COLORS.done } },
    { mark: 'entry-short', at: missing, formula: word('short'), format: { color: COLORS.short } },
    { mark: 'entry-silent', at: missing, formula: word('silent'), format: { color: COLORS.silent } },
  ];
}

/** From the first day to today. */
function openDays(
  grid: Grid,
  body: Tab['body'],
  plan: QuotaPlan,
  indicators: readonly EntryIndicator[],
  today: Day | null,
): Rect[] {
  const first = plan.days[0]!;
  const open = plan.days.filter((day) => today === null || day <= today);
  if (open.length === 0) return [];
  const last = addDays(first, open.length - 1);
  const lastIndicator = indicators[indicators.length - 1]!.key;
  return [grid.rect(body, [dayKey(first, indicators[0]!.key), dayKey(last, lastIndicator)])];
}
