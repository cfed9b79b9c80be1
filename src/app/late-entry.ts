/** Late entry: teams may type into a closed day until the end of another day, for a reason. */
import { allowLateEntry, closingOf } from '../domain/closing';
import { addDays, type Day } from '../domain/day';
import { dayAt } from '../domain/instant';
import { closedDays, type LateEntry } from '../domain/record/ledger';
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
  const words = wordsOf(ports.ui.language, work.campaign, ports.now());
  const title = words.say('menu.lateEntry');
  const today = dayAt(ports.now());
  const { ledger } = work.daily;
  const last = [...closedDays(ledger)].sort().pop();
  if (last === undefined) return refuse(ports, title, words.say('records.late.none', { level: words.level }));
  const isOpen = (one: Day) =>
    closingOf(ledger, one) === null
      ? words.say('records.late.open', { day: words.day(one), level: words.level })
      : null;
  const teams = askTeams(ports, words, title, 'late', work, closedSelection(ports, work), last, isOpen);
  if (teams === null) return null;
  const { units, day } = teams;
  const named = { list: words.list(units), day: words.day(day), level: words.level };
  const tomorrow = addDays(today, 1);
  const ask = words.say('records.late.until', { ...named, until: words.day(tomorrow) });
  const until = askDay(ports, words, title, ask, work, tomorrow, (one) =>
    one < today ? words.say('records.late.past', { until: words.day(one) }) : null,
  );
  if (until === null) return null;
  const figures = { ...named, until: words.day(until) };
  const reason = askReason(ports, words, title, words.say('records.late.why', figures));
  if (reason === null) return null;
  const outcome = allow(ports, language, units, day, until, reason);
  if (outcome === 'open') return refuse(ports, title, words.say('records.late.open', named));
  if (outcome === 'same') return refuse(ports, title, words.say('records.late.same', figures));
  ports.ui.toast(words.say('records.late.done', figures), 8);
  return units.map((unit) => ({ unit, day, until }));
}

/** The selected teams, and their day where it is closed: most of the time a cell of today is selected. */
function closedSelection(ports: Ports, work: RunningWork): Selected {
  const selected = selectedTeams(work.snapshot, ports.ui.selection(), work.campaign);
  const closed = selected.days.filter((day) => closingOf(work.daily.ledger, day) !== null);
  return { ...selected, days: closed };
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
