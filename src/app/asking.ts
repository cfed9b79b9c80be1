/**
 * What acts on the record ask: which teams and day, which day, and why. An answer that cannot be used is said to be so,
 * and asked for again; what was right in it stands. Null: the person cancelled, nothing is to be done.
 */
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

/** What an answer means, or what is wrong with it in a whole sentence. */
export type Read<T> = { value: T } | { wrong: string };

/** @param read gets the answer without blanks around it */
export function askUntil<T>(
  ports: Ports,
  title: string,
  question: string,
  read: (text: string) => Read<T>,
): T | null {
  for (let wrong = ''; ; ) {
    const text = ports.ui.ask(title, wrong === '' ? question : `${wrong}\n\n${question}`);
    if (text === null) return null;
    const answer = read(text.trim());
    if ('value' in answer) return answer.value;
    wrong = answer.wrong;
  }
}

/**
 * @param selected what need not be asked for again
 * @param otherwise the day meant by a blank answer, once it is known for whom
 * @param wrongDay why a day cannot be meant; null: it can
 */
export function askTeams(
  ports: Ports,
  words: Words,
  title: string,
  act: 'late' | 'received',
  { campaign }: RunningWork,
  selected: Selected,
  otherwise: Day | null = null,
  wrongDay: (day: Day) => string | null = () => null,
): TeamsAndDay | null {
  const { level, example } = words;
  let units = selected.units;
  let day = selected.days.length === 1 ? selected.days[0]! : null;
  let wrong: string | null = null;
  for (;;) {
    if (units.length > 0 && day !== null) {
      wrong = wrongDay(day);
      if (wrong === null) return { units, day };
      day = null;
    }
    const text = ports.ui.ask(title, [...(wrong === null ? [] : [wrong]), question()].join('\n\n'));
    if (text === null) return null;
    wrong = take(text);
  }

  function question(): string {
    if (units.length > 0) {
      const figures = { list: words.list(units), level, example };
      return otherwise === null
        ? words.say(`records.${act}.day`, figures)
        : words.say('records.late.dayOr', { ...figures, day: words.day(otherwise) });
    }
    return day === null
      ? words.say(`records.${act}.which`, { level, example })
      : words.say(`records.${act}.who`, { level, day: words.day(day), example: example.split(' ')[0]! });
  }

  /** @returns what is wrong with the answer */
  function take(text: string): string | null {
    const said = readTeams(text, campaign, words.said);
    if (said.units.length > 0) units = said.units;
    if (said.day !== null) day = said.day;
    if (said.unclear?.kind === 'DAYS') return words.say('records.said.severalDays', { level, example });
    if (said.unclear?.kind === 'UNIT') {
      // A name was meant, but not that of the teams selected.
      units = [];
      return words.say('records.said.badTeam', { text: said.unclear.text.toUpperCase(), level, example });
    }
    if (said.unclear !== null) return words.say('records.said.badDay', { text: said.unclear.text });
    if (text.trim() !== '') return null;
    if (units.length > 0) day = otherwise;
    return units.length > 0 && otherwise !== null ? null : words.say('records.said.blank');
  }
}

/**
 * @param otherwise the day meant by a blank answer
 * @param wrongDay why a day cannot be meant; null: it can
 */
export function askDay(
  ports: Ports,
  words: Words,
  title: string,
  question: string,
  { campaign }: RunningWork,
  otherwise: Day,
  wrongDay: (day: Day) => string | null = () => null,
): Day | null {
  return askUntil(ports, title, question, (text) => {
    const day = text === '' ? otherwise : readDay(text, campaign.period, words.said);
    const wrong = day === null ? words.say('records.said.badDay', { text }) : wrongDay(day);
    return wrong === null ? { value: day! } : { wrong };
  });
}

/** @param what is about to be done */
export function askReason(ports: Ports, words: Words, title: string, what: string): string | null {
  return askUntil(ports, title, `${what}\n\n${words.say('records.said.reason')}`, (text) =>
    text === '' ? { wrong: words.say('records.said.noReason') } : { value: text.replace(/\s+/g, ' ') },
  );
}

export function refuse(ports: Ports, title: string, text: string): null {
  ports.ui.alert(title, text);
  return null;
}
