/** "Đọc kế hoạch": the text of a plan, what it offers field by field, and the chosen part taken into the set-up. */

import type { PlanRead } from '../../src/app/plan-text';
import { LONGEST_PLAN } from '../../src/app/plan-text/limit';
import type { Offered } from '../../src/app/plan-text/offered';
import { button, el, section } from '../dom';
import type { Panel, Shell } from '../panel';
import { fill, number, spoken, words } from '../words';
import { cards, notes } from './cards';

const state = {
  text: '',
  /** The text that was read, and what it offers; null before. */
  read: null as ({ text: string } & PlanRead) | null,
  ticked: new Set<number>(),
};

export const planTextPanel: Panel = {
  key: 'planText',
  title: () => words().panels.planText,
  body: (shell) => [pasted(shell), ...found(shell)],
};

function pasted(shell: Shell): HTMLElement {
  const w = words().planText;
  const box = el('textarea', { id: 'plan-text', rows: '8', class: 'long' });
  box.value = state.text;
  box.addEventListener('input', () => {
    const drawsAnew = state.read?.text === state.text;
    state.text = box.value;
    if (drawsAnew) shell.draw();
  });
  return section(
    'plan-text',
    words().panels.planText,
    el('p', { class: 'soft' }, w.about),
    el('label', { for: 'plan-text' }, w.paste),
    box,
    el(
      'div',
      { class: 'answers' },
      button(w.read, { class: 'main' }, () => void read(shell)),
    ),
  );
}

async function read(shell: Shell): Promise<void> {
  const w = words().planText;
  const { text } = state;
  if (text.trim() === '') return shell.say(w.empty);
  if (text.length > LONGEST_PLAN)
    return shell.say(fill(w.tooLong, { count: number(text.length), most: number(LONGEST_PLAN) }));
  const answer = await shell.ask('readPlan', { text }, { retry: () => void read(shell) });
  if (answer === null) return;
  state.read = { text, ...answer };
  state.ticked = new Set(answer.offered.filter(({ ticked }) => ticked).map(({ id }) => id));
  shell.draw();
  document.getElementById('title-found')?.focus();
}

function found(shell: Shell): (HTMLElement | null)[] {
  const w = words().planText;
  if (state.read === null) return [];
  const { offered, started, text } = state.read;
  const named = state.read.words[spoken()];
  const open = offered.filter(({ step, same }) => step !== null && !same);
  const figures = {
    count: offered.length,
    ticked: state.ticked.size,
    asked: open.filter(({ ticked }) => !ticked).length,
  };
  const stale = text !== state.text;
  const head = section(
    'found',
    offered.length === 0 ? w.nothing : fill(w.found, figures),
    stale ? el('p', { class: 'note' }, w.stale) : null,
    started ? el('p', { class: 'note' }, w.started) : null,
  );
  head.querySelector('h2')!.tabIndex = -1;
  const tick = (one: Offered, on: boolean) => {
    if (on && one.group !== null)
      for (const other of offered) if (other.group === one.group) state.ticked.delete(other.id);
    state.ticked[on ? 'add' : 'delete'](one.id);
    shell.draw();
  };
  const take = fill(w.take, { count: state.ticked.size });
  return [
    head,
    ...cards(open, named, state.ticked, tick),
    notes(offered, named),
    stale || started || open.length === 0
      ? null
      : el(
          'div',
          { class: 'answers stay' },
          button(take, { class: 'main' }, () => void taken(shell)),
        ),
  ];
}

async function taken(shell: Shell): Promise<void> {
  const w = words().planText;
  if (state.read === null || state.ticked.size === 0) return shell.say(w.none);
  const { text } = state.read;
  const retry = () => void taken(shell);
  const answer = await shell.ask('takePlan', { text, chosen: [...state.ticked] }, { retry });
  if (answer === null) return;
  state.read = null;
  shell.take(answer.view);
  shell.go('setUp');
  shell.say(fill(w.taken, { count: answer.taken }));
}
