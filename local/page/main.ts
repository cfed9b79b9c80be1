/** The page: a sheet with the add-on in it, as people know it from Google Sheets, and a strip to try it from all sides. */
import { setTranslationMethod } from '@odoo/o-spreadsheet';
import type { Start, ToBrowser } from '../server/protocol';
import { leaveOutColors } from '../workbook/engine-plugins';
import { installCharts } from './charts';
import { installClock, setClock } from './clock';
import { connect } from './connection';
import { ask, askTyped, showPage, toast } from './dialogs';
import { Grid } from './grid';
import type { PageHook } from './hook';
import { makeHook } from './inspect';
import { installLinks } from './links';
import { addAddOnMenu, trimGridMenus } from './menus';
import { installNoteMarks, RemarkCard, setRemarks } from './remarks';
import { Sidebar } from './sidebar';
import { TitleRow } from './title-row';
import { translateTerm } from './translations';
import { drawsPhone, readSettings, showPhone, TrialStrip } from './trial';
import { words } from './words';

declare global {
  interface Window {
    page?: PageHook;
  }
}

const settings = readSettings();
const { role } = settings;
document.body.classList.toggle('small', settings.phone && !drawsPhone(settings));
const trialHost = document.getElementById('trial')!;
const gridHost = document.getElementById('grid')!;
const titleHost = document.getElementById('title-row')!;

const connection = connect(
  role,
  (message) => receive(message),
  (online) => title?.setOnline(online),
);
const strip = settings.framed
  ? null
  : new TrialStrip(trialHost, settings, (clock) => connection.send({ kind: 'clock', clock }));
const title = drawsPhone(settings) ? null : new TitleRow(titleHost, role);
const grid = drawsPhone(settings)
  ? null
  : new Grid(
      gridHost,
      connection,
      { id: crypto.randomUUID(), name: words.roles[role] },
      { readOnly: role === 'viewer', phone: settings.phone },
      {
        refuse: (text) => void ask(words.refusedTitle, text, ['ok']),
        toast: (text) => toast('', text, 6),
        confirm: (text, yes, no) =>
          void ask(words.product, text, ['ok', 'cancel']).then((answer) =>
            answer === 'ok' ? yes() : no?.(),
          ),
      },
      () => card.update(),
    );
const sidebar = new Sidebar(document.getElementById('sidebar')!, (call, name, input) =>
  connection.send({ kind: 'call', call, name, input, selection: grid?.selection() ?? null }),
);
const card = new RemarkCard(gridHost, () => grid?.current() ?? null);

// The grid fills in the figures itself.
setTranslationMethod((...[term]: [string, ...unknown[]]) => translateTerm(term));
leaveOutColors();
installClock();
installCharts();
installNoteMarks();
trimGridMenus();
installLinks(
  (place) => grid?.show(place),
  (sheetId) => grid?.current()?.getters.tryGetSheetName(String(sheetId)) ?? '',
);
if (drawsPhone(settings)) showPhone(gridHost, settings);

let started = false;

/** Messages are handled one after the other: a new workbook must be up before what follows it. */
let queue: Promise<void> = Promise.resolve();
function receive(message: ToBrowser): void {
  queue = queue.then(() => handle(message)).catch((error: unknown) => console.error(error));
}

async function handle(message: ToBrowser): Promise<void> {
  switch (message.kind) {
    case 'start':
      if (message.refusal !== null) {
        void ask(words.refusedTitle, message.refusal, ['ok']);
        await painted();
      }
      return begin(message.start);
    case 'revision':
    case 'presence':
      return grid?.receive(message.message);
    case 'title':
      return title?.setName(message.title);
    case 'remarks':
      setRemarks(message.remarks);
      return card.update();
    case 'clock':
      setClock(message.clock);
      strip?.show(message.clock);
      return grid?.recompute();
    case 'saved':
      return title?.setSaved(message.saved);
    case 'running':
      return title?.setRunning(message.running);
    case 'toast':
      return toast(message.title, message.text, message.seconds);
    case 'dialog':
      // Not awaited: the sheet lives on while the question stands.
      void askTyped(message.title, message.text, message.buttons, message.asksText).then((reply) =>
        connection.send({ kind: 'answer', dialog: message.dialog, ...reply }),
      );
      return;
    case 'page':
      return showPage(message.title, message.html, message.width, message.height);
    case 'sidebar':
      return sidebar.show(message.title, message.html);
    case 'answered':
      return sidebar.answer(message.call, message.value, message.failure);
    case 'show':
      return grid?.show(message.place);
    case 'notice':
      return toast(words.product, message.text, -1);
  }
}

async function begin(start: Start): Promise<void> {
  setClock(start.clock);
  strip?.show(start.clock);
  title?.setName(start.title);
  setRemarks(start.remarks);
  if (grid === null) return;
  if (!started && start.menu !== null && !settings.phone) {
    addAddOnMenu(start.menu.title, start.menu.items, (name) =>
      connection.send({ kind: 'run', name, selection: grid.selection() }),
    );
  }
  started = true;
  await grid.load(start.data);
  window.page ??= makeHook(gridHost, () => grid.current()!);
}

/** Making a workbook keeps the page busy: what was just put on it should be seen first. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
