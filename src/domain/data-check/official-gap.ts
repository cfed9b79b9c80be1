/**
 * Teams and official system apart by more than they honestly can be.
 *
 * The system may lag: its figure at the end of a day is held against the teams' totals of that day and of up to three working
 * days before, whichever is nearest. One in ten reports may honestly never arrive there (withdrawn, refused, counted
 * elsewhere), and as rare events these vary by their square root: apart may be 10 % of the teams' total plus 3,3 times the square root
 * of that (a tail of about 1/2000). At 300 reported: 30 + 18 = 48. A teams' total 40 % above the system's must stand out beyond
 * lag and allowance, else there is not enough to go by. The other way round, people who came by themselves are in the
 * system only; the same allowance is made, and nothing is said while a team has yet to report.
 */
import type { CountIndicator, Unit } from '../campaign';
import { type Finding, finding } from '../finding';
import { isFilled, type Typed } from '../record/submission';
import { unitsByCode } from '../units';
import { type Check, rowsUnder, type Series } from './check';
import { type Judgement, TOO_LITTLE, type Verdict } from './verdict';

const LAG_DAYS = 3;
const HONEST_SHARE = 0.1;
const SPREAD = 3.3;
/** What the rule is for: teams' totals 1,4 times the system's. */
const MEANT_FOR = 1.4;

export const officialGap: Judgement = (check) => {
  const units = unitsByCode(check.campaign);
  return check.official.tables.flatMap(({ indicator, rows }) => {
    const under = rowsUnder(check.series.filter((series) => series.indicator.key === indicator));
    return rows.flatMap(({ unit, cells }) => {
      const [teams, above] = [under.get(unit), units.get(unit)];
      return teams === undefined || above === undefined ? [] : [judge(check, above, teams, cells)];
    });
  });
};

function judge(check: Check, unit: Unit, under: readonly Series[], cells: readonly Typed[]): Verdict {
  const at = lastFigure(check, cells);
  if (at === null) return TOO_LITTLE;
  const { d, figure } = at;
  const totals = totalsOf(check, under);
  const worked = check.days.flatMap((_, i) => (i <= d && under.some(({ works }) => works[i]!) ? [i] : []));
  const now = totals[d]!;
  const lagged = totals[worked[worked.length - 1 - LAG_DAYS] ?? -1] ?? 0;
  const spread = Math.sqrt(HONEST_SHARE * now);
  const allowance = HONEST_SHARE * now + SPREAD * spread;
  const enough = lagged - allowance - spread > now / MEANT_FOR;
  // Some systems go on counting from before the campaign.
  const official = [figure, figure - (unit.baseline ?? 0)].reduce((a, b) =>
    apart(b, lagged, now) < apart(a, lagged, now) ? b : a,
  );
  if (apart(official, lagged, now) <= allowance) return { enough, finding: null };
  const whole = under.every((series) => worked.every((i) => !series.works[i]! || isFilled(series.cells[i])));
  if (official > now && !whole) return { enough, finding: null };
  return { enough, finding: findingOf(check, under[0]!.indicator, unit, d, now, official) };
}

/** How far a figure lies outside of what teams reported between two days. */
function apart(figure: number, lagged: number, now: number): number {
  return Math.max(0, lagged - figure, figure - now);
}

function lastFigure(
  { official, days, today }: Check,
  cells: readonly Typed[],
): { d: number; figure: number } | null {
  for (let i = official.days.length - 1; i >= 0; i--) {
    const [figure, d] = [cells[i], days.indexOf(official.days[i]!)];
    if (d < 0 || days[d]! > today || typeof figure !== 'number' || figure < 0) continue;
    return { d, figure };
  }
  return null;
}

/** Totals by day; where a running total was typed, only its increase counts. */
function totalsOf(check: Check, under: readonly Series[]): number[] {
  const ofDay = check.days.map(() => 0);
  for (const series of under) {
    let before = 0;
    series.numbers.forEach((value, d) => {
      if (value === null) return;
      const chain = series.chains.find(({ from, to }) => d >= from && d <= to);
      if (chain !== undefined && d === chain.from) before = chain.before;
      ofDay[d]! += chain === undefined ? value : value - before;
      before = value;
    });
  }
  let sum = 0;
  return ofDay.map((value) => {
    sum += value;
    return sum;
  });
}

function findingOf(
  check: Check,
  indicator: CountIndicator,
  unit: Unit,
  d: number,
  reported: number,
  official: number,
): Finding {
  const day = check.days[d]!;
  const difference = Math.abs(reported - official);
  const figures = { name: unit.name, indicator: indicator.name, day, reported, official, difference };
  const code = reported > official ? 'ENTRY_OFFICIAL_BELOW' : 'ENTRY_OFFICIAL_ABOVE';
  return finding(code, 'ask', `official.${indicator.key}.${unit.code}.${day}`, figures);
}
