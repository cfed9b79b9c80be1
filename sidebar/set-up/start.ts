/** Where there are no forms yet: three ways to begin. */
import { button, el, section } from '../dom';
import type { Shell } from '../panel';
import { words } from '../words';
import { listSamples, openSample } from './opening';
import { go, state } from './state';

export function start(shell: Shell): HTMLElement[] {
  const { title, start: w } = words().setUp;
  const titles = el('details', { 'data-key': 'samples' }, el('summary', {}, w.samples), list(shell));
  titles.addEventListener('toggle', () => {
    if (titles.open) void listSamples(shell);
  });
  const begin = () => void go(shell, 'plan').then(() => document.getElementById('title-step')?.focus());
  return [
    section(
      'start',
      title,
      el('p', {}, w.about),
      el(
        'div',
        { class: 'answers' },
        button(w.begin, { class: 'main' }, begin),
        button(w.planText, {}, () => shell.go('planText')),
      ),
      titles,
    ),
  ];
}

function list(shell: Shell): HTMLElement {
  const items = state.samples.map((name, at) =>
    el(
      'li',
      {},
      button(name, { class: 'link' }, () => void openSample(shell, at)),
    ),
  );
  return el('ul', { class: 'lines' }, ...items);
}
