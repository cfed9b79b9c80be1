/** The city's figures in words, as one sends them to the chairman: one paragraph for each thing that is counted. */
import type { Consolidation, IndicatorSums, WardSummary } from '../../domain/consolidation/totals';
import { dayAt, type Instant, minutesAt } from '../../domain/instant';
import type { Language, MessageKey } from '../../messages/shape';
import { formatNumber, translate } from '../../messages/translate';

/** How many of the best and of the last are named, and of how many wards at least. */
const NAMED = 3;
const LEAST = 2 * NAMED;
/** Names of silent wards in a message. */
const MOST_SILENT = 8;

/** '' before the first cut-off. */
export function cityWords({ day, wards, total }: Consolidation, clock: Instant, language: Language): string {
  if (day === null) return '';
  const say = (key: Sentence, figures: Record<string, number | string> = {}) =>
    translate(language, `consolidation.words.${key}` as MessageKey, figures);
  const minutes = minutesAt(clock);
  const time = say(minutes % 60 === 0 ? 'hour' : 'minute', {
    hour: Math.floor(minutes / 60),
    minute: String(minutes % 60).padStart(2, '0'),
  });
  const read = wards.filter(({ included }) => included);
  const silent = read.filter(({ figures }) => figures?.day === day && figures.silent);
  const ending = [
    silent.length === 0
      ? say('allSaid')
      : say('silent', { count: count(silent.length), list: names(silent) }),
    say('included', { included: total.included, wards: total.wards }),
  ];
  return total.indicators
    .map((sums) => {
      const { name, today, quota, done, target, due } = sums;
      const figures = {
        time,
        day: short(day),
        name: total.indicators.length > 1 ? `${name}: ` : '',
        today: today ?? say('none'),
        ofQuota: percent(today, quota, language),
        done: done ?? say('none'),
        target,
        share: percent(done, target, language),
        pace: paceOf(done, due, say),
      };
      const when = say(dayAt(clock) === day ? 'upTo' : 'ofDay', figures);
      return [when, say('figures', figures), ...extremes(read, sums, language, say), ...ending].join(' ');
    })
    .join('\n');
}

type Sentence =
  | 'hour'
  | 'minute'
  | 'upTo'
  | 'ofDay'
  | 'figures'
  | 'none'
  | 'ahead'
  | 'behind'
  | 'even'
  | 'best'
  | 'worst'
  | 'silent'
  | 'allSaid'
  | 'included';
type Say = (key: Sentence, figures?: Record<string, number | string>) => string;

function paceOf(done: number | null, due: number, say: Say): string {
  const gap = (done ?? 0) - due;
  return gap === 0 ? say('even') : say(gap > 0 ? 'ahead' : 'behind', { gap: Math.abs(gap) });
}

/** Those with the largest and the smallest share of their target; a ward without a number is neither. */
function extremes(
  wards: readonly WardSummary[],
  { key }: IndicatorSums,
  language: Language,
  say: Say,
): string[] {
  const shares = wards.flatMap(({ name, figures }) => {
    const own = figures?.indicators.find((one) => one.key === key);
    return own === undefined || own.done === null || own.target === 0
      ? []
      : [{ name, share: own.done / own.target }];
  });
  if (shares.length < LEAST) return [];
  const sorted = [...shares].sort((a, b) => b.share - a.share);
  const list = (among: typeof shares) =>
    among.map(({ name, share }) => `${name} (${percent(share, 1, language)})`).join(', ');
  return [
    say('best', { list: list(sorted.slice(0, NAMED)) }),
    say('worst', { list: list(sorted.slice(-NAMED).reverse()) }),
  ];
}

function percent(part: number | null, of: number | null, language: Language): string {
  return part === null || of === null || of === 0 ? '–' : `${formatNumber(language, (100 * part) / of, 1)} %`;
}

/** "02", as numbers below ten are written. */
function count(value: number): string {
  return String(value).padStart(2, '0');
}

function names(wards: readonly WardSummary[]): string {
  const shown = wards.slice(0, MOST_SILENT).map(({ name }) => name);
  return wards.length > MOST_SILENT ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** "12/6" */
function short(day: string): string {
  const [, month, date] = day.split('-') as [string, string, string];
  return `${+date}/${+month}`;
}
