/** "Xếp hạng": units of one level by what they did of the quota they were given first. */
import type { ReportRules } from '../campaign';
import { ranksOf } from '../progress/rank';
import { countsOf } from './blocks';
import { share } from './figure';
import { type Figures, plusAll, type ShownUnit, shownName, sumsOf } from './frame';
import type { Word } from './heads';
import { officialOf } from './official';
import { isTimeUnknown, punctualityOf } from './on-time';
import { RANKING_COLUMNS } from './ranking-columns';
import { remark } from './remarks';
import type { Report, ReportRow } from './report';
import type { Stage } from './stage';
import { reportWindow } from './when';

/**
 * Proposals go by the quota of the first plan to date, so that on the last day they go by all of it. Whoever has no
 * figure, or had no quota, stands apart and has no place.
 * @param of key of an indicator; '': all that add up, or the first
 */
export function rankingReport(stage: Stage, of: string): Report {
  const { input, frame, statusDay } = stage;
  const { campaign } = input;
  const { rankedBy, rewardFrom, onTimeFrom, remindBelow, smallBelow } = campaign.reports;
  const sums = sumsOf(frame, standingsOf(stage, of));
  const rows: ReportRow[] = [];
  const apart: ReportRow[] = [];
  for (const level of [...new Set(frame.shown.map((one) => one.level))].sort((a, b) => a - b)) {
    const units = frame.shown.filter((one) => one.level === level);
    const standings = units.map(({ unit }) => sums.get(unit.code) ?? {});
    const ranks = ranksOf(standings.map(rankedFigures));
    const places = units.map((shown, i) => ({
      rank: ranks[i]!,
      row: rowOf(stage, shown, standings[i]!, ranks[i]!),
    }));
    const isRanked = places.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!);
    rows.push(...isRanked.map(({ row }) => row));
    apart.push(...places.filter(({ rank }) => rank === null).map(({ row }) => row));
  }
  const small = frame.shown.filter(({ unit }) => isSmall(sums.get(unit.code), smallBelow)).length;
  const unknown = [...punctualityOf(stage.reporting, statusDay, () => '').values()][0]?.unknown ?? 0;
  const timeless = frame.shown.filter(({ unit }) => hasNoTimes(sums.get(unit.code) ?? {})).length;
  const days = statusDay === null ? null : { first: campaign.period.first, last: statusDay };
  return {
    kind: 'ranking',
    of,
    days,
    upTo: statusDay,
    window: days === null ? null : reportWindow(campaign, days),
    due: null,
    source: rankedBy,
    columns: [...RANKING_COLUMNS],
    rows,
    total: null,
    apart,
    remarks: [
      remark('criteria', { rewardFrom, onTimeFrom, remindBelow }),
      ...(small > 0 ? [remark('smallUnits', { units: small, below: smallBelow })] : []),
      ...(apart.length > 0 ? [remark('notRanked', { units: apart.length })] : []),
      ...(unknown > 0 ? [remark('unknownTimes', { days: unknown })] : []),
      ...(timeless > 0 ? [remark('timesUnknown', { units: timeless })] : []),
    ],
  };
}

/** Own figures: `assigned` and `due` by the first plan, `done` by the source that ranks, the rest days. */
function standingsOf({ input, frame, blocks, plans, tally, statusDay, reporting }: Stage, of: string) {
  const { campaign, versions } = input;
  const own = new Map<string, Figures>();
  const put = (code: string, figures: Figures) => own.set(code, plusAll(own.get(code), figures));
  const indicators =
    of === '' ? (blocks[0]?.indicators ?? []) : countsOf(campaign).filter(({ key }) => key === of);
  for (const { key } of indicators) {
    const wanted = plans.wanted(versions.slice(0, 1), frame.homeOf, key, statusDay, null);
    for (const [code, { target, due }] of wanted) put(code, { assigned: target, due });
    if (campaign.reports.rankedBy === 'official')
      for (const [code, { figure }] of officialOf(input, key, statusDay))
        put(frame.homeOf(code), { done: figure });
    else for (const code of tally.homes(key)) put(code, { done: tally.between(key, code, null, statusDay) });
  }
  for (const [code, punctuality] of punctualityOf(reporting, statusDay, frame.homeOf)) {
    const { expected, onTime, late, unknown } = punctuality;
    put(code, { expected, onTime, late, unknown });
  }
  return own;
}

function rankedFigures({ done = null, assigned }: Figures) {
  return { done: done ?? 0, assigned: assigned ?? 0, numbers: done === null ? 0 : 1 };
}

function rowOf({ input }: Stage, { unit, level }: ShownUnit, sums: Figures, rank: number | null): ReportRow {
  const { done = null, assigned = null, due = null, expected = null, onTime = null } = sums;
  const word = proposalOf(input.campaign.reports, sums);
  return {
    key: unit.code,
    unit: unit.code,
    level,
    cells: {
      rank,
      name: shownName(unit),
      assigned,
      toDate: done,
      share: share(done, assigned),
      dueShare: share(done, due),
      onTime: hasNoTimes(sums) ? null : share(onTime, expected),
      proposal: word === null ? null : { word },
    },
  };
}

/** People decide; this says what the plan's own figures suggest. */
function proposalOf(rules: ReportRules, sums: Figures): Word | null {
  const { done = null, due = null, expected = null, onTime = null } = sums;
  const small = isSmall(sums, rules.smallBelow);
  // Before anything is due there is nothing to praise or to remind of.
  if (due !== null && due > 0) {
    const inTime =
      expected !== null &&
      onTime !== null &&
      !hasNoTimes(sums) &&
      100 * onTime >= rules.onTimeFrom * expected;
    if (done !== null && inTime && 100 * done >= rules.rewardFrom * due)
      return small ? 'rewardSmall' : 'reward';
    // Without official figures it is not the unit that is silent.
    const silent = done === null && rules.rankedBy === 'reported';
    if (silent || (done !== null && 100 * done < rules.remindBelow * due))
      return small ? 'remindSmall' : 'remind';
  }
  return small ? 'small' : null;
}

/** Most of what it reported came nobody knows when: that is no punctuality to praise. */
function hasNoTimes({ unknown, onTime, late }: Figures): boolean {
  return isTimeUnknown({ unknown: unknown ?? 0, onTime: onTime ?? 0, late: late ?? 0 });
}

function isSmall(sums: Figures | undefined, below: number): boolean {
  const assigned = sums?.assigned ?? null;
  return assigned !== null && assigned < below;
}
