import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanText } from '../../../src/workbook/decode/plan-text';
import { oneLine } from './one-line';
import { meets, REAL } from './real';

const FOLDER = join(__dirname, '../../../../shared/plans');
const there = existsSync(FOLDER);
if (!there)
  process.stdout.write('plan texts: ../shared/plans is not here; the five published plans were not read\n');

(there ? describe : describe.skip)('the five published plans', () => {
  const read = there
    ? REAL.map((plan) => {
        const text = readFileSync(join(FOLDER, plan.file), 'utf8');
        return { ...plan, text, offers: readPlanText(text) };
      })
    : [];

  test.each(REAL.map(({ file }) => [file]))(
    '%s: every figure is offered with its meaning, nothing else is',
    (file) => {
      const { wanted, also, offers } = read.find((one) => one.file === file)!;
      expect(wanted.filter((fact) => !offers.some((one) => meets(one, fact))).map(String)).toEqual([]);
      const right = [...wanted, ...also];
      expect(offers.filter((one) => !right.some((fact) => meets(one, fact)))).toEqual([]);
    },
  );

  test('the count', () => {
    const wanted = read.reduce((all, one) => all + one.wanted.length, 0);
    const offered = read.reduce(
      (all, { wanted: facts, offers }) =>
        all + facts.filter((fact) => offers.some((one) => meets(one, fact))).length,
      0,
    );
    const wrong = read.reduce(
      (all, { wanted: facts, also, offers }) =>
        all + offers.filter((one) => ![...facts, ...also].some((fact) => meets(one, fact))).length,
      0,
    );
    process.stdout.write(
      `plan texts: ${wanted} figures wanted, ${offered} offered right, ${wrong} wrong offers\n`,
    );
    expect(offered).toBe(wanted);
  });

  test('what the text leaves open is asked', () => {
    const asked = (file: string, field: string) =>
      read
        .find((one) => one.file === file)!
        .offers.filter((one) => one.field === field && one.certainty === 'ask').length;
    expect(asked('que-chau-2023.txt', 'indicators[0].target')).toBe(2);
    expect(asked('que-chau-2023.txt', 'cutOffs[0]')).toBe(1);
    expect(asked('vung-tau-2023.txt', 'cutOffs[0]')).toBe(1);
    expect(asked('tien-giang-2023.txt', 'period')).toBe(1);
    expect(asked('dong-xoai-2023.txt', 'area')).toBe(1);
  });

  test('no offer without its sentence, which stands in the text where the offer says', () => {
    for (const { text, offers } of read)
      for (const { sentence, at } of offers) {
        expect(sentence.length).toBeGreaterThan(3);
        expect(oneLine(text)).toContain(oneLine(sentence));
        const head = oneLine(sentence).slice(0, 12).trim();
        expect(
          oneLine(text.slice(at, at + 200))
            .trimStart()
            .startsWith(head),
        ).toBe(true);
      }
  });
});
