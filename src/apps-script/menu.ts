/** The add-on's menu: which label runs which function of main.ts. */
import type { MenuEntry } from '../gateway/menu';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';

export function menuEntries(language: Language): MenuEntry[] {
  return [{ label: translate(language, 'menu.about'), run: 'about' }];
}
