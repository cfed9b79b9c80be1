/** One step of the set-up: its fields, filled from the forms, and what was changed in them. */
import type { SetUpView, StepKey } from '../../src/app/set-up/view';
import type { CallInput } from '../../src/apps-script/endpoints';
import type { Shell } from '../panel';

/** The forms as they were read, and how far the set-up is. */
export type SetUp = SetUpView;
/** What is to be saved: rows and lists of answers left out stay as they are, and so do units. */
export type Changes = CallInput<'saveForms'>['changes'];

export type { StepKey };

export interface Step {
  key: StepKey;
  /** Its heading, without a number. */
  title(): string;
  /** The forms were read anew. @param keep what was typed and not saved stays */
  read(setUp: SetUp, keep: boolean): void;
  /** Something was typed or chosen that is not saved. */
  touched(): boolean;
  /** Drawn anew after whatever changes more than the field itself. */
  body(shell: Shell): (HTMLElement | null)[];
  /** What to save when "Lưu và tiếp" is pressed; null when something is wrong, which the body shows from then on. */
  changes(): Changes | null;
}
