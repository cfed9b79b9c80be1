/** What acts on the record ask: which teams and day, which day, and why. Null: nothing is to be done, which was said. */
import { readDay, readTeams } from '../domain/closing';
import type { Day } from '../domain/day';
import type { Ports } from './ports';
import type { Words } from './record-words';
import type { RunningWork } from './scene';
import type { Selected } from './selected-teams';

export interface TeamsAndDay {
  units: string[];
  day: Day;
}

/** @param selected what need not be asked for again */
export function askTeams(
  ports: Ports,
  words: Words,
  title: string,
  act: 'late' | 'received',
  { campaign }: RunningWork,
  { units, days }: Selected,
): TeamsAndDay | null {
  if (units.length > 0 && days.length === 1) return { units, day: days[0]! };
  const { level, example } = words;
  const question =
    units.length > 0
      ? words.say(`records.${act}.day`, { list: words.list(units) })
      : words.say(`records.${act}.which`, { level, example });
  const text = ports.ui.ask(title, question);
  if (text === null) return null;
  const said = readTeams(text, campaign, words.said);
  if ('problem' in said && said.problem === 'DAY')
    return refuse(ports, title, words.say('records.said.badDay', { text: said.text }));
  const chosen = 'problem' in said ? [] : said.units.length > 0 ? said.units : units;
  if ('problem' in said || chosen.length === 0)
    return refuse(ports, title, words.say('records.said.badTeam', { text: text.trim(), level, example }));
  if (said.day === null) return refuse(ports, title, words.say('records.said.badDay', { text: text.trim() }));
  return { units: chosen, day: said.day };
}

/** @param otherwise the day meant by a blank answer */
export function askDay(
  ports: Ports,
  words: Words,
  title: string,
  question: string,
  { campaign }: RunningWork,
  otherwise: Day,
): Day | null {
  const text = ports.ui.ask(title, question);
  if (text === null) return null;
  if (text.trim() === '') return otherwise;
  const day = readDay(text, campaign.period, words.said);
  return day ?? refuse(ports, title, words.say('records.said.badDay', { text: text.trim() }));
}

/** @param what is about to be done */
export function askReason(ports: Ports, words: Words, title: string, what: string): string | null {
  const text = ports.ui.ask(title, `${what}\n\n${words.say('records.said.reason')}`);
  if (text === null) return null;
  const reason = text.trim().replace(/\s+/g, ' ');
  return reason === '' ? refuse(ports, title, words.say('records.said.noReason')) : reason;
}

export function refuse(ports: Ports, title: string, text: string): null {
  ports.ui.alert(title, text);
  return null;
}
