/** Which days are to be closed where several wait for it. */
import {
  closingRefused,
  dayStates,
  nextToClose,
  overdueDays,
  readDays,
  type SaidDays,
} from '../domain/closing';
import type { Day } from '../domain/day';
import type { Instant } from '../domain/instant';
import { askUntil, type Read } from './asking';
import { dayFigures, refusalReason, vanishedIn } from './close-words';
import { standingOf } from './keep-record';
import type { Ports } from './ports';
import type { Words } from './record-words';
import type { RunningWork } from './scene';
import { selectedTeams } from './selected-teams';

export interface WaitingDays {
  /** In order; empty where there is none. */
  days: Day[];
  /** The day of the selected cells, where that is not just the one people are reporting. */
  selected: Day | null;
}

/** Days that are overdue, and one that was selected; the one people are reporting now where none is overdue. */
export function waitingDays(ports: Ports, work: RunningWork, now: Instant): WaitingDays {
  const { campaign, daily, snapshot } = work;
  const { ledger } = daily;
  const isOpen = (day: Day) => closingRefused(campaign, ledger, day, now) === null;
  const overdue = overdueDays(campaign, ledger, now);
  const due = overdue.length > 0 ? overdue : [nextToClose(campaign, ledger, now)].filter(isOpen);
  const { days } = selectedTeams(snapshot, ports.ui.selection(), campaign);
  const [day] = days;
  const isMeant = days.length === 1 && isOpen(day!) && due.length > 0 && day! < due[due.length - 1]!;
  const selected = isMeant ? day! : null;
  return { days: selected === null ? due : [...new Set([...due, selected])].sort(), selected };
}

/** Asks: all of them, those up to a day, or one alone. @returns null when the person cancelled */
export function chosenDays(
  ports: Ports,
  work: RunningWork,
  words: Words,
  title: string,
  { days, selected }: WaitingDays,
  now: Instant,
): Day[] | null {
  const all = { count: days.length, first: words.day(days[0]!), last: words.day(days[days.length - 1]!) };
  const other = words.day(days[Math.floor((days.length - 1) / 2)]!);
  const lines = [
    words.say('records.closing.several', all),
    figuresOf(work, words, days, now),
    [
      selected === null
        ? words.say('records.closing.blankAll', all)
        : `${words.say('records.closing.blankOne', { day: words.day(selected) })}\n${words.say('records.closing.sayAll', all)}`,
      words.say('records.closing.sayUpTo', { day: other }),
      words.say('records.closing.sayOnly', { day: other }),
    ].join('\n'),
  ];
  return askUntil(ports, title, lines.join('\n\n'), (text) => {
    if (text === '') return { value: selected === null ? days : [selected] };
    const said = readDays(text, work.campaign.period, words.said);
    if (said === null) return { wrong: words.say('records.closing.unclear', { text }) };
    return daysOf(work, words, said, days, now);
  });
}

function daysOf(
  work: RunningWork,
  words: Words,
  said: SaidDays,
  waiting: readonly Day[],
  now: Instant,
): Read<Day[]> {
  if (said === 'all') return { value: [...waiting] };
  const day = 'only' in said ? said.only : said.upTo;
  const refusal = closingRefused(work.campaign, work.daily.ledger, day, now);
  const before = 'upTo' in said ? waiting.filter((one) => one < day) : [];
  if (refusal === null) return { value: [...before, day] };
  if (refusal === 'CLOSED' && before.length > 0) return { value: before };
  return { wrong: refusalReason(work, words, day, refusal) };
}

/** So many days have a line of their own. */
const MOST_LINES = 10;

function figuresOf(work: RunningWork, words: Words, days: readonly Day[], now: Instant): string {
  const standing = standingOf(work);
  const states = dayStates(standing, days, now);
  const vanished = vanishedIn(work);
  const lines = states
    .slice(0, MOST_LINES)
    .map((state) => dayFigures(work, standing, state, vanished, words));
  const rest = states.slice(MOST_LINES);
  if (rest.length > 0) {
    const sum = (count: (state: (typeof states)[number]) => number) =>
      rest.reduce((all, state) => all + count(state), 0);
    lines.push(
      words.say('records.closing.moreDays', {
        count: rest.length,
        due: sum(({ due }) => due.length),
        reported: sum(({ reported }) => reported.length),
      }),
    );
  }
  return lines.join('\n');
}
