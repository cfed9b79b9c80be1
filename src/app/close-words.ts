/** What closing a day asks and says. */
import {
  type ClosingRefusal,
  type DayState,
  dayState,
  overdueDays,
  type Restated,
  restatedOn,
  type Standing,
} from '../domain/closing';
import { doubtfulOn } from '../domain/data-check';
import type { Day } from '../domain/day';
import { dayAt, type Instant } from '../domain/instant';
import { cutOffInstant } from '../domain/progress';
import { isFilled, reported, type Typed } from '../domain/record/submission';
import { type Vanished, vanishedNumbers } from '../domain/record/vanished';
import { formatNumber } from '../messages/translate';
import { reportName } from '../workbook/tabs/archive/frozen-words';
import type { Correction } from '../workbook/tabs/archive/restated';
import type { DaysClosed, NotClosed } from './closed-days';
import { standingOf } from './keep-record';
import { logLines } from './log-lines';
import { namedTeams, totalsText, type Words } from './record-words';
import type { RunningWork } from './scene';

export function closingQuestion(work: RunningWork, words: Words, day: Day, now: Instant): string {
  const standing = standingOf(work);
  const { due, reported, missing, wrong } = dayState(standing, day, now);
  const { level } = words;
  const figures = { day: words.day(day), due: due.length, reported: reported.length, level };
  const lines = [
    due.length === 0
      ? words.say('records.closing.askRest', figures)
      : missing.length === 0
        ? words.say('records.closing.askAll', figures)
        : words.say('records.closing.ask', { ...figures, missing: words.count(missing.length) }),
  ];
  const cutOff = cutOffInstant(work.campaign, day);
  // Before anything else: most of what follows is only because of that.
  if (now < cutOff)
    lines.unshift(words.say('records.closing.early', { day: figures.day, time: words.time(cutOff, day) }));
  if (missing.length > 0)
    lines.push(words.say('records.closing.missing', { list: namedTeams(work.campaign, words, missing) }));
  if (wrong.length > 0) {
    const cells = wrong.map(({ unit, typed }) =>
      words.say('records.closing.wrongCell', { unit, text: textOf(typed) }),
    );
    const list = words.list(cells);
    lines.push(words.say('records.closing.wrong', { count: words.count(wrong.length), list }));
  }
  const vanished = vanishedOn(vanishedIn(work), day);
  if (vanished.length > 0) {
    const list = words.list(vanished.map((one) => words.say('records.closing.vanishedCell', { ...one })));
    lines.push(words.say('records.closing.vanished', { count: words.count(vanished.length), list }));
  }
  const odd = oddNumbers(work, day);
  if (odd.length > 0) {
    const list = words.list(odd.map((one) => words.say('records.closing.oddCell', { ...one })));
    lines.push(words.say('records.closing.odd', { count: odd.length, list }));
  }
  lines.push(...restatedOn(standing, day).map((one) => restatedText(work, words, one)));
  const left = overdueDays(work.campaign, work.daily.ledger, now).filter((one) => one !== day);
  if (left.length > 0)
    lines.push(words.say('records.closing.left', { list: words.list(left.map(words.day)) }));
  return lines.join('\n\n');
}

/** So many codes are named in a line of several days. */
const MOST_OF_A_DAY = 4;

/** "05/6: 33/35 tổ đã báo, chưa báo: SG2, SG4": a line of several days. @param vanished of all days */
export function dayFigures(
  work: RunningWork,
  standing: Standing,
  { day, due, reported, missing, wrong }: DayState,
  vanished: readonly Vanished[],
  words: Words,
): string {
  const figures = { day: words.day(day), due: due.length, reported: reported.length, level: words.level };
  const parts = [words.say('records.closing.dayLine', figures)];
  const gone = vanishedOn(vanished, day);
  const silent = missing.filter((code) => !gone.some(({ unit }) => unit === code));
  const named = (list: readonly string[]) => words.list(list, MOST_OF_A_DAY);
  if (silent.length > 0) parts.push(words.say('records.closing.dayMissing', { list: named(silent) }));
  if (gone.length > 0) {
    const list = named(gone.map(({ unit, before }) => `${unit} ${formatNumber(words.language, before)}`));
    parts.push(words.say('records.closing.dayVanished', { list }));
  }
  if (wrong.length > 0) parts.push(words.say('records.closing.dayWrong', { count: wrong.length }));
  const odd = oddNumbers(work, day);
  if (odd.length > 0) parts.push(words.say('records.closing.dayOdd', { count: odd.length }));
  for (const one of restatedOn(standing, day))
    parts.push(words.say('records.closing.dayRestated', { before: one.before, after: one.after }));
  return parts.join('; ');
}

export function vanishedIn({ daily, snapshot }: RunningWork): Vanished[] {
  return vanishedNumbers(daily.submissions, daily.ledger, logLines(snapshot));
}

function vanishedOn(vanished: readonly Vanished[], on: Day): Vanished[] {
  return vanished.filter(({ day }) => day === on);
}

/** What hardly is one day's number. */
function oddNumbers({ campaign, daily, scene: { versions } }: RunningWork, day: Day) {
  return doubtfulOn(campaign, versions[versions.length - 1]!, daily.submissions, day);
}

