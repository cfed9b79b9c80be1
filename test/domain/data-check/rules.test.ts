import { checkData, DEFAULT_RULES, THOROUGH_RULES } from '../../../src/domain/data-check';
import { checkOf } from '../../../src/domain/data-check/check';
import type { Finding } from '../../../src/domain/finding';
import { instantOf } from '../../../src/domain/instant';
import type { Language } from '../../../src/messages/shape';
import { translateIfKnown } from '../../../src/messages/translate';
import { dataFindings } from '../../../src/messages/vi/data-findings';
import { dayOf, hamlets } from '../quota/make';
import { dataCases, inputOf } from './cases';

const LANGUAGES: Language[] = ['vi', 'en'];
/** The cases by a name of their own. */
const CASES = dataCases.map((one, i) => [`${i + 1} ${one.code}`, one] as const);
const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code);

/** What one rule says about these entries. */
function saidBy(rule: string, given: Parameters<typeof inputOf>[0]): Finding[] {
  const check = checkOf(inputOf(given));
  const judgement = THOROUGH_RULES[rule];
  return judgement === undefined
    ? DEFAULT_RULES[rule]!(check)
    : judgement(check).flatMap(({ finding }) => (finding === null ? [] : [finding]));
}

describe('the data check', () => {
  test('no rule and no text goes without a case', () => {
    const rules = [...Object.keys(DEFAULT_RULES), ...Object.keys(THOROUGH_RULES)];
    expect([...new Set(dataCases.map(({ rule }) => rule))].sort()).toEqual(rules.sort());
    expect([...new Set(dataCases.map(({ code }) => code))].sort()).toEqual(Object.keys(dataFindings).sort());
  });

  test.each(CASES)('%s is raised', (_, { rule, code, severity, fires, path, figures }) => {
    const mine = saidBy(rule, fires).filter((one) => one.code === code);
    const named = mine.filter((one) => one.path.includes('.A'));
    expect(named.map((one) => [one.severity, one.path])).toEqual([[severity, path]]);
    expect(named[0]!.figures).toMatchObject(figures);
    expect(checkData(inputOf(fires))).toEqual(expect.arrayContaining(named));
  });

  test.each(CASES)('%s is not raised where it must not be', (_, { rule, code, silent }) => {
    const about = saidBy(rule, silent).filter((one) => one.path.includes('.A'));
    expect(codesOf(about)).not.toContain(code);
  });

  test('ordinary entries raise nothing', () => {
    const entries = [2, 4, 0, 3, 5, 1, 3, 2, 6, 3, 0, 4, 2, 3];
    expect(checkData(inputOf({ entries, official: [] }))).toEqual([]);
  });

  test('rules that compare habits run on request only', () => {
    for (const { rule, code, fires } of dataCases) {
      const found = codesOf(checkData({ ...inputOf(fires), thorough: false }));
      if (THOROUGH_RULES[rule] === undefined) expect(found).toContain(code);
      else expect(found).not.toContain(code);
    }
  });

  test('no thorough rule says anything after a week at three a day', () => {
    const check = checkOf(inputOf({ entries: [3, 3, 3, 3, 3, 3, 3] }));
    for (const judgement of Object.values(THOROUGH_RULES)) {
      for (const verdict of judgement(check)) expect(verdict).toEqual({ enough: false, finding: null });
    }
  });

  test('before the cut-off nobody is missing', () => {
    const input = inputOf({ entries: [2, 4], today: 3 });
    const missing = (now: number) =>
      codesOf(checkData({ ...input, now })).filter((code) => code === 'ENTRY_MISSING');
    expect(missing(instantOf(dayOf(3), '14:59'))).toEqual([]);
    expect(missing(instantOf(dayOf(3), '15:00'))).toEqual(['ENTRY_MISSING']);
  });

  test('evening work is due the next morning', () => {
    const input = inputOf({
      entries: [2, 4],
      today: 3,
      campaign: { cutOffs: [{ level: 2, time: '08:00', dayOffset: 1 }] },
    });
    const missing = (now: number) =>
      codesOf(checkData({ ...input, now })).filter((code) => code === 'ENTRY_MISSING');
    expect(missing(instantOf(dayOf(4), '07:59'))).toEqual([]);
    expect(missing(instantOf(dayOf(4), '08:00'))).toEqual(['ENTRY_MISSING']);
  });

  test('a whole silent hamlet is one finding, however long', () => {
    const input = inputOf({ entries: [], today: 20 });
    const { days } = input.submissions;
    const rows = ['A1', 'A2', 'B1'].map((unit) => ({ unit, cells: days.map(() => null) }));
    const silent = { ...input, submissions: { days, tables: [{ indicator: 'activated', rows }] } };
    const found = checkData(silent);
    expect(found.map(({ code, figures }) => [code, figures.group, figures.codes, figures.days])).toEqual([
      ['ENTRY_MISSING_DAYS', 'A', ['A1', 'A2'], 20],
      ['ENTRY_MISSING_DAYS', 'B', ['B1'], 20],
    ]);
  });

  test('a team that came with a re-plan is not missed before it', () => {
    const given = { entries: [null, null, null, 2], today: 5, quota: [0, 0, 0, 3, 3] };
    const found = saidBy('missing', { ...given, version: { number: 2, after: dayOf(3) } });
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['ENTRY_MISSING', `entries.activated.A1.${dayOf(5)}`],
    ]);
  });

  test('rows and days set aside are not checked', () => {
    const input = inputOf({ entries: [2, 'mưa', 3] });
    const gone = { ...input.campaign, units: hamlets(2, 1).filter(({ code }) => code !== 'A1') };
    expect(checkData({ ...input, campaign: gone })).toEqual([]);
  });

  test.each(LANGUAGES)('every finding has a whole text (%s)', (language) => {
    for (const { rule, fires } of dataCases) {
      for (const { code, figures } of saidBy(rule, fires)) {
        for (const part of ['message', 'action']) {
          const text = translateIfKnown(language, `findings.${code}.${part}`, figures);
          expect(text).toEqual(expect.any(String));
          expect(text).not.toMatch(/\{\w+\}/);
        }
      }
    }
  });

  test('the sentences a secretary reads', () => {
    const say = (rule: string, given: Parameters<typeof inputOf>[0]) => {
      const [{ code, figures }] = saidBy(rule, given) as [Finding];
      return translateIfKnown('vi', `findings.${code}.message`, figures);
    };
    const names = hamlets(2, 1).map((one) => ({
      ...one,
      name: one.parent === null ? 'thôn Song' : 'Tổ 2',
      eligible: one.code === 'A1' ? 40 : null,
    }));
    const campaign = { units: names };
    expect(say('aboveEligible', { entries: [10, 12, 25], campaign })).toBe(
      'Tổ 2 chỉ còn 18 người. Xem lại số 25 (A1, ngày 03/6/2023).',
    );
    expect(say('textTyped', { entries: ['12 tk'], campaign })).toBe(
      'Tổ 2 thôn Song (A1) ngày 01/6/2023: "12 tk" đang là chữ nên chưa tính. Có phải 12?',
    );
    expect(say('missing', { entries: [2], today: 2, campaign })).toBe(
      'thôn Song: Tổ 2 chưa báo ngày 02/6/2023. Không tính là 0.',
    );
  });
});
