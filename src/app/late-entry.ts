/** Late entry: teams may type into a closed day until the end of another day, for a reason. */
import { allowLateEntry, closingOf } from '../domain/closing';
import { addDays, type Day } from '../domain/day';
import { dayAt } from '../domain/instant';
import type { LateEntry } from '../domain/record/ledger';
import type { Language } from '../messages/shape';
import { askDay, askReason, askTeams, refuse } from './asking';
import { readWorkbook } from './batch';
import { actorOf, type Decision, keepRecord } from './keep-record';
import type { Ports } from './ports';
import { wordsOf } from './record-words';
import { type RunningWork, readRunning } from './scene';
import { type Selected, selectedTeams } from './selected-teams';

/** @returns the exceptions that stand now; null when nothing was changed. @throws AppError as `keepRecord` */
export function lateEntryAct(ports: Ports, language: Language): LateEntry[] | null {
  const work = readRunning(ports, readWorkbook(ports), language);
  const words = wordsOf(language, work.campaign, ports.now());
  const title = words.say('menu.lateEntry');
  const today = dayAt(ports.now());
  const teams = askTeams(ports, words, title, 'late', work, closedSelection(ports, work));
  if (teams === null) return null;
  const { units, day } = teams;
  const named = { list: words.list(units), day: words.day(day), level: words.level };
  const open = () => refuse(ports, title, words.say('records.late.open', named));
  if (closingOf(work.daily.ledger, day) === null) return open();
  const tomorrow = addDays(today, 1);
  const ask = words.say('records.late.until', { ...named, until: words.day(tomorrow) });
  const until = askDay(ports, words, title, ask, work, tomorrow);
  if (until === null) return null;
  const figures = { ...named, until: words.day(until) };
  if (until < today) return refuse(ports, title, words.say('records.late.past', figures));
  const reason = askReason(ports, words, title, words.say('records.late.why', figures));
  if (reason === null) return null;
  const outcome = allow(ports, language, units, day, until, reason);
  if (outcome === 'open') return open();
  if (outcome === 'same') return refuse(ports, title, words.say('records.late.same', figures));
  ports.ui.toast(words.say('records.late.done', figures), 8);
  return units.map((unit) => ({ unit, day, until }));
}

/** Most of the time a cell of today is selected, which is not what late entry is about. */
function closedSelection(ports: Ports, work: RunningWork): Selected {
  const selected = selectedTeams(work.snapshot, ports.ui.selection(), work.campaign);
  const closed = selected.days.filter((day) => closingOf(work.daily.ledger, day) !== null);
  return selected.days.length > 0 && closed.length === 0
    ? { units: [], days: [] }
    : { ...selected, days: closed };
}

function allow(
  ports: Ports,
  language: Language,
  units: readonly string[],
  day: Day,
  until: Day,
  reason: string,
): 'done' | 'open' | 'same' {
  const actor = actorOf(ports);
  return keepRecord(ports, language, [], ({ daily }, again): Decision<'done' | 'open' | 'same'> => {
    if (!again && closingOf(daily.ledger, day) === null) return { kept: null, result: 'open' };
    const kept = allowLateEntry(daily.ledger, units, day, until, actor, reason);
    return !again && kept.log.length === 0 ? { kept: null, result: 'same' } : { kept, result: 'done' };
  });
}
