/** What a campaign counts, by its own word for it: "3 thẻ". */
import type { CountIndicator } from '../../../domain/campaign';
import { withoutMarks } from '../../../domain/names';
import type { Item } from './item';
import { bracketed } from './names';
import type { Phrase } from './words';

/** Of one or two words; one word typed without marks may be another. */
export function countedIn(indicators: readonly CountIndicator[]): Phrase[] {
  const found = new Map<string, Set<string>>();
  for (const { key, unit } of indicators) {
    const text = bracketed(unit).join(' ');
    found.set(text, (found.get(text) ?? new Set()).add(key));
  }
  return [...found].flatMap(([text, keys]) => {
    const words = text.split(' ');
    if (words.length > 2 || !words.every((word) => /^\p{L}+$/u.test(word))) return [];
    const isOfAll = keys.size === indicators.length;
    const item: Item = { kind: 'counted', ...(isOfAll ? {} : { only: { text, keys } }) };
    const typed = words.length === 1 ? [words] : [words, words.map(withoutMarks)];
    return typed.map((each) => ({ words: each, item }));
  });
}

/** The word for one indicator proves nothing behind a number of another, nor where its indicator is not named. */
export function withCounted(items: readonly Item[]): Item[] {
  let named: string | null = null;
  let counted: string | null = null;
  return items.map((item) => {
    if (item.kind === 'indicator') named = item.indicator.key;
    if (item.kind === 'value') {
      counted = named;
      named = null;
    }
    if (item.kind !== 'counted' || item.only === undefined) return item;
    const { text, keys } = item.only;
    return counted !== null && keys.has(counted) ? item : { kind: 'unclear', text };
  });
}
