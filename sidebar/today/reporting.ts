/** Who has reported on a day, and who not: a press leads to the row. */
import type { Reporting } from '../../src/app/sidebar/reporting';
import type { Today } from '../../src/app/sidebar/today';
import { button, el, section } from '../dom';
import { fill, number, shortDay, words } from '../words';
import type { TodayActions } from './state';

export function reporting(of: Reporting, { levels }: Today, actions: TodayActions): HTMLElement {
  const w = words().reporting;
  const title = fill(w.title, { day: shortDay(of.day) });
  const level = levels.leaf.toLowerCase();
  if (of.due === 0) return section(`reporting-${of.day}`, title, el('p', {}, fill(w.none, { level })));
  const counts = (['reported', 'late', 'waiting', 'missing', 'check'] as const)
    .filter((key) => of[key] > 0 || key === 'reported')
    .map((key) => el('div', { class: key }, el('dt', {}, w[key]), el('dd', {}, number(of[key]))));
  const share = { count: number(of.reported + of.late), due: number(of.due), level };
  return section(
    `reporting-${of.day}`,
    title,
    el('p', { class: 'lead' }, fill(w.of, share)),
    el('dl', {}, ...counts),
    silent(of, level, actions),
  );
}

function silent(
  { silent, moreSilent, day }: Reporting,
  level: string,
  actions: TodayActions,
): HTMLElement | null {
  const w = words().reporting;
  if (silent.length === 0) return null;
  const items = silent.map(({ unit, name, state }) => {
    const label = fill(w.goTo, { name: `${unit} ${name}` });
    const press = () => actions.goTo(unit, `${unit} ${name}`, day);
    const chip = button(
      '',
      { class: `chip ${state}`, 'aria-label': label, title: `${name}: ${w[state]}` },
      press,
    );
    chip.append(el('b', {}, unit));
    return el('li', {}, chip);
  });
  const count = number(silent.length + moreSilent);
  return el(
    'details',
    { open: silent.length <= 12, 'data-key': day },
    el('summary', {}, fill(w.silent, { count, level })),
    el('ul', { class: 'chips' }, ...items),
    moreSilent > 0 ? el('p', { class: 'soft' }, fill(w.more, { count: number(moreSilent) })) : null,
  );
}
