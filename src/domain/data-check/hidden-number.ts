/** Numbers that people typed as text. */
import { withoutMarks } from '../names';
import { CEILING } from '../record/submission';
import { readNumberWords } from './number-words';

/** What is counted, without marks; anything else after a number may turn its meaning round ("12 not yet"). */
const COUNTED =
  /(?:(?<=\d)\s*|\s+)(?:tk|tai khoan|nguoi|ng|cong dan|cd|dan|ho so|hs|truong hop|th|ca|accounts?|people|persons?)\s*$/;
/** "got 12", "have 12", "reached 12" */
const LEADING = /^(?:duoc|co|dat)\s+/;
const PLAIN = /^\d{1,5}$/;
/** 12,0 and 12.00: nothing after the point. Three zeros might be thousands. */
const ZERO_DECIMALS = /^(\d{1,5})[.,]0{1,2}$/;
const DOTTED = /^\d{1,3}(?:\.\d{3})+(?:,0{1,2})?$/;
/** 1,200 cannot be a decimal number of people, but 1,000 can be 1. */
const OTHERWISE_GROUPED = /^\d{1,3}(?:[, \u00a0]\d{3})+$/;

/**
 * "12 tk", "12 người", "1.200", full-width digits, "12,0", "mười hai" → the number, from 0 to CEILING. Null for what says
 * no number or could say several: "12-13", "12/6", "12,5", "khoảng 10", "12 chưa xong".
 */
export function readHiddenNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[.,;!]+$/, '');
  const number = bare(plain);
  const value = readDigits(number) ?? readNumberWords(number.normalize('NFC'));
  return value !== null && value <= CEILING ? value : null;
}

/** Without what is counted and the verb before it. Marks are only looked past, never taken off what stays. */
function bare(text: string): string {
  const nfc = text.normalize('NFC');
  const unmarked = withoutMarks(nfc);
  if (unmarked.length !== nfc.length) return nfc;
  const from = LEADING.exec(unmarked)?.[0].length ?? 0;
  const to = COUNTED.exec(unmarked)?.index ?? nfc.length;
  return nfc.slice(from, Math.max(from, to)).trim();
}

function readDigits(text: string): number | null {
  if (PLAIN.test(text)) return Number(text);
  const whole = ZERO_DECIMALS.exec(text)?.[1];
  if (whole !== undefined) return Number(whole);
  if (DOTTED.test(text)) return Number(text.replace(/,.*$/, '').replace(/\./g, ''));
  if (!OTHERWISE_GROUPED.test(text) || /^\d{1,3},000$/.test(text)) return null;
  return Number(text.replace(/\D/g, ''));
}
