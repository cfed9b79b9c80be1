/** Fields of the steps: a label, a line about it, and what is wrong beside it while it is typed. */
import { button, el } from '../dom';
import { fill, words } from '../words';
import { type Reading, said, typedAs } from './reading';

export interface FieldOptions {
  label: string;
  /** Said below the field; '' says nothing. */
  help?: string;
  text: string;
  /** Kept outside of the drawing. */
  type(text: string): void;
  /** What is typed, as an answer, or what is wrong with it. */
  check(): Reading;
  /** Said below while it is right, made of what is typed. */
  says?: (() => string) | undefined;
  /** Said below instead where it may be meant but is to be looked at; '' says nothing. It is saved all the same. */
  warns?: (() => string) | undefined;
  /** A blank is a mistake from now on. */
  needed?: boolean;
  /** Names run over several lines. */
  long?: boolean;
}

/** Its id is the same at each drawing, so that labels and notes stay with it. */
export function textField(id: string, options: FieldOptions): HTMLElement {
  const { label, help = '', text, type, check, says, warns, long } = options;
  const common = { id, maxlength: '500', autocomplete: 'off', 'aria-describedby': `${id}-note` };
  const input =
    long === true ? el('textarea', { ...common, rows: '2' }) : el('input', { ...common, type: 'text' });
  input.value = text;
  const note = el('p', { id: `${id}-note`, class: 'soft' });
  const either = el('div', { class: 'switch', role: 'group', 'aria-labelledby': `${id}-note` });
  const choose = (value: number) => {
    input.value = typedAs(value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
  };
  const tell = () => {
    const reading = check();
    const wrong = mistakeIn(reading, options.needed === true);
    const ways = 'wrong' in reading ? (reading.either ?? []) : [];
    either.replaceChildren(...ways.map((value) => button(said(value), {}, () => choose(value))));
    either.hidden = ways.length === 0;
    const doubt = wrong === null ? (warns?.() ?? '') : '';
    // Asked whatever is typed: it may tell something elsewhere too.
    const plain = says?.() || help;
    note.textContent = wrong ?? (doubt || plain);
    note.className = wrong !== null ? 'wrong' : doubt === '' ? 'soft' : 'ask';
    if (wrong === null) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  };
  input.addEventListener('input', () => {
    type(input.value);
    tell();
  });
  tell();
  return el('div', { class: 'field' }, el('label', { for: id }, label), input, note, either);
}

export function mistakeIn(reading: Reading, needed: boolean): string | null {
  if ('wrong' in reading) return reading.wrong;
  return needed && reading.value === null ? words().setUp.wrong.needed : null;
}

/** @param options by what is chosen, '' for nothing */
export function choiceField(
  id: string,
  label: string,
  options: Readonly<Record<string, string>>,
  chosen: string,
  choose: (key: string) => void,
): HTMLElement {
  const list = Object.entries(options).map(([value, text]) =>
    el('option', { value, selected: value === chosen }, text),
  );
  const select = el('select', { id }, ...list);
  select.addEventListener('change', () => choose(select.value));
  return el('div', { class: 'field' }, el('label', { for: id }, label), select);
}

/** Lines of a list, each with a way to take it out, and one to put another below. */
export function itemsField(
  title: string,
  count: number,
  line: (at: number) => HTMLElement[],
  nameOf: (at: number) => string,
  add: { text: string; press: () => void },
  remove: (at: number) => void,
): HTMLElement {
  const lines = Array.from({ length: count }, (_, at) =>
    el(
      'fieldset',
      {},
      el('legend', {}, nameOf(at)),
      ...line(at),
      button(fill(words().setUp.remove, { name: nameOf(at) }), { class: 'link' }, () => remove(at)),
    ),
  );
  return el('div', { class: 'items' }, el('h3', {}, title), ...lines, button(add.text, {}, add.press));
}
