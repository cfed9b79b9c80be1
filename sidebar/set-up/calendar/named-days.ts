/** Days with a weight of their own: holidays that were pressed, and those that are typed in. */
import { fill, words } from '../../words';
import { itemsField, textField } from '../controls';
import { Items } from '../items';
import type { Reading } from '../reading';
import type { SetUp } from '../step';
import type { Holiday } from './holidays';
import { weightField } from './weight-field';

const [DAY, WEIGHT, NOTE] = [0, 1, 2] as const;

export class NamedDays {
  private readonly items = new Items('day', { [DAY]: 'day', [NOTE]: 'text' });
  private holidays: readonly Holiday[] = [];
  private period = { first: '', last: '' };
  /** From now on a line without a day is a mistake. */
  strict = false;

  take(now: SetUp, keep: boolean): void {
    const { rows } = now.forms.answers;
    this.items.take(now, keep);
    this.holidays = now.holidays;
    this.period = { first: String(rows.first?.[0] ?? ''), last: String(rows.last?.[0] ?? '') };
    if (!keep) this.strict = false;
  }

  touched(): boolean {
    return this.items.touched();
  }

  /** What has been said of a day; null: nothing. */
  weightOn(day: string): number | null {
    const at = this.placeOf(day);
    return at < 0 ? null : this.weightAt(at);
  }

  weights(): Map<string, number> {
    return new Map(this.items.items.map((_, at) => [String(this.items.value(at, DAY)), this.weightAt(at)]));
  }

  /** Pressed once more, nothing is said of the day. @param keep only ever says it */
  press({ day, note }: Holiday, weight: 0 | 1, keep: boolean): void {
    const at = this.placeOf(day);
    if (at < 0) this.items.add([day, weight, note]);
    else if (!keep && this.weightAt(at) > 0 === weight > 0) this.items.remove(at);
    else this.items.choose(at, WEIGHT, weight);
  }

  isRight(): boolean {
    return this.items.items.every((_, at) => this.items.isBlank(at) || !('wrong' in this.reading(at)));
  }

  changes(): ReturnType<Items['changes']> {
    return this.items.changes();
  }

  /** Those that are no holidays. @param typed while the text of a field changes, without drawing anew */
  field(redraw: () => void, typed: () => void): HTMLElement {
    const w = words().calendar;
    const others = this.items.items.map((_, at) => at).filter((at) => !this.isHoliday(at));
    const add = () => {
      this.items.add([null, 0, null]);
      redraw();
      document.getElementById(`day-${this.items.items.length - 1}`)?.focus();
    };
    return itemsField(
      w.days,
      others.length,
      (i) => this.fieldsOf(others[i]!, redraw, typed),
      (i) => fill(w.item, { number: i + 1 }),
      { text: w.add, press: add },
      (i) => {
        this.items.remove(others[i]!);
        redraw();
      },
    );
  }

  private fieldsOf(at: number, redraw: () => void, typed: () => void): HTMLElement[] {
    const w = words().calendar;
    const day = textField(`day-${at}`, {
      label: w.day,
      text: this.items.text(at, DAY),
      type: (text) => {
        this.items.type(at, DAY, text);
        typed();
      },
      check: () => this.reading(at),
    });
    const weight = weightField(`day-weight-${at}`, w.weight, this.weightAt(at), (chosen) => {
      this.items.choose(at, WEIGHT, chosen);
      redraw();
    });
    const note = textField(`day-note-${at}`, {
      label: w.note,
      text: this.items.text(at, NOTE),
      type: (text) => this.items.type(at, NOTE, text),
      check: () => ({ value: null }),
    });
    return [day, weight, note];
  }

  private reading(at: number): Reading {
    const { items } = this;
    const w = words().calendar.wrong;
    const reading = items.reading(at, DAY);
    if ('wrong' in reading) return reading;
    const { value } = reading;
    if (value === null) return this.strict && !items.isBlank(at) ? { wrong: w.needed } : reading;
    if (items.items.some((_, other) => other < at && items.value(other, DAY) === value))
      return { wrong: w.twice };
    const { first, last } = this.period;
    const outside = first !== '' && last !== '' && (String(value) < first || String(value) > last);
    return outside ? { wrong: w.outside } : reading;
  }

  private isHoliday(at: number): boolean {
    return this.holidays.some(({ day }) => day === this.items.value(at, DAY));
  }

  private placeOf(day: string): number {
    return this.items.items.findIndex((_, at) => this.items.value(at, DAY) === day);
  }

  private weightAt(at: number): number {
    const raw = this.items.value(at, WEIGHT);
    return typeof raw === 'number' ? raw : 0;
  }
}
