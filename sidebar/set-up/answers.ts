/** Answers of a step: as they were read, and what was typed over them. What is typed outlives a drawing. */

import { type Kind, type Raw, type Reading, read, shown } from './reading';
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
  private readonly typed = new Map<string, string>();
  private readonly chosen = new Map<string, Raw>();
  /** From now on a blank that is needed is a mistake: somebody wanted to go on. */
  strict = false;

  take({ forms }: SetUp): void {
    this.rows = forms.answers.rows as Record<string, Raw[]>;
    this.typed.clear();
    this.chosen.clear();
    this.strict = false;
  }

  was(id: string, slot = 0): Raw {
    const raw = this.rows[id]?.[slot] ?? null;
    return raw === '' ? null : raw;
  }

  idsOf(start: string): string[] {
    return Object.keys(this.rows).filter((id) => id.startsWith(start));
  }

  text({ id, slot = 0, kind }: Place): string {
    return this.typed.get(key(id, slot)) ?? shown(kind, this.was(id, slot));
  }

  type({ id, slot = 0 }: Place, text: string): void {
    this.typed.set(key(id, slot), text);
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
    const typed = this.typed.get(key(place.id, place.slot ?? 0));
    const was = this.was(place.id, place.slot);
    if (typed === undefined) return read(place.kind, shown(place.kind, was));
    return typed === shown(place.kind, was) && typeof was === 'number'
      ? { value: was }
      : read(place.kind, typed);
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

function key(id: string, slot: number): string {
  return `${id}|${slot}`;
}
