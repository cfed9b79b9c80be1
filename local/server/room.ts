/** Everybody who has the workbook open: what one window does reaches the others, once it is on disk. */
import type { Host } from '../runtime/host';
import type { Identity, LocalWorkbook, Outcome } from '../workbook/api';
import { isLocalTime } from './options';
import { PEOPLE } from './people';
import type { Clock, Remarks, RoleName, Start, ToBrowser, ToServer } from './protocol';
import { readRemarks } from './remarks';
import { ScriptRuns } from './script-runs';
import type { Keeper } from './store/keeper';
import { type Touched, touchedBy } from './touched';
import type { Trial } from './trial';
import { refusalWords, words } from './words';

const REMARKS_AFTER_MS = 100;

export interface Visitor {
  receive(message: ToServer): void;
  leave(): void;
}

interface Window {
  readonly identity: Identity;
  readonly send: (message: ToBrowser) => void;
  readonly scripts: ScriptRuns;
  /** The grid's name for this window; known after its first message. */
  clientId: string | null;
}

export class Room {
  private readonly windows = new Set<Window>();
  private remarks: Remarks;
  private title: string;
  private remarksTimer: NodeJS.Timeout | null = null;
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
    /** The hour was moved from one of our windows. */
    private readonly onClock: (clock: Clock) => void = () => undefined,
  ) {
    this.remarks = this.readRemarks();
    this.title = this.readTitle();
    workbook.grid().onMessage((message) => this.whenKept(() => this.spread(message)));
    workbook.onChange(() => {
      this.tellTitle();
      if (!this.typing) this.remarksSoon();
    });
  }

  join(role: RoleName, send: (message: ToBrowser) => void): Visitor {
    const identity = PEOPLE[role];
    const scripts = new ScriptRuns(this.host, identity, send, () => this.trial.keep());
    const window: Window = { identity, send, scripts, clientId: null };
    this.windows.add(window);
    send({ kind: 'start', start: this.startOf(window), refusal: null });
    for (const text of this.notices) send({ kind: 'notice', text });
    return {
      receive: (message) => this.receive(window, message),
      leave: () => this.leave(window),
    };
  }

  /** Runs an edit of a person, in the grid or not, and keeps it. @param touched null: more than a few cells */
  edit(act: () => Outcome, touched: Touched[] | null): Outcome {
    const sends: (() => void)[] = [];
    this.held = sends;
    this.typing = touched !== null;
    try {
      return this.keeper.edit(act, touched);
    } finally {
      this.held = null;
      this.typing = false;
      for (const send of sends) send();
      this.tellFailures();
    }
  }

  tellAll(message: ToBrowser): void {
    for (const window of this.windows) window.send(message);
  }

  setClock(clock: Clock): void {
    this.moveTime(() => this.trial.setClock(clock));
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
        window.scripts.run(message.name, message.selection);
        break;
      case 'call':
        window.scripts.call(message.call, message.name, message.input, message.selection);
        break;
      case 'answer':
        window.scripts.answer(message.dialog, message.answer, message.text);
        break;
      case 'clock':
        if (message.clock !== null && !isLocalTime(message.clock)) throw new Error(`clock: ${message.clock}`);
        this.setClock(message.clock);
        this.onClock(message.clock);
    }
  }

  /** Called each minute: with the real clock time goes on, as in a sheet that recalculates by the minute. */
  minute(): void {
    if (this.trial.clock === null) this.moveTime(() => this.trial.tick());
  }

  private moveTime(move: () => void): void {
    move();
    this.tellAll({ kind: 'clock', clock: this.trial.clock });
    this.tellFailures();
  }

  /** Handlers of triggers that threw: Google writes to the owner, here their windows say so. */
  private tellFailures(): void {
    for (const { handler, message } of this.host.failures.splice(0)) {
      const text = words.triggerFailed(handler, message);
      for (const window of this.windows) {
        if (window.identity.role === 'owner') window.send({ kind: 'notice', text });
      }
    }
  }

  private leave(window: Window): void {
    this.windows.delete(window);
    if (window.clientId !== null) {
      const message = { type: 'CLIENT_LEFT', clientId: window.clientId, version: 1 };
      this.tellAll({ kind: 'presence', message });
    }
    window.scripts.leave();
  }

  private revise(window: Window, message: unknown): void {
    const submit = () => this.workbook.grid().submit(window.identity, message);
    const outcome = this.edit(submit, touchedBy(message));
    if (outcome.accepted) return;
    const refusal = refusalWords(outcome, window.identity);
    window.send({ kind: 'start', start: this.startOf(window), refusal });
  }

  private passOn(from: Window, message: unknown): void {
    const { client } = message as { client?: { id: string } };
    from.clientId ??= client?.id ?? null;
    for (const window of this.windows) if (window !== from) window.send({ kind: 'presence', message });
  }

  private spread(message: unknown | null): void {
    for (const window of this.windows) {
      if (message !== null) window.send({ kind: 'revision', message });
      else window.send({ kind: 'start', start: this.startOf(window), refusal: null });
    }
  }

  private startOf(window: Window): Start {
    return {
      data: this.workbook.grid().data(),
      title: this.title,
      remarks: this.remarks,
      menu: window.scripts.menu(),
      clock: this.trial.clock,
    };
  }

  private tellTitle(): void {
    const title = this.readTitle();
    if (title === this.title) return;
    this.title = title;
    this.tellAll({ kind: 'title', title });
  }

  private readTitle(): string {
    return this.workbook.as(PEOPLE.secretary).get({ fields: 'properties.title' }).properties?.title ?? '';
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
