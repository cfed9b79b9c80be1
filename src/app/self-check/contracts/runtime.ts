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
    id: 'globals',
    run({ globals }) {
      const missing = NEEDED.filter((name) => dig(globals, name) === null);
      const extra = UNNEEDED.filter((name) => dig(globals, name) !== null);
      return judged(missing.length === 0, 'missing []', { missing, extra });
    },
  },
  {
    /** Vietnamese letters compose, and the newer methods of the language are there. */
    id: 'language',
    run: ({ globals }) => {
      const text = dig(globals, 'String') as StringConstructor;
      return same(
        [1, '07', 2],
        [
          text('e\u0323\u0302').normalize('NFC').length,
          '7'.padStart(2, '0'),
          [...'a1b2'.matchAll(/\d/g)].length,
        ],
      );
    },
  },
  {
    id: 'settings',
    run({ sheets }) {
      const { locale, timeZone, autoRecalc } =
        sheets.get('properties(locale,timeZone,autoRecalc)').properties ?? {};
      return judged(Boolean(locale && timeZone && autoRecalc), 'three settings', [
        locale,
        timeZone,
        autoRecalc,
      ]);
    },
  },
];
