/** Totals by what the test knows was typed, against the cells of a spreadsheet engine. */
import { readHiddenNumber } from '../../../src/domain/data-check/hidden-number';
import { progressOf, statusDay } from '../../../src/domain/progress';
import { reported, type Typed } from '../../../src/domain/record/submission';
import { translate } from '../../../src/messages/translate';
import type { TabKey } from '../../../src/workbook/model';
import { PAUSED, WAS_IN_TIME } from './calendar';
import { HAMLETS, TEAMS } from './cast';
import { teamsByUnit } from './checks';
import { INDICATOR } from './diary';
import { DAYS, type Ward, working } from './ward';

export type Cell = string | number;
/** The value of a cell by tab and keys; blank is ''. */
export type Look = (tab: TabKey, row: string, column: string) => Cell;

/** Ward, hamlets and teams in Tiến độ, Bảng theo dõi and the quota tables. */
export function expectTotalsAgree(ward: Ward, look: Look): void {
  const { campaign } = working(ward);
  const submissions = ward.diary.submissions(TEAMS, DAYS);
  const day = statusDay(campaign, ward.made.workbook.now());
  const standings = progressOf(campaign, ward.versions, submissions, day);
  expect(standings).toHaveLength(1 + campaign.units.length);
  const wanted = standings.map((one) => ({
    row: one.unit ?? 'area',
    figures: [
      one.assigned,
      one.target,
      one.due,
      one.done,
      one.gap,
      one.gapFirst ?? '',
      one.drift,
      one.neededPerDay ?? '',
      one.rank ?? '',
    ],
    status: translate('vi', `progress.statuses.${one.status}`),
  }));
  const shown = wanted.map(({ row }) => ({
    row,
    figures: ['assigned', 'target', 'due', 'done', 'gap', 'gapFirst', 'drift', 'needed', 'rank'].map((key) =>
      look('progress', row, `${key}|${INDICATOR}`),
    ),
    status: look('progress', row, `status|${INDICATOR}`),
  }));
  expect(shown).toEqual(wanted);
  expectTracking(ward, look);
  expectReporting(ward, look);
  expectQuotas(ward, look);
}

function expectTracking({ diary }: Ward, look: Look): void {
  const last = DAYS[DAYS.length - 1]!;
  const sum = (teams: readonly string[]) => diary.done(teams, DAYS, last);
  const total = (row: string) => look('tracking', row, `total|${INDICATOR}`);
  expect(TEAMS.map(total)).toEqual(TEAMS.map((team) => sum([team])));
  expect(total('total')).toBe(sum(TEAMS));
}

/** Days reported, missing and late by team, as the diary tells them. */
function expectReporting({ diary, made }: Ward, look: Look): void {
  const now = made.workbook.now();
  const told = TEAMS.map((team) => {
    const counts = { team, reported: 0, missing: 0, late: 0 };
    for (const day of DAYS) {
      const value = diary.standing(team, day);
      const cutOff = Date.parse(`${day}T08:00:00+07:00`) + DAY_MS;
      if (reported(value) !== null) counts.reported++;
      else if (value === null && now >= cutOff && !isPaused(team, day)) counts.missing++;
      const first = diary.history(team, day).find((deed) => isReport(deed.value));
      const isKnown = first !== undefined && first.act === 'entry';
      if (reported(value) !== null && isKnown && first.at >= cutOff && !WAS_IN_TIME.has(`${team} ${day}`))
        counts.late++;
    }
    return counts;
  });
  const shown = TEAMS.map((team) => ({
    team,
    reported: look('tracking', team, 'reported'),
    missing: look('tracking', team, 'missing'),
    late: look('tracking', team, 'late'),
  }));
  expect(shown).toEqual(told);
}

const DAY_MS = 86_400_000;

function isPaused(team: string, day: string): boolean {
  return team.startsWith('DT') && PAUSED.first <= day && day <= PAUSED.last;
}

/** A number, or words with one in them. */
function isReport(value: Typed): boolean {
  return reported(value) !== null || (typeof value === 'string' && readHiddenNumber(value) !== null);
}

/** The sum of a unit's quotas; once the plan was made anew its target, what it had done by then and the quotas since. */
function expectQuotas(ward: Ward, look: Look): void {
  const of = new Map<string, number[]>();
  for (const { plan, after, base } of ward.versions)
    for (const { unit, cells, total } of plan.tables[0]!.rows) {
      const done = base[INDICATOR]?.[unit] ?? 0;
      const left = cells.reduce((sum, cell, d) => (plan.days[d]! > (after ?? '') ? sum + cell : sum), 0);
      // A team with nothing left keeps the target it had, however far past it.
      const target = left === 0 ? Math.min(done, of.get(unit)![0]!) : done + left;
      of.set(unit, after === null ? [total] : [target, done, left]);
    }
  const { after } = ward.versions[ward.versions.length - 1]!;
  const names = after === null ? ['total'] : ['total', 'done', 'left'];
  const shown = (tab: TabKey, row: string) => names.map((name) => look(tab, row, `${name}|${INDICATOR}`));
  const sum = (teams: readonly string[]) =>
    names.map((_, i) => teams.reduce((all, team) => all + of.get(team)![i]!, 0));
  expect(TEAMS.map((team) => shown('quotaUnits', team))).toEqual(TEAMS.map((team) => of.get(team)));
  expect(shown('quotaUnits', 'total')).toEqual(sum(TEAMS));
  const under = teamsByUnit(ward);
  const hamlets = HAMLETS.filter((code) => under.has(code));
  expect(hamlets.map((code) => shown('quotaGroups', code))).toEqual(
    hamlets.map((code) => sum(under.get(code)!)),
  );
}
