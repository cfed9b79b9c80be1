import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../../local/samples';
import type { Finding } from '../../src/domain/finding';
import { checkPlan } from '../../src/domain/plan-check';
import { parseCampaign } from '../../src/domain/schema';
import type { Language } from '../../src/messages/shape';
import { translateIfKnown } from '../../src/messages/translate';
import { planCases } from './plan-check.cases';
import { goodFile, schemaCases } from './schema.cases';

const DOMAIN = join(__dirname, '../../src/domain');
const LANGUAGES: Language[] = ['vi', 'en'];

/** Codes written in the sources of a folder. */
function codesIn(folder: string, pattern: RegExp): Set<string> {
  const files = readdirSync(join(DOMAIN, folder)).map((file) =>
    readFileSync(join(DOMAIN, folder, file), 'utf8'),
  );
  return new Set(files.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!)));
}

function raised(): Finding[] {
  const broken = [null, ...schemaCases.map(({ change }) => ({ ...goodFile, ...change }))];
  const plans = [...planCases.map(({ fires }) => fires), ...samples.map(({ file }) => file)];
  return [
    ...broken.flatMap((file) => parseCampaign(file).findings),
    ...plans.flatMap((file) => checkPlan(parseCampaign(file).campaign!)),
  ];
}

describe('words for findings', () => {
  test('the cases raise every code there is, so every text below is tried', () => {
    const written = new Set([
      ...codesIn('schema', /'(SCHEMA_[A-Z_]+)'/g),
      ...codesIn('plan-check', /'(PLAN_[A-Z_]+)'/g),
    ]);
    expect([...new Set(raised().map(({ code }) => code))].sort()).toEqual([...written].sort());
    const ways = codesIn('plan-check', /code: '([A-Z_]+)'/g);
    expect([...new Set(raised().flatMap((one) => one.ways.map(({ code }) => code)))].sort()).toEqual(
      [...ways].sort(),
    );
  });

  test.each(LANGUAGES)('every finding and way has a whole text (%s)', (language) => {
    for (const { code, figures, ways } of raised()) {
      const texts = [
        translateIfKnown(language, `findings.${code}.message`, figures),
        translateIfKnown(language, `findings.${code}.action`, figures),
        ...ways.map((way) => translateIfKnown(language, `ways.${way.code}`, way.figures)),
      ];
      for (const text of texts) {
        expect(text).toEqual(expect.any(String));
        expect(text).not.toMatch(/\{\w+\}/);
      }
    }
  });

  test('the sentence a secretary reads', () => {
    const campaign = parseCampaign(samples.find(({ key }) => key === 'vung-tau-2023')!.file).campaign!;
    const [short] = checkPlan(campaign);
    expect(translateIfKnown('vi', 'findings.PLAN_DAILY_SHORT.message', short!.figures)).toBe(
      '4.500 × 25 ngày = 112.500, thiếu 17.964 (13,77 %) so với chỉ tiêu 130.464.',
    );
    expect(short!.ways.map((way) => translateIfKnown('vi', `ways.${way.code}`, way.figures))).toEqual([
      'nâng lên 5.219/ngày',
      'kéo dài đến 29/6/2023 (29 ngày)',
      'có số đầu kỳ 17.964?',
    ]);
  });
});
