/** Cells that messages speak of, each with where its number comes from. */
import { button, el } from '../dom';
import type { Shell } from '../panel';
import { fill, shortDay, spoken, wallDay, wallTime, words } from '../words';
import { type Entry, type Row, state } from './state';

/** Certain: written unless its tick is taken away. */
export function readyRow(shell: Shell, row: Row): HTMLElement {
  const box = el('input', { type: 'checkbox' });
  box.checked = row.choice !== null;
  box.addEventListener('change', () => {
    row.choice = box.checked ? 0 : null;
    shell.draw();
  });
  const [offer] = row.entry.offers;
  const label = el('label', {}, box, ` ${cellOf(row.entry)}: `, el('b', {}, String(offer!.value)));
  return el('li', { 'data-unit': row.entry.unit }, label, ...sources(row.entry));
}

/** Asked about one by one. */
export function askedRow(shell: Shell, row: Row): HTMLElement {
  const { entry } = row;
  const w = words().zalo;
  const choose = (choice: number | null) => () => {
    row.choice = choice;
    shell.draw();
  };
  const answers = entry.offers.map(({ value, at }, i) => {
    // What stands there is kept by the last answer.
    if (value === entry.stands) return null;
    const text = entry.offers.length > 1 && at !== null ? w.takeOf : w.take;
    const figures = { value: String(value), time: at === null ? '' : wallTime(at) };
    return button(fill(text, figures), { 'aria-pressed': String(row.choice === i) }, choose(i));
  });
  const none = entry.stands === null ? w.skip : fill(w.keep, { stands: String(entry.stands) });
  return el(
    'li',
    { 'data-unit': entry.unit },
    el('p', {}, el('b', {}, cellOf(entry))),
    el('p', { class: 'question' }, questionOf(entry)),
    ...entry.offers.flatMap(({ remarks }) =>
      remarks.map((text) => el('p', { class: 'status warning' }, text[spoken()])),
    ),
    ...sources(entry),
    el(
      'div',
      { class: 'switch', role: 'group', 'aria-label': questionOf(entry) },
      ...answers,
      button(none, { 'aria-pressed': String(row.choice === null) }, choose(null)),
    ),
  );
}

/** Nothing is written, and why. */
export function plainRow({ entry }: Row): HTMLElement {
  const w = words().zalo;
  const why = entry.refused === null ? w.same : w.refused[entry.refused];
  const [offer] = entry.offers;
  return el(
    'li',
    { 'data-unit': entry.unit },
    el('p', {}, `${cellOf(entry)}: ${offer!.value}`),
    el('p', { class: 'soft' }, why),
    ...sources(entry),
  );
}

function questionOf({ unit, stands, offers, contestedBy }: Entry): string {
  const w = words().zalo;
  const value = String(offers[0]!.value);
  if (offers.length > 1) return fill(w.several, { unit });
  if (stands !== null) return fill(w.filled, { unit, stands: String(stands), value });
  if (contestedBy !== null) return fill(w.contested, { unit, value, text: contestedBy });
  return fill(w.odd, { unit, value });
}

function cellOf({ unit, name, day, indicator }: Entry): string {
  const w = words().zalo;
  const cell = fill(w.cell, { unit, name, day: shortDay(day) });
  const indicators = state.reading!.choices.indicators;
  if (indicators.length === 1) return cell;
  const named = indicators.find(({ key }) => key === indicator)?.name ?? indicator;
  return fill(w.ofIndicator, { cell, indicator: named });
}

/** Who wrote when, and the line itself. */
function sources({ offers }: Entry): HTMLElement[] {
  return offers.map((offer) => sourceOf(offer));
}

export function sourceOf({
  at,
  sender,
  text,
}: Pick<Entry['offers'][number], 'at' | 'sender' | 'text'>): HTMLElement {
  const w = words().zalo;
  const time = at === null ? '' : `${wallTime(at)} ${wallDay(at)}`;
  const quote = el('q', { lang: 'vi' }, text);
  return el('p', { class: 'soft' }, `${fill(w.source, { time, sender }).trim()} `, quote);
}
