/** "Chốt số liệu ngày": says where the day stands, asks, and keeps the day's numbers as they are. */
import {
  type ClosingRefusal,
  closeDay,
  closingOf,
  closingRefused,
  type DayTotal,
  dayState,
  dayTotals,
  nextToClose,
  overdueDays,
} from '../domain/closing';
import type { Day } from '../domain/day';
import { dayAt, type Instant } from '../domain/instant';
import { cutOffInstant } from '../domain/progress';
import type { Closing, Ledger } from '../domain/record/ledger';
import type { Language } from '../messages/shape';
import { refuse } from './asking';
import { readWorkbook } from './batch';
import { actorOf, type Decision, keepRecord, standingOf } from './keep-record';
import type { Ports } from './ports';
import { totalsText, type Words, wordsOf } from './record-words';
import { type RunningWork, readRunning } from './scene';

export type ClosedDay =
  | { day: Day; refusal: null; totals: DayTotal[]; left: Day[] }
  | { day: Day; refusal: ClosingRefusal; closing: Closing | null; totals: DayTotal[] };

/**
 * The oldest day that is overdue comes first; else the day people are reporting now.
 * @returns null when the person said no
 * @throws AppError as `keepRecord`
 */
export function closeDayAct(ports: Ports, language: Language): ClosedDay | null {
  const work = readRunning(ports, readWorkbook(ports), language);
  const { campaign } = work;
  const now = ports.now();
  const words = wordsOf(language, campaign, now);
  const title = words.say('menu.closeDay');
  const day = nextToClose(campaign, work.daily.ledger, now);
  const refused = refusalOf(work, day, now);
  if (refused !== null) {
    refuse(ports, title, refusalText(language, work, words, refused, now));
    return refused;
  }
  if (!ports.ui.confirm(title, question(work, words, day, now))) return null;
  const closed = closeOn(ports, language, day);
  if (closed.refusal !== null) refuse(ports, title, refusalText(language, work, words, closed, now));
  else ports.ui.toast(doneText(language, work, words, closed, ports.now()), 15);
  return closed;
}

function closeOn(ports: Ports, language: Language, day: Day): ClosedDay {
  const actor = actorOf(ports);
  return keepRecord(ports, language, [], (work, again): Decision<ClosedDay> => {
    const refused = again ? null : refusalOf(work, day, actor.at);
    if (refused !== null) return { kept: null, result: refused };
    const kept = closeDay(standingOf(work), day, actor);
    const left = overdueDays(work.campaign, kept.ledger, actor.at);
    return { kept, result: { day, refusal: null, totals: totalsOf(work, day), left } };
  });
}

type Refused = Extract<ClosedDay, { refusal: ClosingRefusal }>;

function refusalOf(work: RunningWork, day: Day, now: Instant): Refused | null {
  const { ledger } = work.daily;
  const refusal = closingRefused(work.campaign, ledger, day, now);
  if (refusal === null) return null;
  return { day, refusal, closing: closingOf(ledger, day), totals: totalsOf(work, day) };
}

function totalsOf(work: RunningWork, day: Day): DayTotal[] {
  return dayTotals(standingOf(work), work.scene.versions, day);
}

function question(work: RunningWork, words: Words, day: Day, now: Instant): string {
  const { due, reported, missing, wrong } = dayState(standingOf(work), day, now);
  const { level } = words;
  const figures = { day: words.day(day), due: due.length, reported: reported.length, level };
  const lines = [
    due.length === 0
      ? words.say('records.closing.askRest', figures)
      : missing.length === 0
        ? words.say('records.closing.askAll', figures)
        : words.say('records.closing.ask', { ...figures, missing: words.count(missing.length) }),
  ];
  if (missing.length > 0) lines.push(words.say('records.closing.missing', { list: words.list(missing) }));
  if (wrong.length > 0) {
    const cells = wrong.map(({ unit, typed }) =>
      words.say('records.closing.wrongCell', { unit, text: textOf(typed) }),
    );
    const list = words.list(cells);
    lines.push(words.say('records.closing.wrong', { count: words.count(wrong.length), list }));
  }
  const cutOff = cutOffInstant(work.campaign, day);
  if (now < cutOff)
    lines.push(words.say('records.closing.early', { day: figures.day, time: words.time(cutOff, day) }));
  const left = leftAfter(work, work.daily.ledger, day, now);
  if (left.length > 0)
    lines.push(words.say('records.closing.left', { list: words.list(left.map(words.day)) }));
  return lines.join('\n\n');
}

function leftAfter({ campaign }: RunningWork, ledger: Ledger, day: Day, now: Instant): Day[] {
  return overdueDays(campaign, ledger, now).filter((one) => one !== day);
}

function textOf(typed: DayStateCell): string {
  return typeof typed === 'object' && typed !== null ? typed.formula : String(typed);
}
type DayStateCell = ReturnType<typeof dayState>['wrong'][number]['typed'];

function doneText(
  language: Language,
  { campaign }: RunningWork,
  words: Words,
  { day, totals, left }: Extract<ClosedDay, { refusal: null }>,
  now: Instant,
): string {
  const today = dayAt(now);
  const figures = {
    day: words.day(day),
    time: words.time(now, today),
    totals: totalsText(language, campaign, totals),
  };
  const done = words.say(day === today ? 'records.closing.done' : 'records.closing.doneOn', figures);
  if (left.length === 0) return done;
  return `${done} ${words.say('records.closing.stillOpen', { list: words.list(left.map(words.day)) })}`;
}

function refusalText(
  language: Language,
  { campaign }: RunningWork,
  words: Words,
  { day, refusal, closing, totals }: Refused,
  now: Instant,
): string {
  const figures = { day: words.day(day) };
  if (refusal === 'FUTURE') return words.say('records.closing.FUTURE', figures);
  if (refusal === 'OUTSIDE' || closing === null) {
    const { first, last } = campaign.period;
    return words.say('records.closing.OUTSIDE', {
      ...figures,
      first: words.day(first),
      last: words.day(last),
    });
  }
  const { closedAt, closedBy } = closing;
  const who = closedBy === 'trigger' ? words.say('records.closing.clock') : closedBy;
  return words.say('records.closing.already', {
    ...figures,
    time: words.time(closedAt, dayAt(now)),
    by: who === '' ? '' : words.say('records.closing.by', { who }),
    totals: totalsText(language, campaign, totals),
  });
}
