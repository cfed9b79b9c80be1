import fc from 'fast-check';
import { arrangeLines, type LineStep } from '../../src/sheets-api/lines';

const none = { keepOrder: true, former: new Set<string>(), holdsEntries: () => false };

/** Carries the steps out on a plain array, as Google would on rows. */
function carryOut(now: readonly (string | null)[], steps: readonly LineStep[]): (string | null)[] {
  const lines = [...now];
  for (const step of steps) {
    if (step.kind === 'insert') lines.splice(step.at, 0, ...Array<null>(step.count).fill(null));
    else if (step.kind === 'delete') lines.splice(step.from, step.count);
    else {
      const moved = lines.splice(step.from, step.count);
      lines.splice(step.to > step.from ? step.to - step.count : step.to, 0, ...moved);
    }
  }
  return lines;
}

test('nothing to do when everything stands', () => {
  expect(arrangeLines(['head', 'A1', 'A2', 'end'], ['head', 'A1', 'A2', 'end'], none).steps).toEqual([]);
});

test('a new team is inserted behind the one before it, wherever people sorted that one to', () => {
  const plan = arrangeLines(['head', 'A2', 'A1', 'end'], ['head', 'A1', 'A2', 'A3', 'end'], none);
  expect(plan.steps).toEqual([{ kind: 'insert', at: 2, count: 1 }]);
  expect(plan.lines.map((line) => line.key)).toEqual(['head', 'A2', 'A3', 'A1', 'end']);
});

test('neighbouring new lines are one insert', () => {
  const plan = arrangeLines(['head', 'end'], ['head', 'A1', 'A2', 'A3', 'end'], none);
  expect(plan.steps).toEqual([{ kind: 'insert', at: 1, count: 3 }]);
});

test('a removed team without entries goes; one with entries is set aside behind the last line', () => {
  const former = new Set(['A1', 'A2', 'A3']);
  const plan = arrangeLines(['head', 'A1', 'A2', 'A3', 'end'], ['head', 'A1', 'end'], {
    keepOrder: true,
    former,
    holdsEntries: (row) => row === 2,
  });
  expect(plan.lines.map((line) => line.key)).toEqual(['head', 'A1', 'end', 'A2']);
  const again = arrangeLines(['head', 'A1', 'end', 'A2'], ['head', 'A1', 'end'], {
    keepOrder: true,
    former,
    holdsEntries: (row) => row === 3,
  });
  expect(again.steps).toEqual([]);
});

test('a team set aside earlier comes back into the body', () => {
  const plan = arrangeLines(['head', 'A1', 'end', 'A2'], ['head', 'A1', 'A2', 'end'], none);
  expect(plan.lines.map((line) => line.key)).toEqual(['head', 'A1', 'A2', 'end']);
});

test('rows people put in stay', () => {
  const plan = arrangeLines(['head', null, 'A1', null, 'end'], ['head', 'A1', 'A2', 'end'], none);
  expect(plan.lines.map((line) => line.key)).toEqual(['head', null, 'A1', 'A2', null, 'end']);
});

test('a pasted copy of a row is nobody’s: the first one counts', () => {
  const plan = arrangeLines(['head', 'A1', 'A1', 'end'], ['head', 'A1', 'end'], none);
  expect(plan.steps).toEqual([]);
  expect(plan.lines.map((line) => line.key)).toEqual(['head', 'A1', null, 'end']);
});

const keys = fc.uniqueArray(
  fc.integer({ min: 0, max: 30 }).map((n) => `K${n}`),
  { maxLength: 20 },
);

test('whatever stands and whatever is wanted: the steps lead to the lines told, and a second round has nothing to do', () => {
  fc.assert(
    fc.property(keys, keys, fc.array(fc.nat(20)), fc.boolean(), (standing, body, blanks, keepOrder) => {
      const now: (string | null)[] = ['head', ...standing, 'end'];
      for (const at of blanks) now.splice(at + 1, 0, null);
      const wanted = ['head', ...body, 'end'];
      const former = new Set(standing);
      const options = { keepOrder, former, holdsEntries: (row: number) => row % 2 === 0 };
      const plan = arrangeLines(now, wanted, options);
      const after = carryOut(now, plan.steps);
      expect(after).toEqual(plan.lines.map((line) => (line.was === null ? null : now[line.was])));
      // Every line with entries is still there.
      now.forEach((key, row) => {
        if (key !== null && row % 2 === 0) expect(after).toContain(key);
      });
      const keysNow = plan.lines.map((line) => line.key);
      for (const key of wanted) expect(keysNow).toContain(key);
      expect(Math.max(...body.map((key) => keysNow.indexOf(key)), 0)).toBeLessThan(keysNow.indexOf('end'));
      const again = arrangeLines(keysNow, wanted, {
        ...options,
        former: new Set(wanted),
        holdsEntries: () => true,
      });
      expect(again.steps).toEqual([]);
    }),
  );
});
