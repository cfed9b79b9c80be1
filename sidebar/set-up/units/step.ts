/** "Đơn vị": a table is pasted, read, looked at and then saved; or what stands is kept. */
import { runAct } from '../../acts';
import { button, el } from '../../dom';
import type { Shell } from '../../panel';
import { fill, words } from '../../words';
import type { Changes, SetUp, Step } from '../step';
import { depthsOf } from './depths';
import { UnitList } from './list';
import { Pasting } from './pasting';
import { countsText, preview } from './preview';
import { teamlessPart, tick } from './teamless';

let standing: UnitList | null = null;
let pasting = new Pasting([]);
/** Another list is wanted than the one that stands. */
let another = false;
let agreed = false;
/** Groups without a number of teams report themselves. */
let teamless = false;
/** Somebody wanted to save: from now on it is said what is in the way. */
let strict = false;

export const unitsStep: Step = {
  key: 'units',
  title: () => words().setUp.steps.units,
  read({ forms, typed }: SetUp, keep: boolean) {
    const { units, answers } = forms;
    const levels = (answers.rows.levels ?? []).map(String);
    const before = standing;
    const depths = depthsOf(units, levels);
    standing = units.length === 0 ? null : new UnitList(units, levels, depths, typed, namesOf(answers));
    if (keep) {
      if (before !== null) standing?.keep(before);
      pasting = pasting.under(levels);
      return;
    }
    pasting = new Pasting(levels);
    another = false;
    agreed = false;
    teamless = false;
    strict = false;
  },
  touched: () => pasting.touched || standing?.touched() === true,
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

function mistake(): 'unread' | 'errors' | 'teams' | 'teamless' | 'agree' | null {
  if (standing !== null && !another) {
    if (!standing.isRight()) return 'teams';
    return standing.touched() && isTeamless(standing) ? 'teamless' : null;
  }
  const wrong = pasting.mistake();
  if (wrong !== null || pasting.list === null) return wrong;
  if (isTeamless(pasting.list)) return 'teamless';
  return standing !== null && !agreed ? 'agree' : null;
}

const isTeamless = (list: UnitList) => !teamless && list.teamless().length > 0;

/** Of the indicators that are counted, by key. */
function namesOf({ rows }: SetUp['forms']['answers']): Map<string, string> {
  const at = (id: string, slot: number) => String(rows[id]?.[slot] ?? '');
  const keys = (rows['ind.key'] ?? []).map((key) => String(key ?? ''));
  return new Map(
    keys.flatMap((key, slot): [string, string][] =>
      key === '' || at('ind.kind', slot) === 'rate' ? [] : [[key, at('ind.name', slot) || key]],
    ),
  );
}

function body(shell: Shell): (HTMLElement | null)[] {
  const w = words().units;
  const wrong = strict ? mistake() : null;
  const told = wrong === null ? null : el('p', { class: 'note' }, w.wrong[wrong]);
  if (standing !== null && !another)
    return [...standingPart(shell, standing), withoutTeams(shell, standing, wrong === 'teamless'), told];
  const keep = standing === null ? null : button(w.keep, { class: 'link' }, () => choose(shell, false));
  return [
    ...pasting.body(shell, wrong === 'unread' || wrong === 'errors', keep),
    pasting.list === null ? null : withoutTeams(shell, pasting.list, wrong === 'teamless'),
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
  unitsStep.read(now.setUp, true);
  shell.draw();
}

function choose(shell: Shell, wanted: boolean): void {
  another = wanted;
  strict = false;
  shell.draw();
  document.getElementById(wanted ? 'units-text' : 'units-another')?.focus();
}

function agreement(shell: Shell, list: UnitList, isWrong: boolean): HTMLElement {
  const text = fill(words().units.agree, { list: countsText(list) });
  return tick('units-agree', text, agreed, isWrong, (checked) => {
    agreed = checked;
    shell.draw();
  });
}

function withoutTeams(shell: Shell, list: UnitList, isWrong: boolean): HTMLElement | null {
  return teamlessPart(list, teamless, isWrong, (checked) => {
    teamless = checked;
    shell.draw();
  });
}
