/** Reports in a local workbook: drawn, typed into, drawn again; through the compiler and the emulated Sheets API. */
import type { LocalWorkbook } from '../../../local/workbook/api';
import { createWorkbook } from '../../../local/workbook/workbook';
import type { ReportInput } from '../../../src/domain/report';
import { compile, READ_FIELDS, snapshotOf } from '../../../src/sheets-api';
import type { Tab, TabKey } from '../../../src/workbook/model';
import { a1, type ReadTab, textAt } from '../../../src/workbook/read';
import { sceneOf, tabsBelow, typedIn } from './drawn';

export const OWNER = { email: 'van-phong@vi-du.vn', role: 'owner' } as const;

export interface Desk {
  workbook: LocalWorkbook;
  tab(key: TabKey): ReadTab;
  tabs(): ReadTab[];
  /** Draws tabs over what stands, in one batch; how many requests that took. */
  draw(tabs: Tab[]): number;
  at(key: TabKey, row: string, column: string): { title: string; cell: string };
  type(key: TabKey, row: string, column: string, text: string): boolean;
  value(key: TabKey, row: string, column: string): string | number | boolean | null;
}

/** The tabs that reports read, with what was typed. */
export function desk(input: ReportInput): Desk {
  const workbook = createWorkbook({ title: 'Thử', owner: OWNER.email, now: input.now });
  const api = workbook.as(OWNER);
  const scene = sceneOf(input);
  const below = tabsBelow(scene);
  const read = () => snapshotOf(api.get({ fields: READ_FIELDS }));
  const tabs = () => read().sheets.flatMap(({ tab }) => (tab === null ? [] : [tab]));
  const tab = (key: TabKey) => {
    const found = tabs().find((one) => one.key === key);
    if (found === undefined) throw new Error(`no tab ${key}`);
    return found;
  };
  const drawAll = (wanted: Tab[], writes: Parameters<typeof compile>[2]['writes'] = []) => {
    const { batches } = compile({ tabs: wanted, names: [] }, read(), {
      editor: OWNER.email,
      reset: [],
      drop: [],
      referred: below,
      fills: [],
      writes,
    });
    for (const requests of batches) api.batchUpdate({ requests });
    return batches.flat().length;
  };
  drawAll(
    below,
    typedIn(input.submissions, scene)
      .filter(({ tab: key, row }) =>
        below.some((one) => one.key === key && one.rows.some((line) => line.key === row)),
      )
      .map(({ tab: key, row, column, content }) => ({ tab: key, row, column, value: content })),
  );
  const at = (key: TabKey, row: string, column: string) => cellIn(tab(key), row, column);
  return {
    workbook,
    tab,
    tabs,
    draw: (wanted) => drawAll(wanted),
    at,
    type(key, row, column, text) {
      const { title, cell } = at(key, row, column);
      return workbook.person(OWNER).type(title, cell, text).accepted;
    },
    value(key, row, column) {
      const { title, cell } = at(key, row, column);
      return workbook.value(title, cell);
    },
  };
}

/** Where the cell under these keys stands. */
export function cellIn(tab: ReadTab, row: string, column: string): { title: string; cell: string } {
  const c = Array.from({ length: tab.columnCount }, (_, i) => i).find((i) => textAt(tab, 0, i) === column);
  const r = Array.from({ length: tab.rowCount }, (_, i) => i).find((i) => textAt(tab, i, 0) === row);
  if (r === undefined || c === undefined) throw new Error(`no ${row} ${column} in ${tab.key}`);
  return { title: tab.title, cell: a1(r, c) };
}
