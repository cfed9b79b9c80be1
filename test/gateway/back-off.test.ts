import * as fc from 'fast-check';
import { withBackOff } from '../../src/gateway/back-off';

function failing(times: number) {
  const state = { calls: 0 };
  const call = () => {
    state.calls++;
    if (state.calls <= times) throw new Error(`failure ${state.calls}`);
    return 'done';
  };
  return { state, call };
}

test('waits longer each time, at least a minute in all, then gives up with the last error', () => {
  const waits: number[] = [];
  const { state, call } = failing(100);
  expect(() =>
    withBackOff(
      call,
      () => true,
      (ms) => waits.push(ms),
      () => 0,
    ),
  ).toThrow('failure 7');
  expect(state.calls).toBe(7);
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16000, 32000]);
});

test('an error that may not be retried comes out at once', () => {
  const { state, call } = failing(100);
  const never = () => {
    throw new Error('slept');
  };
  expect(() => withBackOff(call, () => false, never)).toThrow('failure 1');
  expect(state.calls).toBe(1);
});

test('any number of passing failures: as many waits, never more than 1.5 times the plain wait, and the result', () => {
  fc.assert(
    fc.property(
      fc.nat(6),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (failures, chance) => {
        const waits: number[] = [];
        const { call } = failing(failures);
        expect(
          withBackOff(
            call,
            () => true,
            (ms) => waits.push(ms),
            () => chance,
          ),
        ).toBe('done');
        expect(waits).toHaveLength(failures);
        expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(94_500);
      },
    ),
  );
});
