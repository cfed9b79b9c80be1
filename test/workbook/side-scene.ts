/** A running campaign for tests of the tabs beside the entries; and whether a conditional rule holds of a cell. */
import type { Campaign } from '../../src/domain/campaign';
import type { Day } from '../../src/domain/day';
import { instantOf } from '../../src/domain/instant';
import { leavesOf } from '../../src/domain/units';
import type { Tab } from '../../src/workbook/model';
import { settingsTab } from '../../src/workbook/tabs';
import { serialOf } from '../../src/workbook/tabs/days';
import type { Scene } from '../../src/workbook/tabs/scene';
import { evaluate, type Sheet } from './evaluate';
import { anyPlan } from './fixtures';

export function sceneOf(
  campaign: Campaign,
  {
    today = null,
    closed = [],
    language = 'vi',
  }: { today?: Day | null; closed?: Day[]; language?: 'vi' | 'en' } = {},
): Scene {
  const at = instantOf(campaign.period.first, '08:00');
  return {
    campaign,
    versions: [
      {
        number: 1,
        after: null,
        madeAt: at,
        madeBy: '',
        reason: '',
        fingerprint: '',
        plan: anyPlan(campaign),
        base: {},
      },
    ],
    ledger: {
      known: { days: [], tables: [] },
      reportedAt: { days: [], tables: [] },
      closed: { days: [], tables: [] },
      closings: closed.map((day) => ({ day, closedAt: at, closedBy: '', isClosed: true })),
      lateEntries: [],
    },
    homes: new Map(leavesOf(campaign).map(({ code }) => [code, 'entry' as const])),
    language,
    today,
  };
}

/** The tab computed, with the clock of the settings beside it. */
export function computed(tab: Tab, campaign: Campaign, today: Day): Sheet {
  return evaluate([settingsTab(campaign, 'vi'), tab], serialOf(today) + 0.4);
}

/** A copy of the tab whose last column shows, row by row, whether the rule holds of the given column. */
export function probed(tab: Tab, mark: string, column: string): Tab {
  const rule = tab.conditionals.find((one) => one.mark === mark);
  if (rule === undefined) throw new Error(`no rule ${mark}`);
  const width = tab.columns.length;
  return {
    ...tab,
    columns: [...tab.columns, { key: 'probe', width: 20, hidden: false }],
    areas: [
      ...tab.areas,
      {
        name: 'probe',
        at: { rows: rule.at.rows, columns: { from: width, to: width + 1 } },
        content: { kind: 'formula', formula: rule.formula.replace(/\{\./g, `{${column}`) },
        format: null,
        validation: null,
        notes: [],
      },
    ],
  };
}
