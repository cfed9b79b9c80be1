/** The first days at half strength, as a number of days. */
import { fill, number, words } from '../../words';
import { textField } from '../controls';
import type { Raw, Reading } from '../reading';

const HALF = 0.5;
const MOST_DAYS = 60;

export class SlowStart {
  private was: readonly Raw[] = [];
  private typed: string | null = null;

  take(rampUp: readonly Raw[], keep: boolean): void {
    this.was = rampUp;
    if (!keep) this.typed = null;
  }

  factors(): number[] {
    if (this.typed === null) return this.was.filter((raw): raw is number => typeof raw === 'number');
    return this.isRight() ? Array.from({ length: Number(this.typed) }, () => HALF) : [];
  }

  isRight(): boolean {
    return 'value' in this.reading();
  }

  /** The row as it is to be, a shorter one with blanks behind it; null when it is as it was. */
  changes(): Raw[] | null {
    if (this.typed === null || this.typed.trim() === this.standing()) return null;
    const factors = this.factors();
    return Array.from({ length: Math.max(this.was.length, factors.length) }, (_, i) => factors[i] ?? null);
  }

  field(typed: () => void): HTMLElement {
    const w = words().calendar;
    const factors = this.was.map((raw) => number(Number(raw), 2)).join('; ');
    return textField('ramp-up', {
      label: w.ramp,
      help: this.isPlain() ? w.rampHelp : fill(w.rampOther, { factors }),
      text: this.typed ?? this.standing(),
      type: (text) => {
        this.typed = text;
        typed();
      },
      check: () => this.reading(),
    });
  }

  /** Only ever half: then its length says all. */
  private isPlain(): boolean {
    return this.was.every((raw) => raw === HALF || raw === null);
  }

  private standing(): string {
    const { length } = this.was.filter((raw) => raw !== null);
    return this.isPlain() && length > 0 ? String(length) : '';
  }

  private reading(): Reading {
    const text = (this.typed ?? this.standing()).trim();
    const isRight = text === '' || (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_DAYS);
    return isRight ? { value: text } : { wrong: words().calendar.wrong.ramp };
  }
}
