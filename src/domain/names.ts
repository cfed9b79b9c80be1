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

/**
 * Tone marks of open oa, oe and uy on their first vowel: "Hoà" and "Hòa" are one name, typed in two fashions. For what
 * people type in a hurry; whatever else differs stays different.
 */
export function withOneTonePlacement(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu, '$1$3$2')
    .normalize('NFC');
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
