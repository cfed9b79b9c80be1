/** Changes nobody saw being made, taken note of: into the mirror what stands there now, into the log that it does. */
import type { Instant } from '../domain/instant';
import type { LogEntry } from '../domain/record/ledger';
import type { MissedChange } from '../domain/record/missed';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import type { CellWrite } from '../sheets-api';
import { knownWrite } from './writes';

/** More than this are told in one line: a log of every number of a long campaign would not go through in one batch. */
const MOST_LINES = 2_000;

export function noteMissed(
  missed: readonly MissedChange[],
  at: Instant,
  language: Language,
): { writes: CellWrite[]; log: LogEntry[] } {
  const made = { at, who: '', act: 'missed' as const };
  const whole = { unit: null, day: null, indicator: null, before: null, after: null };
  const reason = translate(language, 'records.log.manyMissed', { count: missed.length });
  return {
    writes: missed.map(({ after, ...spot }) => knownWrite(spot, after)),
    log:
      missed.length > MOST_LINES
        ? [{ ...made, ...whole, reason }]
        : missed.map((change) => ({ ...made, ...change, reason: '' })),
  };
}
