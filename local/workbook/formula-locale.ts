/** Formula text between the workbook's locale and the canonical form (`,` between arguments, `.` in numbers). */
import type { WorkbookLocale } from './locale';

const LOCAL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:[.,]\d+)?|[\s\S]/uy;

/**
 * A formula written in the locale, made canonical; null when the locale cannot read it (a `,` between arguments or a `.`
 * in a number in vi_VN: Google shows #ERROR!). Array literals are not read.
 * @see googleapis/google-api-nodejs-client#1994
 */
export function toCanonical(formula: string, locale: WorkbookLocale): string | null {
  let canonical = '';
  for (let at = 0; at < formula.length; ) {
    LOCAL.lastIndex = at;
    let word = LOCAL.exec(formula)![0];
    if (/^\d+[.,]\d+$/.test(word) && !word.includes(locale.decimal)) {
      if (locale.argument !== ',') return null;
      word = /^\d+/.exec(word)![0];
    }
    at += word.length;
    if (word === '{' || word === '}') return null;
    if (word === ';') canonical += ',';
    else if (word === ',') {
      if (locale.argument !== ',') return null;
      canonical += ',';
    } else canonical += /^\d/.test(word) ? word.replace(locale.decimal, '.') : word;
  }
  return canonical;
}

/** A canonical formula as the locale writes it. */
export function toLocal(formula: string, locale: WorkbookLocale): string {
  if (locale.argument === ',') return formula;
  const known = written.get(formula);
  if (known !== undefined) return known;
  const local = formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+\.\d+|,/gu,
    (word) => (word === ',' ? locale.argument : /^\d/.test(word) ? word.replace('.', locale.decimal) : word),
  );
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(formula, local);
  return local;
}

/** The same formulas are asked for at every reading of a workbook. There is one locale that writes them another way. */
const written = new Map<string, string>();
const MOST_WRITTEN = 50_000;
