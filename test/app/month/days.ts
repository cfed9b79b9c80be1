/** An ordinary day in the ward: who reports when, who is late, who forgets. Visits are made in the evening. */
import { addDays, type Day } from '../../../src/domain/day';
import { SECRETARY } from '../desk';
import { brings, dice, HAMLETS, type Hamlet, headOf, leaderOf, teamsOf } from './cast';
import { clock, close, DAYS, FIRST, LAST, paste, type Said, type Ward } from './ward';

/** What happens on a day beside the ordinary. */
export interface Events {
  /** Instead of what the team would have said for this day; null: it says nothing. */
  says?: Record<string, Said | null>;
  /** After midnight, before anybody is up. */
  night?: (ward: Ward, day: Day) => void;
  /** 10:05, before yesterday is closed. */
  morning?: (ward: Ward, day: Day) => void;
  /** 15:00 */
  afternoon?: (ward: Ward, day: Day) => void;
  /** 20:30, before the first numbers come in. */
  evening?: (ward: Ward, day: Day) => void;
  /** Yesterday stays open this morning. */
  closesNothing?: true;
}

type Hour = 'evening' | 'morning' | 'late';

/** When the numbers of a hamlet for a day come in. The cut-off is 8 in the morning after. */
function hourOf(hamlet: Hamlet, index: number): Hour {
  if (hamlet === 'AL' || hamlet === 'DT') return 'evening';
  if (hamlet === 'TT') return index % 4 === 2 ? 'late' : 'evening';
  return hamlet === 'NS' && index % 9 === 5 ? 'late' : 'morning';
}

/** Hamlets whose numbers come by Zalo and are pasted by the ward, all in one. */
const BY_ZALO: readonly Hamlet[] = ['HM', 'NS'];

const roll = dice(20230527);

/** What every team says for a day, in the order of the dice: the same in every run. */
export function wordsOf(day: Day, events: Events | undefined): Map<string, Said | null> {
  const said = new Map<string, Said | null>();
  for (const team of HAMLETS.flatMap(teamsOf)) {
    const number = brings(team, roll);
    const silent = roll() < 0.04;
    const own = events?.says?.[team];
    said.set(team, own !== undefined ? own : silent ? null : number);
  }
  if (!DAYS.includes(day)) throw new Error(`${day} is not in the month`);
  return said;
}

/** From midnight to the evening; the morning belongs to the numbers of the day before. */
export function live(
  ward: Ward,
  day: Day,
  words: ReadonlyMap<Day, ReadonlyMap<string, Said | null>>,
  events: Events | undefined,
): void {
  const before = addDays(day, -1);
  clock(ward, day, '00:30');
  events?.night?.(ward, day);
  if (before >= FIRST) {
    clock(ward, day, '07:20');
    report(ward, before, 'morning', words.get(before)!);
    if (HAMLETS.some((hamlet) => hourOf(hamlet, DAYS.indexOf(before)) === 'late')) {
      clock(ward, day, '08:40');
      report(ward, before, 'late', words.get(before)!);
    }
    clock(ward, day, '10:05');
    events?.morning?.(ward, day);
    if (events?.closesNothing !== true) close(ward, before);
  }
  if (day > LAST) return;
  if (events?.afternoon !== undefined) {
    clock(ward, day, '15:00');
    events.afternoon(ward, day);
  }
  clock(ward, day, '20:30');
  events?.evening?.(ward, day);
  report(ward, day, 'evening', words.get(day)!);
}

function report(ward: Ward, day: Day, hour: Hour, said: ReadonlyMap<string, Said | null>): void {
  const index = DAYS.indexOf(day);
  const due = HAMLETS.filter((hamlet) => hourOf(hamlet, index) === hour);
  const lines = (hamlet: Hamlet) => teamsOf(hamlet).map((team) => [team, said.get(team) ?? null] as const);
  const zalo = due.filter((hamlet) => BY_ZALO.includes(hamlet));
  if (zalo.length > 0) expectPasted(paste(ward, SECRETARY, day, zalo.flatMap(lines)));
  for (const hamlet of due.filter((one) => !BY_ZALO.includes(one))) {
    // Now and then the leaders of Gò Mít type for themselves.
    if (hamlet === 'GM' && index % 12 === 1)
      for (const [team, what] of lines(hamlet)) {
        if (what !== null) expectPasted(paste(ward, leaderOf(team), day, [[team, what]]));
      }
    else expectPasted(paste(ward, headOf(hamlet), day, lines(hamlet)));
  }
}

function expectPasted(accepted: boolean): void {
  expect(accepted).toBe(true);
}
