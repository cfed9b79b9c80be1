/** Reading messages back: what is pasted, and what becomes of it. Nothing is written before its button is pressed. */
import { persist } from '../acts';
import { button, el, section } from '../dom';
import type { Shell } from '../panel';
import { fill, number, spoken, words } from '../words';
import { askedLine, type Said } from './asked';
import { lastSection } from './last';
import { askedRow, plainRow, readyRow } from './rows';
import { addWeighed, afterWriting, openCount, type Reading, state, take } from './state';

export function chatSections(shell: Shell): HTMLElement[] {
  const w = words().zalo;
  const box = el('textarea', { rows: '6', 'aria-label': w.paste, maxlength: '200000', lang: 'vi' });
  box.value = state.text;
  box.addEventListener('input', () => {
    state.text = box.value;
  });
  const isFresh = state.last?.isFresh === true;
  const start = button(w.start, { class: 'act main' }, () => void read(shell));
  return [
    section('chat', w.read, el('p', { class: 'soft' }, w.hint), box, el('div', { class: 'answers' }, start)),
    // What was just written stands above what is left.
    ...(isFresh ? [lastSection(shell)] : []),
    ...(state.reading === null ? [] : [readingSection(shell, state.reading)]),
    ...(isFresh ? [] : [lastSection(shell)]),
  ];
}

async function read(shell: Shell): Promise<void> {
  if (state.text.trim() === '') return shell.say(words().zalo.empty);
  take(await persist(shell, 'readMessages', { text: state.text }));
  if (state.last !== null) state.last.isFresh = false;
  state.notes = () => [];
  shell.draw();
  shell.say(summary());
}

function summary(): string {
  const { summary, summaryDone, summaryLeft } = words().zalo;
  const asked = openCount();
  const text = state.last?.isFresh === true ? summaryLeft : asked === 0 ? summaryDone : summary;
  // Below ten as administrative papers write it.
  const padded = spoken() === 'vi' ? String(asked).padStart(2, '0') : String(asked);
  return fill(text, { lines: number(state.reading!.lines), asked: padded });
}

function readingSection(shell: Shell, { choices }: Reading): HTMLElement {
  const w = words().zalo;
  const { rows, asked, skipped } = state;
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const chosen = rows.filter(({ choice }) => typeof choice === 'number').length;
  const open = openCount();
  // What a heading counts is what stands below it.
  const list = (title: string, others: number, items: HTMLElement[]) =>
    items.length === 0
      ? []
      : [
          el('h3', {}, fill(title, { count: number(items.length - others), others: number(others) })),
          el('ol', { class: 'rows' }, ...items),
        ];
  const lines = asked.map((line) =>
    askedLine(shell, line, choices, (said, blank) => void accept(shell, line.line, said, blank)),
  );
  const cells = of('ask');
  const answered = open === 0 ? 0 : cells.length + lines.length - open;
  const ready = of('ready');
  const unticked = ready.filter(({ choice }) => choice === null).length;
  return section(
    'reading',
    summary(),
    ...list(open === 0 ? w.chosen : answered === 0 ? w.toChoose : w.toChooseRest, answered, [
      ...lines,
      ...cells.map((row) => askedRow(shell, row)),
    ]),
    ...list(
      unticked === 0 ? w.certain : w.certainRest,
      unticked,
      ready.map((row) => readyRow(shell, row)),
    ),
    ...list(w.notWritten, 0, of('none').map(plainRow)),
    skipped.length === 0
      ? null
      : el(
          'details',
          { 'data-key': 'skipped' },
          el('summary', {}, fill(w.skipped, { count: number(skipped.length) })),
          el('ul', { class: 'soft', lang: 'vi' }, ...skipped.map((text) => el('li', {}, text))),
        ),
    chosen === 0
      ? null
      : el(
          'div',
          { class: 'answers' },
          button(fill(w.write, { count: number(chosen) }), { class: 'act main' }, () => void write(shell)),
        ),
  );
}

/** @param said what a person has made of a line; empty: it is left out */
async function accept(shell: Shell, line: number, said: Said[], blank: string[]): Promise<void> {
  if (said.length > 0) addWeighed(await persist(shell, 'weighEntries', { entries: said }));
  state.asked = state.asked.filter((each) => each.line !== line);
  shell.draw();
  const left = blank.length === 0 ? '' : `${fill(words().zalo.leftBlank, { units: blank.join(', ') })} `;
  shell.say(left + summary());
}

async function write(shell: Shell): Promise<void> {
  const entries = state.rows.flatMap(({ entry, choice }) => {
    if (typeof choice !== 'number') return [];
    const { unit, day, indicator, stands, offers } = entry;
    const { value, at, sender } = offers[choice]!;
    return [{ unit, day, indicator, stands, value, at, sender }];
  });
  const { at, written, held, view } = await persist(shell, 'writeEntries', { entries });
  const cells = written.map(({ unit, day, indicator }) => ({ unit, day, indicator }));
  if (cells.length > 0) state.last = { at, cells, isFresh: true };
  const count = { count: number(held.length) };
  state.notes = () => (held.length === 0 ? [] : [fill(words().zalo.held, count)]);
  afterWriting(cells, held);
  if (state.rows.every(({ kind }) => kind === 'none') && openCount() === 0 && held.length === 0) {
    state.reading = null;
    state.text = '';
  }
  shell.take(view);
  document.getElementById('title-last')?.focus();
}
