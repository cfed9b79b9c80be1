/** "Thiết lập" as answers, whatever state it is in; the way back to its cells is `app/set-up/forms-writes.ts`. */
import type { FormAnswers } from '../form-answers';
import { cellAt, type ReadTab } from '../read';
import type { Field, SectionWord } from '../tabs/settings-form';
import type { Raw } from '../tabs/settings-values';
import { FormReader, type Spot } from './form-reader';
import { SettingsForm } from './settings-form';

export interface AnswersRead {
  answers: FormAnswers;
  /** Finds the cells again. */
  form: SettingsForm;
}

/** @returns null when the key row is gone */
export function readAnswers(settings: ReadTab): AnswersRead | null {
  const form = SettingsForm.read(new FormReader(settings));
  if (form === null) return null;
  const answers: FormAnswers = { rows: {}, lists: {} };
  for (const section of form.sections) {
    if (section.shape === 'list') answers.lists[section.id] = itemsOf(form, section.id, section.fields);
    else for (const field of section.fields) answers.rows[field.id] = answersOf(form, field, section.shape);
  }
  return { answers, form };
}

function answersOf(form: SettingsForm, field: Field & { wide?: boolean }, shape: 'rows' | 'slots'): Raw[] {
  const several = shape === 'slots' || field.wide === true;
  const slots = several ? form.slots.map((_, slot) => slot) : [0];
  const found = slots.map((slot) => rawAt(form, field, form.spot(field.id, slot)));
  while (found.length > 0 && found[found.length - 1] === null) found.pop();
  return found;
}

function itemsOf(form: SettingsForm, section: SectionWord, fields: readonly Field[]): Raw[][] {
  return form
    .items(section)
    .map((row) => fields.map((field) => rawAt(form, field, form.itemSpot(section, row, field.id))));
}

/** Read by kind; what cannot be read as what stands there. */
function rawAt({ reader }: SettingsForm, { kind }: Field, spot: Spot | null): Raw {
  if (spot === null || reader.isBlank(spot)) return null;
  const read = reader.answer(kind, spot);
  if (read === null) {
    const { value, formula } = cellAt(reader.tab, spot.row, spot.column);
    return formula ?? value;
  }
  return kind === 'yesNo' ? read === 'yes' : read;
}
