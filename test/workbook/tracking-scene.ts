/** A running campaign with all its tabs, filled in, and computed by a spreadsheet engine. */
import type { Campaign } from '../../src/domain/campaign';
import { type Instant, serialOfInstant } from '../../src/domain/instant';
import type { PlanVersion } from '../../src/domain/rebalance/version';
import type { DayGrid } from '../../src/domain/record/day-grid';
import { type Ledger, NO_LEDGER } from '../../src/domain/record/ledger';
import type { Submissions, Typed } from '../../src/domain/record/submission';
import { entryTabs, mirrorTab, quotaTabs, type Scene, settingsTab } from '../../src/workbook/tabs';
import { homesOf } from '../../src/workbook/tabs/entry-homes';
import { progressTab } from '../../src/workbook/tabs/progress';
import { dayKey } from '../../src/workbook/tabs/quota-layout';
import { trackingTab } from '../../src/workbook/tabs/tracking';
import { evaluate, type TypedCell } from './evaluate';

export interface Given {
  campaign: Campaign;
  versions: PlanVersion[];
  submissions: Submissions;
  reportedAt?: DayGrid<Instant | null>;
  now: Instant;
}

export function runningScene({ campaign, versions, submissions, reportedAt }: Given): Scene {
  const ledger: Ledger = { ...NO_LEDGER, known: submissions, reportedAt: reportedAt ?? NO_LEDGER.reportedAt };
  const homes = homesOf(campaign, new Map());
  return { campaign, versions, ledger, homes, language: 'vi', today: null };
}

/** Entries stand in their tabs and in the mirror, times in the mirror. */
export function opened(given: Given) {
  const scene = runningScene(given);
  const { plan } = scene.versions[scene.versions.length - 1]!;
  const tracking = trackingTab(scene);
  const progress = progressTab(scene);
  const tabs = [
    settingsTab(given.campaign, 'vi'),
    ...entryTabs(scene),
    tracking,
    progress,
    ...quotaTabs(given.campaign, plan, 'vi', scene.versions),
    mirrorTab(scene),
  ];
  const typed: TypedCell[] = [];
  eachCell(given.submissions, (unit, column, content) => {
    if (content === null || typeof content === 'object' || typeof content === 'boolean') return;
    const home = scene.homes.get(unit);
    if (home !== undefined) typed.push({ tab: home, row: unit, column, content });
    typed.push({ tab: 'mirror', row: unit, column, content });
  });
  eachCell(scene.ledger.reportedAt, (unit, column, at) => {
    if (at !== null)
      typed.push({ tab: 'mirror', row: unit, column: `at:${column}`, content: serialOfInstant(at) });
  });
  const sheet = evaluate(tabs, serialOfInstant(given.now), typed);
  return {
    scene,
    tabs,
    tracking,
    progress,
    sheet,
    tracked: (row: string, column: string) => sheet.value(tracking, row, column),
    shown: (row: string, column: string) => sheet.value(progress, row, column),
  };
}

function eachCell<T extends Typed | Instant | null>(
  { days, tables }: DayGrid<T>,
  visit: (unit: string, column: string, cell: T) => void,
): void {
  for (const { indicator, rows } of tables)
    for (const { unit, cells } of rows)
      days.forEach((day, d) => {
        const cell = cells[d];
        if (cell !== undefined) visit(unit, dayKey(day, indicator), cell);
      });
}
