/** Lines that a person has to look at: why, and what they probably say. */
import type { CountIndicator } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import type { Doubt, ReadLine } from '../../workbook/decode/chat/line';
import type { Said } from './entry';

export interface AskedLine extends Pick<Said, 'at' | 'sender' | 'line' | 'text'> {
  doubts: { code: Doubt; text: string }[];
  /** At least one; every team that the line names is among them. */
  guesses: Guess[];
}

/** Null: to be chosen. */
export interface Guess {
  unit: string | null;
  /** Those it may be; anybody when empty. */
  units: string[];
  day: Day | null;
  indicator: string | null;
  value: number | null;
}

export function askedLine(
  read: ReadLine,
  indicators: readonly CountIndicator[],
  teams: readonly string[],
): AskedLine {
  const { line, text, sender, at, doubts } = read;
  const corrected = [...new Set(read.corrects.map(({ unit }) => unit))];
  const has = (...codes: Doubt[]) => doubts.some(({ code }) => codes.includes(code));
  const only = indicators.length === 1 ? indicators[0]!.key : null;
  const unsure = {
    ...(has('DAY_OUTSIDE', 'WHICH_DAY', 'TIME_AHEAD') ? { day: null } : {}),
    ...(has('WHICH_INDICATOR') ? { indicator: null } : {}),
    // Not the number of a day.
    ...(has('RUNNING_TOTAL') ? { value: null } : {}),
  };
  const guesses: Guess[] = [
    ...read.proposals.map((one) => ({ ...one, units: [], ...unsure })),
    ...read.loose.map(({ value, day, units }) => {
      // "Nhầm, 5 mới đúng": of one of those named before.
      const codes = units.length > 0 ? units.map(({ code }) => code) : corrected;
      return {
        unit: codes.length === 1 ? codes[0]! : null,
        units: codes,
        day,
        indicator: only,
        value,
        ...unsure,
      };
    }),
    ...read.bare.map(({ day, units }) => {
      const codes = units.map(({ code }) => code);
      const unit = codes.length === 1 ? codes[0]! : null;
      return { unit, units: codes, day, indicator: only, ...unsure, value: null };
    }),
  ];
  const units = doubts.flatMap(({ choices }) => choices.map(({ code }) => code));
  const blank = { unit: null, day: null, indicator: only, value: null };
  return {
    line,
    text,
    sender,
    at,
    doubts: doubts.map((doubt) => ({ code: doubt.code, text: doubt.text })),
    guesses: guesses.length > 0 ? inOrder(guesses, teams) : [{ ...blank, units }],
  };
}

/** As the teams stand in the table, those who are not known last. */
function inOrder(guesses: readonly Guess[], teams: readonly string[]): Guess[] {
  const placeOf = ({ unit }: Guess) => (unit === null ? teams.length : teams.indexOf(unit));
  return [...guesses].sort((a, b) => placeOf(a) - placeOf(b));
}
