/** The city's figures in words: for the chairman, for the office's document system, for the group of the wards. */
import type { Consolidation, IndicatorSums, WardSummary } from '../../domain/consolidation/totals';
import type { Day } from '../../domain/day';
import { dayAt, type Instant } from '../../domain/instant';
import type { Language, MessageKey } from '../../messages/shape';
import { formatDay, translate } from '../../messages/translate';
import { percent as percentOf, type SendingWords, timeWords } from '../../workbook/sending-words';

/** How many of the best and of the last are named, and of how many wards at least. */
const NAMED = 3;
const LEAST = 2 * NAMED;
/** Names of silent wards in a message. */
const MOST_SILENT = 8;

/**
 * All '' before the first cut-off.
 * @param clock the moment the figures go by
 * @param issuer who reports, '' where the list does not say
 */
export function cityWords(
  consolidation: Consolidation,
  clock: Instant,
  issuer: string,
  language: Language,
): SendingWords {
  const { day, wards, total, window } = consolidation;
  if (day === null) return { office: '', chairman: '', group: '' };
  const say: Say = (key, figures = {}) =>
    translate(language, `consolidation.words.${key}` as MessageKey, figures);
  const read = wards.filter(({ included }) => included);
  const silent = read.filter(({ figures }) => figures?.day === day && figures.silent);
  const unread = wards.filter(({ included }) => !included);
  const several = total.indicators.length > 1;
  const linesOf = (of: Day | null) =>
    total.indicators.map((sums) => figuresText(sums, several, of, language, say));
  const lines = linesOf(null);
  const when = say('upTo', { time: timeWords(clock, language), day: short(dayAt(clock)) });
  // Told on another day than the one it is about, "on the day" would be taken for that other day.
  const told = dayAt(clock) === day ? lines : linesOf(day);
  const silence =
    silent.length === 0
      ? say('allSaid')
      : say('silent', { count: twoDigits(silent.length), list: names(silent) });
  const counts = { included: total.included, wards: total.wards };
  const moment = (at: Instant) => `${timeWords(at, language)} ${formatDay(dayAt(at))}`;
  return {
    chairman: total.indicators
      .map((sums, i) =>
        [when, told[i]!, ...extremes(read, sums, language, say), silence, say('included', counts)].join(' '),
      )
      .join('\n'),
    office: say('office', {
      opening: say(issuer === '' ? 'opening' : 'openingOf', { issuer, day: formatDay(day) }),
      figures: lines.join(' '),
      ...counts,
      silent: silent.length === 0 ? '' : say('silentIn', { count: twoDigits(silent.length) }),
      unread: unread.length === 0 ? '' : say('unreadIn', { count: twoDigits(unread.length) }),
      window: window === null ? '' : say('window', { from: moment(window.from), to: moment(window.to) }),
    }),
    group: [
      say('group', { day: formatDay(day), figures: lines.join(' '), silent: silence }),
      ...(silent.length === 0 ? [] : [say('hurry')]),
      say('included', counts),
    ].join(' '),
  };
}

type Sentence =
  | 'upTo'
  | 'figures'
  | 'today'
  | 'noneToday'
  | 'onDay'
  | 'noneOnDay'
  | 'noFigures'
  | 'ofQuota'
  | 'ahead'
  | 'behind'
  | 'even'
  | 'blankDue'
  | 'best'
  | 'worst'
  | 'silent'
  | 'allSaid'
  | 'included'
  | 'office'
  | 'opening'
  | 'openingOf'
  | 'silentIn'
  | 'unreadIn'
  | 'window'
  | 'group'
  | 'hurry';
type Say = (key: Sentence, figures?: Record<string, number | string>) => string;

/**
 * "trong ngày 4.312 (95,8 % chỉ tiêu ngày); lũy kế 51.240/130.464 (39,3 %), chậm 2.760 so tiến độ."
 * @param of the day to name; null: the reader knows which
 */
function figuresText(
  { name, today, quota, done, target, due, blank }: IndicatorSums,
  several: boolean,
  of: Day | null,
  language: Language,
  say: Say,
): string {
  const named = several ? `${name}: ` : '';
  if (done === null) return say('noFigures', { name: named });
  const noQuota = today === null || quota === null || quota === 0;
  return say('figures', {
    name: named,
    today: say(today === null ? (of === null ? 'noneToday' : 'noneOnDay') : of === null ? 'today' : 'onDay', {
      day: of === null ? '' : short(of),
      number: today ?? 0,
      ofQuota: noQuota ? '' : say('ofQuota', { share: percent(today, quota, language) }),
    }),
    done,
    target,
    share: percent(done, target, language),
    pace: `${paceOf(done, due, say)}${blankText(blank, say)}`,
  });
}

function paceOf(done: number, due: number, say: Say): string {
  const gap = done - due;
  return gap === 0 ? say('even') : say(gap > 0 ? 'ahead' : 'behind', { gap: Math.abs(gap) });
}

function blankText(blank: IndicatorSums['blank'], say: Say): string {
  const due = blank.reduce((sum, one) => sum + one.due, 0);
  return due === 0 ? '' : say('blankDue', { due, units: blank.length });
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
  return part === null || of === null || of === 0 ? '–' : `${percentOf(part / of, language)} %`;
}

/** "02", as numbers below ten are written. */
function twoDigits(value: number): string {
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
