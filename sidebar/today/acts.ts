/** Buttons that run the acts of the menu. */
import { type Act, nameOf } from '../acts';
import { button, el, section } from '../dom';
import { words } from '../words';

const DAILY: readonly Act[] = ['checkEntries', 'closeDay', 'catchUp'];
const MORE: readonly Act[] = [
  'checkThoroughly',
  'undoCorrections',
  'reopenDay',
  'lateEntry',
  'received',
  'openFindings',
  'openRebalance',
];
const SET_UP: readonly Act[] = ['newForms', 'checkPlan', 'build'];
const STANDING: readonly Act[] = ['recording', 'leaflets', 'permissions', 'mergeUnit', 'stopUnit'];

export function dailyActs(run: (act: Act) => void): HTMLElement {
  const { title, more } = words().acts;
  return section(
    'acts',
    title,
    actList(DAILY, run),
    el('details', { 'data-key': 'acts' }, el('summary', {}, more), actList(MORE, run, 'act minor')),
  );
}

/** @param stands with those that need tables */
export function setUpActs(run: (act: Act) => void, stands = false): HTMLElement {
  return section('acts', words().acts.setUp, actList(stands ? [...SET_UP, ...STANDING] : SET_UP, run));
}

export function actList(acts: readonly Act[], run: (act: Act) => void, look = 'act'): HTMLElement {
  const items = acts.map((act) =>
    el(
      'li',
      {},
      button(nameOf(act), { class: look, 'data-act': act }, () => run(act)),
    ),
  );
  return el('ul', {}, ...items);
}
