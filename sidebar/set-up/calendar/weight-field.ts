/** How much of a day's work a day carries, chosen. */
import { fill, number, words } from '../../words';
import { choiceField } from '../controls';

/** Keys in the order shown: of an object, whole numbers would come first. */
const USUAL = ['1', '0.5', '0'] as const;

export function weightField(
  id: string,
  label: string,
  weight: number,
  choose: (weight: number) => void,
): HTMLElement {
  const w = words().calendar;
  const own = String(weight);
  const options = Object.fromEntries(USUAL.map((key) => [`w${key}`, w.weights[key]]));
  // One that somebody typed into the form.
  options[`w${own}`] ??= fill(w.other, { weight: number(weight, 2) });
  return choiceField(id, label, options, `w${own}`, (key) => choose(Number(key.slice(1))));
}
