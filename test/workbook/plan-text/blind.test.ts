/** How much of a plan nobody had in mind is read, counted. */
import { readPlanText } from '../../../src/workbook/decode/plan-text';
import { BLIND } from './blind';
import { meets } from './real';

const read = BLIND.map((plan) => {
  const offers = readPlanText(plan.text);
  const missed = plan.wanted.filter((fact) => !offers.some((one) => meets(one, fact)));
  const right = [...plan.wanted, ...plan.also];
  const wrong = offers.filter((one) => !right.some((fact) => meets(one, fact)));
  return { ...plan, offers, missed, wrong };
});

test('the count', () => {
  for (const { title, wanted, missed, wrong } of read) {
    process.stdout.write(
      `plan text unseen: ${title}: ${wanted.length} wanted, ${wanted.length - missed.length} right, ${missed.length} missed, ${wrong.length} wrong\n`,
    );
    process.stdout.write(missed.map((m) => `  missed ${m[0]} ${JSON.stringify(m[1])}\n`).join(''));
    process.stdout.write(
      wrong
        .map(
          (w) =>
            `  wrong ${w.field} ${JSON.stringify(w.value)} ${w.certainty} ${w.why} <- ${w.sentence.slice(0, 90)}\n`,
        )
        .join(''),
    );
  }
});
