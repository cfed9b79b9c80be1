/** The live workbook: the book, the engine that evaluates it, and who listens. */
import type { EditEvent, Identity } from './api';
import type { Book, Sheet } from './book';
import { cellAt, isFormula, sheetByTitle } from './book';
import { Draft } from './draft';
import { Engine, type EngineMessage } from './engine';
import { History } from './history';
import { serialNow } from './typing';

export class State {
  readonly engine: Engine;
  readonly changed = new Listeners<void>();
  readonly edited = new Listeners<EditEvent>();
  /** Revisions for the browsers; null: start again. */
  readonly messages = new Listeners<EngineMessage | null>();
  /** What browsers did, for their undo. */
  readonly history = new History();
  private pinned: number | null = null;

  constructor(
    readonly id: string,
    public book: Book,
    readonly owner: string,
  ) {
    const clock = { now: () => this.now(), timeZone: () => this.book.timeZone };
    this.engine = new Engine(clock, (message) => this.messages.tell(message));
    this.engine.load(book);
  }

  now(): number {
    return this.pinned ?? Date.now();
  }

  setNow(now: number | null): void {
    this.pinned = now;
    this.engine.tick(this.book);
  }

  draft(caller: Identity): Draft {
    const today = Math.floor(serialNow(this.now(), this.book.timeZone));
    return new Draft(this.book, caller, this.owner, today, (sheet, row, column) =>
      this.valueIn(sheet, row, column),
    );
  }

  /** Makes the draft's book the present one, in the engine and in the browsers too. */
  commit(draft: Draft): void {
    const commands = draft.finish();
    const before = this.book;
    this.book = draft.book;
    if (commands === null || !this.engine.run(commands)) this.reload();
    if (before !== this.book) this.changed.tell();
  }

  /** Puts the engine and all browsers back on the book. */
  reload(): void {
    this.history.clear();
    this.engine.load(this.book);
    this.messages.tell(null);
  }

  private valueIn(sheet: Sheet, row: number, column: number) {
    const { content } = cellAt(sheet, row, column);
    return isFormula(content) ? this.engine.cell(sheet.id, row, column).value : content;
  }

  /** @throws Error when there is no such tab */
  tab(title: string): Sheet {
    const sheet = sheetByTitle(this.book, title);
    if (sheet === undefined) throw new Error(`No tab named ${title}`);
    return sheet;
  }
}

export class Listeners<T> {
  private readonly listeners = new Set<(value: T) => void>();

  add(listener: (value: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }
}
