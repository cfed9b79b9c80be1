/** A campaign of five days and entries for it, in a few strokes. */
import type { Campaign } from '../../../src/domain/campaign';
import { eachDay } from '../../../src/domain/day';
import type { PlanVersion } from '../../../src/domain/rebalance/version';
import type { Submissions, Typed } from '../../../src/domain/record/submission';
import { campaignOf } from '../../workbook/fixtures';

/** Monday to Friday, 12 to 16 June 2023; hamlets SO (teams SO1, SO2) and SA (SA1). */
export function week(changes: Record<string, unknown> = {}): Campaign {
  return campaignOf({
    name: 'Đợt thử',
    issuer: 'UBND xã Thử',
    area: 'Xã Thử',
    levels: ['Xã', 'Thôn', 'Tổ'],
    period: ['2023-06-12', '2023-06-16'],
    indicators: [{ key: 'main', name: 'Tài khoản', target: 50 }],
    units: [
      { name: 'Thôn Song', code: 'SO', teams: 2 },
      { name: 'Thôn Sành', code: 'SA', teams: 1 },
    ],
    ...changes,
  });
}

export const days = eachDay('2023-06-12', '2023-06-16');

/** Rows of cells by unit. */
export function version(
  rows: Record<string, number[]>,
  changes: Partial<PlanVersion> = {},
  planDays = days,
): PlanVersion {
  return {
    number: 1,
    after: null,
    madeAt: 0,
    madeBy: '',
    reason: '',
    fingerprint: '',
    base: {},
    ...changes,
    plan: {
      days: planDays,
      tables: [
        {
          indicator: 'main',
          rows: Object.entries(rows).map(([unit, cells]) => ({
            unit,
            cells,
            total: cells.reduce((a, b) => a + b, 0),
          })),
        },
      ],
    },
  };
}

export function entries(rows: Record<string, Typed[]>, entryDays = days): Submissions {
  return {
    days: entryDays,
    tables: [
      {
        indicator: 'main',
        rows: Object.entries(rows).map(([unit, cells]) => ({
          unit,
          cells: entryDays.map((_, d) => cells[d] ?? null),
        })),
      },
    ],
  };
}
