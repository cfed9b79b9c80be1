/**
 * What the working days of each unit carry, for formulas: long texts of which a tab needs one a calendar, not one a unit.
 */
import { daysLeft } from '../../domain/progress';
import { lineText } from './tracking-formulas';
import { LINE_WIDTH } from './tracking-layout';

/**
 * By unit, the area first: whose days it has, null for the area's, and the text of these days where it is the first to
 * have them.
 */
export function dayTexts(
  codes: readonly string[],
  loads: (unit: string) => readonly number[],
): [string | null, string | null][] {
  const owners = new Map<string, string | null>();
  return codes.map((code, i) => {
    const text = dayText(loads(code));
    const owner = owners.get(text);
    if (owner !== undefined) return [owner, null];
    owners.set(text, i === 0 ? null : code);
    return [i === 0 ? null : code, text];
  });
}

/** What the days up to each carry in all, then the days left after 0, 1, 2 … of them; LINE_WIDTH digits each. */
function dayText(loads: readonly number[]): string {
  let sum = 0;
  const upTo = loads.map((load) => {
    sum += load;
    return sum;
  });
  return lineText([...upTo, ...daysLeft(loads)]);
}

/** @param text the cell that holds it; `days` are in it */
export function dayFigures(text: string, days: number) {
  const at = (place: string) => `VALUE(MID(${text};(${place})*${LINE_WIDTH}+1;${LINE_WIDTH}))`;
  return {
    /** @param position how many have passed: a formula, an array of them inside SUMPRODUCT; not 0 */
    upTo: (position: string) => at(`${position}-1`),
    all: at(`${days - 1}`),
    left: (position: string) => at(`${days}+${position}`),
  };
}
