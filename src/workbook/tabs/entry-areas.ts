/** The blocks of "Nhập hôm nay": clock, day columns, helpers, tint. */
import type { Campaign, Unit } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import type { QuotaPlan } from '../../domain/quota/plan';
import { ancestorsOf } from '../../domain/units';
import type { Area, Tab } from '../model';
import { restDays, serialOf } from './days';
import { type EntryIndicator, type entryFormulas, HELPERS, helperKey } from './entry-formulas';
import { constants, formula, type Grid, paint } from './grid';
import { COLORS, FORMATS } from './style';

export function clockAreas(
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
export function dayAreas(
  grid: Grid,
  campaign: Campaign,
  plan: QuotaPlan,
  indicators: readonly EntryIndicator[],
  run: [string, string],
): Area[] {
  const resting = restDays(campaign);
  const each = <T>(value: (day: Day, indicator: EntryIndicator) => T): T[] =>
    plan.days.flatMap((day) => indicators.map((indicator) => value(day, indicator)));
  return [
    constants('days', grid.rect('day', run), [each((day) => ({ day }))], { number: 'day' }),
    constants('indicators', grid.rect('indicator', run), [each((_, { key }) => key)], FORMATS.key),
    constants('labels', grid.rect('label', run), [each((_, { name }) => name)], FORMATS.key),
    constants('work', grid.rect('work', run), [each((day) => (resting.has(day) ? 0 : 1))]),
  ];
}

export function helperAreas(
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
export function ownDays(unit: Unit, byCode: Map<string, Unit>): string | null {
  const line = [unit, ...ancestorsOf(unit, byCode)];
  const days = line.find(({ workDays }) => workDays !== null)?.workDays;
  return days ? `|${days.map(serialOf).join('|')}|` : null;
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
