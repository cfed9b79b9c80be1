/** Who is behind, worst first, of either level. */
import type { BehindUnit, Today } from '../../src/app/sidebar/today';
import { button, el, section } from '../dom';
import { fill, number, words } from '../words';
import { noneOf } from './none-of';
import type { TodayActions, TodayState } from './state';

export function behind({ today, showsLeaves }: TodayState, actions: TodayActions): HTMLElement {
  const w = words().behind;
  const { groups, leaves } = today.behind;
  if (groups.units.length + leaves.units.length === 0) return section('behind', w.title, el('p', {}, w.none));
  const { units, more } = showsLeaves ? leaves : groups;
  const level = (leaves: boolean, name: string) =>
    button(name, { 'aria-pressed': String(leaves === showsLeaves) }, () => actions.showLevel(leaves));
  return section(
    'behind',
    w.title,
    el(
      'div',
      { class: 'switch', role: 'group', 'aria-label': w.show },
      level(false, today.levels.group),
      level(true, today.levels.leaf),
    ),
    units.length === 0
      ? el('p', {}, noneOf(today, showsLeaves))
      : el('ol', {}, ...units.map((unit) => el('li', {}, behindUnit(unit, today, actions)))),
    more > 0 ? el('p', { class: 'soft' }, fill(words().reporting.more, { count: number(more) })) : null,
    button(w.all, { class: 'link' }, actions.openProgress),
  );
}

function behindUnit(one: BehindUnit, { indicators, statusDay }: Today, actions: TodayActions): HTMLElement {
  const { behind: w, statuses, reporting: r } = words();
  const { unit, name, above, isLeaf, gap, status, neededPerDay } = one;
  const shown = isLeaf && above !== null ? `${unit} ${name}, ${above}` : `${unit} ${name}`;
  const several = indicators.length > 1;
  const indicator = indicators.find(({ key }) => key === one.indicator)?.name ?? one.indicator;
  const figures = [
    fill(w.short, { gap: number(-gap) }),
    neededPerDay === null ? null : fill(w.needed, { needed: number(neededPerDay) }),
    several ? indicator : null,
  ];
  const row = button('', { class: 'unit', title: fill(r.goTo, { name: shown }) }, () =>
    actions.goTo(unit, shown, isLeaf ? statusDay : null),
  );
  row.append(
    el('span', { class: 'name' }, shown),
    el('span', { class: `status ${status}` }, statuses[status]),
    el('span', { class: 'figures' }, figures.filter((part) => part !== null).join(' · ')),
  );
  return row;
}
