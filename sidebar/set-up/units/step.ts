/** "Đơn vị": a table is pasted, read, looked at and then saved; or what stands is kept. */
import { runAct } from '../../acts';
import { button, el } from '../../dom';
import type { Shell } from '../../panel';
import { fill, words } from '../../words';
import type { Changes, SetUp, Step } from '../step';
import { depthsOf, UnitList } from './list';
import { Pasting } from './pasting';
import { countsText, preview } from './preview';

let standing: UnitList | null = null;
let pasting = new Pasting([]);
/** Another list is wanted than the one that stands. */
let another = false;
let agreed = false;
/** Somebody wanted to save: from now on it is said what is in the way. */
let strict = false;

export const unitsStep: Step = {
  key: 'units',
  title: () => words().setUp.steps.units,
  read({ forms, typed }: SetUp) {
    const { units, answers } = forms;
    const levels = (answers.rows.levels ?? []).map(String);
    standing = units.length === 0 ? null : new UnitList(units, levels, depthsOf(units, levels), typed);
    pasting = new Pasting(levels);
    another = false;
    agreed = false;
    strict = false;
  },
  body,
  changes,
};

function changes(): Changes | null {
  strict = true;
  if (mistake() !== null) return null;
  strict = false;
  const list = standing === null || another ? pasting.list : standing;
  if (list === null) return {};
  const units = list.saved();
  return list === standing && units.every((line, at) => line === list.lines[at]) ? {} : { units };
}

function mistake(): 'unread' | 'errors' | 'teams' | 'agree' | null {
  if (standing !== null && !another) return standing.isRight() ? null : 'teams';
  const wrong = pasting.mistake();
  return wrong ?? (standing !== null && pasting.list !== null && !agreed ? 'agree' : null);
}

function body(shell: Shell): (HTMLElement | null)[] {
  const w = words().units;
  const wrong = strict ? mistake() : null;
  const told = wrong === null ? null : el('p', { class: 'note' }, w.wrong[wrong]);
  if (standing !== null && !another) return [...standingPart(shell, standing), told];
  const keep = standing === null ? null : button(w.keep, { class: 'link' }, () => choose(shell, false));
  return [
    ...pasting.body(shell, wrong === 'unread' || wrong === 'errors', keep),
    standing === null || pasting.list === null ? null : agreement(shell, standing, wrong === 'agree'),
    told,
  ];
}

function standingPart(shell: Shell, list: UnitList): (HTMLElement | null)[] {
  const w = words().units;
  const act = (text: string, which: 'mergeUnit' | 'stopUnit') =>
    button(text, {}, () => void change(shell, which));
  return [
    ...preview('standing', fill(w.standing, { list: countsText(list) }), list, () => shell.draw()),
    ...(list.fixed
      ? [
          el('p', {}, w.typed),
          el('div', { class: 'answers' }, act(w.merge, 'mergeUnit'), act(w.stop, 'stopUnit')),
        ]
      : [button(w.another, { id: 'units-another' }, () => choose(shell, true))]),
  ];
}

async function change(shell: Shell, act: 'mergeUnit' | 'stopUnit'): Promise<void> {
  if ((await runAct(shell, act)) === null) return;
  const now = await shell.ask('readForms', {});
  if (now === null) return;
  unitsStep.read(now.setUp);
  shell.draw();
}

function choose(shell: Shell, wanted: boolean): void {
  another = wanted;
  strict = false;
  shell.draw();
  document.getElementById(wanted ? 'units-text' : 'units-another')?.focus();
}

function agreement(shell: Shell, list: UnitList, isWrong: boolean): HTMLElement {
  const invalid = isWrong ? 'true' : null;
  const box = el('input', {
    type: 'checkbox',
    id: 'units-agree',
    checked: agreed,
    'aria-invalid': invalid,
  });
  box.addEventListener('change', () => {
    agreed = box.checked;
    shell.draw();
  });
  const text = fill(words().units.agree, { list: countsText(list) });
  return el('label', { class: 'tick', for: 'units-agree' }, box, text);
}
