/** "Đơn vị": a table is pasted, read, looked at and then saved; or what stands is kept. */
import { runAct } from '../../acts';
import { button, el } from '../../dom';
import type { Shell } from '../../panel';
import { fill, words } from '../../words';
import type { Changes, SetUp, Step } from '../step';
import { depthsOf, UnitList } from './list';
import { tableText } from './pasted';
import { countsText, preview } from './preview';
import { columnsSection, mistakesSection, type Read, sumsOf, type TableActions } from './table';

type Wrong = 'unread' | 'errors' | 'agree' | 'teams';

let setUp: SetUp | null = null;
let standing: UnitList | null = null;
/** What is in the field, and what was last read of it. */
let text = '';
let pasted: { text: string; read: Read; list: UnitList } | null = null;
let roles: (string | null)[] = [];
let sections: 'units' | 'headings' | null = null;
let without: number[] = [];
/** Another list is wanted than the one that stands. */
let another = false;
let agreed = false;
let wrong: Wrong | null = null;

export const unitsStep: Step = {
  key: 'units',
  title: () => words().setUp.steps.units,
  read(now) {
    setUp = now;
    const { units, answers } = now.forms;
    const levels = (answers.rows.levels ?? []).map(String);
    standing = units.length === 0 ? null : new UnitList(units, levels, depthsOf(units, levels), now.typed);
    text = '';
    forget();
    another = false;
    agreed = false;
    wrong = null;
  },
  body,
  changes,
};

function forget(): void {
  pasted = null;
  roles = [];
  sections = null;
  without = [];
}

function changes(): Changes | null {
  const asksForTable = standing === null || another;
  wrong = mistake(asksForTable);
  if (wrong !== null) return null;
  if (asksForTable) return pasted === null ? {} : { units: pasted.list.saved() };
  const units = standing!.saved();
  return units.every((line, at) => line === standing!.lines[at]) ? {} : { units };
}

function mistake(asksForTable: boolean): Wrong | null {
  if (!asksForTable) return standing!.isRight() ? null : 'teams';
  if (text.trim() === '') return null;
  if (pasted?.text !== text) return 'unread';
  if (!pasted.read.ready) return 'errors';
  if (!pasted.list.isRight()) return 'teams';
  return standing !== null && !agreed ? 'agree' : null;
}

function body(shell: Shell): (HTMLElement | null)[] {
  const w = words().units;
  const told = wrong === null ? null : el('p', { class: 'note' }, w.wrong[wrong]);
  if (standing === null || another) return [...pasting(shell), told];
  const redraw = () => shell.draw();
  return [
    ...preview('standing', fill(w.standing, { list: countsText(standing) }), standing, redraw),
    ...(setUp?.typed === true
      ? [
          el('p', {}, w.typed),
          el(
            'div',
            { class: 'answers' },
            button(w.merge, {}, () => void change(shell, 'mergeUnit')),
            button(w.stop, {}, () => void change(shell, 'stopUnit')),
          ),
        ]
      : [button(w.another, { id: 'units-another' }, () => choose(shell, true))]),
    told,
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
  wrong = null;
  shell.draw();
  document.getElementById(wanted ? 'units-text' : 'units-another')?.focus();
}

function pasting(shell: Shell): (HTMLElement | null)[] {
  const w = words().units;
  const area = el('textarea', {
    id: 'units-text',
    'aria-invalid': wrong === 'unread' || wrong === 'errors' ? 'true' : null,
    rows: '8',
    wrap: 'off',
    spellcheck: 'false',
    'aria-describedby': 'units-help',
  });
  area.value = text;
  area.addEventListener('input', () => {
    text = area.value;
  });
  area.addEventListener('paste', (event) => {
    const table = tableText(event.clipboardData?.getData('text/html') ?? '');
    if (table !== null) {
      event.preventDefault();
      area.setRangeText(table, area.selectionStart, area.selectionEnd, 'end');
      text = area.value;
    }
    forget();
    // The field takes plain text by itself, after this.
    setTimeout(() => void readTable(shell));
  });
  return [
    standing === null ? null : button(w.keep, { class: 'link' }, () => choose(shell, false)),
    el('label', { for: 'units-text' }, w.paste),
    el('p', { id: 'units-help', class: 'soft' }, w.pasteHelp),
    area,
    button(w.read, { class: 'act' }, () => void readTable(shell)),
    ...(pasted === null ? [] : found(shell, pasted)),
  ];
}

function found(shell: Shell, { read, list }: NonNullable<typeof pasted>): (HTMLElement | null)[] {
  const w = words().units;
  const actions = tableActions(shell);
  const language = shell.tabLanguage;
  return [
    mistakesSection(read, { language, sections, without }, actions),
    columnsSection(read, language, actions),
    ...sumsOf(read, language),
    ...(list.lines.length === 0
      ? []
      : preview('pasted', fill(w.list, { list: countsText(list) }), list, () => shell.draw())),
    standing === null || list.lines.length === 0 ? null : agreement(shell),
  ];
}

function agreement(shell: Shell): HTMLElement {
  const invalid = wrong === 'agree' ? 'true' : null;
  const box = el('input', { type: 'checkbox', id: 'units-agree', checked: agreed, 'aria-invalid': invalid });
  box.addEventListener('change', () => {
    agreed = box.checked;
    wrong = null;
    shell.draw();
  });
  return el(
    'label',
    { class: 'tick', for: 'units-agree' },
    box,
    fill(words().units.agree, { list: countsText(standing!) }),
  );
}

function tableActions(shell: Shell): TableActions {
  const again = () => void readTable(shell);
  return {
    choose(column, role) {
      while (roles.length <= column) roles.push(null);
      roles[column] = role;
      again();
    },
    sections(kind) {
      sections = kind;
      again();
    },
    goTo(row) {
      const area = document.querySelector<HTMLTextAreaElement>('#units-text')!;
      const from =
        text
          .split('\n')
          .slice(0, row - 1)
          .join('\n').length + (row > 1 ? 1 : 0);
      const end = text.indexOf('\n', from);
      area.focus();
      area.setSelectionRange(from, end < 0 ? text.length : end);
    },
    leaveOut(row) {
      without = [...without, row];
      again();
    },
    putBack() {
      without = [];
      again();
    },
  };
}

async function readTable(shell: Shell): Promise<void> {
  const asked = { text, roles, sections, without };
  const read = await shell.ask('readUnits', asked, { retry: () => void readTable(shell) });
  if (read === null) return;
  const levels = (setUp?.forms.answers.rows.levels ?? []).map(String);
  const list = new UnitList(read.units, levels, read.levels);
  list.each = pasted?.list.each ?? '';
  pasted = { text: asked.text, read, list };
  wrong = null;
  shell.draw();
}
