/**
 * Google's failures in our codes.
 *
 * The status in `details.code` comes first: Apps Script words its own messages in the user's language. A failure that
 * tells nothing counts as UNSURE, since a write that timed out may have been applied.
 */
import { AppError, type AppErrorCode } from '../app/app-error';

export type Act = 'read' | 'write';

interface GoogleFailure {
  message: string;
  /** HTTP status; null when Google gave none (time-outs, "Empty response"). */
  status: number | null;
}

const SERVICE_OFF = /has not been used in project|it is disabled|SERVICE_DISABLED|accessNotConfigured/i;
const QUOTA = /quota exceeded|rate ?limit|too many (requests|times)|RESOURCE_EXHAUSTED/i;
/** Sheets answers 400, not 403, when someone who may edit the file writes into a protected range. */
const PROTECTED = /protected (cell|range|sheet)/i;
const DENIED = /does not have permission|do not have permission|PERMISSION_DENIED|login required/i;
/** Sheets cannot read Office files, nor documents of other kinds. */
const NOT_SHEET = /not supported for this document|FAILED_PRECONDITION/i;
const INVALID = /invalid requests?\b|invalid (value|json payload)|INVALID_ARGUMENT|payload size/i;

/** Whether a failed call may be tried again at once, knowing that nothing was applied. */
export function isQuota(error: unknown): boolean {
  const { status, message } = failureOf(error);
  // 409: the call lost against a concurrent one and was not applied.
  return status === 429 || status === 409 || ((status === null || status === 403) && QUOTA.test(message));
}

/** Whether Google itself failed: nobody knows whether the call was applied. */
export function isUnsure(error: unknown): boolean {
  return codeOf(error, 'write') === 'UNSURE';
}

/** Whether the service as a whole is not to be had. */
export function isServiceOff(error: unknown): boolean {
  return SERVICE_OFF.test(failureOf(error).message);
}

/** What the status of a refused reading of another spreadsheet says of it; null when it tells nothing lasting. */
export function refusedFile(error: unknown): 'denied' | 'gone' | 'notSheet' | 'noRange' | null {
  const { status, message } = failureOf(error);
  if (status === 404) return 'gone';
  if (status === 401 || status === 403 || (status === null && DENIED.test(message))) return 'denied';
  if (status !== 400 && !INVALID.test(message)) return null;
  return NOT_SHEET.test(message) ? 'notSheet' : 'noRange';
}

/** The error of a failed call; `figures.detail` holds Google's own words. */
export function toAppError(error: unknown, act: Act): AppError {
  return new AppError(codeOf(error, act), { detail: failureOf(error).message }, error);
}

function codeOf(error: unknown, act: Act): AppErrorCode {
  const { status, message } = failureOf(error);
  if (isQuota(error)) return 'BUSY';
  if (SERVICE_OFF.test(message)) return 'SERVICE_OFF';
  if (PROTECTED.test(message)) return 'NOT_SECRETARY';
  if (status === 401 || status === 403 || status === 404 || (status === null && DENIED.test(message))) {
    return act === 'read' ? 'READ_DENIED' : 'WRITE_DENIED';
  }
  if (status === null ? INVALID.test(message) : status >= 400 && status < 500 && status !== 408) {
    return 'REJECTED';
  }
  return 'UNSURE';
}

function failureOf(error: unknown): GoogleFailure {
  if (typeof error !== 'object' || error === null) return { message: String(error), status: null };
  const { message, details } = error as { message?: unknown; details?: { code?: unknown } };
  return {
    message: String(message ?? error),
    status: typeof details?.code === 'number' ? details.code : null,
  };
}
