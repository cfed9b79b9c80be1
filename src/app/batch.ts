/**
 * One read, one write; several where one would be larger than Google likes. Every batch carries an id into the workbook, so that after a time-out we can tell whether it
 * was applied; its reply is checked against what it assumed, since others may have moved things in between.
 */
import {
  type Compiled,
  isLockedOut,
  LayoutLost,
  LIST_FIELDS,
  METADATA,
  misplaced,
  noteOperation,
  partialSnapshotOf,
  READ_FIELDS,
  rangesOf,
  type Snapshot,
  snapshotOf,
} from '../sheets-api';
import type { Expectation } from '../sheets-api/expectation';
import type {
  BatchUpdateRequest,
  BatchUpdateResponse,
  Request,
  SpreadsheetResource,
} from '../sheets-api/schema';
import { AppError } from './app-error';
import type { Ports } from './ports';

/** How often a batch is made anew when others keep moving things. */
const ROUNDS = 3;

/**
 * What an act reads that draws none of the tabs full of formulas of ours: of these it knows where their keys stand. The
 * list read first only says what to ask for: all that is known comes from one answer.
 */
export function readWorkbook(ports: Ports): Snapshot {
  const list = ports.sheets.get(LIST_FIELDS);
  try {
    const snapshot = partialSnapshotOf(ports.sheets.get(READ_FIELDS, rangesOf(list)), list);
    if (snapshot !== null) return snapshot;
  } catch (error) {
    // A sheet has gone since it was listed, or has no cells.
    if (!(error instanceof AppError && error.code === 'REJECTED')) throw error;
  }
  return readWhole(ports);
}

/** Everything, for acts that draw every tab. */
export function readWhole(ports: Ports): Snapshot {
  return snapshotOf(ports.sheets.get(READ_FIELDS));
}

/** @throws AppError NOT_SECRETARY for a leader, whom the protections would stop half-way through an act */
export function refuseLeaders(snapshot: Snapshot): void {
  if (isLockedOut(snapshot)) throw new AppError('NOT_SECRETARY');
}

/**
 * Compiles against the workbook as it stands and applies the result; once more from a fresh read when people moved
 * rows or columns meanwhile.
 * @param first what was read already, if anything was: `readWhole` where tabs full of formulas are drawn, and then it is
 * so read again
 * @param compile called once a round with what was read
 * @returns what the last round returned beside its requests, and whether anything was written
 * @throws AppError NOT_SECRETARY before anything is compiled or asked, LAYOUT_LOST, CHANGED_MEANWHILE, and those of `Ports.sheets`
 */
export function applyOver<T>(
  ports: Ports,
  first: Snapshot | null,
  compile: (snapshot: Snapshot) => { compiled: Compiled; result: T },
): { result: T; written: boolean } {
  const read = first?.sheets.every(({ isWhole }) => isWhole) ? readWhole : readWorkbook;
  let snapshot = first ?? read(ports);
  let written = false;
  for (let round = 1; ; round++) {
    refuseLeaders(snapshot);
    const { compiled, result } = naming(() => compile(snapshot));
    if (compiled.batches.length === 0) return { result, written };
    const response = sendAll(ports, snapshot, compiled);
    written = true;
    if (response === null || inPlace(compiled, response)) return { result, written };
    if (round === ROUNDS) throw new AppError('CHANGED_MEANWHILE');
    snapshot = read(ports);
  }
}

function naming<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof LayoutLost) throw new AppError('LAYOUT_LOST', { tab: error.title }, error);
    throw error;
  }
}

/** @returns the reply to the last batch; null when it was applied but its reply never came */
function sendAll(
  ports: Ports,
  snapshot: Snapshot,
  { batches, expected }: Compiled,
): BatchUpdateResponse | null {
  const known = snapshot.metadata.has(METADATA.operation);
  let response: BatchUpdateResponse | null = null;
  batches.forEach((requests, i) => {
    const asked = i === batches.length - 1 ? expected : [];
    response = send(ports, requests, asked, known || i > 0);
  });
  return response;
}

/** @param known whether an operation was ever noted in the workbook */
function send(
  ports: Ports,
  requests: readonly Request[],
  expected: readonly Expectation[],
  known: boolean,
): BatchUpdateResponse | null {
  const operation = ports.uuid();
  const body: BatchUpdateRequest = {
    requests: [...requests, noteOperation(operation, known)],
    ...(expected.length === 0
      ? {}
      : {
          includeSpreadsheetInResponse: true,
          responseIncludeGridData: true,
          responseRanges: expected.map((expectation) => expectation.range),
        }),
  };
  for (let attempt = 1; ; attempt++) {
    try {
      return ports.sheets.batchUpdate(body);
    } catch (error) {
      if (!isUnsure(error)) throw error;
      if (wasApplied(ports, operation, error)) return null;
      // Known not to be applied: the same batch may go once more.
      if (attempt === 2) throw error;
    }
  }
}

function isUnsure(error: unknown): boolean {
  return error instanceof AppError && error.code === 'UNSURE';
}

/** @throws the error that made us unsure, when the workbook cannot be read either */
function wasApplied(ports: Ports, operation: string, unsure: unknown): boolean {
  let metadata: SpreadsheetResource['developerMetadata'];
  try {
    metadata = ports.sheets.get('developerMetadata(metadataKey,metadataValue)').developerMetadata;
  } catch {
    throw unsure;
  }
  return (metadata ?? []).some(
    (entry) => entry.metadataKey === METADATA.operation && entry.metadataValue === operation,
  );
}

function inPlace(compiled: Compiled, response: BatchUpdateResponse): boolean {
  return compiled.expected.every((expectation) => {
    const sheet = response.updatedSpreadsheet?.sheets?.find(
      (candidate) => (candidate.properties?.sheetId ?? 0) === expectation.sheetId,
    );
    // One block of data a range asked for, in the order they were asked for.
    const asked = compiled.expected.filter(({ sheetId }) => sheetId === expectation.sheetId);
    const data = sheet?.data?.[asked.indexOf(expectation)];
    // A reply without grid data tells nothing; the next build finds out.
    if (data === undefined) return true;
    const start = expectation.along === 'column' ? data.startRow : data.startColumn;
    const texts: string[] = Array.from({ length: start ?? 0 }, () => '');
    const cells =
      expectation.along === 'column'
        ? (data.rowData ?? []).map((row) => row.values?.[0])
        : (data.rowData?.[0]?.values ?? []);
    for (const cell of cells) texts.push(cell?.formattedValue ?? cell?.userEnteredValue?.stringValue ?? '');
    return misplaced(expectation, texts) === null;
  });
}
