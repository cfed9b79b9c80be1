/** Puts submissions into a workbook: the numbers pasted into the entry tabs, their times where the recorder keeps them. */
import { ledgerWrites } from '../../src/app/ledger-writes';
import { type RunningWork, readRunning, redraw } from '../../src/app/scene';
import { withCells } from '../../src/domain/record/with-cells';
import type { Language } from '../../src/messages/shape';
import { snapshotOf } from '../../src/sheets-api';
import type { Request, SpreadsheetResource } from '../../src/sheets-api/schema';
import type { Place } from '../../src/workbook/places';
import type { Host } from '../runtime/host';
import type { LocalWorkbook } from '../workbook/api';
import { act, SECRETARY } from './run-bundle';
import type { Submission } from './submissions';

/** @throws Error when an entry has no cell */
export function enterAll(
  host: Host,
  workbook: LocalWorkbook,
  lines: readonly Submission[],
  language: Language,
): void {
  pasteAll(workbook, readWork(workbook, language), lines);
  // Notes every number as reported at a time nobody knows.
  act(host, 'recording', []);
  noteTimes(workbook, readWork(workbook, language), lines, language);
}

/** The workbook read as an act reads it. */
export function readWork(workbook: LocalWorkbook, language: Language): RunningWork {
  const snapshot = snapshotOf(workbook.resource() as SpreadsheetResource);
  return readRunning({ now: () => workbook.now(), version: '' }, snapshot, language);
}

/** One paste a row of neighbouring cells, all at once: pasting goes round validation, as the worst of what people do. */
function pasteAll(workbook: LocalWorkbook, work: RunningWork, lines: readonly Submission[]): void {
  const sheetIds = new Map(work.snapshot.sheets.map(({ title, sheetId }) => [title, sheetId]));
  const rows = new Map<string, { place: Place; texts: Map<number, string> }>();
  for (const { unit, day, indicator, value } of lines) {
    const place = work.daily.places.get(`entries.${indicator}.${unit}.${day}`);
    if (place === undefined) throw new Error(`${unit} ${day} ${indicator} has no cell`);
    const key = `${place.tab}|${place.row}`;
    const row = rows.get(key) ?? { place, texts: new Map<number, string>() };
    row.texts.set(place.column, String(value).replace(/\s+/g, ' '));
    rows.set(key, row);
  }
  const requests = [...rows.values()].flatMap(({ place, texts }) =>
    [...runsOf(texts)].map(
      ([columnIndex, run]): Request => ({
        pasteData: {
          coordinate: { sheetId: sheetIds.get(place.title)!, rowIndex: place.row, columnIndex },
          data: run.join('\t'),
          type: 'PASTE_VALUES',
          delimiter: '\t',
        },
      }),
    ),
  );
  if (requests.length > 0) workbook.as(SECRETARY).batchUpdate({ requests });
}

/** Neighbouring texts by the column they begin in. */
function runsOf(texts: ReadonlyMap<number, string>): Map<number, string[]> {
  const runs = new Map<number, string[]>();
  let start = -1;
  for (const column of [...texts.keys()].sort((a, b) => a - b)) {
    const run = runs.get(start);
    if (run !== undefined && start + run.length === column) run.push(texts.get(column)!);
    else {
      start = column;
      runs.set(start, [texts.get(column)!]);
    }
  }
  return runs;
}

function noteTimes(
  workbook: LocalWorkbook,
  work: RunningWork,
  lines: readonly Submission[],
  language: Language,
): void {
  const { ledger } = work.daily;
  const times = lines.flatMap(({ unit, day, indicator, at }) =>
    at === null ? [] : [{ unit, day, indicator, value: at }],
  );
  const scene = {
    ...work.scene,
    language,
    ledger: { ...ledger, reportedAt: withCells(ledger.reportedAt, times, null) },
  };
  const { batches } = redraw({ userEmail: () => SECRETARY.email }, work, scene, {
    only: () => false,
    writes: ledgerWrites(ledger, scene),
  });
  for (const requests of batches) workbook.as(SECRETARY).batchUpdate({ requests });
}
