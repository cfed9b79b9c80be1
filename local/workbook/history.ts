/** What revisions of browsers did to the book, so that they can be undone and redone. */
import type { Book } from './book';
import type { Touched } from './mirror';

export interface Entry {
  before: Book;
  after: Book;
  touched: readonly Touched[];
  structural: boolean;
}

const KEPT = 200;

export class History {
  private readonly entries = new Map<string, Entry>();

  add(revision: string, entry: Entry): void {
    this.entries.set(revision, entry);
    if (this.entries.size > KEPT) this.entries.delete(this.entries.keys().next().value!);
  }

  get(revision: string): Entry | undefined {
    return this.entries.get(revision);
  }

  clear(): void {
    this.entries.clear();
  }
}
