/** The advanced Sheets service, bound to the rights of the run. */
import {
  ApiError,
  type BatchUpdateRequest,
  type ByDataFilterRequest,
  type SheetsApi,
} from '../../workbook/api';
import { Service, ServiceError } from '../service';
import type { ApiMethod, Fault, Run, World } from '../world';
import { requireFull } from './rights';

type GetOptions = NonNullable<Parameters<SheetsApi['get']>[0]>;
type BatchGetOptions = Parameters<SheetsApi['batchGet']>[0];

const GET_OPTIONS = ['ranges', 'fields', 'includeGridData'];
const BATCH_GET_OPTIONS = ['ranges', 'majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];

export function sheetsService(world: World, run: Run): Service {
  const api = world.workbook.as(run.as);

  /** One call: recorded, failed on purpose where a fault says so, errors reported the way Apps Script does. */
  function call<T>(method: ApiMethod, spreadsheetId: string, body: unknown, work: (own: boolean) => T): T {
    requireFull(run, `sheets.${method}`);
    const record = { method, spreadsheetId, body: structuredClone(body), identity: run.as.email, ok: false };
    world.requests.push(record);
    const { callTime } = world.switches;
    if (callTime !== null) world.workbook.setNow(world.workbook.now() + callTime);
    if (method !== 'spreadsheets.batchUpdate' && overLimit(world))
      throw failure(method, { status: 429, when: 'before' });
    const fault = world.faults?.(world.calls++, method) ?? null;
    const when = typeof fault === 'object' ? fault?.when : fault;
    if (fault !== null && when === 'before') throw failure(method, fault);
    const reply = reported(method, () => work(isOwn(spreadsheetId)));
    if (fault !== null) throw failure(method, fault);
    record.ok = true;
    return reply;
  }

  const isOwn = (id: string) => id === world.workbook.spreadsheetId;
  const ownOnly = <T>(own: boolean, work: () => T): T => {
    if (own) return work();
    throw new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.');
  };

  return new Service('Sheets', {
    Spreadsheets: new Service('Sheets.Spreadsheets', {
      get(spreadsheetId: string, options: GetOptions | null = {}) {
        const asked = withListedRanges(known('spreadsheets.get', GET_OPTIONS, options ?? {}));
        return call('spreadsheets.get', spreadsheetId, asked, (own) => ownOnly(own, () => api.get(asked)));
      },
      getByDataFilter(body: ByDataFilterRequest, spreadsheetId: string, options: { fields?: string } = {}) {
        const asked = known('spreadsheets.getByDataFilter', ['fields'], options);
        return call('spreadsheets.getByDataFilter', spreadsheetId, { ...body, ...asked }, (own) =>
          ownOnly(own, () => api.getByDataFilter(body, asked)),
        );
      },
      batchUpdate(body: BatchUpdateRequest, spreadsheetId: string) {
        return call('spreadsheets.batchUpdate', spreadsheetId, body, (own) =>
          ownOnly(own, () => api.batchUpdate(body)),
        );
      },
      Values: new Service('Sheets.Spreadsheets.Values', {
        batchGet(spreadsheetId: string, options: BatchGetOptions) {
          const asked = withListedRanges(known('spreadsheets.values.batchGet', BATCH_GET_OPTIONS, options));
          return call('spreadsheets.values.batchGet', spreadsheetId, asked, (own) =>
            (own ? api : world.others.open(spreadsheetId, run.as)).batchGet(asked),
          );
        },
      }),
    }),
  });
}

/** Notes a read. @returns whether it is one too many for this minute */
function overLimit(world: World): boolean {
  const { readsAMinute } = world.switches;
  if (readsAMinute === null) return false;
  const now = world.workbook.now();
  world.readTimes = world.readTimes.filter((time) => time > now - 60_000);
  if (world.readTimes.length >= readsAMinute) return true;
  world.readTimes.push(now);
  return false;
}

function known<T extends object>(method: ApiMethod, names: string[], options: T): T {
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`sheets.${method}: option ${unknown} is not part of the local host`);
  return options;
}

/** One range may stand without its list. */
function withListedRanges<T extends { ranges?: string[] }>(options: T): T {
  return typeof options.ranges === 'string' ? { ...options, ranges: [options.ranges] } : options;
}

function reported<T>(method: ApiMethod, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ApiError) throw refusal(method, error.status, error.message, error.code);
    throw error;
  }
}

function refusal(method: ApiMethod, code: number, message: string, status?: string): ServiceError {
  const details = status === undefined ? { code, message } : { code, message, status };
  return new ServiceError(
    `API call to sheets.${method} failed with error: ${message}`,
    'GoogleJsonResponseException',
    details,
  );
}

function failure(method: ApiMethod, fault: Fault): ServiceError {
  if (typeof fault === 'string') {
    return new ServiceError(`API call to sheets.${method} failed with error: Empty response`);
  }
  const quota = `Quota exceeded for quota metric '${method === 'spreadsheets.batchUpdate' ? 'Write' : 'Read'} requests'`;
  const message = fault.status === 429 ? quota : 'Internal error encountered.';
  return refusal(method, fault.status, message);
}
