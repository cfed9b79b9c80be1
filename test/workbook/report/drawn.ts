/** Reports of a running campaign drawn beside its tabs, and computed by a spreadsheet engine. */
import { serialOfInstant } from '../../../src/domain/instant';
import type { DayGrid } from '../../../src/domain/record/day-grid';
import { NO_LEDGER } from '../../../src/domain/record/ledger';
import { type Report, type ReportId, type ReportInput, reportsOf } from '../../../src/domain/report';
import type { Tab } from '../../../src/workbook/model';
import {
  currentPlan,
  entryTabs,
  homesOf,
  mirrorTab,
  quotaTabs,
  type Scene,
  settingsTab,
  trackingTab,
} from '../../../src/workbook/tabs';
import { dayKey } from '../../../src/workbook/tabs/quota-layout';
import { reportTab } from '../../../src/workbook/tabs/report';
import { columnKey, isTyped } from '../../../src/workbook/tabs/report/columns';
import { evaluate, type Sheet, type TypedCell } from '../evaluate';

export interface Drawn {
  report: Report;
  tab: Tab;
  tabs: Tab[];
  sheet: Sheet;
  value(row: string, column: string): string | number | boolean | null;
}

export function sceneOf({ campaign, versions, submissions, ledger }: ReportInput): Scene {
  return {
    campaign,
    versions: [...versions],
    ledger: { ...NO_LEDGER, ...ledger, known: submissions },
    homes: homesOf(campaign, new Map()),
    language: 'vi',
    today: null,
  };
}

/** The tabs that a report reads. */
export function tabsBelow(scene: Scene): Tab[] {
  const { campaign } = scene;
  return [
    settingsTab(campaign, 'vi'),
    ...entryTabs(scene),
    trackingTab(scene),
    ...quotaTabs(campaign, currentPlan(scene).plan, 'vi', scene.versions),
    mirrorTab(scene),
  ];
}

/** A report beside the tabs it reads, with everything typed in its place. */
export function drawn(input: ReportInput, id: ReportId): Drawn {
  return drawnAll(input, [id])[0]!;
}

/** Several in one workbook. */
export function drawnAll(input: ReportInput, ids: readonly ReportId[]): Drawn[] {
  const scene = sceneOf(input);
  const made = reportsOf(input, ids).map((report) => ({
    report,
    tab: reportTab(report, scene, { made: null, entries: input.submissions }),
  }));
  const tabs = [...tabsBelow(scene), ...made.map(({ tab }) => tab)];
  const typed = [
    ...typedIn(input.submissions, scene),
    ...made.flatMap(({ report, tab }) => typedInto(report, tab)),
  ];
  const sheet = evaluate(tabs, serialOfInstant(input.now), typed);
  return made.map(({ report, tab }) => ({
    report,
    tab,
    tabs,
    sheet,
    value: (row, column) => sheet.value(tab, row, column),
  }));
}

/** What was typed, in the entry tabs and in the mirror. */
export function typedIn({ days, tables }: DayGrid<unknown>, { homes }: Scene): TypedCell[] {
  const typed: TypedCell[] = [];
  for (const { indicator, rows } of tables)
    for (const { unit, cells } of rows)
      days.forEach((day, d) => {
        const content = cells[d];
        if (typeof content !== 'number' && typeof content !== 'string') return;
        const column = dayKey(day, indicator);
        const home = homes.get(unit);
        if (home !== undefined) typed.push({ tab: home, row: unit, column, content });
        typed.push({ tab: 'mirror', row: unit, column, content });
      });
  return typed;
}

/** Counts that are typed into the report itself. */
function typedInto({ columns, rows }: Report, tab: Tab): TypedCell[] {
  return columns
    .filter((column) => isTyped(column) && column.kind === 'count')
    .flatMap((column) =>
      rows.flatMap(({ key, cells }) => {
        const content = cells[column.key];
        return typeof content === 'number'
          ? [{ tab: tab.key, row: key, column: columnKey(column), content }]
          : [];
      }),
    );
}
