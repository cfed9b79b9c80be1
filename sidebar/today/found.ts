/** "Cần kiểm tra": what a check found, each line leading to its cell. */
import type { Found } from '../../src/app/sidebar/found';
import { button, el, section } from '../dom';
import type { Shell } from '../panel';
import { fill, number, spoken, words } from '../words';

export interface FoundActions {
  goTo(path: string): void;
  close(): void;
}

export function foundPanel({ items, more, language }: Found, actions: FoundActions): HTMLElement {
  const w = words().found;
  const title = fill(w.title, { count: number(items.length + more) });
  const close = button(w.close, { class: 'link' }, actions.close);
  if (items.length === 0) return section('found', title, el('p', {}, w.none), close);
  const lines = items.map(({ severity, text, path }) => {
    const line = button('', { class: 'unit' }, () => actions.goTo(path));
    line.append(
      el('span', { class: `status ${severity}` }, w.severities[severity]),
      el('span', { class: 'text', lang: language }, text),
    );
    return el('li', {}, line);
  });
  return section(
    'found',
    title,
    el('ol', {}, ...lines),
    more > 0 ? el('p', { class: 'soft' }, fill(words().reporting.more, { count: number(more) })) : null,
    close,
  );
}

/** The same list in the language spoken now; null when it could not be told. */
export async function retold(shell: Shell, found: Found): Promise<Found | null> {
  if (found.language === spoken()) return found;
  const told = found.items.map(({ text, ...line }) => line);
  const items = await shell.ask('retell', { items: told });
  return items === null ? null : { ...found, items, language: spoken() };
}
