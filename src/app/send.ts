/**
 * One write; several where one would be larger than Google likes. Every batch carries an id into the workbook, so that after
 * a time-out we can tell whether it was applied; its reply is checked against what it assumed.
 */
import { type Compiled, METADATA, misplaced, noteOperation, type Snapshot } from '../sheets-api';
import type { Expectation } from '../sheets-api/expectation';
import type {
  BatchUpdateRequest,
  BatchUpdateResponse,
  Request,
  SpreadsheetResource,
} from '../sheets-api/schema';
import { AppError } from './app-error';
import type { Ports } from './ports';

/** @returns the reply to the last batch; null when it was applied but its reply never came */
export function sendAll(
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

/** Whether the keys a batch relied on stand where it took them to stand. */
export function inPlace(compiled: Compiled, response: BatchUpdateResponse): boolean {
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
