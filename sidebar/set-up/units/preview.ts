/** The list of units before it is saved: who stands under whom, with how much, and how many teams each gets. */
import { button, el } from '../../dom';
import { fill, number, words } from '../../words';
import { textField } from '../controls';
import { isTeams } from './group-teams';
import type { UnitList } from './list';

const MOST_LINES = 300;
/** More are folded away. */
const FEW = 12;

/** "7 thôn, 35 tổ" */
export function countsText(list: UnitList): string {
  const w = words().units;
  return list
    .counts()
    .map(({ level, count }) => fill(w.count, { count: number(count), level: level.toLowerCase() }))
    .join(', ');
}

/** "tổ", "thôn": the lowest level first. */
export function lastLevels({ levels }: UnitList): string[] {
  return [...levels].reverse().map((name) => name.toLowerCase().split(/\s*[,/–]\s*/)[0]!);
}

/** @param changed after a number of teams was typed */
export function preview(
  key: string,
  title: string,
  list: UnitList,
  changed: () => void,
): (HTMLElement | null)[] {
  const w = words().units;
  const [team = ''] = lastLevels(list);
  const lines = list.lines.slice(0, MOST_LINES).map((_, at) => lineOf(key, list, at, team, changed));
  const more = list.lines.length - MOST_LINES;
  return [
    list.fixed || list.groups.filled.length === 0 ? null : eachField(key, list, changed),
    el(
      'details',
      { open: list.lines.length <= FEW, 'data-key': key },
      el('summary', {}, title),
      el('ol', { class: 'units' }, ...lines),
      more > 0 ? el('p', { class: 'soft' }, fill(w.more, { count: number(more) })) : null,
    ),
  ];
}

/** One number for all groups it goes to, and which those are. */
function eachField(key: string, list: UnitList, changed: () => void): HTMLElement {
  const w = words().units;
  const [team = '', level = ''] = lastLevels(list);
  const { groups } = list;
  const { label, help } = w.each[groups.kind];
  const figures = { team, level, count: number(groups.filled.length) };
  return textField(`${key}-each`, {
    label: fill(label, figures),
    help: fill(help, figures),
    text: groups.each,
    type(text) {
      groups.each = text;
      changed();
    },
    check: () => (isTeams(groups.each) ? { value: groups.each } : { wrong: w.wrong.teams }),
  });
}

function lineOf(key: string, list: UnitList, at: number, team: string, changed: () => void): HTMLElement {
  const w = words().units;
  const { cells, quota } = list.lines[at]!;
  const corrected = list.quotaKeys(at);
  const others = Object.entries(quota).flatMap(([indicator, value]) =>
    corrected.includes(indicator) ? [] : [value],
  );
  const figures = [cells.eligible ?? null, ...others].filter((value) => typeof value === 'number');
  const name = list.name(at);
  const line = el(
    'li',
    { style: `margin-left:${(list.depth(at) - 1) * 14}px` },
    el('span', { class: 'name' }, name),
    ' ',
  );
  if (figures.length > 0)
    line.append(el('span', { class: 'soft' }, figures.map((value) => number(value)).join(' · ')));
  line.append(...corrected.map((indicator) => quotaOf(key, list, at, indicator, changed)));
  if (!list.isOpen(at)) return line;
  if (list.fixed) {
    line.append(el('span', { class: 'teams' }, `${list.groups.at(at) || 0} ${team}`));
    return line;
  }
  const label = fill(w.teamsOf, { team, name });
  const text = list.groups.at(at);
  const wrong = isTeams(text)
    ? null
    : el('p', { id: `${key}-teams-${at}-note`, class: 'wrong' }, w.wrong.teams);
  const input = el('input', {
    id: `${key}-teams-${at}`,
    type: 'text',
    inputmode: 'numeric',
    maxlength: '3',
    'aria-label': label,
    'aria-invalid': wrong === null ? null : 'true',
    'aria-describedby': wrong === null ? null : wrong.id,
  });
  input.value = text;
  input.addEventListener('input', () => {
    list.groups.type(at, input.value);
    changed();
  });
  line.append(el('span', { class: 'teams' }, input, ` ${team}`));
  if (wrong !== null) line.append(wrong);
  return line;
}

/** A given quota: pressed, it can be corrected. */
function quotaOf(
  key: string,
  list: UnitList,
  at: number,
  indicator: string,
  changed: () => void,
): HTMLElement {
  const w = words().units;
  const id = `${key}-quota-${at}-${indicator}`;
  const label =
    list.indicators.size > 1 ? fill(w.quotaFor, { name: list.indicators.get(indicator)! }) : w.quota;
  const text = list.quotaText(at, indicator);
  if (list.isCorrected(at, indicator))
    return textField(id, {
      label,
      text,
      type: (typed) => list.typeQuota(at, indicator, typed),
      check: () => list.quota(at, indicator),
    });
  const figure = text === '' ? '—' : text;
  const name = fill(w.correct, { figure, quota: label, name: list.name(at) });
  return button(figure, { class: 'to', 'aria-label': name }, () => {
    list.typeQuota(at, indicator, text);
    changed();
    document.getElementById(id)?.focus();
  });
}
