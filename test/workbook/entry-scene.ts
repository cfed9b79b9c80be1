/** Scenes of small campaigns for tests of the entry tabs. */
import type { Campaign } from '../../src/domain/campaign';
import type { Day } from '../../src/domain/day';
import { type LateEntry, NO_LEDGER } from '../../src/domain/record/ledger';
import { homesOf } from '../../src/workbook/tabs';
import type { Scene } from '../../src/workbook/tabs/scene';
import { anyPlan } from './fixtures';

export interface Kept {
  closed?: Day[];
  late?: LateEntry[];
}

export function sceneOf(campaign: Campaign, today: Day | null, { closed = [], late = [] }: Kept = {}): Scene {
  const closings = closed.map((day) => ({
    day,
    closedAt: 0,
    closedBy: 'van-phong@vi-du.vn',
    isClosed: true,
  }));
  const made = { number: 1, after: null, madeAt: 0, madeBy: '', reason: '', fingerprint: '', base: {} };
  return {
    campaign,
    versions: [{ ...made, plan: anyPlan(campaign) }],
    ledger: { ...NO_LEDGER, closings, lateEntries: late },
    homes: homesOf(campaign, new Map()),
    language: 'vi',
    today,
  };
}
