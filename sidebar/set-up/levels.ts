/** The names of the levels as one text: "Xã; Thôn; Tổ". */
import { words } from '../words';
import type { Raw, Reading } from './reading';
import type { SetUp } from './step';

export class Levels {
  private was: Raw[] = [];
  /** Null until it is touched. */
  private typed: string | null = null;

  take({ forms }: SetUp, keep = false): void {
    this.was = (forms.answers.rows.levels ?? []).filter((name) => name !== null);
    if (!keep) this.typed = null;
  }

  get text(): string {
    return this.typed ?? this.was.join('; ');
  }

  type(text: string): void {
    this.typed = text;
  }

  names(): string[] {
    const parts = this.text.split(';').map((name) => name.trim());
    return parts.filter((name) => name !== '');
  }

  reading(): Reading {
    const { length } = this.names();
    return length >= 2 && length <= 4 ? { value: this.text } : { wrong: words().setUp.wrong.levels };
  }

  /** Null where they are as they were. */
  changed(): string[] | null {
    const names = this.names();
    return names.join(';') === this.was.join(';') ? null : names;
  }
}
