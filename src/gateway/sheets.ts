/** The Sheets port over the advanced Sheets service. */
import { AppError } from '../app/app-error';
import type { SheetsPort } from '../app/ports';
import { withBackOff } from './back-off';
import { type Act, isQuota, isUnsure, toAppError } from './errors';

type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;

/**
 * Sheets of the spreadsheet the script stands in. Reads are tried again after any passing failure, writes only when
 * Google refused them for quota.
 */
export function sheetsPort(spreadsheetId: () => string, sleep: (milliseconds: number) => void): SheetsPort {
  return {
    get: (fields, ranges) =>
      calling('read', sleep, (service) =>
        ranges === undefined
          ? service.get(spreadsheetId(), { fields })
          : // By sheet id: a title may change, and a long list of them does not fit into an address.
            service.getByDataFilter(
              { dataFilters: ranges.map((gridRange) => ({ gridRange })) },
              spreadsheetId(),
              { fields },
            ),
      ),
    batchUpdate: (body) => calling('write', sleep, (service) => service.batchUpdate(body, spreadsheetId())),
    values: (ranges, formulas = false) =>
      calling('read', sleep, (service) => valuesOf(service, spreadsheetId(), ranges, formulas)),
  };
}

function calling<T>(act: Act, sleep: (milliseconds: number) => void, call: (service: Spreadsheets) => T): T {
  // The name itself is missing when the advanced service is not switched on.
  const service = typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets;
  if (service === undefined) throw new AppError('SERVICE_OFF');
  const mayRetry = act === 'read' ? (error: unknown) => isQuota(error) || isUnsure(error) : isQuota;
  try {
    return withBackOff(() => call(service), mayRetry, sleep);
  } catch (error) {
    const failure = toAppError(error, act);
    // A read that failed changed nothing.
    throw act === 'read' && failure.code === 'UNSURE'
      ? new AppError('BUSY', failure.figures, error)
      : failure;
  }
}

function valuesOf(
  service: Spreadsheets,
  id: string,
  ranges: readonly string[],
  formulas: boolean,
): (string | number | boolean)[][][] {
  const reply = service.Values?.batchGet(id, {
    ranges: [...ranges],
    valueRenderOption: formulas ? 'FORMULA' : 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return (reply?.valueRanges ?? []).map((range) => (range.values ?? []) as (string | number | boolean)[][]);
}
