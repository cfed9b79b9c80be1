/** What a change alters in tables that stand. */
import type { PlanChange } from '../../src/app/set-up/preview-change';
import { el } from '../dom';
import { fill, number, words } from '../words';

/** @returns lines to be read before one agrees */
export function changeLines({ sentences, totals, more }: PlanChange): HTMLElement[] {
  const w = words().setUp.change;
  const lines = totals.map(({ name, indicator, before, after }) =>
    fill(indicator === '' ? w.line : w.lineOf, {
      name,
      indicator,
      before: number(before),
      after: number(after),
    }),
  );
  const all = [...sentences, ...lines].map((text) => el('li', {}, text));
  return [
    all.length === 0 ? el('p', {}, w.dates) : el('ul', { class: 'lines' }, ...all),
    ...(more > 0 ? [el('p', { class: 'soft' }, fill(words().reporting.more, { count: number(more) }))] : []),
    el('p', { class: 'soft' }, w.kept),
  ];
}
