/** "Tổng hợp": the wards together, read block by block; who is silent, late, or cannot be read. */
import type { CityView } from '../../src/app/consolidate';
import { nameOf, persist, runAct } from '../acts';
import { call } from '../call';
import { button, el, section } from '../dom';
import type { Panel, Shell } from '../panel';
import { fill, number, spoken, wallDay, wallTime, words } from '../words';
import { figuresSection, wardSections } from './figures';
import { cityWordsSection } from './words';

/** Undefined: not read yet; null: the file has no list of wards. */
let city: CityView | null | undefined;
let isReading = false;
let stops = false;

export const cityPanel: Panel = {
  key: 'city',
  title: () => words().panels.city,
  body(shell) {
    if (city === undefined) return [];
    if (city === null) return [newList(shell)];
    return city.total === 0
      ? [el('p', {}, words().city.empty), show(shell, 'wards', words().city.openList)]
      : [
          figuresSection(city),
          runSection(shell, city),
          ...wardSections(city),
          cityWordsSection(shell),
          dailySection(shell, city),
        ];
  },
  opened(shell) {
    // What opening the sidebar has read need not be read again.
    if (shell.view?.kind === 'city') city = shell.view.city;
    else void load(shell);
    shell.draw();
  },
};

async function load(shell: Shell): Promise<void> {
  city = await persist(shell, 'city', {});
  shell.draw();
}

function newList(shell: Shell): HTMLElement {
  const w = words();
  const make = button(nameOf('newCity'), { class: 'main' }, async () => {
    if ((await runAct(shell, 'newCity')) !== null) await load(shell);
  });
  return section('city', w.panels.city, el('p', {}, w.city.noList), el('div', { class: 'answers' }, make));
}

function runSection(shell: Shell, { tried, total, running, stopped, lastRun }: CityView): HTMLElement {
  const w = words().city;
  const counts = { tried: number(tried), total: number(total) };
  const isOpen = running || stopped;
  const says = isReading
    ? w.reading
    : isOpen
      ? w.unfinished
      : lastRun === null
        ? w.never
        : fill(w.asOf, { time: wallTime(lastRun), day: wallDay(lastRun) });
  const bar = el('progress', {
    max: String(total),
    value: String(tried),
    'aria-label': fill(w.progress, counts),
  });
  return section(
    'run',
    w.run,
    el('p', {}, fill(says, counts)),
    isReading || isOpen ? bar : null,
    el(
      'div',
      { class: 'answers' },
      isReading
        ? button(stops ? w.stopping : w.stop, { 'data-live': true }, () => stop(shell))
        : button(isOpen ? w.goOn : w.start, { class: 'main' }, () => void run(shell)),
      show(shell, 'consolidated', w.openTab),
      show(shell, 'wards', w.openList),
    ),
  );
}

/** Block by block: after each the panel shows how far it is. */
async function run(shell: Shell): Promise<void> {
  isReading = true;
  stops = false;
  for (let goesOn = true; goesOn && !stops; ) {
    shell.draw();
    const block = await shell.ask('cityBlock', {}, { retry: () => void run(shell) });
    goesOn = block?.goesOn === true;
    city = block?.city ?? city;
  }
  isReading = false;
  shell.draw();
}

/** Beside the call that is under way, which ends after the ward it is at. */
function stop(shell: Shell): void {
  stops = true;
  shell.draw();
  void call('cityStop', {}, spoken());
}

function dailySection(shell: Shell, { daily }: CityView): HTMLElement {
  const w = words().city;
  const press = async () => {
    if ((await runAct(shell, 'dailyCity')) !== null) cityPanel.opened?.(shell);
  };
  const change = button(daily === null ? w.dailySwitchOn : w.dailyChange, {}, () => void press());
  if (daily === null)
    return section('daily', w.daily, el('p', {}, w.dailyOff), el('div', { class: 'answers' }, change));
  const { time, owner, lastRan } = daily;
  return section(
    'daily',
    w.daily,
    el('p', {}, fill(w.dailyOn, { time, owner: owner || '?' })),
    lastRan === null
      ? null
      : el('p', { class: 'soft' }, fill(w.dailyRan, { time: wallTime(lastRan), day: wallDay(lastRan) })),
    el('div', { class: 'answers' }, change),
  );
}

function show(shell: Shell, tab: 'consolidated' | 'wards', title: string): HTMLElement {
  const press = () => void shell.ask('showReport', { tab }, { retry: press });
  return button(title, {}, press);
}
