/** Buttons that run the acts of the menu. */
import type { CallInput } from '../src/apps-script/endpoints';
import { button, el, section } from './dom';
import { words } from './words';

export type Check = CallInput<'check'>['check'];
export type Act = CallInput<'act'>['act'] | Check;

export const isCheck = (act: Act): act is Check =>
  act === 'checkEntries' || act === 'checkThoroughly' || act === 'checkPlan';

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
