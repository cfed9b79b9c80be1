/**
 * Google failing at any call of an act, before or after it was applied: nothing is lost, the next try completes, and the
 * ward is then the one in which nothing failed. `FAULTS=all` tries every fault at every call.
 */
import type { ApiMethod, Fault } from '../../../local/runtime/world';
import { ACTS, perform } from './acts';
import { recordOf } from './record';

interface Failing {
  /** One a call, from the one that fails first; the last of them stays when it lasts. */
  faults: Fault[];
  lasts: boolean;
}

const once = (...faults: Fault[]): Failing => ({ faults, lasts: false });
const lasting = (...faults: Fault[]): Failing => ({ faults, lasts: true });
const status = (code: number, when: 'before' | 'after'): Fault => ({ status: code, when });

const FAILING: readonly Failing[] = [
  // Applied, but the answer is lost, and nothing can be asked for the rest of the run.
  lasting('after', 'before'),
  lasting(status(503, 'before')),
  once('before'),
  once('after'),
  once(status(500, 'after')),
  once(status(429, 'before')),
  once(status(503, 'after'), status(503, 'before')),
  once(status(500, 'before'), status(500, 'before')),
  lasting('before'),
  lasting(status(429, 'before')),
];

/** What is tried at which call: by default one a call, others at each; and the lost answer at every write. */
function tried(methods: readonly ApiMethod[], act: number): { call: number; failing: Failing }[] {
  if (process.env.FAULTS === 'all')
    return methods.flatMap((_, call) => FAILING.map((failing) => ({ call, failing })));
  const calls = methods
    .map((_, call) => call)
    .filter((call) => call < MOST_CALLS || call === methods.length - 1);
  return calls.flatMap((call) => [
    ...(methods[call] === 'spreadsheets.batchUpdate' ? [{ call, failing: FAILING[0]! }] : []),
    { call, failing: FAILING[1 + ((act * 3 + call * 2) % (FAILING.length - 1))]! },
  ]);
}

const MOST_CALLS = 3;

test.each(Object.entries(ACTS))('%s', (_, act) => {
  const clean = act.from();
  const before = recordOf(clean);
  const from = clean.host.requests.length;
  expect(perform(clean, act)).toMatchObject({ ok: true });
  const methods = clean.host.requests.slice(from).map(({ method }) => method);
  const wanted = recordOf(clean);
  // An act that changed nothing would go through any fault.
  if (!act.tells) expect(wanted).not.toEqual(before);
  for (const { call, failing } of tried(methods, Object.values(ACTS).indexOf(act))) {
    const ward = act.from();
    ward.breaks(call, failing.faults, failing.lasts);
    const first = perform(ward, act);
    ward.mends();
    const told = { call, ...failing, first };
    if (!first.ok) {
      expect({ ...told, first: first.code }).toEqual({
        ...told,
        first: expect.stringMatching(/^(BUSY|UNSURE)$/),
      });
      perform(ward, act);
    }
    expect({ ...told, record: recordOf(ward) }).toEqual({ ...told, record: wanted });
    expect(ward.host.failures).toEqual([]);
    ward.host.close();
  }
});
