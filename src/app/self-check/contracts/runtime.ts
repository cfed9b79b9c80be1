/** The script runtime and the spreadsheet's own settings. */
import type { LockPort } from '../../ports';
import { type Contract, judged, same } from '../contract';
import { dig } from '../view';

/** Tried by the runner before all others, since those run under the lock. */
export function lockOutcome(lock: LockPort) {
  try {
    return same([1, 2], [lock.withLock(() => 1), lock.withLock(() => 2)]);
  } catch (error) {
    return same([1, 2], String(error));
  }
}

/** What the bundle uses of the language, and names that Apps Script is said not to have. */
const NEEDED = ['Promise', 'Map', 'Set', 'Symbol', 'BigInt'];
const UNNEEDED = ['URL', 'Blob', 'TextEncoder', 'structuredClone', 'setTimeout', 'fetch', 'process'];

export const runtimeContracts: Contract[] = [
  {
    /** Names are there, and Vietnamese letters compose: e, dot below and circumflex are one letter. */
    id: 'globals',
    run({ globals }) {
      const missing = NEEDED.filter((name) => dig(globals, name) === null);
      const extra = UNNEEDED.filter((name) => dig(globals, name) !== null);
      const letter = 'e\u0323\u0302'.normalize('NFC').length;
      return judged(missing.length === 0 && letter === 1, 'missing [], letter 1', { missing, letter, extra });
    },
  },
  {
    id: 'settings',
    run({ settings: { locale, timeZone, autoRecalc } }) {
      const seen = [locale, timeZone, autoRecalc];
      return judged(seen.every(Boolean), 'three settings', seen);
    },
  },
];
