/** "Mở chốt": asks which day and why, and lets people change its numbers again. */
import { closingOf, lastClosing, reopenDay } from '../domain/closing';
import type { Day } from '../domain/day';
import type { Language } from '../messages/shape';
import { askDay, askReason, refuse } from './asking';
import { readWorkbook } from './batch';
import { actorOf, type Decision, keepRecord } from './keep-record';
import type { Ports } from './ports';
import { wordsOf } from './record-words';
import { readRunning } from './scene';

/** @returns the day that is open again; null when none was opened. @throws AppError as `keepRecord` */
export function reopenAct(ports: Ports, language: Language): Day | null {
  const work = readRunning(ports, readWorkbook(ports), language);
  const words = wordsOf(ports.ui.language, work.campaign, ports.now());
  const title = words.say('menu.reopenDay');
  const last = lastClosing(work.daily.ledger);
  if (last === null) return refuse(ports, title, words.say('records.reopening.none'));
  const which = words.say('records.reopening.which', { day: words.day(last.day) });
  const figuresOf = (one: Day) => ({ day: words.day(one), level: words.level });
  const day = askDay(ports, words, title, which, work, last.day, (one) =>
    closingOf(work.daily.ledger, one) === null ? words.say('records.reopening.open', figuresOf(one)) : null,
  );
  if (day === null) return null;
  const figures = figuresOf(day);
  const reason = askReason(ports, words, title, words.say('records.reopening.why', figures));
  if (reason === null) return null;
  if (!reopenOn(ports, language, day, reason))
    return refuse(ports, title, words.say('records.reopening.open', figures));
  ports.ui.toast(words.say('records.reopening.done', figures), 8);
  return day;
}

/** @returns false when somebody else has opened it meanwhile */
function reopenOn(ports: Ports, language: Language, day: Day, reason: string): boolean {
  const actor = actorOf(ports);
  return keepRecord(ports, language, [], ({ daily }, again): Decision<boolean> => {
    const isClosed = closingOf(daily.ledger, day) !== null;
    if (!isClosed && !again) return { kept: null, result: false };
    return { kept: reopenDay(daily.ledger, day, actor, reason), result: true };
  });
}
