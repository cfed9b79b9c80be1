/** One thing a plan's text offers: the places it fills, the sentence it stands in, and what is unsure about it. */
import type { Ask } from '../../workbook/decode/plan-text';
import type { Raw } from '../../workbook/tabs/settings-values';
import type { StepKey } from '../set-up/view';
import type { Label } from './fields';
import type { Place } from './places';

export interface Card {
  /** Null for what the forms have no place for. */
  step: StepKey | null;
  label: Label;
  /** Of the indicator, from 0. */
  number: number | null;
  /** Shown: what is offered, in this order. */
  places: Place[];
  /** Without them the places would mean nothing; where they are filled they stay, but for `always`. */
  along: (Place & { always?: true })[];
  /** In place of `places` where there are none. */
  told: Raw[];
  sentence: string;
  why: Ask | null;
}
