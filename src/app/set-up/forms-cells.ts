/** What is to be written of a form: cells where they stand, and lines put in below others. */
import type { DirectCell } from '../../sheets-api/direct';
import type { SettingsForm } from '../../workbook/decode/settings-form';
import type { CellValue } from '../../workbook/model';
import type { Raw } from '../../workbook/tabs/settings-values';
import { AppError } from '../app-error';

/** A line put in below another one. */
export interface NewLine {
  /** Actual row before anything is put in. */
  below: number;
  cells: { column: number; value: CellValue }[];
}

/** Actual positions, 0-based, as they are before lines are put in. */
export interface AnswerWrites {
  cells: DirectCell[];
  lines: NewLine[];
}

/** @throws AppError LAYOUT_LOST when the column is gone */
export function columnAt(form: SettingsForm, slot: number): number {
  const column = form.slots[slot] ?? -1;
  if (column < 0) throw new AppError('LAYOUT_LOST', { tab: form.reader.tab.title });
  return column;
}

/** A number that stands as text is not the number. */
export function same(a: Raw, b: Raw): boolean {
  return (a === '' ? null : a) === (b === '' ? null : b);
}
