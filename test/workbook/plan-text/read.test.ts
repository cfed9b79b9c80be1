import { type PlanOffer, readPlanText } from '../../../src/workbook/decode/plan-text';
import { TEXTS } from './texts';

const said = ({ field, value, certainty }: PlanOffer) => `${field} = ${JSON.stringify(value)} ${certainty}`;

describe('plans as offices write them', () => {
  test.each(TEXTS.map((one) => [one.title, one] as const))('%s', (_, { text, facts, never }) => {
    const offers = readPlanText(text);
    const fields = new Set(facts.map(([field]) => field));
    const found = offers.filter(({ field }) => fields.has(field)).map(said);
    expect(found.sort()).toEqual(
      facts.map(([field, value, certainty]) => `${field} = ${JSON.stringify(value)} ${certainty}`).sort(),
    );
    if (never !== undefined) expect(offers.filter(({ field }) => never.test(field)).map(said)).toEqual([]);
  });

  test('composed and decomposed letters read alike', () => {
    for (const { text } of TEXTS)
      expect(readPlanText(text.normalize('NFD')).map(said)).toEqual(
        readPlanText(text.normalize('NFC')).map(said),
      );
  });

  test('wherever the lines break', () => {
    for (const width of [60, 75, 90]) {
      const text = wrapped(TEXTS[0]!.text, width);
      const known = new Set(readPlanText(text).map(said));
      for (const [field, value, certainty] of TEXTS[0]!.facts.slice(5, 12))
        expect([...known]).toContain(`${field} = ${JSON.stringify(value)} ${certainty}`);
    }
  });
});

/** Every long line broken at spaces, as a scan breaks it. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) =>
      line.length <= width ? line : line.replace(new RegExp(`(.{1,${width}}) +`, 'g'), '$1\n').trim(),
    )
    .join('\n');
}
