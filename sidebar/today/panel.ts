/** "Hôm nay": figures, who is behind, the acts of the day, and what a check found. */
import type { Found } from '../../src/app/sidebar/found';
import { type Act, runAct } from '../acts';
import { el } from '../dom';
import { goToFinding, goToUnit } from '../go';
import type { Panel, Shell } from '../panel';
import { fill, wallTime, words } from '../words';
import { dailyActs, setUpActs } from './acts';
import { foundPanel, retold } from './found';
import { todaySections } from './today';

/** Of the last check, until it is closed or something else was done. */
let found: Found | null = null;
let showsLeaves = false;

export const todayPanel: Panel = {
  key: 'today',
  title: () => words().panels.today,
  opened: (shell) => void tellAnew(shell),
  body,
  ticks: true,
};

function body(shell: Shell): HTMLElement[] {
  const { view, readAt } = shell;
  if (view?.kind !== 'today') return [];
  const { today } = view;
  const press = (act: Act) => void run(shell, act);
  const age = performance.now() - readAt;
  return [
    ...(found === null ? [] : [foundPanel(found, foundActions(shell))]),
    ...(today.formsChanged ? [el('p', { class: 'note' }, words().formsChanged), setUpActs(press)] : []),
    ...todaySections({ today, age, showsLeaves }, todayActions(shell)),
    dailyActs(press),
    el('p', { class: 'soft' }, fill(words().refreshed, { time: wallTime(today.now) })),
  ];
}

/** What was found before another language was chosen. */
async function tellAnew(shell: Shell): Promise<void> {
  if (found === null) return;
  found = await retold(shell, found);
  shell.draw();
}

async function run(shell: Shell, act: Act): Promise<void> {
  found = (await runAct(shell, act))?.found ?? null;
  shell.draw();
}

const foundActions = (shell: Shell) => ({
  goTo: (path: string) => void goToFinding(shell, path),
  close() {
    found = null;
    shell.draw();
  },
});

const todayActions = (shell: Shell) => ({
  goTo: (unit: string, name: string, day: string | null) => void goToUnit(shell, unit, name, day),
  openProgress: () => void run(shell, 'openProgress'),
  showLevel(leaves: boolean) {
    showsLeaves = leaves;
    shell.draw();
  },
});
