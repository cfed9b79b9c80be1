/** One card a thing the plan offers: what, its value, what stands there now, why it is asked, the sentence. */
import type { CardWords } from '../../src/app/plan-text';
import type { Offered } from '../../src/app/plan-text/offered';
import { el, section } from '../dom';
import { fill, words } from '../words';
import { presentText, shownText } from './value';

/** Beyond it a sentence is cut, and opened by whoever wants all of it. */
const LONG = 220;
const STEPS = ['plan', 'targets', 'units', 'calendar', 'reporting'] as const;

export function cards(
  offered: readonly Offered[],
  named: CardWords,
  ticked: ReadonlySet<number>,
  tick: (one: Offered, on: boolean) => void,
): HTMLElement[] {
  return STEPS.flatMap((step) => {
    const own = together(offered.filter((one) => one.step === step));
    if (own.length === 0) return [];
    const items = own.map((one) => {
      const box = el('input', { type: 'checkbox', id: `offer-${one.id}` });
      box.checked = ticked.has(one.id);
      box.addEventListener('change', () => tick(one, box.checked));
      return card(one, named, el('label', { for: box.id, class: 'tick' }, box, titleOf(one, named)));
    });
    return [section(`of-${step}`, words().setUp.steps[step], el('ul', { class: 'lines' }, ...items))];
  });
}

/** Values for the same place stand one after the other. */
function together(own: readonly Offered[]): Offered[] {
  const firstOf = (group: string) => own.find((one) => one.group === group);
  return own.flatMap((one) => {
    if (one.group === null) return [one];
    return firstOf(one.group) === one ? own.filter(({ group }) => group === one.group) : [];
  });
}

/** What is in the forms already, and what they have no place for. */
export function notes(offered: readonly Offered[], named: CardWords): HTMLElement | null {
  const w = words().planText;
  const same = offered.filter((one) => one.same);
  const rest = offered.filter(({ step }) => step === null);
  if (same.length + rest.length === 0) return null;
  const list = (key: string, title: string, of: readonly Offered[]) =>
    of.length === 0
      ? null
      : el(
          'details',
          { 'data-key': key },
          el('summary', {}, title),
          el('ul', { class: 'lines' }, ...of.map((one) => card(one, named, titleOf(one, named)))),
        );
  return section(
    'notes',
    w.notes,
    list('plan-same', fill(w.same, { count: same.length }), same),
    list('plan-notes', fill(w.noPlace, { count: rest.length }), rest),
  );
}

function titleOf({ label, number }: Offered, { labels }: CardWords): HTMLElement {
  const { setUp } = words();
  const name = label === 'name' && number !== null ? setUp.targets.name : labels[label];
  const of = number === null ? '' : ` (${fill(setUp.targets.indicator, { number: number + 1 })})`;
  return el('b', {}, name + of);
}

function card(one: Offered, named: CardWords, title: HTMLElement): HTMLElement {
  const w = words().planText;
  const { sentence, why, present, group } = one;
  const asked = [why === null ? null : named.asks[why], group === null ? null : w.one];
  return el(
    'li',
    { class: 'finding' },
    title,
    el('p', { class: 'value' }, shownText(one, named)),
    present === null ? null : el('p', { class: 'soft' }, fill(w.now, { value: presentText(one, named) })),
    ...asked.map((text) => (text === null ? null : el('p', { class: 'ask' }, text))),
    el('q', { lang: 'vi' }, sentence.length > LONG ? `${sentence.slice(0, LONG)}…` : sentence),
    sentence.length > LONG
      ? el(
          'details',
          { 'data-key': `sentence-${one.id}` },
          el('summary', {}, w.sentence),
          el('q', { lang: 'vi' }, sentence),
        )
      : null,
  );
}
