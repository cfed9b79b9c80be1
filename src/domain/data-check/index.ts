/**
 * "Kiểm tra số liệu": what cannot be right in the entries, and what must be asked about them. It asks and never accuses;
 * every rule has its own file, and nothing here changes a number.
 */
import type { Finding } from '../finding';
import { aboveCeiling } from './above-ceiling';
import { alwaysRound } from './always-round';
import { checkOf, type DataCheckInput, type Rule } from './check';
import { closedDay } from './closed-day';
import { dateTyped } from './date';
import { futureDay } from './future-day';
import { implausible } from './implausible';
import { aboveEligible, aboveSupply } from './limits';
import { missing } from './missing';
import { negative } from './negative';
import { booleanTyped, formulaTyped } from './not-typed';
import { notWhole } from './not-whole';
import { odd } from './odd';
import { officialGap } from './official-gap';
import { quotaCopied } from './quota-copied';
import { restDay } from './rest-day';
import { runningTotal } from './running-total';
import { sameInARow } from './same-in-a-row';
import { sameNumber } from './same-number';
import { textTyped } from './text';
import { vanished } from './vanished';
import { findingsOf, type Judgement } from './verdict';
import { zeroDays } from './zero-days';

export type { DataCheckInput } from './check';
export { type Correction, correctionsIn } from './corrections';
export { doubtfulOn } from './doubtful';
export { readHiddenNumber } from './hidden-number';
export { ODD, oddOn } from './odd';

/** Always wrong, or always to be asked. */
export const DEFAULT_RULES: Readonly<Record<string, Rule>> = {
  textTyped,
  dateTyped,
  notWhole,
  negative,
  aboveCeiling,
  formulaTyped,
  booleanTyped,
  futureDay,
  restDay,
  closedDay,
  aboveEligible,
  aboveSupply,
  runningTotal,
  odd,
  vanished,
  missing,
};

/** Compare a team with its own habits, its quota and the official figures; silent where there is too little to go by. */
export const THOROUGH_RULES: Readonly<Record<string, Judgement>> = {
  implausible,
  quotaCopied,
  sameNumber,
  sameInARow,
  alwaysRound,
  zeroDays,
  officialGap,
};

/** What must be asked about numbers before they are written: those of the rules that look at numbers alone. */
export function checkNumbers(input: Omit<DataCheckInput, 'thorough'>): Finding[] {
  const check = checkOf({ ...input, thorough: false });
  const rules = [restDay, aboveEligible, aboveSupply, runningTotal, odd, findingsOf(implausible)];
  return rules.flatMap((rule) => rule(check));
}

/** What a person must correct, answer or know about the entries; rule by rule, in the order of teams and days. */
export function checkData(input: DataCheckInput): Finding[] {
  const check = checkOf(input);
  const found = Object.values(DEFAULT_RULES).flatMap((rule) => rule(check));
  if (!input.thorough) return found;
  const odd = new Set(found.filter(({ code }) => code === 'ENTRY_ODD').map(({ path }) => path));
  const more = Object.values(THOROUGH_RULES).flatMap((judgement) => findingsOf(judgement)(check));
  // One number is asked about once.
  return [...found, ...more.filter(({ code, path }) => code !== 'ENTRY_IMPLAUSIBLE' || !odd.has(path))];
}
