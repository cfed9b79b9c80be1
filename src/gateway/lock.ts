/** The lock port over LockService. */
import { AppError } from '../app/app-error';
import type { LockPort } from '../app/ports';

/** How long to wait for somebody else's act to end. */
const WAIT_MS = 10_000;

export const lockPort: LockPort = {
  withLock(work) {
    // There is no document lock when the script does not stand in a document; a bound script's own lock does as well.
    const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
    if (!taken(lock)) throw new AppError('LOCK_BUSY');
    try {
      return work();
    } finally {
      lock.releaseLock();
    }
  },
};

function taken(lock: GoogleAppsScript.Lock.Lock): boolean {
  try {
    return lock.tryLock(WAIT_MS);
  } catch (error) {
    throw new AppError('LOCK_BUSY', {}, error);
  }
}
