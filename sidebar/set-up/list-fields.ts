/** Fields of a list's lines. */
import type { Shell } from '../panel';
import { fill } from '../words';
import { choiceField, type FieldOptions, itemsField, mistakeIn, textField } from './controls';
import type { Items } from './items';
import type { Raw } from './reading';

export interface ListOptions {
  title: string;
  /** "Giai đoạn {number}" */
  name: string;
  add: string;
  /** What a new line begins with. */
  begin: () => Raw[];
  line(at: number): HTMLElement[];
}

export function listField(
  shell: Shell,
  list: Items,
  { title, name, add, begin, line }: ListOptions,
): HTMLElement {
  const after = (change: () => void) => {
    change();
    shell.draw();
  };
  return itemsField(
    title,
    list.items.length,
    line,
    (at) => fill(name, { number: at + 1 }),
    { text: add, press: () => after(() => list.add(begin())) },
    (at) => after(() => list.remove(at)),
  );
}

/** @param strict a blank is a mistake in a line that is not blank as a whole */
export function lineText(
  list: Items,
  at: number,
  place: number,
  label: string,
  strict: boolean,
  more: Partial<Pick<FieldOptions, 'check' | 'says' | 'warns'>> = {},
): HTMLElement {
  return textField(`${list.section}-${at}-${place}`, {
    label,
    text: list.text(at, place),
    type: (text) => list.type(at, place, text),
    check: more.check ?? (() => list.reading(at, place)),
    says: more.says,
    warns: more.warns,
    needed: strict && !list.isBlank(at),
  });
}

export function lineChoice(
  shell: Shell,
  list: Items,
  at: number,
  place: number,
  label: string,
  options: Readonly<Record<string, string>>,
  chosen = String(list.items[at]!.raw[place] ?? ''),
): HTMLElement {
  return choiceField(`${list.section}-${at}-${place}`, label, options, chosen, (key) => {
    list.choose(at, place, key);
    shell.draw();
  });
}

/** Every field of a line that holds anything is needed, and right. */
export function hasMistakes(list: Items): boolean {
  return list.items.some(
    (_, at) =>
      !list.isBlank(at) &&
      Object.keys(list.kinds).some((field) => mistakeIn(list.reading(at, Number(field)), true) !== null),
  );
}
