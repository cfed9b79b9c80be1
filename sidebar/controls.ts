/** Controls that several panels have. */
import { button, el } from './dom';
import type { Shell } from './panel';
import { words } from './words';

/** A text to be copied: chosen whole when it is entered, copied by its button where the browser lets it. */
export function copyBox(shell: Shell, label: string, text: string): HTMLElement {
  const box = el(
    'textarea',
    { readonly: true, rows: '6', 'aria-label': label, lang: shell.tabLanguage },
    text,
  );
  box.addEventListener('focus', () => box.select());
  const copy = button(words().copy.label, { 'aria-label': `${words().copy.label}: ${label}` }, () => {
    box.select();
    // The newer way is closed to pages in a frame of another site, as the sidebar is.
    const done = document.execCommand('copy');
    copy.focus();
    shell.say(done ? words().copy.done : words().copy.byHand);
    if (!done) box.focus();
  });
  return el('div', { class: 'copy' }, el('h3', {}, label), box, copy);
}
