/** Why somebody was not reached: the campaign's own reasons, or the usual ones. */
import type { Campaign } from '../../domain/campaign';
import { sameName } from '../../domain/names';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { nameKeys, ownKey } from '../own-keys';

export interface Reason {
  /** Column key, the same as long as the words are. */
  key: string;
  name: string;
}

const USUAL = ['absent', 'ineligible', 'noSmartphone', 'notApproved', 'refused', 'other'] as const;
const LANGUAGES: readonly Language[] = ['vi', 'en'];

export function reasonsOf({ entry }: Campaign, language: Language): Reason[] {
  const word = (usual: (typeof USUAL)[number], inLanguage: Language) =>
    translate(inLanguage, `sideTabs.obstacles.usual.${usual}` as const);
  if (entry.reasons.length === 0)
    return USUAL.map((usual) => ({ key: ownKey(usual), name: word(usual, language) }));
  // One of the usual ones keeps its column when it is written out.
  const usualFor = (name: string) =>
    USUAL.find((usual) => LANGUAGES.some((inLanguage) => sameName(word(usual, inLanguage), name)));
  const names = [...new Set(entry.reasons)];
  const keys = nameKeys(names);
  return names.map((name, i) => ({ key: ownKey(usualFor(name) ?? keys[i]!), name }));
}
