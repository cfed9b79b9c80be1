/** "Báo cáo": what is due and how it stands, the signed report, what was frozen, and the words to send. */
import type { ReportLine, ReportsView } from '../../src/app/sidebar/reports';
import { type Act, nameOf, persist, type ReportTab, runAct } from '../acts';
import { button, el, section } from '../dom';
import type { Panel, Shell } from '../panel';
import { fill, wallDay, wallTime, words } from '../words';
import { dueText } from './due';
import { wordsRead, wordsSection } from './words';

let view: ReportsView | null = null;
/** `performance.now()` of that reading. */
let readAt = 0;

export const reportsPanel: Panel = {
  key: 'reports',
  title: () => words().panels.reports,
  body(shell) {
    return view === null
      ? []
      : [dueSection(shell, view), wordsSection(shell), paperSection(shell, view), frozenSection(shell, view)];
  },
  opened: (shell) => void load(shell),
  ticks: true,
};

function take(shell: Shell, read: ReportsView): void {
  view = read;
  readAt = performance.now();
  wordsRead(read.words);
  shell.draw();
}

async function load(shell: Shell): Promise<void> {
  take(shell, await persist(shell, 'reports', {}));
}

async function run(shell: Shell, act: Act, report: ReportTab = null): Promise<void> {
  const done = await runAct(shell, act, report);
  if (done?.reports != null) take(shell, done.reports);
}

function dueSection(shell: Shell, { lines, now }: ReportsView): HTMLElement {
  const w = words().report;
  const title = words().panels.reports;
  if (lines.length === 0) return section('due', title, el('p', {}, w.nothing));
  const all = button(nameOf('dueReports'), { class: 'act main' }, () => void run(shell, 'dueReports'));
  return section(
    'due',
    title,
    all,
    el(
      'ol',
      {},
      ...lines.map((line) => el('li', {}, ...lineOf(shell, line, now + performance.now() - readAt))),
    ),
  );
}

/** @param now the moment it is drawn */
function lineOf(
  shell: Shell,
  { tab, name, state, before, isDue, frozen, pdf }: ReportLine,
  now: number,
): HTMLElement[] {
  const w = words().report;
  const press = (act: string, does: () => void) =>
    button(act, { 'aria-label': fill(w.of, { act, name }) }, does);
  const moment = (at: number) => ({ time: wallTime(at), day: wallDay(at) });
  const soft = (text: string) => el('p', { class: 'soft' }, text);
  const stands = state !== 'none';
  return [
    el('h3', { lang: shell.tabLanguage }, name),
    el('p', { class: `status ${state}` }, w.states[state]),
    ...(before === null
      ? []
      : // Frozen is on its way.
        [
          before <= now && frozen === null
            ? el('p', { class: 'status farBehind' }, dueText(before, true))
            : soft(dueText(before, false)),
        ]),
    ...(frozen === null ? [] : [soft(fill(w.frozen, { number: frozen.number, ...moment(frozen.at) }))]),
    el(
      'div',
      { class: 'answers' },
      isDue ? press(stands ? w.again : w.make, () => void run(shell, 'makeReport', tab)) : null,
      stands ? press(w.show, () => void show(shell, tab)) : null,
      stands ? press(w.freeze, () => void run(shell, 'freezeReport', tab)) : null,
      pdf === null ? null : pdfLink(pdf, name),
    ),
  ];
}

function pdfLink(href: string, name: string): HTMLElement {
  const { pdf: act, of } = words().report;
  const label = fill(of, { act, name });
  return el('a', { href, target: '_blank', rel: 'noopener', 'aria-label': label }, act);
}

function paperSection(shell: Shell, { paper }: ReportsView): HTMLElement {
  const w = words().report;
  const { state, pdf } = paper;
  const stands = state !== 'none';
  return section(
    'paper',
    w.paper,
    el('p', { class: `status ${state}` }, w.states[state]),
    el('p', { class: 'soft' }, w.paperHint),
    el(
      'div',
      { class: 'answers' },
      button(stands ? w.again : w.make, {}, () => void run(shell, 'signedReport')),
      stands ? button(w.show, {}, () => void show(shell, 'report.paper')) : null,
      pdf === null ? null : pdfLink(pdf, w.paper),
    ),
  );
}

function frozenSection(shell: Shell, { hasFrozen }: ReportsView): HTMLElement {
  const w = words().report;
  if (!hasFrozen) return section('frozen', w.frozenTitle, el('p', {}, w.frozenNone));
  return section(
    'frozen',
    w.frozenTitle,
    el(
      'div',
      { class: 'answers' },
      button(nameOf('corrections'), {}, () => void run(shell, 'corrections')),
      button(w.showFrozen, {}, () => void show(shell, 'frozen')),
    ),
  );
}

async function show(shell: Shell, tab: NonNullable<ReportTab> | 'frozen'): Promise<void> {
  await shell.ask('showReport', { tab }, { retry: () => void show(shell, tab) });
}
