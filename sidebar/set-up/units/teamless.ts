/** Groups without a number of teams: who they are, what becomes of them, and whether that is meant. */
import { el } from '../../dom';
import { fill, number, words } from '../../words';
import type { UnitList } from './list';
import { lastLevels } from './preview';

const MOST_NAMED = 5;

/** @param meant they report themselves */
export function teamlessPart(
  list: UnitList,
  meant: boolean,
  isWrong: boolean,
  choose: (meant: boolean) => void,
): HTMLElement | null {
  const without = list.fixed ? [] : list.teamless();
  if (without.length === 0) return null;
  const w = words().units;
  const [team = '', level = ''] = lastLevels(list);
  const names = without.slice(0, MOST_NAMED).map((at) => list.name(at));
  const figures = { count: number(without.length), level, team, names: names.join(', ') };
  const end = without.length > MOST_NAMED ? '…' : '.';
  return el(
    'div',
    { class: 'note' },
    el('p', {}, fill(w.teamless, figures) + end),
    el('p', {}, fill(w.teamlessDo, figures)),
    tick('units-teamless', fill(w.teamlessSo, figures), meant, isWrong, choose),
  );
}

export function tick(
  id: string,
  text: string,
  checked: boolean,
  isWrong: boolean,
  choose: (checked: boolean) => void,
): HTMLElement {
  const box = el('input', { type: 'checkbox', id, checked, 'aria-invalid': isWrong ? 'true' : null });
  box.addEventListener('change', () => choose(box.checked));
  return el('label', { class: 'tick', for: id }, box, text);
}
