/** What both parts of the settings' decoder use: lists, blanks, references between answers. */
import { sameName } from '../../domain/names';
import type { Answer, SettingsForm } from './settings-form';

/** Something with a key that other answers refer to by key or by name. */
export interface KeyedName {
  key: string;
  name: string;
}

export type Json = Record<string, unknown>;

/** A blank cell of ours that the build fills in. */
export interface Fill {
  tab: 'settings' | 'units';
  row: number;
  column: number;
  value: string;
}

export function reportMissing(form: SettingsForm, id: string, slot = 0): void {
  form.report('FORM_MISSING', 'error', form.spot(id, slot), { label: form.labelOf(id) });
}

type Section = Parameters<SettingsForm['items']>[0];
type ReadField = (id: string, path?: string) => Answer;

/**
 * Every filled line of a list.
 * @param make gets a reader of the line's fields, and one that reports a blank
 */
export function itemsOf<T>(
  form: SettingsForm,
  section: Section,
  path: string,
  make: (read: ReadField, required: ReadField, row: number, index: number) => T,
): T[] {
  return form.items(section).map((row, index) => {
    const first = form.itemSpot(section, row, FIRST_FIELD[section] ?? 'name');
    if (first !== null) form.reader.place(`${path}.${index}`, first);
    const read: ReadField = (id, name = id) => form.itemAnswer(section, row, id, `${path}.${index}.${name}`);
    const required: ReadField = (id, name = id) => {
      const value = read(id, name);
      if (value === null) {
        const label = form.labelOf(`${section}.${id}`);
        form.report('FORM_MISSING', 'error', form.itemSpot(section, row, id), { label });
      }
      return value;
    };
    return make(read, required, row, index);
  });
}

const FIRST_FIELD: Partial<Record<Section, string>> = {
  day: 'day',
  cutOff: 'level',
  outreach: 'unit',
  pause: 'unit',
  invented: 'text',
  phaseTarget: 'indicator',
};

/** "phase1", "phase2": the first that is free, written into the blank cell at the next build. */
export function newKey(
  stem: string,
  taken: Set<Answer>,
  spot: { row: number; column: number } | null,
  fills: Fill[],
): string {
  let number = 1;
  while (taken.has(`${stem}${number}`)) number++;
  const key = `${stem}${number}`;
  taken.add(key);
  if (spot !== null) fills.push({ tab: 'settings', ...spot, value: key });
  return key;
}

export function findKey(text: string, known: readonly KeyedName[]): string | null {
  const plain = text.trim();
  const found = known.find(({ key }) => key === plain) ?? known.find(({ name }) => sameName(name, plain));
  return found?.key ?? null;
}

export function reportUnknown(
  form: SettingsForm,
  spot: { row: number; column: number } | null,
  value: string,
  known: readonly KeyedName[],
): void {
  form.report('FORM_REFERENCE_UNKNOWN', 'error', spot, { value, choices: known.map(({ name }) => name) });
}
