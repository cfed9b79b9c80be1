/** A question of an act, and what an act has said: whole texts, in which every unit leads to its row. */
import type { Given, Question } from '../src/app/sidebar/talk';
import { button, el, section } from './dom';
import { goToUnit } from './go';
import type { Shell } from './panel';
import { fill, words } from './words';

export interface Questioned {
  question: Question;
  said: readonly string[];
  changed: boolean;
  /** What stands in the field. */
  typed: string;
}

export function questionSection(
  shell: Shell,
  title: string,
  asked: Questioned,
  answer: (given: Given['answer']) => void,
): HTMLElement {
  const { question, said, changed } = asked;
  const w = words().talk;
  const parts = [
    ...(changed ? [el('p', { class: 'note' }, w.changed)] : []),
    ...said.map((text) => leading(shell, text)),
    ...warned(question.text).map((text) => leading(shell, text, text.startsWith('⚠'))),
  ];
  const answers = (yes: string, no: string, given: () => Given['answer'], none: Given['answer']) =>
    el(
      'div',
      { class: 'answers' },
      button(yes, { class: 'main' }, () => answer(given())),
      button(no, {}, () => answer(none)),
    );
  if (question.kind === 'confirm')
    return titled(
      'asked',
      title,
      ...parts,
      answers(w.yes, w.no, () => true, false),
    );
  const input = el('input', { id: 'answer', type: 'text', maxlength: '500', 'aria-label': title });
  input.value = asked.typed;
  input.addEventListener('input', () => {
    asked.typed = input.value;
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') answer(input.value);
  });
  return titled(
    'asked',
    title,
    ...parts,
    input,
    answers(w.ok, w.cancel, () => input.value, null),
  );
}

/** @param said nothing: the act is named as done */
export function outcomeSection(
  shell: Shell,
  title: string,
  said: readonly string[],
  close: () => void,
): HTMLElement {
  const w = words().talk;
  const texts = said.length === 0 ? [el('p', {}, w.done)] : said.map((text) => leading(shell, text));
  const made = titled('outcome', title, ...texts, button(w.close, { class: 'link' }, close));
  // The part it was pressed in may be called the same.
  made.removeAttribute('aria-labelledby');
  made.setAttribute('aria-label', `${title}: ${w.done}`);
  return made;
}

/** Its heading takes the focus: so it is read aloud. */
function titled(key: string, title: string, ...children: Node[]): HTMLElement {
  const made = section(key, title, ...children);
  made.querySelector('h2')!.tabIndex = -1;
  return made;
}

/** "12/6" */
const DAY = /\b0?(\d{1,2})\/0?(\d{1,2})\b/g;
const WORD = /([A-Za-z][A-Za-z0-9]*\d[A-Za-z0-9]*)/;

/** A warning at the head of a question stands by itself. */
function warned(text: string): string[] {
  const end = text.startsWith('⚠') ? text.indexOf('\n\n') : -1;
  return end < 0 ? [text] : [text.slice(0, end), text.slice(end + 2)];
}

/** A text of the server, line by line. A unit leads to the day its line speaks of, or else the text. */
function leading(shell: Shell, text: string, warns = false): HTMLElement {
  const { view } = shell;
  const block = el('div', { class: warns ? 'text note' : 'text' });
  if (view?.kind !== 'today') {
    block.append(text);
    return block;
  }
  const { units, period } = view.today;
  const dayIn = (line: string): string | null => {
    for (const [, date, month] of line.matchAll(DAY))
      for (const year of [period.first.slice(0, 4), period.last.slice(0, 4)]) {
        const day = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
        if (day >= period.first && day <= period.last) return day;
      }
    return null;
  };
  const whole = dayIn(text);
  text.split('\n').forEach((line, i) => {
    if (i > 0) block.append('\n');
    const day = dayIn(line) ?? whole;
    for (const part of line.split(WORD)) {
      const title = fill(words().reporting.goTo, { name: part });
      const go = () => void goToUnit(shell, part, part, day);
      block.append(units.includes(part) ? button(part, { class: 'to', title }, go) : part);
    }
  });
  return block;
}
