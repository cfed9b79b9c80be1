/** The Sheets API v4 for one identity. */
import type { BatchUpdateRequest, BatchUpdateResponse, Identity, SheetsApi } from './api';
import { batchGet } from './batch-get';
import { invalid, noPermission } from './errors';
import { ALL, parseMask, reaches } from './mask';
import { type Place, resolveGridRange, resolveRange } from './ranges';
import { applyRequests, checkRequests } from './requests';
import { spreadsheet } from './resource';
import { mayWrite } from './rights';
import { checkShape, list, object } from './shape';
import { GRID_RANGE } from './shapes';
import type { State } from './state';

const MAX_BYTES = 10_485_760;

/** What the body of `getByDataFilter` may hold. */
const FILTERED = object({ dataFilters: list(object({ gridRange: GRID_RANGE })), includeGridData: 'boolean' });

/** What stands beside the requests. */
const BODY = object({
  includeSpreadsheetInResponse: 'boolean',
  responseRanges: list('string'),
  responseIncludeGridData: 'boolean',
});

export function sheetsApi(state: State, identity: Identity): SheetsApi {
  const source = () => ({ id: state.id, book: state.book, engine: state.engine, reader: identity });
  const chosen = (places: readonly Place[], fields: string | undefined, includeGridData: boolean) => {
    const mask = fields === undefined ? ALL : parseMask(fields);
    // With a field mask, includeGridData counts for nothing: the mask says whether grid data come.
    const grid = fields === undefined ? includeGridData : reaches(mask, 'sheets.data');
    return spreadsheet(source(), { mask, places, grid });
  };
  return {
    get: ({ ranges = [], fields, includeGridData = false } = {}) =>
      chosen(
        ranges.map((text) => resolveRange(state.book, text)),
        fields,
        includeGridData,
      ),
    getByDataFilter(body, { fields } = {}) {
      checkShape(body, FILTERED, '');
      const filters = body.dataFilters ?? [];
      return chosen(
        filters.map(({ gridRange = {} }) => resolveGridRange(state.book, gridRange)),
        fields,
        body.includeGridData ?? false,
      );
    },
    batchGet: (options) => batchGet(state.id, state.book, state.engine, options),
    batchUpdate(body) {
      check(body);
      if (!mayWrite(identity)) throw noPermission();
      const draft = state.draft(identity);
      const replies = applyRequests(draft, body.requests ?? []);
      state.commit(draft);
      const response: BatchUpdateResponse = { spreadsheetId: state.id, replies };
      if (body.includeSpreadsheetInResponse) {
        response.updatedSpreadsheet = spreadsheet(source(), {
          mask: ALL,
          places: (body.responseRanges ?? []).map((text) => resolveRange(state.book, text)),
          grid: body.responseIncludeGridData ?? false,
        });
      }
      return response;
    },
  };
}

/** @throws ApiError for a body that is too long, of the wrong shape, or empty */
function check(body: BatchUpdateRequest): void {
  if (Buffer.byteLength(JSON.stringify(body)) > MAX_BYTES) {
    throw invalid(`Request payload size exceeds the limit: ${MAX_BYTES} bytes.`);
  }
  const { requests, ...rest } = body;
  checkShape(rest, BODY, '');
  if (!Array.isArray(requests) || requests.length === 0) throw invalid('Must specify at least one request.');
  checkRequests(requests);
}
