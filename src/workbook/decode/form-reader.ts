/** Typed answers out of single cells. What cannot be read becomes a finding at the cell and counts as blank. */
import type { Day } from '../../domain/day';
import { type Figure, type Finding, finding, type Severity } from '../../domain/finding';
import { normalizeName } from '../../domain/names';
import type { Place } from '../places';
import { a1, cellAt, type ReadTab } from '../read';
import type { ChoiceName, Kind } from '../tabs/settings-form';
import { dayOfSerial, guessNumber, guessThousands, parseDay, parseTime } from './guess';
import { choiceOf, choiceWords } from './words';

/** An actual position, 0-based. */
export interface Spot {
  row: number;
  column: number;
}

export class FormReader {
  readonly findings: Finding[] = [];
  readonly places = new Map<string, Place>();
  /** What the form calls an answer, by the address of its cell. */
  readonly labels = new Map<string, string>();

  constructor(readonly tab: ReadTab) {}

  report(code: string, severity: Severity, spot: Spot, figures: Record<string, Figure> = {}): void {
    const cell = a1(spot.row, spot.column);
    const path = `${this.tab.key}!${cell}`;
    this.place(path, spot);
    this.findings.push(finding(code, severity, path, { cell, ...figures }));
  }

  /** Remembers where a field of the campaign stands. */
  place(path: string, { row, column }: Spot): void {
    this.places.set(path, { tab: this.tab.key, title: this.tab.title, row, column });
  }

  label({ row, column }: Spot, label: string): void {
    this.labels.set(a1(row, column), label);
  }

  isBlank({ row, column }: Spot): boolean {
    const { value, formula } = cellAt(this.tab, row, column);
    return formula === null && (value === null || (typeof value === 'string' && normalizeName(value) === ''));
  }

  /** The constant in a cell, text as people see it; null for blanks, and for formulas, which are reported. */
  constant(spot: Spot): string | number | boolean | null {
    const { value, formula } = cellAt(this.tab, spot.row, spot.column);
    if (formula !== null) {
      this.report('FORM_FORMULA', 'error', spot, { value: formula });
      return null;
    }
    if (typeof value !== 'string') return value;
    const text = normalizeName(value);
    return text === '' ? null : text;
  }

  text(spot: Spot): string | null {
    const value = this.constant(spot);
    return value === null ? null : String(value);
  }

  /** A number not below 0. */
  decimal(spot: Spot): number | null {
    const value = this.constant(spot);
    if (value === null) return null;
    if (typeof value !== 'number') {
      const guess = guessNumber(String(value));
      const figures = { value: String(value) };
      if (guess === null) this.report('FORM_NOT_NUMBER', 'error', spot, figures);
      else this.report('FORM_NUMBER_TEXT', 'error', spot, { ...figures, guess });
      return null;
    }
    if (value >= 0) return value;
    this.report('FORM_NEGATIVE', 'error', spot, { value });
    return null;
  }

  whole(spot: Spot): number | null {
    return this.checkedWhole(this.decimal(spot), spot);
  }

  checkedWhole(value: number | null, spot: Spot): number | null {
    if (value === null || Number.isInteger(value)) return value;
    const guess = guessThousands(value);
    if (guess === null) this.report('FORM_NOT_WHOLE', 'error', spot, { value });
    else this.report('FORM_THOUSANDS', 'error', spot, { value, guess });
    return null;
  }

  percent(spot: Spot): number | null {
    return this.checkedPercent(this.decimal(spot), spot);
  }

  /** 0,7 may be 70 % typed into a cell with a percent format: asked, not changed. */
  checkedPercent(value: number | null, spot: Spot): number | null {
    if (value === null) return null;
    if (value > 100) {
      this.report('FORM_PERCENT_RANGE', 'error', spot, { value });
      return null;
    }
    if (value > 0 && value <= 1)
      this.report('FORM_PERCENT_FRACTION', 'ask', spot, { value, guess: value * 100 });
    return value;
  }

  /** A day typed as text ("1/6/2023") is taken, day before month, with a warning that asks to type it again. */
  day(spot: Spot): Day | null {
    const value = this.constant(spot);
    if (value === null) return null;
    if (typeof value === 'number') {
      const day = dayOfSerial(value);
      if (day === null) this.report('FORM_DAY_RANGE', 'error', spot, { value });
      return day;
    }
    const day = parseDay(String(value));
    if (day === null) this.report('FORM_DAY_UNREADABLE', 'error', spot, { value: String(value) });
    // The figure is text, so that the message shows what was typed and what was understood.
    else this.report('FORM_DAY_TEXT', 'warning', spot, { value: String(value), day });
    return day;
  }

  time(spot: Spot): string | null {
    const value = this.constant(spot);
    if (value === null) return null;
    const time = typeof value === 'boolean' ? null : parseTime(value);
    if (time === null) this.report('FORM_TIME', 'error', spot, { value: String(value) });
    return time;
  }

  choice(name: ChoiceName, spot: Spot): string | null {
    const value = this.constant(spot);
    if (value === null) return null;
    if (name === 'yesNo' && typeof value === 'boolean') return value ? 'yes' : 'no';
    const choice = choiceOf(name, String(value));
    if (choice === null)
      this.report('FORM_CHOICE', 'error', spot, { value: String(value), choices: choiceWords(name) });
    return choice;
  }

  /** Text: a leading zero is part of the number, and a cell that took it for a number has lost it. */
  phone(spot: Spot): string | null {
    const value = this.constant(spot);
    if (value === null) return null;
    const text = String(value);
    if (!/^[1-9]\d{8}$/.test(text)) return text;
    this.report('FORM_PHONE_ZERO', 'warning', spot, { value: text, guess: `0${text}` });
    return typeof value === 'number' ? `0${text}` : text;
  }

  /** Reads by kind; days and choices come back as text. `amount` is left to the caller to check further. */
  answer(kind: Kind, spot: Spot): string | number | null {
    switch (kind) {
      case 'text':
      case 'keys':
      case 'level':
        return this.text(spot);
      case 'day':
        return this.day(spot);
      case 'whole':
        return this.whole(spot);
      case 'percent':
        return this.percent(spot);
      case 'decimal':
      case 'amount':
        return this.decimal(spot);
      case 'time':
        return this.time(spot);
      default:
        return this.choice(kind, spot);
    }
  }
}
