/**
 * Stands beside a workbook and looks at every batch the moment it is applied: which entry cells its requests write to, by
 * the keys as they stand then, and which entries are other ones afterwards.
 */
import type { BatchUpdateRequest, LocalWorkbook } from '../../../local/workbook/api';
import type { Typed } from '../../../src/domain/record/submission';
import { checkRequest } from '../../contract/google-schema';
import { movesLines, touches, writtenRange } from '../request-log';
import { type EntryTab, entryTabs, place } from './entry-view';

export interface SeenBatch {
  at: number;
  who: string;
  requests: number;
  /** What Google's schema has against it. */
  schema: string[];
  /** Entry cells that requests write to, by "SG2 2023-06-12|activated". */
  written: string[];
  /** Entries that are other ones after it. */
  changed: { place: string; before: Typed; after: Typed }[];
}

export interface Watch {
  /** Past the watch. */
  inner: LocalWorkbook;
  workbook: LocalWorkbook;
  batches: SeenBatch[];
  /** The entry tabs as they stand. */
  entries(): EntryTab[];
}

export function watch(inner: LocalWorkbook): Watch {
  const batches: SeenBatch[] = [];
  let known: EntryTab[] | null = null;
  inner.onChange(() => {
    known = null;
  });
  const entries = () => {
    known ??= entryTabs(inner);
    return known;
  };
  const workbook: LocalWorkbook = {
    ...inner,
    as(identity) {
      const api = inner.as(identity);
      return {
        ...api,
        batchUpdate(body) {
          const before = namesEntryTab(body, entries()) ? entries() : null;
          const reply = api.batchUpdate(body);
          batches.push({
            at: inner.now(),
            who: identity.email,
            requests: body.requests?.length ?? 0,
            schema: checkRequest(body),
            written: before === null ? [] : writtenPlaces(body, entries()),
            changed: before === null ? [] : changes(before, entries()),
          });
          return reply;
        },
      };
    },
  };
  return { inner, workbook, batches, entries };
}

/** Every request names the tab it works on by its id. */
function namesEntryTab(body: BatchUpdateRequest, tabs: readonly EntryTab[]): boolean {
  const ids = new Set(tabs.map(({ sheetId }) => `"sheetId":${sheetId}`));
  const text = JSON.stringify(body);
  return [...ids].some((id) => text.includes(`${id},`) || text.includes(`${id}}`));
}

/** @throws when values are written before lines are moved: then nobody could tell where they went */
function writtenPlaces(body: BatchUpdateRequest, tabs: readonly EntryTab[]): string[] {
  const requests = body.requests ?? [];
  return tabs.flatMap(({ sheetId, rows, columns }) => {
    const lastMove = requests.reduce((last, request, i) => (movesLines(request, sheetId) ? i : last), -1);
    const ranges = requests.flatMap((request, i) => {
      const range = writtenRange(request);
      if (range === null || (range.sheetId ?? 0) !== sheetId) return [];
      if (i < lastMove) throw new Error('a batch writes into an entry tab and moves its lines afterwards');
      return [range];
    });
    return [...rows].flatMap(([team, row]) =>
      [...columns].flatMap(([key, column]) =>
        ranges.some((range) => touches(range, { sheetId, row, column })) ? [place(team, key)] : [],
      ),
    );
  });
}

function changes(before: readonly EntryTab[], after: readonly EntryTab[]): SeenBatch['changed'] {
  const [was, is] = [before, after].map((tabs) => new Map(tabs.flatMap(({ values }) => [...values])));
  const places = new Set([...was!.keys(), ...is!.keys()]);
  return [...places].flatMap((one) => {
    const [then, now] = [was!.get(one) ?? null, is!.get(one) ?? null];
    return JSON.stringify(then) === JSON.stringify(now) ? [] : [{ place: one, before: then, after: now }];
  });
}
