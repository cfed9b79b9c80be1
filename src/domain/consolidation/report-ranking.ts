/** "Xếp hạng" of a city's wards, by what they did of the quota they were given first. */
import type { Day } from '../day';
import { ranksOf } from '../progress/rank';
import { share } from '../report/figure';
import type { Word } from '../report/heads';
import { isTimeUnknown } from '../report/on-time';
import { RANKING_COLUMNS } from '../report/ranking-columns';
import { remark } from '../report/remarks';
import type { Report, ReportRow } from '../report/report';
import type { IndicatorFigures } from './figures';
import type { Consolidation, WardSummary } from './totals';

/** What proposals go by, in percent; a ward with a smaller quota is marked: its shares say little. */
export const CITY_RULES = { rewardFrom: 100, onTimeFrom: 90, remindBelow: 80, smallBelow: 200 } as const;

/**
 * A ward that was not read, has said nothing or was given nothing stands apart and has no place.
 * @param key of the indicator
 */
export function rankingOf(
  { wards, period, clusters }: Consolidation,
  day: Day,
  key: string,
  several: boolean,
): Report {
  const lines = wards.map((ward) => ({
    ward,
    own: ward.figures?.indicators.find((one) => one.key === key) ?? null,
  }));
  const ranks = ranksOf(
    lines.map(({ ward, own }) => ({
      done: own?.done ?? 0,
      assigned: own?.assigned ?? 0,
      numbers: ward.included && own !== null && own.done !== null ? 1 : 0,
    })),
  );
  const level = clusters.length > 0 ? 2 : 1;
  const placed = lines.map(({ ward, own }, i) => ({
    rank: ranks[i]!,
    row: rowOf(ward, level, own, ranks[i]!),
  }));
  const apart = placed.flatMap(({ rank, row }) => (rank === null ? [row] : []));
  const small = lines.filter(({ own }) => own !== null && isSmall(own)).length;
  const read = wards.flatMap(({ included, punctual }) => (included && punctual !== null ? [punctual] : []));
  const unknown = read.reduce((sum, punctual) => sum + punctual.unknown, 0);
  const timeless = read.filter(isTimeUnknown).length;
  const { smallBelow, ...criteria } = CITY_RULES;
  return {
    kind: 'ranking',
    of: several ? key : '',
    days: period === null ? null : { first: period.first, last: day },
    upTo: day,
    window: null,
    due: null,
    source: 'reported',
    columns: [...RANKING_COLUMNS],
    rows: placed
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => a.rank! - b.rank!)
      .map(({ row }) => row),
    total: null,
    apart,
    remarks: [
      remark('criteria', criteria),
      ...(small > 0 ? [remark('smallUnits', { units: small, below: smallBelow })] : []),
      ...(apart.length > 0 ? [remark('notRanked', { units: apart.length })] : []),
      ...(unknown > 0 ? [remark('unknownTimes', { days: unknown })] : []),
      ...(timeless > 0 ? [remark('timesUnknown', { units: timeless })] : []),
    ],
  };
}

function rowOf(
  ward: WardSummary,
  level: number,
  own: IndicatorFigures | null,
  rank: number | null,
): ReportRow {
  const { key, name, punctual, included } = ward;
  const word = included && own !== null ? proposalOf(ward, own) : null;
  return {
    key,
    unit: key,
    level,
    cells: {
      rank,
      name,
      assigned: own?.assigned ?? null,
      toDate: own?.done ?? null,
      share: share(own?.done ?? null, own?.assigned ?? null),
      dueShare: share(own?.done ?? null, own?.due ?? null),
      onTime: included ? onTimeOf(punctual) : null,
      proposal: word === null ? null : { word },
    },
  };
}

/** Null also where most reports came nobody knows when: that is no punctuality to praise. */
function onTimeOf(punctual: WardSummary['punctual']): number | null {
  return punctual === null || isTimeUnknown(punctual)
    ? null
    : share(Math.min(punctual.asked, punctual.onTime), punctual.asked);
}

/** People decide; this says what the figures suggest. A silent ward is reminded, never ranked as zero. */
function proposalOf({ punctual }: WardSummary, own: IndicatorFigures): Word | null {
  const { done, due } = own;
  const small = isSmall(own);
  if (due > 0) {
    const { rewardFrom, onTimeFrom, remindBelow } = CITY_RULES;
    const inTime = 100 * (onTimeOf(punctual) ?? 0) >= onTimeFrom;
    if (done !== null && inTime && 100 * done >= rewardFrom * due) return small ? 'rewardSmall' : 'reward';
    if (done === null || 100 * done < remindBelow * due) return small ? 'remindSmall' : 'remind';
  }
  return small ? 'small' : null;
}

function isSmall({ assigned }: IndicatorFigures): boolean {
  return assigned < CITY_RULES.smallBelow;
}
