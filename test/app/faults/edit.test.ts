/** Google failing at any call of the edit trigger: the number stands, and by the next check it is noted, once. */
import type { Fault } from '../../../local/runtime/world';
import { recordOf } from './record';
import { friday, type Ward } from './ward';

const from = friday();

const EDITS: Record<string, (ward: Ward) => boolean> = {
  'a first number': (ward) => ward.types('SA2', 2, '4'),
  'another number': (ward) => ward.types('SA1', 2, '5'),
  'text in place of a number': (ward) => ward.pastes('SN1', 2, 'nhiều'),
  'nothing in place of a number': (ward) => ward.pastes('SA1', 2, ''),
};

const FAULTS: readonly Fault[] = [
  'before',
  'after',
  { status: 503, when: 'before' },
  { status: 503, when: 'after' },
];

test.each(Object.entries(EDITS))('%s', (_, edit) => {
  const clean = from();
  clean.host.injectFaults(() => null);
  const first = clean.host.requests.length;
  expect(edit(clean)).toBe(true);
  const calls = clean.host.requests.length - first;
  expect(calls).toBeGreaterThan(1);
  expect(clean.run('checkEntries')).toMatchObject({ ok: true, value: { missed: 1 } });
  const wanted = withoutLines(clean);
  for (let call = 0; call < calls; call++)
    for (const fault of tried(call, calls)) {
      const ward = from();
      const lines = recordOf(ward).log?.length ?? 0;
      ward.breaks(call, [fault], true);
      expect(edit(ward)).toBe(true);
      ward.mends();
      const told = { call, fault };
      expect({ ...told, failed: ward.host.failures.splice(0).length }).toEqual({ ...told, failed: 1 });
      // Of BE2 nothing was ever noted; what was applied, though the answer was lost, is not noted again.
      const applied =
        call === calls - 1 && (fault === 'after' || (typeof fault === 'object' && fault.when === 'after'));
      expect(ward.run('checkEntries')).toMatchObject({ ok: true, value: { missed: applied ? 1 : 2 } });
      expect({ ...told, record: withoutLines(ward) }).toEqual({ ...told, record: wanted });
      const acts = recordOf(ward)
        .log!.slice(lines)
        .map(({ act, unit }) => [act, unit]);
      expect([...acts].sort()).toEqual(linesWanted(clean, applied, lines));
      ward.host.close();
    }
});

/** Both ends of the write; else, unless all are asked for, one a call. */
function tried(call: number, calls: number): readonly Fault[] {
  if (process.env.FAULTS === 'all') return FAULTS;
  return call === calls - 1 ? FAULTS.slice(0, 2) : [FAULTS[call % FAULTS.length]!];
}

/** Lines as they are without a fault, but that what was not noted when typed was missed. */
function linesWanted(clean: Ward, applied: boolean, from: number) {
  return recordOf(clean)
    .log!.slice(from)
    .map(({ act, unit }) => [applied || act !== 'entry' ? act : 'missed', unit])
    .sort();
}

/** Entries and what is known of them. When a number was typed cannot be told afterwards. */
function withoutLines(ward: Ward) {
  const { submissions, ledger, versions } = recordOf(ward) as Required<ReturnType<typeof recordOf>>;
  return { submissions, known: ledger!.known, closings: ledger!.closings, versions };
}
