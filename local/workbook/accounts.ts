/** Which e-mail addresses belong to somebody; the local workbook has no directory to ask. */

/** So that a mistyped address can be tried: addresses beginning so belong to nobody. */
const NOBODY = 'khong-co@';

export function isAccount(email: string): boolean {
  return !email.toLowerCase().startsWith(NOBODY);
}
