/** A ward of four teams over five days (Sunday rests), with numbers and a ledger for tests of closing. */
import type { Campaign } from '../../../src/domain/campaign';
import type { Standing } from '../../../src/domain/closing';
import type { Day } from '../../../src/domain/day';
import { type Instant, instantOf } from '../../../src/domain/instant';
import { type Ledger, NO_LEDGER } from '../../../src/domain/record/ledger';
import type { Submissions, Typed } from '../../../src/domain/record/submission';
import { withCells } from '../../../src/domain/record/with-cells';
import { smallCampaign } from '../../workbook/fixtures';

/** Friday 9 June to Tuesday 13 June 2023; cut-offs 15:00, ward 15:45. */
export function ward(changes: Record<string, unknown> = {}): Campaign {
  return smallCampaign({
    period: ['2023-06-09', '2023-06-13'],
    cutOffs: [
      { level: 2, time: '15:00' },
      { level: 0, time: '15:45' },
    ],
    ...changes,
  });
}

/** Cells as "team day-of-June": { 'SO1 9': 3 }. */
export function typed(cells: Record<string, Typed>, indicator = 'activated'): Submissions {
  return withCells<Typed>(
    { days: [], tables: [] },
    Object.entries(cells).map(([place, value]) => {
      const [unit, date] = place.split(' ') as [string, string];
      return { unit, day: june(+date), indicator, value };
    }),
    null,
  );
}

/** What acts start from. */
export function standing(
  campaign: Campaign,
  submissions: Submissions,
  ledger: Ledger = NO_LEDGER,
  indicators = ['activated'],
): Standing {
  return { campaign, indicators, submissions, ledger };
}

export function june(date: number): Day {
  return `2023-06-${String(date).padStart(2, '0')}`;
}

export function at(date: number, time: string): Instant {
  return instantOf(june(date), time);
}

export const SECRETARY = 'van-phong@vi-du.vn';

/** A ledger in which these days of June were closed at 15:45, with nothing in their snapshots. */
export function closedOn(...dates: number[]): Ledger {
  return {
    ...NO_LEDGER,
    closings: dates.map((date) => ({
      day: june(date),
      closedAt: at(date, '15:45'),
      closedBy: SECRETARY,
      isClosed: true,
    })),
  };
}
