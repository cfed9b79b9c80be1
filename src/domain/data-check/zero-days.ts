/**
 * Nought for days on end, and no reason given.
 *
 * How often nought is usual is told from the team's other days with a quota: z of m, taken as (z + 1) / (m + 2) and one
 * standard error more, because m is small. A stretch of r noughts among n days is then expected (n − r + 1) · p^r times; it is
 * asked about below 1/100. With 4 noughts in 18 other days p is 0,34 and 8 in a row are asked about; with 9 in 18 p is 0,61
 * and, among 30, it would take 15. There is enough to go by when 12 in a row would be noticed. Days for which the team or its
 * hamlet counted people not reached have their reason.
 */
import { atCell } from './check';
import { ALARM } from './habit';
import { eachTeam, TOO_LITTLE } from './verdict';

/** Other days needed to tell what is usual. */
const LEAST_OTHERS = 8;
/** The rule is for so many working days in a row. */
const MEANT_FOR = 12;

export const zeroDays = eachTeam((check, series, reported) => {
  const places = [series.unit, ...series.above].map(({ code }) => code);
  const explained = new Set(
    check.obstacles.filter(({ unit, counted }) => counted > 0 && places.includes(unit)).map(({ day }) => day),
  );
  const asked = reported.filter(({ quota }) => quota > 0);
  const days = asked.filter(({ d }) => !explained.has(check.days[d]!));
  const run = longestZeros(asked.map((one) => (days.includes(one) ? one : { ...one, value: null })));
  const others = days.length - run.length;
  if (others < LEAST_OTHERS) return TOO_LITTLE;
  const zeros = days.filter(({ value }) => value === 0).length - run.length;
  const usual = usualShare(zeros, others);
  const expected = (length: number) => (days.length - length + 1) * usual ** length;
  // Of twelve working days only some have a quota.
  const enough = expected(Math.floor((MEANT_FOR * days.length) / reported.length)) <= ALARM;
  if (run.length === 0 || expected(run.length) > ALARM) return { enough, finding: null };
  const figures = { times: run.length, first: check.days[run.from]!, last: check.days[run.to]! };
  return { enough, finding: atCell(check, series, run.to, 'ENTRY_ZERO_DAYS', 'ask', figures) };
});

function usualShare(zeros: number, days: number): number {
  const share = (zeros + 1) / (days + 2);
  return Math.min(1, share + Math.sqrt((share * (1 - share)) / (days + 3)));
}

/** A day with a reason ends a stretch like one with work. */
function longestZeros(days: readonly { d: number; value: number | null }[]) {
  let best = { length: 0, from: 0, to: 0 };
  let now = best;
  for (const { value, d } of days) {
    const from = now.length === 0 ? d : now.from;
    now = value === 0 ? { length: now.length + 1, from, to: d } : { length: 0, from: d, to: d };
    if (now.length > best.length) best = now;
  }
  return best;
}
