/** Last known values of edited entries, read from the mirror where the entry tab says that they stand. */
import type { Typed } from '../domain/record/submission';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import { firstSheetId, METADATA } from '../sheets-api/keys';
import type { TabKey } from '../workbook/model';
import { keyOf } from '../workbook/read';
import { dayKey } from '../workbook/tabs/quota-layout';
import { MIRROR_HEAD, RECORDING_COLUMNS } from '../workbook/tabs/record/mirror';
import { reportedAtKey } from '../workbook/tabs/record/state-tab';
import { AppError } from './app-error';
import { type Edited, type EditedCell, rangeOf } from './edited-cells';
import type { Ports } from './ports';

export interface MirrorCell {
  edited: EditedCell;
  /** Null when the mirror does not stand as the entry tab says: then nothing may be written there. */
  known: { row: number; column: number; value: Typed; reportedAt: boolean } | null;
}

export interface MirrorRead {
  cells: MirrorCell[];
  sheets: StateSheets;
  /** Where the time of the last run goes; null when the head is not where it was made. */
  lastRun: { row: number; column: number } | null;
}

interface StateSheets {
  mirror: { sheetId: number; title: string };
  log: number;
}

/** More runs than this are read as one, so that the call stays short. */
const MOST_RUNS = 8;

type Window = (string | number | boolean)[][];

/** One call, which reads the entries once more as they are typed; more calls when the hidden tab has been renamed. */
export function mirrorCells(ports: Ports, language: Language, edited: Edited): MirrorRead {
  const usual = usualSheets(language);
  try {
    return readFrom(ports, usual, edited);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'REJECTED') throw error;
    const found = findSheets(ports);
    if (found === null || found.mirror.title === usual.mirror.title) throw error;
    return readFrom(ports, found, edited);
  }
}

function readFrom(ports: Ports, sheets: StateSheets, { cells: edited, range }: Edited): MirrorRead {
  const { title } = sheets.mirror;
  const rows = runsOf(edited.map(rowOf));
  const columns = runsOf(edited.flatMap((cell) => [columnOf(cell), columnOf(cell) + 1]));
  const headEnd = RECORDING_COLUMNS.length + 1;
  const wanted = [
    range,
    rangeOf(title, 0, 0, MIRROR_HEAD.length, headEnd),
    ...rows.map(({ from, to }) => rangeOf(title, from, 0, to, 1)),
    ...columns.map(({ from, to }) => rangeOf(title, 0, from, 1, to)),
    ...rows.flatMap((row) =>
      columns.map((column) => rangeOf(title, row.from, column.from, row.to, column.to)),
    ),
  ];
  const [typed = [], head = [], ...rest] = ports.sheets.values(wanted, true);
  const rowKeys = rest.slice(0, rows.length);
  const columnKeys = rest.slice(rows.length, rows.length + columns.length);
  const values = rest.slice(rows.length + columns.length);
  const cells = edited.map((cell): MirrorCell => {
    const one = asTyped(cell, typed);
    const [row, column] = [rowOf(one), columnOf(one)];
    const r = rows.findIndex(({ from, to }) => from <= row && row < to);
    const c = columns.findIndex(({ from, to }) => from <= column && column < to);
    const at = (window: Window | undefined, down: number, across: number) => window?.[down]?.[across];
    const [down, across] = [row - rows[r]!.from, column - columns[c]!.from];
    const stands =
      keyOf(String(at(rowKeys[r], down, 0) ?? '')) === one.unit &&
      at(columnKeys[c], 0, across) === dayKey(one.day, one.indicator) &&
      at(columnKeys[c], 0, across + 1) === reportedAtKey(one.day, one.indicator);
    if (!stands) return { edited: one, known: null };
    const window = values[r * columns.length + c];
    const value = at(window, down, across);
    const time = at(window, down, across + 1);
    return {
      edited: one,
      known: {
        row,
        column,
        value: value === undefined || value === '' ? null : value,
        reportedAt: time !== undefined && time !== '',
      },
    };
  });
  const recording = MIRROR_HEAD.indexOf('recording');
  const lastRun = RECORDING_COLUMNS.indexOf('lastRun') + 1;
  const headStands = head[recording]?.[0] === 'recording' && head[0]?.[lastRun] === 'lastRun';
  return { cells, sheets, lastRun: headStands ? { row: recording, column: lastRun } : null };
}

/** A formula as it reads: what it makes is nobody's number. */
function asTyped(cell: EditedCell, typed: Window): EditedCell {
  const text = typed[cell.at.row]?.[cell.at.column];
  return typeof text === 'string' && text.startsWith('=') ? { ...cell, after: { formula: text } } : cell;
}

/** Positions in the mirror, 0-based. */
function rowOf({ home }: EditedCell): number {
  return MIRROR_HEAD.length + home - 1;
}

function columnOf({ place }: EditedCell): number {
  return place - 1;
}

/** Positions as runs of neighbours, ends exclusive. */
function runsOf(positions: readonly number[]): { from: number; to: number }[] {
  const sorted = [...new Set(positions)].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const at of sorted) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.to === at) run.to++;
    else runs.push({ from: at, to: at + 1 });
  }
  if (runs.length <= MOST_RUNS) return runs;
  return [{ from: sorted[0]!, to: sorted[sorted.length - 1]! + 1 }];
}

/** Ids and title as a build gives them. */
function usualSheets(language: Language): StateSheets {
  const title = translate(language, 'daily.titles.mirror');
  return { mirror: { sheetId: firstSheetId('mirror'), title }, log: firstSheetId('log') };
}

function findSheets(ports: Ports): StateSheets | null {
  const { sheets = [] } = ports.sheets.get(
    'sheets(properties(sheetId,title),developerMetadata(metadataKey,metadataValue))',
  );
  const find = (key: TabKey) =>
    sheets.find(({ developerMetadata = [] }) =>
      developerMetadata.some((one) => one.metadataKey === METADATA.tab && one.metadataValue === key),
    )?.properties;
  const [mirror, log] = [find('mirror'), find('log')];
  if (mirror === undefined || log === undefined) return null;
  return {
    mirror: { sheetId: mirror.sheetId ?? 0, title: mirror.title ?? '' },
    log: log.sheetId ?? 0,
  };
}
