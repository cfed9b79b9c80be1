/** The script runtime and the spreadsheet's own settings. */
import type { Ports } from '../../ports';
import { type Contract, judged, type Outcome, same } from '../contract';

/** Tried before all others, since the others run under the lock. */
export const lockContract = {
  id: 'lock',
  run({ lock }: Pick<Ports, 'lock'>): Outcome {
    try {
      return same([1, 2], [lock.withLock(() => 1), lock.withLock(() => 2)]);
    } catch (error) {
      return same('a lock, twice in turn', String(error));
    }
  },
} as const;

/** What the bundle uses of the language, and names Apps Script is said not to have. */
const NEEDED = ['Promise', 'Map', 'Set', 'WeakMap', 'Symbol', 'BigInt', 'Reflect'];
const UNNEEDED = [
  'URL',
  'Blob',
  'TextEncoder',
  'structuredClone',
  'setTimeout',
  'fetch',
  'process',
  'require',
];

const globals: Contract = {
  id: 'globals',
  run(context) {
    const missing = NEEDED.filter((name) => typeof context.globals[name] !== 'function');
    const extra = UNNEEDED.filter((name) => context.globals[name] !== undefined);
    return judged(missing.length === 0, 'missing none', { missing, extra });
  },
};

/** Decomposed letters compose, and the newer methods of the language are there. */
const language: Contract = {
  id: 'language',
  run: () =>
    same(
      [1, 3, [1, 2], { a: 1 }, '07', 2],
      [
        'e\u0323\u0302'.normalize('NFC').length,
        [1, 2, 3].at(-1),
        [[1], [2]].flat(),
        Object.fromEntries([['a', 1]]),
        '7'.padStart(2, '0'),
        [...'a1b2'.matchAll(/\d/g)].length,
      ],
    ),
};

const settings: Contract = {
  id: 'settings',
  run({ ports }) {
    const { locale, timeZone, autoRecalc } =
      ports.sheets.get('properties(locale,timeZone,autoRecalc)').properties ?? {};
    const seen = [locale, timeZone, autoRecalc];
    const passes = seen.every((value) => typeof value === 'string' && value !== '');
    return judged(passes, 'three settings', seen);
  },
};

export const runtimeContracts = [globals, language, settings];
