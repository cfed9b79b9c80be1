/** Public holidays of the period, each with one press for resting and one for working all the same. */
import { weekdayOf } from '../../../src/domain/day';
import { button, el } from '../../dom';
import { fill, shortDay, words } from '../../words';
import type { SetUp } from '../step';

export type Holiday = SetUp['holidays'][number];

/** @param weightOf what has been said of a day; null: nothing */
export function holidaysPart(
  holidays: readonly Holiday[],
  weightOf: (day: string) => number | null,
  choose: (those: readonly Holiday[], weight: 0 | 1) => void,
): HTMLElement[] {
  const w = words().calendar;
  if (holidays.length === 0) return [el('h3', {}, w.holidays), el('p', { class: 'soft' }, w.noHolidays)];
  const open = holidays.filter(({ day, usual }) => usual && weightOf(day) === null);
  return [
    el('h3', {}, w.holidays),
    ...(open.length < 2 ? [] : [button(w.restUsual, {}, () => choose(open, 0))]),
    el('ul', { class: 'holidays' }, ...holidays.map((holiday) => line(holiday))),
  ];

  function line(holiday: Holiday): HTMLElement {
    const { day, name, usual } = holiday;
    const weight = weightOf(day);
    const when = `${words().setUp.weekdays[weekdayOf(day) % 7]!} ${shortDay(day)}`;
    const option = (text: string, value: 0 | 1) =>
      button(
        text,
        {
          'aria-pressed': String(weight !== null && weight > 0 === value > 0),
          'aria-label': fill(w.of, { choice: text, name: `${name} ${shortDay(day)}` }),
        },
        () => choose([holiday], value),
      );
    return el(
      'li',
      {},
      el('p', {}, `${name}, ${when}${usual ? '' : ` (${w.announced})`}`),
      el('div', { class: 'switch' }, option(w.rest, 0), option(w.work, 1)),
    );
  }
}
