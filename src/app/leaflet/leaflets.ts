/** What the leaflet of each hamlet tells: its teams with code and quota, where to type, by when. */
import type { Campaign, CountIndicator, CutOff, Unit } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import { dayAt } from '../../domain/instant';
import { linesOf, reportingCutOff } from '../../domain/progress';
import type { PlanVersion } from '../../domain/rebalance/version';
import { ancestorsOf, hamletsOf, leavesOf, levelOf, unitsByCode } from '../../domain/units';
import type { Snapshot } from '../../sheets-api';
import type { EntryKey } from '../../workbook/model';
import type { RunningWork } from '../scene';

export interface Leaflets {
  campaign: Campaign;
  link: string;
  indicators: CountIndicator[];
  cutOff: CutOff;
  pages: Leaflet[];
}

export interface Leaflet {
  hamlet: Unit;
  /** "Thôn Song", "Khu phố 1 (An Phú cũ), Phường 1" */
  name: string;
  teams: TeamLine[];
  /** By indicator. */
  totals: number[];
  /** Of the tab to type into, as it is called now. */
  tab: string;
}

export interface TeamLine {
  unit: Unit;
  /** By indicator; `daily` the least and the most of a working day still to come, null when none is. */
  quotas: { total: number; daily: [number, number] | null }[];
}

/** Teams that have stopped for good get no line, hamlets without a team no page. */
export function leafletsOf({ campaign, scene, snapshot }: RunningWork, now: number): Leaflets {
  const indicators = campaign.indicators.filter((one): one is CountIndicator => one.kind === 'count');
  const teamLine = teamLines(scene.versions, indicators);
  const leaves = leavesOf(campaign).filter((unit) => !hasStopped(campaign, unit, dayAt(now)));
  const pages = hamletsOf(campaign).flatMap((hamlet) => {
    const teams = leaves.filter(({ code, parent }) => (parent ?? code) === hamlet.code).map(teamLine);
    const first = teams[0];
    if (first === undefined) return [];
    const totals = indicators.map((_, i) => teams.reduce((sum, { quotas }) => sum + quotas[i]!.total, 0));
    const tab = titleOf(snapshot, scene.homes.get(first.unit.code) ?? 'entry');
    return [{ hamlet, name: fullName(campaign, hamlet), teams, totals, tab }];
  });
  return {
    campaign,
    link: `https://docs.google.com/spreadsheets/d/${encodeURIComponent(snapshot.spreadsheetId)}/edit`,
    indicators,
    cutOff: reportingCutOff(campaign),
    pages,
  };
}

function fullName(campaign: Campaign, hamlet: Unit): string {
  const byCode = unitsByCode(campaign);
  const shown = (unit: Unit) => {
    const level = campaign.levels[levelOf(unit, byCode)] ?? '';
    const { name, formerName } = unit;
    // A level of several kinds ("Khu phố, ấp") does not tell which of them this is.
    const says = level.includes(',') || name.toLowerCase().startsWith(`${level.toLowerCase()} `);
    return `${says ? name : `${level} ${name}`}${formerName === null ? '' : ` (${formerName})`}`;
  };
  return [hamlet, ...ancestorsOf(hamlet, byCode)].map(shown).join(', ');
}

function teamLines(versions: readonly PlanVersion[], indicators: readonly CountIndicator[]) {
  const { plan, after } = versions[versions.length - 1]!;
  // Days on which anybody has something to do: on a day off nobody is given a zero.
  const works = plan.days.map(
    (day, d) =>
      (after === null || day > after) &&
      plan.tables.some(({ rows }) => rows.some(({ cells }) => (cells[d] ?? 0) > 0)),
  );
  const of = indicators.map(({ key }) => ({
    lines: linesOf(versions, key),
    rows: new Map(plan.tables.find(({ indicator }) => indicator === key)?.rows.map((row) => [row.unit, row])),
  }));
  return (unit: Unit): TeamLine => ({
    unit,
    quotas: of.map(({ lines, rows }) => {
      const cells = (rows.get(unit.code)?.cells ?? []).filter((_, d) => works[d] === true);
      const daily: [number, number] | null =
        cells.length === 0 ? null : [Math.min(...cells), Math.max(...cells)];
      return { total: lines(unit.code).target, daily };
    }),
  });
}

function hasStopped({ pauses }: Campaign, { code, parent }: Unit, today: Day): boolean {
  return pauses.some(
    ({ unit, first, last }) => last === null && first <= today && (unit === code || unit === parent),
  );
}

function titleOf({ sheets }: Snapshot, key: EntryKey): string {
  return sheets.find(({ tab }) => tab?.key === key)?.title ?? '';
}
