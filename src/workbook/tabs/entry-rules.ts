/** Colours that follow the clock and the numbers, and which cells are open. */
import { addDays, type Day } from '../../domain/day';
import type { QuotaPlan } from '../../domain/quota/plan';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { Conditional, Rect, Tab } from '../model';
import { ENTRY_WRONG, type EntryIndicator } from './entry-formulas';
import type { Grid } from './grid';
import { dayKey } from './quota-layout';
import { COLORS } from './style';

/** The order counts: what is wrong goes before what is today's. */
export function conditionals(
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
export function openDays(
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
