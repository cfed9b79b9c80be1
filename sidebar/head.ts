/** What stands above every panel: reading anew, the language, the row of panels. */
import type { Language } from '../src/messages/shape';
import { button, el } from './dom';
import type { PanelKey } from './panel';
import { PANELS } from './panels';
import { spoken, words } from './words';

export interface HeadActions {
  choose(language: Language): void;
  refresh(): void;
}

/** @param title of the page, for those who hear it */
export function headParts(title: string, { choose, refresh }: HeadActions): HTMLElement[] {
  const languages = (['vi', 'en'] as const).map((language) =>
    button(
      words().languages[language],
      { 'aria-pressed': String(language === spoken()), lang: language },
      () => choose(language),
    ),
  );
  return [
    el('h1', { class: 'unseen' }, title),
    button(words().refresh, { class: 'link' }, refresh),
    el('div', { class: 'switch', role: 'group', 'aria-label': words().language }, ...languages),
  ];
}

/** Nothing where there is one panel only. */
export function navParts(
  keys: readonly PanelKey[],
  shown: PanelKey | null,
  go: (key: PanelKey) => void,
): HTMLElement[] {
  return (keys.length < 2 ? [] : keys).map((key) =>
    button(PANELS[key].title(), { 'aria-current': key === shown ? 'page' : null }, () => go(key)),
  );
}
