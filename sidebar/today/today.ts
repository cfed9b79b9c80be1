/** "Hôm nay": how long there is, who has reported, where the plan stands, who is behind. */
import type { Reporting } from '../../src/app/sidebar/reporting';
import type { BehindUnit, IndicatorToday, Today } from '../../src/app/sidebar/today';
import { percent as share } from '../../src/messages/format';
import { button, el, section } from '../dom';
import { fill, number, shortDay, signed, spoken, wallDay, wallTime, words } from '../words';

export interface TodayActions {
  /** To the row of a unit. @param day its column */
  goTo(unit: string, name: string, day: string | null): void;
  openProgress(): void;
  /** Which level the list of those behind shows. */
  showLevel(leaves: boolean): void;
}

export interface TodayState {
  today: Today;
  /** Milliseconds since `today` was read. */
  age: number;
  showsLeaves: boolean;
}

export function todaySections(state: TodayState, actions: TodayActions): HTMLElement[] {
  const { today } = state;
  return [
    clock(state),
    ...today.reporting.map((day) => reporting(day, today, actions)),
    progress(today),
    ...(today.statusDay === null ? [] : [behind(state, actions)]),
  ];
}

function clock({ today, age }: TodayState): HTMLElement {
  const w = words().today;
  const title = fill(w.title, { day: shortDay(today.today) });
  const { nextCutOff, now, period } = today;
  if (nextCutOff === null) return section('clock', title, el('p', {}, w.over));
  const lines = [el('p', { class: 'lead' }, untilText(nextCutOff.at - now - age))];
  if (today.today < period.first) lines.unshift(el('p', {}, fill(w.before, { day: shortDay(period.first) })));
  const { at, day } = nextCutOff;
  const of = fill(w.untilOf, { day: shortDay(day), time: wallTime(at), on: wallDay(at) });
  return section('clock', title, ...lines, el('p', { class: 'soft' }, of));
}

/** "Còn 1 giờ 05 phút đến giờ báo"; the two largest units are enough. */
export function untilText(milliseconds: number): string {
  const w = words().today;
  const all = Math.max(0, Math.ceil(milliseconds / 60_000));
  const [days, hours, minutes] = [Math.floor(all / 1440), Math.floor((all % 1440) / 60), all % 60];
  const parts = [
    days > 0 ? fill(w.days, { count: days }) : null,
    hours > 0 ? fill(w.hours, { count: hours }) : null,
    days === 0 && (minutes > 0 || all === 0) ? fill(w.minutes, { count: minutes }) : null,
  ];
  return fill(w.until, { left: parts.filter((part) => part !== null).join(' ') });
}

function reporting(of: Reporting, { levels }: Today, actions: TodayActions): HTMLElement {
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

function progress({ statusDay, indicators, reporting, period }: Today): HTMLElement {
  const w = words().progress;
  if (statusDay === null) return section('progress', w.title, el('p', {}, w.none));
  return section(
    'progress',
    w.title,
    el('p', { class: 'soft' }, fill(w.upTo, { day: shortDay(statusDay) })),
    ...indicators.map((one) => indicator(one, reporting[0]?.day ?? statusDay, period.last)),
  );
}

function indicator(one: IndicatorToday, reportingDay: string, last: string): HTMLElement {
  const { progress: w, statuses } = words();
  const { name, target, due, done, gap, percentOfTarget, status, neededPerDay, finish, day } = one;
  const percent = percentOfTarget === null ? '–' : share(percentOfTarget / 100, spoken());
  const width = Math.min(100, percentOfTarget ?? 0);
  const mark = target > 0 ? Math.min(100, (100 * due) / target) : 0;
  const bar = el('div', { class: 'bar', role: 'img', 'aria-label': fill(w.bar, { name, percent }) });
  bar.append(
    el('i', { style: `width:${width.toFixed(2)}%` }),
    el('s', { style: `left:${mark.toFixed(2)}%` }),
  );
  const lines = [
    fill(w.done, { done: number(done), target: number(target), percent }),
    fill(w.due, { due: number(due), gap: signed(gap) }),
    day === null
      ? null
      : fill(w.day, { day: shortDay(reportingDay), done: number(day.done), quota: number(day.quota) }),
    neededPerDay === null || neededPerDay === 0 ? null : fill(w.needed, { needed: number(neededPerDay) }),
    finish === null ? null : fill(finish > last ? w.tooLate : w.finish, { day: shortDay(finish) }),
  ];
  return el(
    'div',
    { class: 'indicator' },
    el('h3', {}, name, ' ', el('span', { class: `status ${status}` }, statuses[status])),
    bar,
    ...lines.map((line) => (line === null ? null : el('p', {}, line))),
  );
}

function behind({ today, showsLeaves }: TodayState, actions: TodayActions): HTMLElement {
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
    el('ol', {}, ...units.map((unit) => el('li', {}, behindUnit(unit, today, actions)))),
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
