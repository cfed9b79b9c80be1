/** The other reports worked out again, as naively as the first: reasons, punctuality, official figures, places. */
import type { Campaign } from '../../../src/domain/campaign';
import type { ReportInput } from '../../../src/domain/report';
import {
  type Cells,
  codesUnder,
  countsOf,
  dayMs,
  daysOf,
  dayText,
  divided,
  groupCodes,
  heard,
  line,
  quota,
  rowsOf,
  sum,
  teamsUnder,
  wall,
  worksOn,
} from './oracle';

const DAY_MS = 86_400_000;
const added = (figures: (number | null)[]) =>
  figures.reduce<number | null>((a, b) => (b === null ? a : (a ?? 0) + b), null);

/** Sums of visits and reasons of these days. */
export function obstacleFigures(input: ReportInput, first: string, last: string): Map<string, Cells> {
  return new Map(
    rowsOf(input).map(({ key, codes }) => {
      const lines = input.obstacles.filter(
        ({ unit, day }) => day >= first && day <= last && (codes === null || codes.includes(unit)),
      );
      const cells: Cells = {};
      const visited = added(lines.map(({ reached }) => reached));
      const reasons = input.reasons.map((reason, i) => {
        const count = added(lines.map((one) => one.reasons[i] ?? null));
        cells[`reason|${reason}`] = count;
        return count;
      });
      return [key, { ...cells, visited, sum: added(reasons), share: divided(added(reasons), visited) }];
    }),
  );
}

/** The hour by which a team reports for a day. */
export function cutOff(campaign: Campaign, day: string): number {
  const depth = (code: string): number => {
    const { parent } = campaign.units.find((unit) => unit.code === code)!;
    return parent === null ? 1 : 1 + depth(parent);
  };
  const deepest = Math.max(...campaign.units.map(({ code }) => depth(code)));
  let found = { level: 0, time: '15:00', dayOffset: 0 };
  for (const one of campaign.cutOffs) if (one.level > found.level && one.level <= deepest) found = one;
  return wall(dayText(dayMs(day) + found.dayOffset * DAY_MS), found.time);
}

type State = 'rest' | 'missing' | 'odd' | 'late' | 'inTime';

/** In time unless it is known to be late. */
export function stateOf(input: ReportInput, team: string, day: string): State {
  const { campaign, submissions, ledger } = input;
  const { expected, heard: came } = heard(input, team, day);
  if (!expected) return 'rest';
  let [filled, blank, late] = [false, false, false];
  for (const { key, period } of countsOf(campaign)) {
    const cellIn = (grid: typeof submissions | typeof ledger.reportedAt) =>
      grid.tables.find(({ indicator }) => indicator === key)?.rows.find(({ unit }) => unit === team)?.cells[
        grid.days.indexOf(day)
      ] ?? null;
    const cell = cellIn(submissions);
    const at = cellIn(ledger.reportedAt);
    const isBlank = cell === null || cell === '';
    if (!isBlank) filled = true;
    if (isBlank && worksOn(campaign, team, day, period ?? campaign.period)) blank = true;
    if (!isBlank && typeof at === 'number' && at >= cutOff(campaign, day)) late = true;
  }
  if (came) return late ? 'late' : 'inTime';
  return filled && !blank ? 'odd' : oddIn(input, team, day) ? 'odd' : 'missing';
}

/** Of every number of the day it is known when it came. */
function isTimed({ campaign, submissions, ledger }: ReportInput, team: string, day: string): boolean {
  const cellIn = (grid: typeof submissions | typeof ledger.reportedAt, indicator: string) =>
    grid.tables.find((table) => table.indicator === indicator)?.rows.find(({ unit }) => unit === team)?.cells[
      grid.days.indexOf(day)
    ] ?? null;
  return countsOf(campaign).every(({ key }) => {
    const cell = cellIn(submissions, key);
    return cell === null || cell === '' || cellIn(ledger.reportedAt, key) !== null;
  });
}

/** Something stands there that is no number. */
function oddIn({ campaign, submissions }: ReportInput, team: string, day: string): boolean {
  return countsOf(campaign).some(({ key }) => {
    const cell = submissions.tables
      .find(({ indicator }) => indicator === key)
      ?.rows.find(({ unit }) => unit === team)?.cells[submissions.days.indexOf(day)];
    if (cell === null || cell === undefined || cell === '') return false;
    return !(typeof cell === 'number' && cell >= 0 && cell <= 9999 && Math.floor(cell) === cell);
  });
}

/** By team, and under 'total' all of them. */
export function lateFigures(input: ReportInput, upTo: string): Map<string, Cells> {
  const { campaign } = input;
  const teams = teamsUnder(campaign, null);
  const count = (codes: string[]) => {
    let [missing, late, inTime, expected] = [0, 0, 0, 0];
    let last: string | null = null;
    for (const team of codes)
      for (const day of daysOf(campaign.period.first, upTo)) {
        const state = stateOf(input, team, day);
        if (state !== 'rest') expected++;
        if (state === 'inTime') inTime++;
        if (state === 'late') late++;
        if (state === 'missing') {
          missing++;
          if (last === null || day > last) last = day;
        }
      }
    return { missing, late, onTime: divided(inTime, expected), last };
  };
  const found = new Map<string, Cells>();
  for (const team of teams) {
    const { last, ...cells } = count([team]);
    if (cells.missing + cells.late === 0) continue;
    const map = daysOf(campaign.period.first, upTo).map((day) => [day, { word: stateOf(input, team, day) }]);
    found.set(team, {
      ...cells,
      ...Object.fromEntries(map),
      lastMissing: last === null ? null : { day: last },
    });
  }
  const { last: _, ...total } = count(teams);
  return found.set('total', total);
}

