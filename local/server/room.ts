/**
 * Everybody who has the workbook open. Edits of one window reach the others, the add-on's menu runs with the rights of
 * whoever clicked and shows its messages in that window.
 *
 * A question of a script does not stop the server: the run is left where it asked (the host replays what it had already
 * done, without doing it twice) and goes on when the window answers. Others keep working meanwhile, as in Google Sheets.
 */
import type { Host, HostUi, MenuNode, Progress } from '../runtime/host';
import { LATER } from '../runtime/host';
import type { Identity, LocalWorkbook, Outcome } from '../workbook/api';
import { PEOPLE } from './people';
import type { DialogAnswer, MenuEntry, Remarks, RoleName, Start, ToBrowser, ToServer } from './protocol';
import { readRemarks } from './remarks';
import type { Keeper } from './store/keeper';
import { type Touched, touchedBy } from './touched';
import type { Trial } from './trial';
import { refusalWords } from './words';

const REMARKS_AFTER_MS = 100;

/** Buttons from right to left; the first is the one meant most often. */
const BUTTONS: Record<string, DialogAnswer[]> = {
  OK: ['ok'],
  OK_CANCEL: ['ok', 'cancel'],
  YES_NO: ['yes', 'no'],
  YES_NO_CANCEL: ['yes', 'no', 'cancel'],
};

const ANSWERS = { ok: 'OK', cancel: 'CANCEL', yes: 'YES', no: 'NO', close: 'CLOSE' } as const;

type Waiting = Extract<Progress, { kind: 'waiting' }>;

export interface Visitor {
  receive(message: ToServer): void;
  leave(): void;
}

interface Window {
  readonly identity: Identity;
  readonly send: (message: ToBrowser) => void;
  readonly questions: Map<number, Waiting>;
  /** The grid's name for this window; known after its first message. */
  clientId: string | null;
}

export class Room {
  private readonly windows = new Set<Window>();
  private remarks: Remarks;
  private remarksTimer: NodeJS.Timeout | null = null;
  private lastDialog = 0;
  /** What an edit sends out is held back until the edit is on disk. */
  private held: (() => void)[] | null = null;
  /** An edit that only enters contents is going on: notes and input help stay as they are. */
  private typing = false;

  constructor(
    private readonly workbook: LocalWorkbook,
    private readonly host: Host,
    private readonly keeper: Keeper,
    private readonly trial: Trial,
    /** Said to every window that joins. */
    private readonly notices: readonly string[],
  ) {
    this.remarks = this.readRemarks();
    workbook.grid().onMessage((message) => this.whenKept(() => this.spread(message)));
    workbook.onChange(() => {
      if (!this.typing) this.remarksSoon();
    });
  }

  join(role: RoleName, send: (message: ToBrowser) => void): Visitor {
    const window: Window = { identity: PEOPLE[role], send, questions: new Map(), clientId: null };
    this.windows.add(window);
    send({ kind: 'start', start: this.startOf(window), refusal: null });
    for (const text of this.notices) send({ kind: 'notice', text });
    return {
      receive: (message) => this.receive(window, message),
      leave: () => this.leave(window),
    };
  }

  /** Runs an edit of a person, in the grid or not, and keeps it. */
  edit(act: () => Outcome, touched: Touched[] | null): Outcome {
    this.held = [];
    this.typing = touched !== null;
    let sends: (() => void)[] = [];
    try {
      return this.keeper.edit(act, touched);
    } finally {
      [sends, this.held] = [this.held, null];
      this.typing = false;
      for (const send of sends) send();
    }
  }

  tellAll(message: ToBrowser): void {
    for (const window of this.windows) window.send(message);
  }

  private receive(window: Window, message: ToServer): void {
    switch (message.kind) {
      case 'revision':
        this.revise(window, message.message);
        break;
      case 'presence':
        this.passOn(window, message.message);
        break;
      case 'run':
        this.run(window, message.name);
        break;
      case 'answer':
        this.answer(window, message.dialog, message.answer);
        break;
      case 'clock':
        this.trial.setClock(message.clock);
        this.tellAll({ kind: 'clock', clock: this.trial.clock });
    }
  }

