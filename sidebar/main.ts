/** The sidebar: asks once when it opens, shows what it was told, and once more for every act. */

import type { Found } from '../src/app/sidebar/found';
import type { CallOutput } from '../src/apps-script/endpoints';
import type { Answer } from '../src/apps-script/run';
import type { Language } from '../src/messages/shape';
import { type Act, dailyActs, isCheck, setUpActs } from './acts';
import { call } from './call';
import { button, el } from './dom';
import { foundPanel } from './found';
import { type TodayActions, todayPanel } from './today';
import { errorText, fill, speak, spoken, wallTime, words } from './words';

type View = CallOutput<'open'>['view'];

const app = document.getElementById('app')!;
/** Said aloud by screen readers, and shown at the top. */
const said = el('p', { role: 'status', class: 'said' });
const failed = el('div', { role: 'alert', class: 'failed' });
const head = el('header');
const panel = el('div', { id: 'panel' });
app.append(head, said, failed, panel);

let view: View | null = null;
/** Of the last check, until it is closed or something else was done. */
let found: Found | null = null;
/** Lists that a person opened or closed, by key: drawing again leaves them so. */
const opened = new Map<string, boolean>();
/** What was spoken when the page came: of the dialogs and tabs. */
let tabLanguage: Language = 'vi';
let readAt = 0;
let showsLeaves = false;
let busy = false;

/** Runs one call at a time; the panel stays as it is meanwhile, with its buttons at rest. */
async function asking<T>(
  saying: string,
  ask: () => Promise<Answer<T>>,
  retry: () => void,
): Promise<T | null> {
  if (busy) return null;
  setBusy(true, saying);
  const answer = await ask();
  setBusy(false, '');
  if (answer.ok) return answer.value;
  failed.replaceChildren(
    el('p', {}, errorText(answer)),
    button(words().retry, { class: 'act' }, () => {
      failed.replaceChildren();
      retry();
    }),
  );
  return null;
}

function setBusy(now: boolean, saying: string): void {
  busy = now;
  if (now) failed.replaceChildren();
  said.textContent = saying;
  app.setAttribute('aria-busy', String(now));
  // Not disabled: that would take the focus away from whoever came by keyboard.
  for (const each of panel.querySelectorAll('button')) each.setAttribute('aria-disabled', String(now));
}

async function open(): Promise<void> {
  const answer = await asking(words().loading, () => call('open', {}), open);
  if (answer === null) return;
  tabLanguage = answer.tabLanguage;
  speak(answer.language);
  take(answer.view);
}

function take(fresh: View): void {
  view = fresh;
  readAt = performance.now();
  draw();
}

async function run(act: Act): Promise<void> {
  const ask = () => (isCheck(act) ? call('check', { check: act }) : call('act', { act }));
  const done = await asking<Done>(words().working, ask, () => void run(act));
  if (done === null) return;
  found = done.found ?? null;
  take(done.view);
  said.textContent = fill(words().acts.done, { act: words().acts[act] });
  if (found !== null) panel.querySelector<HTMLElement>('.found button')?.focus();
}

interface Done {
  view: View;
  found?: Found;
}

const foundActions = {
  async goTo(path: string) {
    const shown = await asking(
      words().working,
      () => call('goToFinding', { path }),
      () => void foundActions.goTo(path),
    );
    if (shown !== null) said.textContent = shown ? words().found.shown : words().found.gone;
  },
  close() {
    found = null;
    draw();
  },
};

const actions: TodayActions = {
  async goTo(unit, name, day) {
    const found = await asking(
      words().working,
      () => call('goTo', { unit, day }),
      () => actions.goTo(unit, name, day),
    );
    if (found === null) return;
    said.textContent = fill(found ? words().acts.shown : words().acts.gone, { name });
  },
  openProgress: () => void run('openProgress'),
  showLevel(leaves) {
    showsLeaves = leaves;
    draw();
  },
};

function choose(language: Language): void {
  speak(language);
  said.textContent = language === tabLanguage ? '' : otherLanguage();
  draw();
  // Kept for the next time; when that fails, nothing is lost.
  void call('language', { language });
}

function otherLanguage(): string {
  return fill(words().otherLanguage, { language: words().languages[tabLanguage] });
}

/** Draws everything again; the focus stays on what stands in its place. */
function draw(): void {
  const focused = focusPath();
  drawHead();
  for (const list of panel.querySelectorAll('details')) opened.set(list.dataset.key!, list.open);
  panel.replaceChildren(...(view === null ? [] : body(view)));
  for (const list of panel.querySelectorAll('details'))
    list.open = opened.get(list.dataset.key!) ?? list.open;
  focused?.();
}

function drawHead(): void {
  const languages = (['vi', 'en'] as const).map((language) =>
    button(
      language.toUpperCase(),
      {
        'aria-pressed': String(language === spoken()),
        'aria-label': words().languages[language],
        lang: language,
      },
      () => choose(language),
    ),
  );
  head.replaceChildren(
    button(words().refresh, { class: 'link' }, () => void open()),
    el('div', { class: 'switch', role: 'group', 'aria-label': words().language }, ...languages),
  );
}

function body(shown: View): HTMLElement[] {
  if (shown.kind === 'guest') return [el('p', { class: 'guest' }, words().guest)];
  const runAct = (act: Act) => void run(act);
  if (shown.kind === 'notReady')
    return [
      ...(found === null ? [] : [foundPanel(found, tabLanguage, foundActions)]),
      el('p', {}, errorText(shown)),
      setUpActs(runAct),
    ];
  const { today } = shown;
  const age = performance.now() - readAt;
  return [
    ...(found === null ? [] : [foundPanel(found, tabLanguage, foundActions)]),
    ...(today.formsChanged ? [el('p', { class: 'note' }, words().formsChanged), setUpActs(runAct)] : []),
    ...todayPanel({ today, age, showsLeaves }, actions),
    dailyActs(runAct),
    el('p', { class: 'soft' }, fill(words().refreshed, { time: wallTime(today.now) })),
  ];
}

/** How to give the focus back after drawing: by place among what can be pressed. */
function focusPath(): (() => void) | null {
  const stops = () => [...app.querySelectorAll<HTMLElement>('button, summary')];
  const at = stops().indexOf(document.activeElement as HTMLElement);
  return at < 0 ? null : () => stops()[at]?.focus();
}

// Time goes on in an open sidebar.
setInterval(() => {
  if (!busy && view?.kind === 'today') draw();
}, 60_000);

speak('vi');
drawHead();
void open();
