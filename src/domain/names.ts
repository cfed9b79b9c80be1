/**
 * Names of places. They are compared with their diacritics: Sống, Song and Sông are three hamlets. Only the way a
 * keyboard composed the letters (Unicode NFC against NFD) and stray spaces make no difference.
 */

/** NFC, runs of white space folded to one space, trimmed. */
export function normalizeName(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

export function sameName(a: string, b: string): boolean {
  return normalizeName(a) === normalizeName(b);
}

/** Without tone and vowel marks, đ as d; for making codes and for finding look-alikes, never for comparing. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D')
    .normalize('NFC');
}
