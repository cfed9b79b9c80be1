/** An error with a code and figures; `messages.ui.errors.<code>` has the words. Shown once, at the edge. */
import type { Figure } from '../domain/finding';

export type AppErrorCode =
  | 'SERVICE_OFF'
  | 'READ_DENIED'
  | 'WRITE_DENIED'
  | 'BUSY'
  | 'UNSURE'
  | 'REJECTED'
  | 'LOCK_BUSY'
  | 'NOT_SECRETARY'
  | 'NO_FORMS'
  | 'FORMS_WRONG'
  | 'FORMS_CHANGED'
  | 'NOT_BUILT'
  | 'NOT_BEGUN'
  | 'NO_ROOM'
  | 'UNITS_IN_USE'
  | 'ALREADY_PAUSED'
  | 'CANNOT_MERGE'
  | 'LAYOUT_LOST'
  | 'CHANGED_MEANWHILE'
  /** The sidebar asks for what this script does not know: a page of another version. */
  | 'SIDEBAR_OUTDATED';

export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    readonly figures: Record<string, Figure> = {},
    /** What it came from, for the log. */
    readonly origin?: unknown,
  ) {
    super(code);
    this.name = 'AppError';
  }
}