export function closedWords(
  work: RunningWork,
  words: Words,
  { day, days, totals, left, restated, sent }: DaysClosed,
  now: Instant,
): string {
  const today = dayAt(now);
  const figures = {
    day: words.day(day),
    first: words.day(days[0]!),
    count: days.length,
    time: words.time(now, today),
    totals: totalsText(words.language, work.campaign, totals),
  };
  const key = days.length > 1 ? 'doneDays' : day === today ? 'done' : 'doneOn';
  const parts = [words.say(`records.closing.${key}`, figures)];
  parts.push(...restated.map((one) => restatedText(work, words, one)));
  if (left.length > 0)
    parts.push(words.say('records.closing.stillOpen', { list: words.list(left.map(words.day)) }));
  if (sent !== null) parts.push(sentText(work, words, sent));
  return parts.join(' ');
}

/** "BC ngày 12/6/2023 đã báo cáo 86, nay 89 (SG2 +3; lý do: báo sót). Lập báo cáo đính chính? …" */
function sentText(
  { campaign, language }: RunningWork,
  words: Words,
  { frozen, figures }: Correction,
): string {
  const sums = figures.filter(({ row }) => row.unit === null);
  const figure = sums.find(({ column }) => column.key.startsWith('done')) ?? sums[0] ?? figures[0]!;
  const changes = figure.why.map(({ unit, before, after, isUndone }) => {
    const more = (reported(after) ?? 0) - (reported(before) ?? 0);
    const change =
      more === 0
        ? `${unit} ${typedText(before, words)} → ${typedText(after, words)}`
        : `${unit} ${more > 0 ? '+' : '−'}${formatNumber(words.language, Math.abs(more))}`;
    return isUndone === true ? `${change}, ${words.say('archive.restated.undone')}` : change;
  });
  if (changes.length > 0 && figure.rest !== 0) {
    const sum = `${figure.rest > 0 ? '+' : '−'}${formatNumber(words.language, Math.abs(figure.rest))}`;
    changes.push(words.say('archive.restated.rest', { sum }));
  }
  // One reason, such as that of opening the day again, may be that of several changes.
  const reasons = new Set(figure.why.map(({ reason }) => reason).filter((reason) => reason !== ''));
  const why =
    reasons.size === 0 ? '' : words.say('records.closing.sentWhy', { reasons: [...reasons].join('; ') });
  return words.say('records.closing.sent', {
    name: reportName(frozen.report, campaign, language),
    before: figure.was ?? words.say('records.closing.blank'),
    after: figure.now ?? words.say('records.closing.blank'),
    changes: changes.length === 0 ? '' : ` (${words.list(changes)}${why})`,
  });
}

/** "Ngày 12/6 đã chốt 143, nay 145 (BT2 +2)." */
function restatedText({ campaign }: RunningWork, words: Words, restated: Restated): string {
  const { day, indicator, before, after } = restated;
  const several = campaign.indicators.filter(({ kind }) => kind === 'count').length > 1;
  const name = campaign.indicators.find(({ key }) => key === indicator)?.name ?? indicator;
  return words.say('records.closing.restated', {
    day: words.day(day),
    before,
    after,
    changes: restatedChanges(restated, words),
    indicator: several ? ` (${name})` : '',
  });
}

/** "BT2 +2, BT3 chưa báo → 0" */
export function restatedChanges({ changes }: Restated, words: Words): string {
  return words.list(
    changes.map(({ unit, before, after }) => {
      const more = (reported(after) ?? 0) - (reported(before) ?? 0);
      const sign = more > 0 ? '+' : '−';
      if (more !== 0) return `${unit} ${sign}${formatNumber(words.language, Math.abs(more))}`;
      return `${unit} ${typedText(before, words)} → ${typedText(after, words)}`;
    }),
  );
}

function typedText(cell: Typed, words: Words): string {
  return isFilled(cell) ? textOf(cell) : words.say('records.closing.blank');
}

function textOf(typed: Typed): string {
  return typeof typed === 'object' && typed !== null ? typed.formula : String(typed);
}

export function refusalWords(
  work: RunningWork,
  words: Words,
  { day, refusal, closing, totals }: NotClosed,
  now: Instant,
): string {
  if (refusal === 'OUTSIDE') {
    const { first, last } = work.campaign.period;
    const figures = { first: words.day(first), last: words.day(last) };
    return words.say(day < first ? 'records.closing.ahead' : 'records.closing.over', figures);
  }
  if (refusal !== 'CLOSED' || closing === null) return refusalReason(work, words, day, refusal);
  const { closedAt, closedBy } = closing;
  const who = closedBy === 'trigger' ? words.say('records.closing.clock') : closedBy;
  return words.say('records.closing.already', {
    day: words.day(day),
    time: words.time(closedAt, dayAt(now)),
    by: who === '' ? '' : words.say('records.closing.by', { who }),
    totals: totalsText(words.language, work.campaign, totals),
  });
}

/** Why a day cannot be closed, in short. */
export function refusalReason(
  { campaign }: RunningWork,
  words: Words,
  day: Day,
  refusal: ClosingRefusal,
): string {
  const { first, last } = campaign.period;
  const figures = { day: words.day(day), first: words.day(first), last: words.day(last) };
  return words.say(`records.closing.${refusal}`, figures);
}
