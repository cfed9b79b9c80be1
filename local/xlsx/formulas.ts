/** Google's formulas (`;` separators, Google's tab titles) as an .xlsx file stores them. */

/** Functions that came after the first .xlsx version; the file names them with a prefix (ECMA-376, MS-XLSX 2.2.2). */
const PREFIXED = new Set([
  'CONCAT',
  'DAYS',
  'IFNA',
  'IFS',
  'ISFORMULA',
  'ISOWEEKNUM',
  'MAXIFS',
  'MINIFS',
  'NUMBERVALUE',
  'SWITCH',
  'TEXTJOIN',
  'UNICHAR',
  'UNICODE',
  'XLOOKUP',
  'XOR',
]);

/** Text in double quotes, a quoted tab title with its bang, or a name. Everything between is punctuation and numbers. */
const TOKEN = /("(?:[^"]|"")*")|'((?:[^']|'')*)'!|(?<![#\p{L}\p{N}_.$])([\p{L}_][\p{L}\p{N}_.]*)(!|\()?/gu;

/**
 * "=IF(A1>0;'Chỉ tiêu tổ'!B2;\"a;b\")" becomes "IF(A1>0,'Chỉ tiêu tổ'!B2,\"a;b\")". Text inside quotes is left alone.
 * @param formula with its leading "="
 * @param titles Google's tab titles and the ones used in the file
 */
export function excelFormula(formula: string, titles: ReadonlyMap<string, string>): string {
  const body = formula.replace(/^=/, '');
  let written = '';
  let done = 0;
  for (const token of body.matchAll(TOKEN)) {
    written += separators(body.slice(done, token.index)) + tokenText(token, titles);
    done = token.index + token[0].length;
  }
  return written + separators(body.slice(done));
}

/** True when the value depends on the clock. */
export function readsClock(formula: string): boolean {
  return /\b(?:NOW|TODAY)\s*\(/i.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

/** NOW() and TODAY() replaced by a serial day number (days since 1899-12-30). */
export function pinClock(formula: string, serial: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/\bNOW\s*\(\s*\)/gi, String(serial))
            .replace(/\bTODAY\s*\(\s*\)/gi, String(Math.floor(serial))),
    )
    .join('');
}

function separators(text: string): string {
  return text.replaceAll(';', ',');
}

function tokenText(token: RegExpMatchArray, titles: ReadonlyMap<string, string>): string {
  const [whole, text, quotedTitle, name, tail] = token;
  if (text !== undefined) return text;
  if (quotedTitle !== undefined) return tabReference(quotedTitle.replaceAll("''", "'"), titles);
  if (tail === '!') return tabReference(name!, titles);
  return tail === '(' && PREFIXED.has(name!.toUpperCase()) ? `_xlfn.${whole}` : whole;
}

function tabReference(title: string, titles: ReadonlyMap<string, string>): string {
  return `'${titles.get(title) ?? title}'!`;
}
