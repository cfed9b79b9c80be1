/** What every rule looks at: the entries team by team beside their quotas and working days. */
import type { Campaign, CountIndicator, Unit } from '../campaign';
import { type Day, eachDay } from '../day';
import { type Figure, type Finding, finding, type Severity } from '../finding';
import { dayAt, type Instant } from '../instant';
import { cutOffInstants, workingDays } from '../progress';
import type { PlanVersion } from '../rebalance/version';
import { type DayGrid, DayGridIndex } from '../record/day-grid';
import type { Ledger, LogEntry } from '../record/ledger';
import { reported, type Submissions, type Typed } from '../record/submission';
import { spotKey, vanishedNumbers } from '../record/vanished';
import { ancestorsOf, leavesOf, unitsByCode } from '../units';
import { type Chain, chainsIn } from './chains';

export interface DataCheckInput {
  campaign: Campaign;
  /** The plan that holds now. */
  version: PlanVersion;
  submissions: Submissions;
  ledger: Ledger;
  /** In order of time. */
  log: readonly LogEntry[];
  /** Running totals in the official system, by hamlet. */
  official: DayGrid<Typed>;
  /** People not reached, counted by reason; of a team or of a unit above it. */
  obstacles: { unit: string; day: Day; counted: number }[];
  now: Instant;
  /** With the rules that compare a team with its own habits. */
  thorough: boolean;
}

export interface Check extends DataCheckInput {
  /** Every day of the campaign. */
  days: Day[];
  today: Day;
  /** By `days`: the hour by which teams report has passed. */
  due: boolean[];
  /** Every team × indicator that has a row of entries. Rows and days set aside count nowhere and are not checked. */
  series: Series[];
  /** Numbers that are gone with nobody seen clearing them, by `spotKey`. */
  vanished: ReadonlyMap<string, number>;
}

/** What one team reports on one indicator; every list goes by `Check.days`. */
export interface Series {
  indicator: CountIndicator;
  unit: Unit;
  /** The units above it, nearest first. */
  above: Unit[];
  cells: Typed[];
  /** The numbers among the cells that can be right. */
  numbers: (number | null)[];
  quota: number[];
  /** The team is expected to work and to report, be it 0. */
  works: boolean[];
  /** Running totals among the numbers, as far as they can be told. */
  chains: Chain[];
}

export type Rule = (check: Check) => Finding[];

export function checkOf(input: DataCheckInput): Check {
  const { campaign, submissions, ledger, log, now } = input;
  const days = eachDay(campaign.period.first, campaign.period.last);
  const due = cutOffInstants(campaign, days).map((cutOff) => cutOff <= now);
  const vanished = new Map(
    vanishedNumbers(submissions, ledger, log).map((one) => [spotKey(one), one.before]),
  );
  return { ...input, days, today: dayAt(now), due, series: seriesOf(input, days), vanished };
}

/** Teams without a row of entries are left out; @param days every day of the campaign */
export function seriesOf(
  { campaign, version, submissions }: Pick<DataCheckInput, 'campaign' | 'version' | 'submissions'>,
  days: readonly Day[],
): Series[] {
  const entries = new DayGridIndex(submissions);
  const quotas = new DayGridIndex<number>(version.plan);
  const byCode = unitsByCode(campaign);
  const series: Series[] = [];
  for (const indicator of campaign.indicators) {
    if (indicator.kind !== 'count') continue;
    const working = workingDays(campaign, indicator).ofUnit;
    for (const unit of leavesOf(campaign)) {
      if (entries.row(unit.code, indicator.key) === undefined) continue;
      const spots = days.map((day) => ({ unit: unit.code, day, indicator: indicator.key }));
      const cells = spots.map((spot) => entries.at(spot) ?? null);
      const numbers = cells.map(reported);
      const quota = spots.map((spot) => quotas.at(spot) ?? 0);
      const begins = beginsAfter(version, indicator.key, unit.code, days, quota);
      const works = days.map((day, d) => working.get(unit.code)![d]! && (begins === null || day > begins));
      series.push({
        indicator,
        unit,
        above: ancestorsOf(unit, byCode),
        cells,
        numbers,
        quota,
        works,
        chains: chainsIn({ numbers, quota, works }),
      });
    }
  }
  return series;
}

/** The last day before a team came in with a re-plan: no quota and nothing done up to then. Null: there from the start. */
function beginsAfter(
  { after, base }: PlanVersion,
  indicator: string,
  unit: string,
  days: readonly Day[],
  quota: readonly number[],
): Day | null {
  if (after === null || (base[indicator]?.[unit] ?? 0) > 0) return null;
  return days.some((day, d) => day <= after && quota[d]! > 0) ? null : after;
}

/** A finding at the cell of a team on a day. Its figures name the team, the unit above it, the indicator and the day. */
export function atCell(
  check: Check,
  series: Series,
  d: number,
  code: string,
  severity: Severity,
  figures: Record<string, Figure> = {},
): Finding {
  const { unit, above, indicator } = series;
  const day = check.days[d]!;
  return finding(code, severity, `entries.${indicator.key}.${unit.code}.${day}`, {
    code: unit.code,
    team: unit.name,
    group: above[0]?.name ?? check.campaign.area,
    indicator: indicator.name,
    day,
    ...figures,
  });
}

/** A rule that looks at one cell at a time. */
export function eachCell(judge: (check: Check, series: Series, d: number) => Finding | null): Rule {
  return (check) =>
    check.series.flatMap((series) =>
      check.days.flatMap((_, d) => {
        const found = series.cells[d] === null ? null : judge(check, series, d);
        return found === null ? [] : [found];
      }),
    );
}

/** By unit code, the rows of itself and of the teams under it. */
export function rowsUnder(rows: readonly Series[]): Map<string, Series[]> {
  const under = new Map<string, Series[]>();
  for (const row of rows) {
    for (const { code } of [row.unit, ...row.above]) {
      const known = under.get(code);
      if (known === undefined) under.set(code, [row]);
      else known.push(row);
    }
  }
  return under;
}
