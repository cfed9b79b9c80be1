/** The frame around the panels: asks the server, tells what went wrong, keeps the focus where it was. */
import type { CallInput, CallName, CallOutput } from '../src/apps-script/endpoints';
import type { Language } from '../src/messages/shape';
import { askAnew, endTalk, forgetOutcome, talkOf } from './acts';
import { call } from './call';
import { el } from './dom';
import { type Failure, failureParts } from './failure';
import { focusPath } from './focus';
import { headParts, navParts } from './head';
import type { Asking, Panel, PanelKey, Shell, View } from './panel';
import { PANELS, panelsOf } from './panels';
import { askedPanel } from './parts';
import { errorText, fill, speak, spoken, words } from './words';

export class Sidebar implements Shell {
  view: View | null = null;
  readAt = 0;
  tabLanguage: Language = 'vi';

  private readonly said = el('p', { role: 'status', class: 'said' });
  private readonly failed = el('div', { role: 'alert', class: 'failed' });
  private readonly head = el('header');
  private readonly nav = el('nav');
  private readonly panel = el('div', { id: 'panel' });
  /** Lists that a person opened or closed, by key: drawing again leaves them so. */
  private readonly opened = new Map<string, boolean>();
  private shown: PanelKey | null = null;
  private busy = false;
  /** Which language the person chose, told with the first answer. */
  private knowsLanguage = false;
  private failure: Failure | null = null;
  /** The language that was pressed meanwhile. */
  private wanted: Language | null = null;

  constructor(private readonly app: HTMLElement) {
    app.append(this.head, this.nav, this.said, this.failed, this.panel);
    this.drawHead();
  }

  /** Reads everything anew. */
  async open(): Promise<void> {
    const answer = await this.ask('open', {}, { saying: words().loading });
    if (answer === null) return;
    const before = this.shown;
    this.read(answer);
    // A panel that reads for itself reads anew as well.
    if (before !== null && before === this.shown) this.current()?.opened?.(this);
  }

  private read(answer: CallOutput<'open'>): void {
    this.tabLanguage = answer.tabLanguage;
    speak(answer.language, answer.words);
    this.knowsLanguage = true;
    this.take(answer.view);
  }

  async ask<K extends CallName>(
    name: K,
    input: CallInput<K>,
    { saying = words().working, retry }: Asking = {},
  ): Promise<CallOutput<K> | null> {
    if (this.busy) return null;
    this.setBusy(true, saying);
    const answer = await call(name, input, this.knowsLanguage ? spoken() : null);
    this.setBusy(false, '');
    if (answer.ok) return answer.value;
    this.failure = { answer, again: retry ?? (name === 'open' ? () => void this.open() : null) };
    this.drawFailure();
    return null;
  }

  take(view: View): void {
    this.view = view;
    this.readAt = performance.now();
    const keys = this.keys();
    if (this.shown !== null && keys.includes(this.shown)) this.draw();
    else this.go(keys.find((key) => key === askedPanel()) ?? keys[0] ?? null);
  }

  say(text: string): void {
    this.said.textContent = text;
  }

  go(key: PanelKey | null): void {
    endTalk();
    this.shown = key;
    this.failure = null;
    this.draw();
    this.current()?.opened?.(this);
  }

  draw(): void {
    const focused = focusPath(this.app);
    this.drawHead();
    this.drawFailure();
    for (const list of this.lists()) this.opened.set(list.dataset.key!, list.open);
    const talk = talkOf(this);
    const body = talk.alone ? [] : this.body();
    this.panel.replaceChildren(...talk.body, ...body.filter((child) => child !== null));
    for (const list of this.lists()) list.open = this.opened.get(list.dataset.key!) ?? list.open;
    focused?.();
  }

  /** Time goes on in an open sidebar. */
  tick(): void {
    if (!this.busy && this.current()?.ticks === true) this.draw();
  }

  /** What went wrong last, and the way to try again, until something else is done. */
  private drawFailure(): void {
    this.failed.replaceChildren(...(this.failure === null ? [] : failureParts(this, this.failure)));
  }

  private current(): Panel | null {
    return this.shown === null ? null : PANELS[this.shown];
  }

  private keys(): readonly PanelKey[] {
    return this.view === null ? [] : panelsOf(this.view);
  }

  private lists(): NodeListOf<HTMLDetailsElement> {
    return this.panel.querySelectorAll('details[data-key]');
  }

  private body(): (HTMLElement | null)[] {
    return this.current()?.body(this) ?? (this.view?.kind === 'guest' ? [this.guest()] : []);
  }

  private guest(): HTMLElement {
    return el('p', { class: 'guest' }, words().guest);
  }

  private setBusy(now: boolean, saying: string): void {
    this.busy = now;
    const { wanted } = this;
    // After whoever waits for the answer has taken it.
    if (!now && wanted !== null) setTimeout(() => void this.choose(wanted));
    if (now) this.failure = null;
    if (now) this.drawFailure();
    this.say(saying);
    this.app.setAttribute('aria-busy', String(now));
    // Not disabled: that would take the focus away from whoever came by keyboard.
    for (const each of this.panel.querySelectorAll('button:not([data-live])'))
      each.setAttribute('aria-disabled', String(now));
  }

  /** Everything is said anew, an open question included. Where that fails all stays as it is. */
  private async choose(language: Language): Promise<void> {
    // Pressed while something is read: as soon as that is there.
    this.wanted = this.busy ? language : null;
    if (this.busy || language === spoken()) return;
    const { failure } = this;
    this.setBusy(true, words().working);
    const answer = await call('language', { language }, spoken());
    this.setBusy(false, answer.ok ? '' : fill(words().languageKept, { why: errorText(answer) }));
    if (answer.ok) {
      forgetOutcome();
      this.read(answer.value);
      if (!askAnew()) this.current()?.opened?.(this);
    } else {
      this.failure = failure;
      this.drawFailure();
    }
  }

  private drawHead(): void {
    const head = {
      choose: (language: Language) => void this.choose(language),
      refresh: () => void this.open(),
    };
    this.head.replaceChildren(...headParts(this.current()?.title() ?? words().title, head));
    this.nav.setAttribute('aria-label', words().panels.label);
    this.nav.replaceChildren(...navParts(this.keys(), this.shown, (key) => this.go(key)));
  }
}
