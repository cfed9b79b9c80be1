/** Buttons that run the acts of the menu. */
import type { Act } from '../acts';
import { button, el, section } from '../dom';
import { words } from '../words';

const DAILY: readonly Act[] = ['checkEntries', 'closeDay', 'catchUp', 'dueReports', 'copyWords'];
const MORE: readonly Act[] = ['checkThoroughly', 'reopenDay', 'openFindings'];
const SET_UP: readonly Act[] = ['newForms', 'checkPlan', 'build'];

export function dailyActs(run: (act: Act) => void): HTMLElement {
  return section('acts', words().acts.title, list(DAILY, run, 'act'), list(MORE, run, 'act minor'));
}

export function setUpActs(run: (act: Act) => void): HTMLElement {
  return section('acts', words().acts.setUp, list(SET_UP, run, 'act'));
}

function list(acts: readonly Act[], run: (act: Act) => void, look: string): HTMLElement {
  const items = acts.map((act) =>
    el(
      'li',
      {},
      button(words().acts[act], { class: look, 'data-act': act }, () => run(act)),
    ),
  );
  return el('ul', {}, ...items);
}
