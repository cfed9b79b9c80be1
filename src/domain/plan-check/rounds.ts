/** Report rounds that cover days twice, and days that only a cumulative round holds. */
import type { Campaign, ReportRound } from '../campaign';
import { type Day, daysBetween, eachDay } from '../day';
import { type Finding, finding } from '../finding';

const daysOf = ({ period }: ReportRound): Day[] => eachDay(period.first, period.last);

/** Adding up the rounds counts some days twice. */
export function roundsCountedTwice({ rounds }: Campaign): Finding[] {
  const times = new Map<Day, number>();
  for (const day of rounds.flatMap(daysOf)) times.set(day, (times.get(day) ?? 0) + 1);
  const twice = [...times].flatMap(([day, count]) => (count > 1 ? [day] : [])).sort();
  if (twice.length === 0) return [];
  const marked = rounds.some(({ cumulative }) => cumulative);
  const figures = {
    count: rounds.length,
    days: twice.length,
    first: twice[0]!,
    last: twice[twice.length - 1]!,
  };
  return [finding('PLAN_ROUNDS_COUNTED_TWICE', marked ? 'note' : 'ask', 'rounds', figures)];
}

/** Days inside a cumulative round that no round of their own reports: their result is a difference. */
export function roundByDifference({ rounds }: Campaign): Finding[] {
  const own = rounds.filter(({ cumulative }) => !cumulative);
  return rounds.flatMap((round, i) => {
    if (!round.cumulative) return [];
    const others = own.filter(
      ({ period }) => period.first <= round.period.last && period.last >= round.period.first,
    );
    const covered = new Set(others.flatMap(daysOf));
    const alone = daysOf(round).filter((day) => !covered.has(day));
    if (others.length === 0) return [];
    return runsOf(alone).map(([first, last]) =>
      finding('PLAN_ROUND_BY_DIFFERENCE', 'note', `rounds.${i}`, {
        round: round.name,
        others: others.map(({ name }) => name),
        first,
        last,
      }),
    );
  });
}

/** Runs of consecutive days as [first, last]; `days` ascending. */
function runsOf(days: readonly Day[]): [Day, Day][] {
  const runs: [Day, Day][] = [];
  for (const day of days) {
    const run = runs[runs.length - 1];
    if (run !== undefined && daysBetween(run[1], day) === 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
