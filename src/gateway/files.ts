/** The files port over the advanced Sheets service. */
import { AppError } from '../app/app-error';
import type { FileAnswer, FilesPort } from '../app/ports';
import { withBackOff } from './back-off';
import { isQuota, isServiceOff, isUnsure, refusedFile, toAppError } from './errors';

/** How long to wait before the one further try after Google itself failed: many files are still to be read. */
const PAUSE_MS = 1_000;

export function filesPort(sleep: (milliseconds: number) => void): FilesPort {
  return {
    columns(spreadsheetId, name) {
      const service = typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets?.Values;
      if (service === undefined) throw new AppError('SERVICE_OFF');
      const read = () =>
        withBackOff(
          () =>
            service.batchGet(spreadsheetId, {
              ranges: [name],
              majorDimension: 'COLUMNS',
              valueRenderOption: 'UNFORMATTED_VALUE',
              dateTimeRenderOption: 'SERIAL_NUMBER',
            }),
          isQuota,
          sleep,
        );
      try {
        return answerOf(read());
      } catch (first) {
        if (!isUnsure(first)) return refusal(first);
        sleep(PAUSE_MS);
        try {
          return answerOf(read());
        } catch (second) {
          return refusal(second);
        }
      }
    },
  };
}

function answerOf(reply: GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse): FileAnswer {
  const values = reply.valueRanges?.[0]?.values ?? [];
  return { ok: true, columns: values as (string | number | boolean)[][] };
}

/** @throws AppError when it says nothing of this one file: too many calls, the service is off */
function refusal(error: unknown): FileAnswer {
  if (isQuota(error) || isServiceOff(error)) throw toAppError(error, 'read');
  return { ok: false, why: refusedFile(error) ?? 'noAnswer' };
}
