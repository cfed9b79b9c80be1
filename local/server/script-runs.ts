/**
 * The add-on's functions as started from the windows' menus: with the rights of whoever clicked, shown in that window.
 *
 * A question of a script does not stop the server: the run is left where it asked (the host replays what it had already
 * done, without doing it twice) and goes on when the window answers. Others keep working meanwhile, as in Google Sheets.
 */
import { type Host, type HostUi, LATER, type MenuNode, type Progress } from '../runtime/host';
import type { Identity } from '../workbook/api';
import type { Cells, DialogAnswer, MenuEntry, Start, ToBrowser } from './protocol';

/** The first button is the one meant most often. */
const BUTTONS: Record<string, DialogAnswer[]> = {
  OK: ['ok'],
  OK_CANCEL: ['ok', 'cancel'],
  YES_NO: ['yes', 'no'],
  YES_NO_CANCEL: ['yes', 'no', 'cancel'],
};

const ANSWERS = { ok: 'OK', cancel: 'CANCEL', yes: 'YES', no: 'NO', close: 'CLOSE' } as const;

type Waiting = Extract<Progress, { kind: 'waiting' }>;

/** The runs of one window. */
export class ScriptRuns {
  /** Questions that stand, and the sidebar's call they belong to. */
  private readonly questions = new Map<number, { waiting: Waiting; call: number | null }>();
  private lastDialog = 0;
  private gone = false;

  /** @param onStep called whenever a run ended or waits: what it left behind may have to be kept */
  constructor(
    private readonly host: Host,
    private readonly identity: Identity,
    private readonly send: (message: ToBrowser) => void,
    private readonly onStep: () => void,
  ) {}

  /** The add-on's menu for this person; null where it has none. */
  menu(): Start['menu'] {
    const [menu] = this.host.open(this.identity);
    return menu?.kind === 'menu' ? { title: menu.label, items: menu.items.map(entryOf) } : null;
  }

  /** @param selection what is selected in the window */
  run(name: string, selection: Cells | null): void {
    this.begin(name, [], selection, null);
  }

  /** A call of the sidebar: as `run`, and whatever comes of it is sent back. @param call its number in the window */
  call(call: number, name: string, input: unknown, selection: Cells | null): void {
    this.begin(name, [input], selection, call);
  }

  /** @param text what was typed, where the dialog asked for it */
  answer(dialog: number, answer: DialogAnswer, text = ''): void {
    const asked = this.questions.get(dialog);
    if (asked === undefined) return;
    this.questions.delete(dialog);
    this.proceed(() => asked.waiting.answer(ANSWERS[answer], text), asked.call);
  }

  /** The window went away: whatever is or will be asked counts as closed without a choice. */
  leave(): void {
    this.gone = true;
    for (const dialog of [...this.questions.keys()]) this.answer(dialog, 'close');
  }

  private begin(name: string, args: unknown[], selection: Cells | null, call: number | null): void {
    this.send({ kind: 'running', running: true });
    this.proceed(() => this.host.start(name, args, this.identity, this.ui(selection)), call);
  }

  private proceed(step: () => Progress, call: number | null): void {
    try {
      const progress = step();
      if (progress.kind === 'waiting') this.ask(progress, call);
      else if (call !== null) this.send({ kind: 'answered', call, value: progress.value, failure: null });
    } catch (error) {
      if (call === null) this.send({ kind: 'toast', title: '', text: String(error), seconds: -1 });
      else this.send({ kind: 'answered', call, value: null, failure: String(error) });
    }
    this.send({ kind: 'running', running: this.questions.size > 0 });
    this.onStep();
  }

  private ask(waiting: Waiting, call: number | null): void {
    const dialog = ++this.lastDialog;
    this.questions.set(dialog, { waiting, call });
    if (this.gone) {
      this.answer(dialog, 'close');
      return;
    }
    const { title, text, buttons, asksText = false } = waiting.question;
    this.send({ kind: 'dialog', dialog, title, text, buttons: BUTTONS[buttons] ?? ['ok'], asksText });
  }

  private ui(selection: Cells | null): HostUi {
    const { send } = this;
    return {
      toast: (toast) => send({ kind: 'toast', ...toast }),
      alert: () => LATER,
      prompt: () => LATER,
      page: (page) => send({ kind: 'page', ...page }),
      sidebar: (page) => send({ kind: 'sidebar', ...page }),
      activate: (place) => send({ kind: 'show', place }),
      selection,
    };
  }
}

function entryOf(node: MenuNode): MenuEntry {
  if (node.kind === 'separator') return 'separator';
  if (node.kind === 'item') return { label: node.label, run: node.run };
  return { label: node.label, items: node.items.map(entryOf) };
}
