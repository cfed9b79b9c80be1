/** Thiết lập từng bước: five short steps, what was found with ways out, a table shown before it is made, building. */
import { type Act, runAct } from '../acts';
import { button, el, section } from '../dom';
import { goToFinding } from '../go';
import type { Panel, Shell } from '../panel';
import { setUpActs } from '../today/acts';
import { foundPanel } from '../today/found';
import { withTab, words } from '../words';
import { changeLines } from './change';
import { load, takeView } from './opening';
import { nextSection, reviewBody } from './review';
import { drop, recount, refuse, save, send, takeWay } from './saving';
import { start } from './start';
import { drafts, go, type Place, state } from './state';
import type { Step } from './step';
import { STEPS } from './steps';

/** What stands in the forms is as it was. */
const LEAVES_FORMS: readonly Act[] = ['recording', 'leaflets', 'permissions'];

export const setUpPanel: Panel = {
  key: 'setUp',
  title: () => words().panels.setUp,
  opened: (shell) => void load(shell),
  body(shell) {
    takeView(shell);
    const { setUp, place, made, asked } = state;
    const shown = () => [steps(shell), ...(made ? [] : part(shell))];
    const own = setUp === null ? [] : place === 'start' ? start(shell) : shown();
    return [
      ...(asked === null ? foundPart(shell) : []),
      ...(made ? [nextSection((act) => void run(shell, act))] : []),
      ...own,
      ...(asked === null ? [] : foundPart(shell)),
      el(
        'details',
        { 'data-key': 'set-up' },
        el('summary', {}, words().acts.setUp),
        setUpActs((act) => void run(shell, act), shell.view?.kind === 'today'),
      ),
    ];
  },
};

function foundPart(shell: Shell): HTMLElement[] {
  const { found } = state;
  if (found === null) return [];
  const close = () => {
    state.found = null;
    shell.draw();
  };
  const goTo = (path: string) => void goToFinding(shell, path);
  const list = foundPanel(found.items, { goTo, close });
  return found.unsaved ? [el('p', { class: 'note' }, words().setUp.change.wrong), list] : [list];
}

/** All of them at once: any may be opened, how far each is stands below its name. */
function steps(shell: Shell): HTMLElement {
  const w = words().setUp.steps;
  const keys: readonly Exclude<Place, 'start'>[] = [...STEPS.map(({ key }) => key), 'review'];
  const unsaved = drafts().map(({ key }) => key as string);
  const items = keys.map((key, i) => {
    const how =
      key === 'review' ? 'open' : unsaved.includes(key) ? 'unsaved' : (state.setUp?.steps[key] ?? 'open');
    const item = button(
      `${i + 1}. ${w[key]} `,
      { 'aria-current': key === state.place && !state.made ? 'step' : null, class: how },
      () => void go(shell, key).then(() => recount(shell)),
    );
    if (how !== 'open') item.append(el('small', {}, w.states[how]));
    return el('li', {}, item);
  });
  return el('ol', { class: 'steps', 'aria-label': w.label }, ...items);
}

function part(shell: Shell): (HTMLElement | null)[] {
  const { place, review, asked } = state;
  if (place === 'review')
    return review === null
      ? []
      : reviewBody(shell, review, {
          take: (found, way) => void takeWay(shell, found, way),
          choose: (unit) => void go(shell, 'review', unit),
          build: () => void run(shell, 'build'),
        });
  const step = STEPS.find(({ key }) => key === place);
  if (step === undefined) return [];
  if (asked !== null) return [agreement(shell, step)];
  return [stepSection(shell, step)];
}

function stepSection(shell: Shell, step: Step): HTMLElement {
  const w = words().setUp;
  const undo = button(w.drop, { class: 'link' }, () => drop(shell, step));
  const tell = () => {
    undo.hidden = !step.touched();
    recount(shell);
  };
  undo.hidden = !step.touched();
  const made = section(
    'step',
    step.title(),
    ...step.body(shell),
    el(
      'div',
      { class: 'answers' },
      button(w.next, { class: 'main' }, () => void save(shell, step)),
      state.setUp?.hasForms === true
        ? button(
            withTab(w.openForm),
            { class: 'link', title: withTab(w.more) },
            () => void goToFinding(shell, 'name'),
          )
        : null,
      undo,
    ),
  );
  made.querySelector('h2')!.tabIndex = -1;
  for (const what of ['input', 'change', 'click']) made.addEventListener(what, tell);
  made.addEventListener('keydown', ({ key, target }) => {
    const field = target as HTMLInputElement;
    if (key === 'Enter' && field.tagName === 'INPUT' && field.type === 'text') void save(shell, step);
  });
  return made;
}

/** Nothing is written before it is agreed to. */
function agreement(shell: Shell, step: Step): HTMLElement {
  const { changes, change } = state.asked!;
  const w = words().setUp.change;
  const made = section(
    'change',
    w.title,
    ...changeLines(change),
    el(
      'div',
      { class: 'answers' },
      button(w.apply, { class: 'main' }, () => void send(shell, step, changes, change.plan)),
      button(w.cancel, {}, () => void refuse(shell, step)),
    ),
  );
  made.querySelector('h2')!.tabIndex = -1;
  return made;
}

async function run(shell: Shell, act: Act): Promise<void> {
  const { made } = state;
  const done = await runAct(shell, act);
  if (done === null) return;
  if (!LEAVES_FORMS.includes(act)) await load(shell, act !== 'checkPlan');
  state.found = done.found === null ? null : { items: done.found, unsaved: false };
  state.made = (act === 'build' || (made && LEAVES_FORMS.includes(act))) && shell.view?.kind === 'today';
  shell.draw();
}
