/** A line that is not certain: why, and what a person makes of it. */
import type { CallInput } from '../../src/apps-script/endpoints';
import { CEILING } from '../../src/domain/record/submission';
import { button, el } from '../dom';
import type { Shell } from '../panel';
import { fill, number, shortDay, words } from '../words';
import { sourceOf } from './rows';
import type { AskedLine, Reading } from './state';

export type Said = CallInput<'weighEntries'>['entries'][number];
type Guess = AskedLine['guesses'][number];
type Choices = Reading['choices'];

/** @param done with nothing: it is left out; `blank`: teams of it that have no number yet */
export function askedLine(
  shell: Shell,
  line: AskedLine,
  choices: Choices,
  done: (said: Said[], blank: string[]) => void,
): HTMLElement {
  const w = words().zalo;
  const { at, sender, text, guesses } = line;
  const named = (act: string) => fill(w.ofLine, { act, line: line.line + 1 });
  const accept = () => {
    const said = guesses.flatMap(({ unit, day, indicator, value }): Said[] =>
      unit === null || day === null || indicator === null || value === null
        ? []
        : [{ unit, day, indicator, value, at, sender, line: line.line, text }],
    );
    const blank = guesses.flatMap(({ unit, value }) => (value === null && unit !== null ? [unit] : []));
    const isComplete = guesses.filter(({ value }) => value !== null).length === said.length;
    if (said.length === 0 || !isComplete) shell.say(fill(w.incomplete, { most: number(CEILING) }));
    else done(said, blank);
  };
  return el(
    'li',
    {},
    sourceOf(line),
    el('p', { class: 'question' }, whyOf(line)),
    ...guesses.map((guess) => fields(guess, choices, named)),
    el(
      'div',
      { class: 'answers' },
      button(w.accept, { 'aria-label': named(w.accept) }, accept),
      button(w.skip, { 'aria-label': named(w.skip) }, () => done([], [])),
    ),
  );
}

/** Each reason once, with all the words or teams it holds for. */
function whyOf({ doubts }: AskedLine): string {
  const codes = [...new Set(doubts.map(({ code }) => code))];
  return codes
    .map((each) => {
      const texts = [...new Set(doubts.flatMap(({ code, text }) => (code === each ? [text] : [])))];
      const text = texts.map((text) => (each === 'UNCLEAR' ? `“${text}”` : text)).join(', ');
      return fill(words().zalo.doubts[each], { text });
    })
    .join(' ');
}

/** What is chosen is kept in the guess itself. */
function fields(
  guess: Guess,
  { units, days, indicators }: Choices,
  named: (act: string) => string,
): HTMLElement {
  const w = words().zalo;
  const likely = units.filter(({ code }) => guess.units.includes(code));
  const others = units.filter((unit) => !likely.includes(unit));
  const labelOf = ({ code, name }: Choices['units'][number]) => [code, `${code} ${name}`] as const;
  const field = (text: string, control: HTMLElement) => {
    control.setAttribute('aria-label', named(text));
    return el('label', {}, text, control);
  };
  const pick = (key: 'unit' | 'day' | 'indicator', text: string, options: (readonly [string, string])[]) => {
    const select = el(
      'select',
      {},
      option('', w.choose),
      ...options.map(([value, label]) => option(value, label)),
    );
    select.value = guess[key] ?? '';
    select.addEventListener('change', () => {
      guess[key] = select.value === '' ? null : select.value;
    });
    return field(text, select);
  };
  const input = el('input', { type: 'text', inputmode: 'numeric', maxlength: '4' });
  input.value = guess.value === null ? '' : String(guess.value);
  input.addEventListener('input', () => {
    guess.value = /^\d{1,4}$/.test(input.value.trim()) ? Number(input.value) : null;
  });
  return el(
    'div',
    { class: 'fields' },
    pick('unit', w.unit, [...likely, ...others].map(labelOf)),
    indicators.length === 1
      ? null
      : pick(
          'indicator',
          w.indicator,
          indicators.map(({ key, name }) => [key, name]),
        ),
    pick(
      'day',
      w.day,
      days.map((day) => [day, shortDay(day)]),
    ),
    field(w.value, input),
  );
}

function option(value: string, text: string): HTMLElement {
  return el('option', { value }, text);
}
