/** "Giờ nhận tin": a team reported before somebody else typed its number; lateness goes by when it reported. */

import type { Campaign } from '../domain/campaign';
import { readMoment, receivedAt, reportedSpots } from '../domain/closing';
import { addDays, type Day } from '../domain/day';
import { dayAt, type Instant, instantOf } from '../domain/instant';
import { reportingCutOff } from '../domain/progress';
import type { Spot } from '../domain/record/day-grid';
import type { Language } from '../messages/shape';
import { askReason, askTeams, askUntil, refuse, type TeamsAndDay } from './asking';
import { readWorkbook } from './batch';
import { actorOf, type Decision, keepRecord, standingOf } from './keep-record';
import type { Ports } from './ports';
import { type Words, wordsOf } from './record-words';
import { type RunningWork, readRunning } from './scene';
import { selectedTeams } from './selected-teams';

/** @returns the cells whose time is another one now; null when nothing was changed. @throws AppError as `keepRecord` */
export function receivedAct(ports: Ports, language: Language): Spot[] | null {
  const work = readRunning(ports, readWorkbook(ports), language);
  const words = wordsOf(ports.ui.language, work.campaign, ports.now());
  const title = words.say('menu.received');
  const selected = selectedTeams(work.snapshot, ports.ui.selection(), work.campaign);
  const teams = askTeams(ports, words, title, 'received', work, selected);
  if (teams === null) return null;
  const silent = teams.units.filter((unit) => reportedBy(work, { ...teams, units: [unit] }).length === 0);
  const named = { list: words.list(teams.units), day: words.day(teams.day) };
  if (silent.length > 0)
    return refuse(
      ports,
      title,
      words.say('records.received.nothing', { ...named, list: words.list(silent) }),
    );
  const received = askMoment(ports, words, title, work.campaign, teams);
  if (received === null) return null;
  const figures = { ...named, time: words.time(received, teams.day) };
  const reason = askReason(ports, words, title, words.say('records.received.why', figures));
  if (reason === null) return null;
  const changed = note(ports, language, teams, received, reason);
  if (changed.length === 0) return refuse(ports, title, words.say('records.received.same', figures));
  ports.ui.toast(words.say('records.received.done', figures), 8);
  return changed;
}

function note(
  ports: Ports,
  language: Language,
  teams: TeamsAndDay,
  received: Instant,
  reason: string,
): Spot[] {
  const actor = actorOf(ports);
  return keepRecord(ports, language, ['mirror'], (work, again): Decision<Spot[]> => {
    const kept = receivedAt(work.daily.ledger, reportedBy(work, teams), received, actor, reason);
    if (!again && kept.log.length === 0) return { kept: null, result: [] };
    const changed = kept.log.map(({ unit, day, indicator }) => ({
      unit: unit!,
      day: day!,
      indicator: indicator!,
    }));
    return { kept, result: changed };
  });
}

function reportedBy(work: RunningWork, { units, day }: TeamsAndDay): Spot[] {
  return units.flatMap((unit) => reportedSpots(standingOf(work), { unit, day }));
}

function askMoment(
  ports: Ports,
  words: Words,
  title: string,
  campaign: Campaign,
  { units, day }: TeamsAndDay,
): Instant | null {
  const figures = { list: words.list(units), day: words.day(day), example: words.day(addDays(day, 1)) };
  return askUntil(ports, title, words.say('records.received.when', figures), (text) => {
    const moment = readMoment(text, campaign.period, words.said);
    if (moment === null) return { wrong: words.say('records.said.badTime', { text }) };
    const received = instantOf(moment.day ?? usualDay(campaign, day, moment.time), moment.time);
    const time = words.time(received, day);
    if (received > ports.now()) return { wrong: words.say('records.received.FUTURE', { time }) };
    if (dayAt(received) < day)
      return { wrong: words.say('records.received.BEFORE', { time, day: figures.day }) };
    return { value: received };
  });
}

/** Work of the evening is reported the morning after: an hour before that cut-off is one of the next day. */
function usualDay(campaign: Campaign, day: Day, time: string): Day {
  const { dayOffset, time: cutOff } = reportingCutOff(campaign);
  return dayOffset === 1 && time <= cutOff ? addDays(day, 1) : day;
}
