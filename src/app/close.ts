/** "Chốt số liệu ngày": says where the days stand, asks, and keeps their numbers as they are. */
import {
  type ClosingRefusal,
  closeDays,
  closingOf,
  closingRefused,
  type DayTotal,
  dayTotals,
  nextToClose,
  overdueDays,
  type Restated,
  restatedOn,
} from '../domain/closing';
import type { Day } from '../domain/day';
import type { Instant } from '../domain/instant';
import type { LogEntry } from '../domain/record/ledger';
import type { Language } from '../messages/shape';
import { refuse } from './asking';
import { readWorkbook } from './batch';
import { chosenDays, waitingDays } from './close-which';
import { closedWords, closingQuestion, refusalWords, restatedChanges } from './close-words';
import type { ClosedDay, NotClosed } from './closed-days';
import { actorOf, type Decision, keepRecord, standingOf } from './keep-record';
import type { Ports } from './ports';
import { type Words, wordsOf } from './record-words';
import { correctionOn } from './reports/restate';
import { type RunningWork, readRunning } from './scene';

/**
 * The day that is overdue, or else the one people are reporting now; with several to choose from, as the person says:
 * all of them, those up to a day, or one alone. All in one write.
 * @returns null when the person said no
 * @throws AppError as `keepRecord`
 */
export function closeDayAct(ports: Ports, language: Language): ClosedDay | null {
  const work = readRunning(ports, readWorkbook(ports), language);
  const { campaign } = work;
  const now = ports.now();
  const words = wordsOf(ports.ui.language, campaign, now);
  const title = words.say('menu.closeDay');
  const waiting = waitingDays(ports, work, now);
  if (waiting.days.length === 0) {
    const day = nextToClose(campaign, work.daily.ledger, now);
    const refused = refusalOf(work, day, closingRefused(campaign, work.daily.ledger, day, now) ?? 'CLOSED');
    refuse(ports, title, refusalWords(work, words, refused, now));
    return refused;
  }
  const days = waiting.days.length === 1 ? waiting.days : chosenDays(ports, work, words, title, waiting, now);
  if (days === null) return null;
  // Several were chosen with their figures in view.
  if (days.length === 1 && !ports.ui.confirm(title, closingQuestion(work, words, days[0]!, now))) return null;
  const closed = closeOn(ports, language, days);
  if (closed.refusal !== null) refuse(ports, title, refusalWords(work, words, closed, now));
  else ports.ui.toast(closedWords(work, words, closed, ports.now()), 15);
  return closed;
}

function closeOn(ports: Ports, language: Language, days: readonly Day[]): ClosedDay {
  const actor = actorOf(ports);
  return keepRecord(ports, language, [], (work, again): Decision<ClosedDay> => {
    const { campaign, daily } = work;
    const isOpen = (day: Day) => closingRefused(campaign, daily.ledger, day, actor.at) === null;
    // Others may have closed some of them while the person was asked.
    const open = again ? [...days] : days.filter(isOpen);
    if (open.length === 0)
      return { kept: null, result: refusalOf(work, days[days.length - 1]!, refusedAt(work, days, actor.at)) };
    const standing = standingOf(work);
    const restated = open.flatMap((day) => restatedOn(standing, day));
    const { ledger, log } = closeDays(standing, open, actor);
    const day = open[open.length - 1]!;
    const left = overdueDays(campaign, ledger, actor.at);
    const sent = correctionOn(ports, work, restated[0]?.day ?? open[0]!, log);
    const words = wordsOf(language, campaign, actor.at);
    const kept = { ledger, log: log.map((entry) => withChanges(entry, restated, words)) };
    return {
      kept,
      result: { day, days: open, refusal: null, totals: totalsOf(work, day), left, restated, sent },
    };
  });
}

/** The line of a day closed again says which numbers have made its sum another one. */
function withChanges(entry: LogEntry, restated: readonly Restated[], words: Words): LogEntry {
  const { act, day, indicator } = entry;
  const own = restated.find((one) => one.day === day && one.indicator === indicator);
  return act === 'close' && own !== undefined ? { ...entry, reason: restatedChanges(own, words) } : entry;
}

function refusedAt({ campaign, daily }: RunningWork, days: readonly Day[], at: Instant): ClosingRefusal {
  return closingRefused(campaign, daily.ledger, days[days.length - 1]!, at) ?? 'CLOSED';
}

function refusalOf(work: RunningWork, day: Day, refusal: ClosingRefusal): NotClosed {
  return { day, refusal, closing: closingOf(work.daily.ledger, day), totals: totalsOf(work, day) };
}

function totalsOf(work: RunningWork, day: Day): DayTotal[] {
  return dayTotals(standingOf(work), work.scene.versions, day);
}
