/** The language a person reads the sidebar in; the tabs keep that of the bundle. */
import type { Language } from '../../messages/shape';
import type { ChoicesPort } from './ports';

const KEY = 'sidebar.language';

export function chosenLanguage(choices: ChoicesPort, usual: Language): Language {
  const chosen = choices.get(KEY);
  return chosen === 'vi' || chosen === 'en' ? chosen : usual;
}

export function chooseLanguage(choices: ChoicesPort, language: Language): void {
  choices.set(KEY, language);
}
