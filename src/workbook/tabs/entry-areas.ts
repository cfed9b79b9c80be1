/** The blocks of "Nhập hôm nay": day columns, the teams, helpers, tint. */
import type { Unit } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import { ancestorsOf, unitsByCode } from '../../domain/units';
import type { Area, CellFormat, Tab } from '../model';
import { restDays } from './days';
import { dayList, dayMark, type EntryDays, ownDays, pausedDays } from './entry-days';
import { type EntryIndicator, type entryFormulas, HELPERS, helperKey } from './entry-formulas';
import { unitCell } from './entry-layout';
import { constants, formula, type Grid, paint } from './grid';
import type { Scene } from './scene';
import { COLORS, FORMATS } from './style';

type Formulas = ReturnType<typeof entryFormulas>;

/** What each entry column is: its day, its indicator, whether anybody works on it, whether it is closed. */
export function dayAreas(
  grid: Grid,
  { campaign }: Scene,
  { days, closed }: EntryDays,
  indicators: readonly EntryIndicator[],
  run: [string, string],
  write: Formulas,
): Area[] {
  const resting = restDays(campaign);
  const line = <T>(value: (day: Day, indicator: EntryIndicator) => T): T[][] => [
    days.flatMap((day) => indicators.map((indicator) => value(day, indicator))),
  ];
  const at = (row: string) => grid.rect(row, run);
  const flag = (set: ReadonlySet<Day>, yes: number) => line((day) => (set.has(day) ? yes : 1 - yes));
  return [
    constants(
      'days',
      at('day'),
      line((day) => ({ day })),
      { number: 'day' },
    ),
    constants(
      'indicators',
      at('indicator'),
      line((_, { key }) => key),
      FORMATS.key,
    ),
    constants(
      'labels',
      at('label'),
      line((_, { name }) => name),
      FORMATS.key,
    ),
    constants('work', at('work'), flag(resting, 0)),
    constants('marks', at('mark'), line(dayMark), FORMATS.key),
    constants('closed', at('closed'), flag(closed, 1)),
    formula('place', at('place'), write.place),
  ];
}

/** What is fixed of each team: its name, the days it works, stands still, or may be late with. */
export function unitAreas(
  grid: Grid,
  body: Tab['body'],
  units: readonly Unit[],
  { campaign }: Scene,
  { days, late }: EntryDays,
): Area[] {
  const byCode = unitsByCode(campaign);
  const { width } = grid.columns[grid.column('unit')]!;
  const list = (key: string, value: (unit: Unit, line: Unit[]) => string | null) =>
    constants(
      key,
      grid.rect(body, key),
      units.map((unit) => [value(unit, [unit, ...ancestorsOf(unit, byCode)])]),
      FORMATS.key,
    );
  return [
    constants(
      'units',
      grid.rect(body, 'unit'),
      units.map((unit) => [unitCell(unit, width)]),
      { align: 'left', wrap: true, number: 'text' },
    ),
    list('own', (_, line) => ownDays(line)),
    list('late', ({ code }) => dayList(late.get(code) ?? [])),
    list('pauses', (_, line) => pausedDays(line, campaign.pauses, days)),
  ];
}

/** What is worked out for each team: first what people see, then what it is worked out from. */
export function formulaAreas(
  grid: Grid,
  body: Tab['body'],
  indicators: readonly EntryIndicator[],
  write: Formulas,
): Area[] {
  const put = (key: string, text: string, format: CellFormat | null = null) =>
    formula(key, grid.rect(body, key), text, format);
  return [
    put('quota', write.shownQuota, { size: 12, number: 'integer' }),
    put('missing', write.missing, { bold: true, size: 9, wrap: true }),
    put('yesterday', write.shownPast, { color: COLORS.quiet }),
    put('code', write.code),
    put('row', write.row),
    put('works', write.works),
    put('paused', write.paused),
    put('home', write.home),
    ...indicators.flatMap((indicator) => helperAreas(grid, body, indicator, write)),
  ];
}

function helperAreas(grid: Grid, body: Tab['body'], indicator: EntryIndicator, write: Formulas): Area[] {
  const { key } = indicator;
  const texts = {
    quota: write.quota(indicator),
    filled: write.filled(key),
    value: write.value(key),
    doubt: write.doubt(key),
    past: write.past(key),
  };
  const places = {
    quota: write.quotaPlace(indicator),
    filled: write.focusPlace(key),
    past: write.pastPlace(key),
  };
  return [
    ...Object.entries(places).map(([helper, text]) => {
      const name = helperKey(helper as keyof typeof places, key);
      return formula(`place|${name}`, grid.rect('day', name), text);
    }),
    ...HELPERS.map((helper) => {
      const name = helperKey(helper, key);
      return formula(`helper|${name}`, grid.rect(body, name), texts[helper]);
    }),
  ];
}

/** Every other hamlet is tinted, so that neighbours' rows are told apart. */
export function zebra(grid: Grid, body: Tab['body'], leaves: readonly Unit[]): Area[] {
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
