/** Answers of a step: as they were read, and what was typed over them. What is typed outlives a drawing. */

import { spoken } from '../words';
import { inOtherSigns, type Kind, type Raw, type Reading, read, shown } from './reading';
import type { Changes, SetUp } from './step';

/** A row of the form and the column in it. */
export interface Place {
  id: string;
  slot?: number;
  kind: Kind;
  needed?: boolean;
}

export class Answers {
  private rows: Record<string, Raw[]> = {};
  private readonly typed = new Map<string, { place: Place; text: string }>();
  private readonly chosen = new Map<string, Raw>();
  /** What was typed is typed in it. */
  private language = spoken();
  /** From now on a blank that is needed is a mistake: somebody wanted to go on. */
  strict = false;

  /** @param keep what was typed stays over what stands there now */
  take({ forms }: SetUp, keep = false): void {
    this.rows = forms.answers.rows as Record<string, Raw[]>;
    if (this.language !== spoken())
      for (const one of this.typed.values()) one.text = inOtherSigns(one.place.kind, one.text);
    this.language = spoken();
    if (keep) return;
    this.typed.clear();
    this.chosen.clear();
    this.strict = false;
  }

  touched(): boolean {
    return (
      [...this.typed.values()].some(({ place, text }) => text.trim() !== this.standing(place)) ||
      [...this.chosen].some(([key, raw]) => {
        const [id = '', slot] = key.split('|');
        return raw !== this.was(id, Number(slot));
      })
    );
  }

  was(id: string, slot = 0): Raw {
    const raw = this.rows[id]?.[slot] ?? null;
    return raw === '' ? null : raw;
  }

  idsOf(start: string): string[] {
    return Object.keys(this.rows).filter((id) => id.startsWith(start));
  }

  text(place: Place): string {
    return this.typed.get(key(place.id, place.slot))?.text ?? this.standing(place);
  }

  type(place: Place, text: string): void {
    this.typed.set(key(place.id, place.slot), { place, text });
  }

  private standing({ id, slot, kind }: Place): string {
    return shown(kind, this.was(id, slot));
  }

  /** Of a field that is chosen in, and of one that is typed into. */
  choice(id: string, slot = 0): Raw {
    const chosen = this.chosen.get(key(id, slot));
    return chosen === undefined ? this.was(id, slot) : chosen;
  }

  choose(id: string, slot: number, raw: Raw): void {
    this.chosen.set(key(id, slot), raw);
  }

  /** What has not been touched stands, also where it cannot be read: the check names it. */
  reading(place: Place): Reading {
    const text = this.text(place);
    const reading = read(place.kind, text);
    const was = this.was(place.id, place.slot);
    // A figure is shown rounded.
    return 'value' in reading && typeof was === 'number' && text === this.standing(place)
      ? { value: was }
      : reading;
  }

  value(place: Place): Raw {
    const reading = this.reading(place);
    return 'value' in reading ? reading.value : null;
  }

  /** Rows with an answer that is other than it was. Fields are to be free of mistakes. */
  changes(places: readonly Place[], choices: readonly { id: string; slot?: number }[]): Changed {
    const rows: Changed = {};
    const put = (id: string, slot: number, raw: Raw) => {
      if (raw === this.was(id, slot)) return;
      const list = rows[id] ?? [...(this.rows[id] ?? [])];
      while (list.length <= slot) list.push(null);
      list[slot] = raw;
      rows[id] = list;
    };
    for (const place of places) put(place.id, place.slot ?? 0, this.value(place));
    for (const { id, slot = 0 } of choices) put(id, slot, this.choice(id, slot));
    return rows;
  }
}

export type Changed = NonNullable<Changes['answers']>['rows'];

function key(id: string, slot = 0): string {
  return `${id}|${slot}`;
}
