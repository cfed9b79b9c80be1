/** Plans that the reader was not made for: every figure offered with its meaning; what is wrong besides is asked, and counted. */
import { readPlanText } from '../../../src/workbook/decode/plan-text';
import { BLIND } from './blind';
import { oneLine } from './one-line';
import { meets } from './real';

const read = BLIND.map((plan) => {
  const offers = readPlanText(plan.text);
  const right = [...plan.wanted, ...plan.also];
  return {
    ...plan,
    offers,
    missed: plan.wanted.filter((fact) => !offers.some((one) => meets(one, fact))).map(String),
    wrong: offers.filter((one) => !right.some((fact) => meets(one, fact))),
  };
});

test.each(read.map((one) => [one.title, one] as const))('%s', (_, { missed, wrong }) => {
  expect(missed).toEqual([]);
  expect(wrong.filter(({ certainty }) => certainty === 'sure')).toEqual([]);
});

test('the count', () => {
  const count = (of: (one: (typeof read)[number]) => number) => read.reduce((sum, one) => sum + of(one), 0);
  const wanted = count((one) => one.wanted.length);
  const right = wanted - count(({ missed }) => missed.length);
  const wrong = count((one) => one.wrong.length);
  process.stdout.write(
    `plans of other campaigns: ${wanted} figures wanted, ${right} right, ${wrong} wrong offers, all asked\n`,
  );
  expect(wanted).toBe(80);
  // An amount for a month, all who could be reached, an issuer of another name.
  expect(wrong).toBeLessThanOrEqual(3);
});

test('no offer without its sentence', () => {
  for (const { text, offers } of read)
    for (const { sentence } of offers) expect(oneLine(text)).toContain(oneLine(sentence));
});
