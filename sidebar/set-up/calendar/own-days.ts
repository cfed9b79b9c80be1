/** Units that work on days of their own: which they are, and on which days. */
import { formatDay } from '../../../src/messages/format';
import { daysIn } from '../../../src/workbook/decode/day-list';
import { dayOfSerial } from '../../../src/workbook/decode/guess';
import { el } from '../../dom';
import { fill, number, words } from '../../words';
import { choiceField, textField } from '../controls';
import type { Reading } from '../reading';
import type { SetUp } from '../step';
import { depthsOf } from '../units/depths';
import type { UnitLine } from '../units/list';
import { ownMistake } from './own-mistake';

export class OwnDays {
  private lines: readonly UnitLine[] = [];
  private levels: string[] = [];
  private period = { first: '', last: '' };
  /** By index of the line. */
  private readonly typed = new Map<number, string>();

  /** @param keep what was typed stays, unless it is another list by now */
  take({ forms }: SetUp, keep: boolean): void {
    const { rows } = forms.answers;
    const names = (lines: readonly UnitLine[]) => JSON.stringify(lines.map(({ cells }) => cells.name));
    if (!keep || names(this.lines) !== names(forms.units)) this.typed.clear();
    this.lines = forms.units;
    this.levels = (rows.levels ?? []).map(String);
    this.period = { first: String(rows.first?.[0] ?? ''), last: String(rows.last?.[0] ?? '') };
  }

  fields(redraw: () => void): HTMLElement[] {
    const w = words().calendar;
    const level = (this.levels[this.depth()] ?? '').toLowerCase();
    const shown = this.lines
      .map((_, at) => at)
      .filter((at) => this.typed.has(at) || this.standing(at) !== '');
    const free = this.units().filter((at) => !shown.includes(at));
    if (this.lines.length === 0) return [];
    const options = Object.fromEntries([
      ['', w.choose],
      ...free.map((at): [string, string] => [`u${at}`, this.name(at)]),
    ]);
    return [
      el('h3', {}, fill(w.own, { level })),
      ...shown.map((at) => this.field(at)),
      ...(free.length === 0
        ? []
        : [
            choiceField('own-add', fill(w.ownAdd, { level }), options, '', (key) => {
              this.typed.set(Number(key.slice(1)), '');
              redraw();
              document.getElementById(`own-${key.slice(1)}`)?.focus();
            }),
          ]),
    ];
  }

  isRight(): boolean {
    return [...this.typed.keys()].every((at) => 'value' in this.reading(at));
  }

  /** All lines, when any is other than it was. */
  changes(): UnitLine[] | null {
    const next = this.lines.map((line, at) => {
      const text = this.typed.get(at)?.trim();
      if (text === undefined || text === this.standing(at)) return line;
      return { ...line, cells: { ...line.cells, workDays: text === '' ? null : text } };
    });
    return next.every((line, at) => line === this.lines[at]) ? null : next;
  }

  private field(at: number): HTMLElement {
    const w = words().calendar;
    return textField(`own-${at}`, {
      label: this.name(at),
      help: w.ownHelp,
      text: this.text(at),
      type: (text) => void this.typed.set(at, text),
      check: () => this.reading(at),
      says: () => {
        const { days } = daysIn(this.text(at), this.period);
        return days.length === 0 ? '' : fill(w.read, { count: number(days.length) });
      },
    });
  }

  private reading(at: number): Reading {
    const text = this.text(at);
    // A word for none at all stands as it is until it is changed.
    if (text === this.standing(at)) return { value: text };
    const wrong = ownMistake(text, this.period);
    return wrong === null ? { value: text } : { wrong };
  }

  private text(at: number): string {
    return this.typed.get(at) ?? this.standing(at);
  }

  /** One day alone may have become a date. */
  private standing(at: number): string {
    const raw = this.lines[at]!.cells.workDays ?? '';
    const day = typeof raw === 'number' ? dayOfSerial(raw) : null;
    return day === null ? String(raw) : formatDay(day);
  }

  private name(at: number): string {
    return String(this.lines[at]!.cells.name ?? '');
  }

  /** Right above the teams. */
  private depth(): number {
    return Math.max(1, this.levels.length - 2);
  }

  private units(): number[] {
    const depths = depthsOf(this.lines, this.levels);
    return depths.flatMap((depth, at) => (depth === this.depth() ? [at] : []));
  }
}
