/** The sheet's clock: NOW() and TODAY() show the time the page is tried at, in Vietnam's time zone. */
import { registries } from '@odoo/o-spreadsheet';
import type { Clock } from '../server/protocol';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Asia/Ho_Chi_Minh is seven hours ahead of UTC all year. */
const ZONE_MS = 7 * HOUR_MS;
/** Days from the spreadsheet epoch 1899-12-30 to 1970-01-01. */
const EPOCH_DAYS = 25569;

let clock: Clock = null;

export function setClock(value: Clock): void {
  clock = value;
}

/** Days since 1899-12-30, local time. */
function serialNow(): number {
  const localMs = clock === null ? Date.now() + ZONE_MS : Date.parse(`${clock}Z`);
  return localMs / DAY_MS + EPOCH_DAYS;
}

/** Puts our NOW and TODAY in place of the engine's; call once, before the first model is made. */
export function installClock(): void {
  const { functionRegistry } = registries;
  const now = functionRegistry.get('NOW');
  const today = functionRegistry.get('TODAY');
  functionRegistry.replace('NOW', {
    ...now,
    compute: () => ({ value: serialNow(), format: 'dd/mm/yyyy hh:mm:ss' }),
  });
  functionRegistry.replace('TODAY', {
    ...today,
    compute: () => ({ value: Math.floor(serialNow()), format: 'dd/mm/yyyy' }),
  });
}