  private leave(window: Window): void {
    this.windows.delete(window);
    if (window.clientId !== null) {
      const message = { type: 'CLIENT_LEFT', clientId: window.clientId, version: 1 };
      this.tellAll({ kind: 'presence', message });
    }
    for (const dialog of [...window.questions.keys()]) this.answer(window, dialog, 'close');
  }

  private revise(window: Window, message: unknown): void {
    const outcome = this.edit(
      () => this.workbook.grid().submit(window.identity, message),
      touchedBy(message),
    );
    if (outcome.accepted) return;
    const refusal = refusalWords(outcome, window.identity);
    window.send({ kind: 'start', start: this.startOf(window), refusal });
  }

  private passOn(from: Window, message: unknown): void {
    const { client, clientId } = message as { client?: { id: string }; clientId?: string };
    from.clientId ??= client?.id ?? clientId ?? null;
    for (const window of this.windows) if (window !== from) window.send({ kind: 'presence', message });
  }

  private spread(message: unknown | null): void {
    for (const window of this.windows) {
      if (message !== null) window.send({ kind: 'revision', message });
      else window.send({ kind: 'start', start: this.startOf(window), refusal: null });
    }
  }

  private run(window: Window, name: string): void {
    window.send({ kind: 'running', running: true });
    this.proceed(window, () => this.host.start(name, [], window.identity, uiOf(window)));
  }

  private answer(window: Window, dialog: number, answer: DialogAnswer): void {
    const question = window.questions.get(dialog);
    if (question === undefined) return;
    window.questions.delete(dialog);
    this.proceed(window, () => question.answer(ANSWERS[answer]));
  }

  private proceed(window: Window, step: () => Progress): void {
    try {
      const progress = step();
      if (progress.kind === 'waiting') this.ask(window, progress);
    } catch (error) {
      window.send({ kind: 'toast', title: '', text: String(error), seconds: -1 });
    }
    window.send({ kind: 'running', running: window.questions.size > 0 });
    this.trial.keep();
  }

  private ask(window: Window, waiting: Waiting): void {
    const dialog = ++this.lastDialog;
    window.questions.set(dialog, waiting);
    const { title, text, buttons } = waiting.question;
    window.send({ kind: 'dialog', dialog, title, text, buttons: BUTTONS[buttons] ?? ['ok'] });
    if (!this.windows.has(window)) this.answer(window, dialog, 'close');
  }

  private startOf(window: Window): Start {
    return {
      data: this.workbook.grid().data(),
      title: this.workbook.as(window.identity).get({ fields: 'properties.title' }).properties?.title ?? '',
      remarks: this.remarks,
      menu: menuOf(this.host.open(window.identity)),
      clock: this.trial.clock,
    };
  }

  private remarksSoon(): void {
    this.remarksTimer ??= setTimeout(() => {
      this.remarksTimer = null;
      const remarks = this.readRemarks();
      if (JSON.stringify(remarks) === JSON.stringify(this.remarks)) return;
      this.remarks = remarks;
      this.tellAll({ kind: 'remarks', remarks });
    }, REMARKS_AFTER_MS);
  }

  private readRemarks(): Remarks {
    return readRemarks(this.workbook.as(PEOPLE.secretary));
  }

  private whenKept(send: () => void): void {
    if (this.held === null) send();
    else this.held.push(send);
  }
}

function uiOf({ send }: Window): HostUi {
  return {
    toast: (toast) => send({ kind: 'toast', ...toast }),
    alert: () => LATER,
    page: (page) => send({ kind: 'page', ...page }),
    activate: (place) => send({ kind: 'show', place }),
  };
}

function menuOf(nodes: MenuNode[]): Start['menu'] {
  const [menu] = nodes;
  return menu?.kind === 'menu' ? { title: menu.label, items: menu.items.map(entryOf) } : null;
}

function entryOf(node: MenuNode): MenuEntry {
  if (node.kind === 'separator') return 'separator';
  if (node.kind === 'item') return { label: node.label, run: node.run };
  return { label: node.label, items: node.items.map(entryOf) };
}
