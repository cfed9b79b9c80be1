/** The add-on's menu: which label runs which function of main.ts. */
import { samples } from '../../local/samples';
import type { MenuEntry } from '../gateway/menu';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';

export function menuEntries(language: Language): MenuEntry[] {
  const word = (key: Parameters<typeof translate>[1]) => translate(language, key);
  return [
    {
      label: word('menu.setUp'),
      items: [
        { label: word('menu.newForms'), run: 'newForms' },
        {
          label: word('menu.samples'),
          items: samples.map(({ title }, i) => ({ label: title, run: `openSample${i + 1}` })),
        },
        'separator',
        { label: word('menu.checkPlan'), run: 'checkPlan' },
        { label: word('menu.build'), run: 'build' },
      ],
    },
    'separator',
    { label: word('menu.selfCheck'), run: 'selfCheck' },
    { label: word('menu.about'), run: 'about' },
  ];
}