/** The last whole number up to a day. */
export function officialOf(input: ReportInput, key: string, unit: string, upTo: string): number | null {
  const { days, tables } = input.official;
  const cells = tables
    .find(({ indicator }) => indicator === key)
    ?.rows.find((row) => row.unit === unit)?.cells;
  let [found, of] = [null as number | null, ''];
  days.forEach((day, d) => {
    const cell = cells?.[d];
    if (day > upTo || day < of || typeof cell !== 'number' || cell < 0 || Math.floor(cell) !== cell) return;
    [found, of] = [cell, day];
  });
  return found;
}

/** Reported and official of each unit with a row and of those under it that have none, added up. */
export function reconcileFigures(input: ReportInput, upTo: string): Map<string, Cells> {
  const { campaign } = input;
  const { key: indicator } = countsOf(campaign)[0]!;
  const rows = rowsOf(input);
  const keys = rows.map(({ key }) => key);
  const homeOf = (code: string): string =>
    keys.includes(code) ? code : homeOf(campaign.units.find((unit) => unit.code === code)!.parent!);
  const own = new Map(
    keys.map((key) => {
      const codes = campaign.units.map(({ code }) => code).filter((code) => homeOf(code) === key);
      const reported = sum(input, indicator, codes, '0000', upTo);
      const official = added(codes.map((code) => officialOf(input, indicator, code, upTo)));
      const difference = reported === null || official === null ? null : reported - official;
      return [key, { reported, official, difference }];
    }),
  );
  return new Map(
    rows.map(({ key, codes }) => {
      const under = keys.filter((one) => codes === null || codes.includes(one)).map((one) => own.get(one)!);
      const official = added(under.map((one) => one.official));
      const area = official === null && codes === null ? officialOf(input, indicator, '', upTo) : null;
      const reported = sum(input, indicator, codes, '0000', upTo);
      const cells: Cells = {
        reported,
        official: official ?? area,
        difference:
          area === null
            ? added(under.map(({ difference }) => difference))
            : reported === null
              ? null
              : reported - area,
      };
      return [key, cells];
    }),
  );
}

/** By unit: quota of the first plan, to date, shares, place among the units of its level; null: none. */
export function rankingFigures(input: ReportInput, upTo: string): Map<string, Cells> {
  const { campaign, versions } = input;
  const counts = countsOf(campaign).map(({ key }) => key);
  const depth = (code: string): number => {
    const { parent } = campaign.units.find((unit) => unit.code === code)!;
    return parent === null ? 1 : 1 + depth(parent);
  };
  const official = campaign.reports.rankedBy === 'official';
  const units = rowsOf(input).flatMap(({ key, codes }) => {
    if (codes === null) return [];
    const each = (figure: (indicator: string) => number | null) => added(counts.map(figure));
    let [inTime, expected, came, timed] = [0, 0, 0, 0];
    for (const team of teamsUnder(campaign, key))
      for (const day of daysOf(campaign.period.first, upTo)) {
        const state = stateOf(input, team, day);
        if (state !== 'rest') expected++;
        if (state === 'inTime') inTime++;
        if (state !== 'inTime' && state !== 'late') continue;
        came++;
        if (state === 'late' || isTimed(input, team, day)) timed++;
      }
    const done = official
      ? each((one) => added(codesUnder(campaign, key).map((code) => officialOf(input, one, code, upTo))))
      : each((one) => sum(input, one, codes, '0000', upTo));
    return [
      {
        key,
        level: depth(key),
        assigned: each((one) => quota(versions[0]!, one, codes, '0000', '9999'))!,
        due: each((one) => quota(versions[0]!, one, codes, '0000', upTo))!,
        done,
        // Without the times of at least half of what came nobody can tell.
        onTime: timed < came / 2 ? null : divided(inTime, expected),
      },
    ];
  });
  return new Map(
    units.map(({ key, level, assigned, due, done, onTime }) => {
      const isRanked = (one: (typeof units)[number]) => one.assigned > 0 && one.done !== null;
      const above = units.filter(
        (one) =>
          one.level === level &&
          isRanked(one) &&
          BigInt(one.done!) * BigInt(assigned) > BigInt(done ?? 0) * BigInt(one.assigned),
      );
      const place = assigned > 0 && done !== null ? 1 + above.length : null;
      return [
        key,
        {
          rank: place,
          assigned,
          toDate: done,
          share: divided(done, assigned),
          dueShare: divided(done, due),
          onTime,
        },
      ];
    }),
  );
}

/** What every unit and team is to reach by the last plan. */
export function assignedFigures(input: ReportInput): Map<string, Cells> {
  const { campaign, versions } = input;
  const { key: indicator } = countsOf(campaign)[0]!;
  const { period } = countsOf(campaign)[0]!;
  const groups = groupCodes(campaign);
  const of = (codes: string[] | null) => line(versions, indicator, codes, groups, null);
  const rows = rowsOf(input);
  return new Map(
    rows.map(({ key, codes }) => {
      const teams = teamsUnder(campaign, key === 'total' ? null : key);
      const days = daysOf(campaign.period.first, campaign.period.last).filter((day) =>
        teams.some((team) => worksOn(campaign, team, day, period ?? campaign.period)),
      );
      const cells: Cells = { assigned: of(codes), perDay: divided(of(codes), days.length) };
      if (codes !== null)
        campaign.units
          .filter(({ parent }) => parent === key)
          .forEach((unit, i) => {
            // Some have a row of their own.
            if (!rows.some((row) => row.key === unit.code)) cells[`team|${i + 1}`] = of([unit.code]);
          });
      return [key, cells];
    }),
  );
}
