import { sameFormula } from '../../src/sheets-api/formula-text';
import { parseReference, resolveTemplate } from '../../src/workbook/formula';

test('formulas are the same whatever separators, spaces, case and quotes come back', () => {
  expect(sameFormula('=SUM(A1;B2)', '=sum(A1,  B2)')).toBe(true);
  expect(sameFormula('=\'Tab\'!A1&"a,b"', '=Tab!A1&"a,b"')).toBe(true);
});

test('a comma inside text is text', () => {
  expect(sameFormula('=A1&"a,b"', '=A1&"a;b"')).toBe(false);
  expect(sameFormula('=A1&"a b"', '=A1&"ab"')).toBe(false);
});

test('different addresses differ', () => {
  expect(sameFormula('=SUM(A1;B2)', '=SUM(A1;B3)')).toBe(false);
});

test('references are read from templates; text in quotes is left alone', () => {
  const seen: unknown[] = [];
  const text = resolveTemplate('=IF({a..b@day}="{x}";{quotaUnits!code:};{.})', (reference) => {
    seen.push(reference);
    return 'R';
  });
  expect(text).toBe('=IF(R="{x}";R;R)');
  expect(seen).toEqual([
    { tab: null, first: 'a', last: 'b', rows: { kind: 'row', key: 'day' } },
    { tab: 'quotaUnits', first: 'code', last: 'code', rows: { kind: 'body' } },
    { tab: null, first: '.', last: '.', rows: { kind: 'own' } },
  ]);
  expect(parseReference('quota')).toEqual({
    tab: null,
    first: 'quota',
    last: 'quota',
    rows: { kind: 'own' },
  });
});
