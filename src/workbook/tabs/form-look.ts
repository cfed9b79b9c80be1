/** How one answer of a form looks: its value, format and validation by kind. */
import { WEEKDAYS } from '../../domain/campaign';
import { isDay } from '../../domain/day';
import type { Language } from '../../messages/shape';
import { translate, translateIfKnown } from '../../messages/translate';
import type { CellFormat, CellValue, Validation } from '../model';
import type { ChoiceName, Kind } from './settings-form';
import type { Raw } from './settings-values';
import { COLORS } from './style';

/** The choices of each list, in the order offered. */
export const CHOICES: Record<ChoiceName, readonly string[]> = {
  yesNo: ['yes', 'no'],
  kind: ['count', 'rate'],
  targetKind: ['total', 'percent', 'perDay'],
  deadline: ['before', 'by', 'on'],
  mode: ['additional', 'cumulative', 'unstated'],
  milestone: ['target', 'report', 'review'],
  dayOffset: ['sameDay', 'nextDay'],
  whoTypes: ['link', 'hamlet', 'ward'],
  weekday: WEEKDAYS,
  rankedBy: ['reported', 'official'],
};

export function isChoice(kind: Kind): kind is ChoiceName {
  return kind in CHOICES;
}

export function choiceWord(language: Language, name: string, choice: string): string {
  return translateIfKnown(language, `tabs.forms.choices.${name}.${choice}`) ?? choice;
}

export function cellOf(kind: Kind, raw: Raw, language: Language): CellValue {
  if (raw === null || raw === '') return null;
  // What could not be read goes back as the text it was.
  if (kind === 'day') return isDay(String(raw)) ? { day: String(raw) } : raw;
  if (kind === 'yesNo' && typeof raw === 'boolean') return choiceWord(language, kind, raw ? 'yes' : 'no');
  return isChoice(kind) ? choiceWord(language, kind, String(raw)) : raw;
}

export function formatOf(kind: Kind): CellFormat {
  const number =
    kind === 'day'
      ? 'day'
      : kind === 'whole'
        ? 'integer'
        : kind === 'decimal' || kind === 'percent' || kind === 'amount'
          ? 'general'
          : 'text';
  return { ...INPUT, number, wrap: number === 'text' };
}

const INPUT: CellFormat = {
  size: 10,
  color: COLORS.ink,
  fill: COLORS.input,
  align: 'left',
  valign: 'middle',
  border: 'thin',
};

/** Larger than any population, far too small for a date typed as digits to matter. */
const MOST = 999_999_999;

/** @param levels offered where a level is asked; marked only, since levels may be renamed in the same form */
export function validationOf(kind: Kind, language: Language, levels: readonly string[]): Validation | null {
  const help = (key: 'day' | 'whole' | 'decimal' | 'percent' | 'list') =>
    translate(language, `tabs.forms.help.${key}` as const);
  if (isChoice(kind)) {
    const options = CHOICES[kind].map((choice) => choiceWord(language, kind, choice));
    return { rule: { kind: 'list', options }, strict: true, help: help('list') };
  }
  switch (kind) {
    case 'day':
      return { rule: { kind: 'day' }, strict: true, help: help('day') };
    case 'whole':
      return { rule: { kind: 'whole', min: 0, max: MOST }, strict: true, help: help('whole') };
    case 'amount':
      return { rule: { kind: 'number', min: 0, max: MOST }, strict: true, help: help('whole') };
    case 'decimal':
      return { rule: { kind: 'number', min: 0, max: MOST }, strict: true, help: help('decimal') };
    case 'percent':
      return { rule: { kind: 'number', min: 0, max: 100 }, strict: true, help: help('percent') };
    case 'level':
      return { rule: { kind: 'list', options: [...levels] }, strict: false, help: help('list') };
    default:
      return null;
  }
}
