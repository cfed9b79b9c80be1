/** What a run may call, by how much it was authorised. */
import { ServiceError } from '../service';
import type { Run } from '../world';

/** @throws ServiceError in simple triggers, where services that need authorisation do not work */
export function requireFull(run: Run, what: string): void {
  if (run.authMode !== 'FULL') throw denied(what);
}

/** @throws ServiceError before anybody authorised the script */
export function requireSome(run: Run, what: string): void {
  if (run.authMode === 'NONE') throw denied(what);
}

function denied(what: string): ServiceError {
  return new ServiceError(
    `You do not have permission to call ${what}. Required permissions: (see the manifest).`,
  );
}
