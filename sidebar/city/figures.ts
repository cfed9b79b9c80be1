/** The city's figures, and the wards that want looking at, each leading to its file. */
import type { CityView, WardFile } from '../../src/app/consolidate';
import { percent as share } from '../../src/messages/format';
import { el, section } from '../dom';
import { fill, number, shortDay, signed, spoken, wallDay, wallTime, words } from '../words';

export function figuresSection({ day, read, total, figures }: CityView): HTMLElement {
  const w = words().city;
  if (day === null || read === 0) return section('figures', w.titleNone);
  return section(
    'figures',
    fill(w.title, { day: shortDay(day) }),
    el('p', { class: 'lead' }, fill(w.included, { read: number(read), total: number(total) })),
    ...figures.flatMap(({ name, today, done, target, due, blank }) => {
      const percent = target === 0 ? '–' : share((done ?? 0) / target, spoken());
      return [
        el('h3', {}, name),
        el('p', {}, today === null ? w.noneToday : fill(w.today, { today: number(today) })),
        el('p', {}, fill(w.done, { done: number(done ?? 0), target: number(target), percent })),
        el('p', {}, fill(w.gap, { gap: signed((done ?? 0) - due) })),
        blank.units === 0
          ? null
          : el(
              'p',
              { class: 'soft' },
              fill(w.blankDue, { due: number(blank.due), units: number(blank.units) }),
            ),
      ];
    }),
  );
}

export function wardSections({ silent, late, unreadable, doubles }: CityView): HTMLElement[] {
  const w = words().city;
  return [
    ...wards('unreadable', w.unreadable, unreadable, ({ why, kept }) => [
      why,
      kept === null ? '' : fill(w.kept, { time: wallTime(kept), day: wallDay(kept) }),
    ]),
    ...wards('doubles', w.doubles, doubles, ({ why }) => [why]),
    ...wards('silent', w.silent, silent, () => []),
    ...wards('late', w.late, late, ({ teams, asked }) => [
      fill(w.lateTeams, { teams: number(teams), asked: number(asked) }),
    ]),
  ];
}

function wards<T extends WardFile>(
  key: string,
  title: string,
  list: readonly T[],
  linesOf: (ward: T) => string[],
): HTMLElement[] {
  if (list.length === 0) return [];
  const { openFile: act, of } = words().city;
  const items = list.map((ward) =>
    el(
      'li',
      {},
      el('b', {}, ward.name),
      ward.file === null ? null : ' ',
      ward.file === null
        ? null
        : el(
            'a',
            {
              href: ward.file,
              target: '_blank',
              rel: 'noopener',
              'aria-label': fill(of, { act, name: ward.name }),
            },
            act,
          ),
      ...linesOf(ward)
        .filter((line) => line !== '')
        .map((line) => el('p', { class: 'soft' }, line)),
    ),
  );
  return [section(key, fill(title, { count: number(list.length) }), el('ul', { class: 'wards' }, ...items))];
}
