/**
 * Teams that have not reported after the cut-off. Blank is not zero. The same teams of one hamlet, silent on working days
 * in a row, are one finding. A team whose number has vanished is not silent; a closed day's blanks were taken note of at closing and are merely noted.
 */
import type { Unit } from '../campaign';
import { type Finding, finding } from '../finding';
import { closedDays } from '../record/ledger';
import { isFilled } from '../record/submission';
import type { Check, Rule, Series } from './check';
import { vanishedAt } from './vanished';

/** Teams under one unit that left the same indicators blank on a day. */
interface Silence {
  group: Unit | null;
  teams: Unit[];
  /** Names of the indicators; empty when nothing at all was reported. */
  blank: string[];
  first: Series;
  from: number;
  to: number;
  days: number;
  closed: boolean;
}

export const missing: Rule = (check) => {
  const closed = closedDays(check.ledger);
  const found: Silence[] = [];
  for (const teams of hamletsOf(check)) {
    let running: Silence[] = [];
    check.days.forEach((day, d) => {
      if (!check.due[d]! || !teams.some((team) => team.some(({ works }) => works[d]!))) return;
      const today = silencesOn(check, teams, d, closed.has(day));
      const next = today.map((silence) => {
        const before = running.find((one) => keyOf(one) === keyOf(silence));
        if (before === undefined) {
          found.push(silence);
          return silence;
        }
        before.to = d;
        before.days++;
        return before;
      });
      running = next;
    });
  }
  return found.map((silence) => findingOf(check, silence));
};

/** Per unit above teams: the series of each team. */
function hamletsOf({ series }: Check): Series[][][] {
  const hamlets = new Map<string | undefined, Map<string, Series[]>>();
  for (const one of series) {
    const above = one.above[0]?.code;
    const teams = hamlets.get(above) ?? new Map<string, Series[]>();
    hamlets.set(above, teams);
    teams.set(one.unit.code, [...(teams.get(one.unit.code) ?? []), one]);
  }
  return [...hamlets.values()].map((teams) => [...teams.values()]);
}

function silencesOn(check: Check, teams: readonly Series[][], d: number, closed: boolean): Silence[] {
  const silences = new Map<string, Silence>();
  for (const team of teams) {
    const expected = team.filter(({ works }) => works[d]!);
    const empty = expected.filter(
      (series) => !isFilled(series.cells[d]) && vanishedAt(check, series, d) === null,
    );
    if (empty.length === 0) continue;
    const first = empty[0]!;
    const blank = empty.length === expected.length ? [] : empty.map(({ indicator }) => indicator.name);
    const same = silences.get(blank.join());
    if (same !== undefined) same.teams.push(first.unit);
    else {
      const group = first.above[0] ?? null;
      silences.set(blank.join(), {
        group,
        teams: [first.unit],
        blank,
        first,
        from: d,
        to: d,
        days: 1,
        closed,
      });
    }
  }
  return [...silences.values()];
}

function keyOf({ teams, blank, closed }: Silence): string {
  return JSON.stringify([teams.map(({ code }) => code), blank, closed]);
}

function findingOf({ campaign, days }: Check, silence: Silence): Finding {
  const { group, teams, blank, first, from, to, closed } = silence;
  const path = `entries.${first.indicator.key}.${first.unit.code}.${days[to]!}`;
  const code = `ENTRY_MISSING${blank.length > 0 ? '_INDICATOR' : ''}${from < to ? '_DAYS' : ''}`;
  return finding(code, closed ? 'note' : 'warning', path, {
    group: group?.name ?? campaign.area,
    teams: teams.map(({ name }) => name),
    codes: teams.map(({ code: own }) => own),
    indicators: blank,
    day: days[to]!,
    first: days[from]!,
    last: days[to]!,
    days: silence.days,
  });
}
