/** The message tables: both languages name the same figures, and every name of a tab or menu entry stands for a text. */
import { en } from '../../src/messages/en';
import { page as pageEn } from '../../src/messages/en/page';
import { translate, translateIfKnown } from '../../src/messages/translate';
import { vi } from '../../src/messages/vi';
import { page as pageVi } from '../../src/messages/vi/page';

/** Each text by its key. */
function textsOf(table: unknown, path = ''): [string, string][] {
  if (typeof table === 'string') return [[path, table]];
  return Object.entries(table as object).flatMap(([key, part]) =>
    textsOf(part, path === '' ? key : `${path}.${key}`),
  );
}

const places = (text: string) => [...text.matchAll(/\{([\w.]+)(?:\|[^}]*)?\}/g)].map(([, name]) => name!);
const figuresOf = (text: string) => places(text).filter((name) => !name.includes('.'));

test.each([
  ['server', vi, en],
  ['page', pageVi, pageEn],
])('%s: nothing is empty in one language alone, and no figure is made up in one', (_, own, other) => {
  const english = new Map(textsOf(other));
  expect([...english.keys()].sort()).toEqual(
    textsOf(own)
      .map(([key]) => key)
      .sort(),
  );
  const strays = textsOf(own).flatMap(([key, text]) => {
    const known = figuresOf(text);
    // A language may do without a figure; one that the other does not know would stay in brackets.
    return figuresOf(english.get(key)!).flatMap((name) => (known.includes(name) ? [] : [`${key}: ${name}`]));
  });
  expect(strays).toEqual([]);
});

test('names in texts are there, and the page has none it could not fill in', () => {
  for (const table of [vi, en])
    for (const [key, text] of textsOf(table))
      for (const name of places(text).filter((one) => one.includes('.')))
        expect([key, name, translateIfKnown('vi', name)]).toEqual([key, name, expect.any(String)]);
  for (const table of [pageVi, pageEn])
    for (const [key, text] of textsOf(table))
      expect([key, text]).toEqual([key, expect.not.stringMatching(/\{\w+[.|]/)]);
});

test('a figure with its noun', () => {
  const told = (count: number) => translate('en', 'acts.undone', { count });
  expect([told(1), told(2), told(1_200)]).toEqual([
    '1 cell is as before the correction.',
    '2 cells are as before the correction.',
    '1,200 cells are as before the correction.',
  ]);
});
