/** The quota table of one unit above teams: a line a day, a column a team. */
import type { Preview } from '../../src/app/set-up/preview';
import type { Review } from '../../src/app/set-up/ways';
import { el } from '../dom';
import { number, shortDay, words } from '../words';
import { choiceField } from './controls';

export function tableSection(
  { groups, preview }: Review,
  choose: (unit: string) => void,
): HTMLElement | null {
  const w = words().setUp.review;
  if (preview === null) return null;
  const named = Object.fromEntries(groups.map(({ code, name }) => [code, `${code} ${name}`]));
  return el(
    'details',
    { 'data-key': 'preview' },
    el('summary', {}, w.table),
    groups.length < 2 ? null : choiceField('preview', w.group, named, preview.unit ?? '', choose),
    ...preview.tables.flatMap(({ name, cells }) => [
      ...(preview.tables.length > 1 ? [el('h3', {}, name)] : []),
      el('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': name }, table(preview, cells)),
    ]),
  );
}

function table({ days, teams }: Preview, cells: readonly number[][]): HTMLElement {
  const w = words().setUp.review;
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const line = (head: string, values: readonly number[]) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, head),
      ...[...values, sum(values)].map((value) => el('td', {}, number(value))),
    );
  const heads = [w.day, ...teams.map(({ code }) => code), w.sum];
  return el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
    el(
      'tbody',
      {},
      line(
        w.sum,
        cells.map((team) => sum(team)),
      ),
      ...days.map((day, i) =>
        line(
          shortDay(day),
          cells.map((team) => team[i] ?? 0),
        ),
      ),
    ),
  );
}
