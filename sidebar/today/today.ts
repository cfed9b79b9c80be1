/** "Hôm nay": how long there is, who has reported, where the plan stands, who is behind. */
import type { IndicatorToday, Today } from '../../src/app/sidebar/today';
import { percent as share } from '../../src/messages/format';
import { el, section } from '../dom';
import { fill, number, shortDay, signed, spoken, wallDay, wallTime, words } from '../words';
import { behind } from './behind';
import { reporting } from './reporting';
import type { TodayActions, TodayState } from './state';

export function todaySections(state: TodayState, actions: TodayActions): HTMLElement[] {
  const { today } = state;
  return [
    clock(state),
    ...today.reporting.map((day) => reporting(day, today, actions)),
    ...notClosed(today.overdue),
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

/** Days are closed in their order; more than so many are counted. */
const MOST_DAYS = 6;

function notClosed(days: readonly string[]): HTMLElement[] {
  const w = words().today;
  if (days.length === 0) return [];
  const named = days.slice(0, MOST_DAYS).map(shortDay).join(', ');
  const left = days.length - MOST_DAYS;
  const list = left > 0 ? `${named} ${fill(words().reporting.more, { count: number(left) })}` : named;
  return [el('p', { class: 'note' }, fill(w.notClosed, { list }))];
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

function progress({ statusDay, plan, indicators, reporting, period }: Today): HTMLElement {
  const w = words().progress;
  if (statusDay === null) return section('progress', w.title, el('p', {}, w.none));
  return section(
    'progress',
    w.title,
    el('p', { class: 'soft' }, fill(w.upTo, { day: shortDay(statusDay) })),
    plan === null
      ? null
      : el('p', { class: 'soft' }, fill(w.plan, { version: plan.version, day: shortDay(plan.from) })),
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
