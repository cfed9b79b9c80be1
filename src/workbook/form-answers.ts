/** The forms as answers, whatever state they are in: half filled in, or not there yet. */
import type { SettingsValues } from './tabs/settings-values';
import type { UnitField } from './tabs/units-form';

/**
 * "Thiết lập": by row key and list section, as `settingsValues` makes them of a campaign. Days are `YYYY-MM-DD`, choices
 * their keys. What cannot be read stands as the text that is in the cell.
 */
export type FormAnswers = SettingsValues;

/** A line of "Danh sách tổ", the blank ones left out. */
export interface UnitLine {
  cells: Partial<Record<UnitField['id'], string | number | null>>;
  /** Given quotas by indicator key. */
  quota: Record<string, number | null>;
}

export interface Forms {
  answers: FormAnswers;
  units: UnitLine[];
}
