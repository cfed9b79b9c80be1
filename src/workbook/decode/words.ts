/** Words in cells back to choices, in whichever language the form was made. */
import { normalizeName } from '../../domain/names';
import type { Language } from '../../messages/shape';
import { CHOICES, choiceWord } from '../tabs/form-look';
import type { ChoiceName } from '../tabs/settings-form';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Case and spacing make no difference; diacritics do. */
export function sameWord(a: string, b: string): boolean {
  return normalizeName(a).toLowerCase() === normalizeName(b).toLowerCase();
}

/** The choice a word stands for; null when it is none of them. */
export function choiceOf(name: ChoiceName, word: string): string | null {
  return CHOICES[name].find((choice) => isWord(name, choice, word)) ?? null;
}

export function isWord(name: string, choice: string, word: string): boolean {
  return LANGUAGES.some((language) => sameWord(choiceWord(language, name, choice), word));
}

/** What may be chosen, in Vietnamese, for a finding. */
export function choiceWords(name: ChoiceName): string[] {
  return CHOICES[name].map((choice) => choiceWord('vi', name, choice));
}
