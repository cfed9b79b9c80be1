/**
 * What the installable edit trigger does: each entry that is another number than the one noted last goes into the log
 * with who and when, into the mirror, and the time of the first report beside it. Its work depends on the edit alone.
 */
import { readHiddenNumber } from '../domain/data-check/hidden-number';
import { type Instant, serialOfInstant } from '../domain/instant';
import type { LogEntry } from '../domain/record/ledger';
import { sameNoted } from '../domain/record/missed';
import { reported, type Typed } from '../domain/record/submission';
import type { Language } from '../messages/shape';
import { cellRequests, logRequests } from '../sheets-api/direct';
import { isEntrySheetId } from '../sheets-api/keys';
import { type LogNames, logCells, typedCell } from '../workbook/tabs/record/log-line';
import { type EditEvent, type Edited, editedCells } from './edited-cells';
import { type MirrorCell, type MirrorRead, mirrorCells } from './mirror-cells';
import type { Ports } from './ports';

export type { EditEvent } from './edited-cells';

/** Cells read at once. */
const BLOCK_CELLS = 20_000;
/** Changes written at once: a line of the log takes about half a kilobyte. */
const BATCH_CHANGES = 2_000;

/**
 * A sort, or the same number typed again, changes nothing. When it throws nothing is lost: the next check finds what
 * stands there to be another value than the one noted.
 * @returns how many changes were noted
 * @throws AppError LOCK_BUSY, and those of `Ports.sheets`
 */
export function recordEdit(ports: Ports, event: EditEvent, language: Language): number {
  if (!isEntrySheetId(event.sheetId)) return 0;
  return ports.lock.withLock(() =>
    blocksOf(event).reduce((sum, block) => sum + recordBlock(ports, block, language), 0),
  );
}

/** Rows by the dozen where many columns were edited. */
function blocksOf(event: EditEvent): EditEvent[] {
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / event.columnCount));
  return Array.from({ length: Math.ceil(event.rowCount / rows) }, (_, i) => ({
    ...event,
    row: event.row + i * rows,
    rowCount: Math.min(rows, event.rowCount - i * rows),
  }));
}

function recordBlock(ports: Ports, event: EditEvent, language: Language): number {
  const edited = editedCells(ports, event);
  if (edited.cells.length === 0) return 0;
  const mirror = mirrorCells(ports, language, edited);
  const changed = mirror.cells.filter(
    ({ edited: { after }, known }) => !sameNoted(known?.value ?? null, after),
  );
  const now = ports.now();
  for (let from = 0; from < changed.length; from += BATCH_CHANGES)
    write(ports, mirror, changed.slice(from, from + BATCH_CHANGES), {
      at: now,
      who: event.who,
      names: namesOf(edited),
      language,
    });
  return changed.length;
}

interface Noting {
  at: Instant;
  who: string;
  names: LogNames;
  language: Language;
}

function write(
  ports: Ports,
  { sheets, lastRun }: MirrorRead,
  changed: readonly MirrorCell[],
  { at, who, names, language }: Noting,
): void {
  const serial = serialOfInstant(at);
  const cells = changed.flatMap(({ edited: { after }, known }) => {
    if (known === null) return [];
    const { row, column } = known;
    const value = { row, column, value: typedCell(after) };
    return isReport(after) && !known.reportedAt
      ? [value, { row, column: column + 1, value: serial }]
      : [value];
  });
  const lines = changed.map(({ edited, known }) => {
    const { unit, day, indicator, after } = edited;
    const before = known?.value ?? null;
    const entry: LogEntry = { at, who, act: 'entry', unit, day, indicator, before, after, reason: '' };
    return logCells(entry, names, language);
  });
  ports.sheets.batchUpdate({
    requests: [
      ...cellRequests(sheets.mirror.sheetId, cells),
      ...(lastRun === null ? [] : cellRequests(sheets.mirror.sheetId, [{ ...lastRun, value: serial }])),
      ...logRequests(sheets.log, lines),
    ],
  });
}

/** A number, or text with one in it: "12 tk" was in time, though it has to be typed again. */
function isReport(value: Typed): boolean {
  return reported(value) !== null || (typeof value === 'string' && readHiddenNumber(value) !== null);
}

function namesOf({ units, indicators }: Edited): LogNames {
  return {
    unit: (code) => units.get(code) ?? null,
    indicator: (key) => indicators.get(key) || null,
  };
}
