/** Numbers as they stand in tables: 1.200, 1,200, 1 200, "07 thôn", "441 người"; and phone numbers. */
import { plainText } from '../../read';
import { DITTO } from './types';

export type Count = { value: number } | { wrong: 'NOT_NUMBER' } | { wrong: 'NOT_WHOLE'; guess: number };

const NONE = /^[-–—.x/]*$/i;
/** Words behind a number that say what is counted: apart from it, since "44l" is a slip. */
const WORDS = /^$|^\s\D{1,30}$|^(tổ|thôn|người|hộ)$/iu;

export function isBlankCell(text: string): boolean {
  return text === '' || text === DITTO;
}

/** @returns null for a blank cell, a dash among them */
export function readCount(text: string): Count | null {
  const plain = plainText(text).normalize('NFKC');
  if (isBlankCell(plain) || NONE.test(plain)) return null;
  const parts = /^(\d(?:[\d., ]*[\d.,])?)(.*)$/u.exec(plain);
  if (parts === null || !WORDS.test(parts[2]!)) return { wrong: 'NOT_NUMBER' };
  const digits = parts[1]!.trim().replace(/[.,]$/, '');
  if (/^\d+$/.test(digits)) return { value: Number(digits) };
  if (/^\d{1,3}([., ]\d{3})+$/.test(digits) && new Set(digits.replace(/\d/g, '')).size === 1)
    return { value: Number(digits.replace(/[., ]/g, '')) };
  // "1.200,0": decimals that say nothing.
  const whole =
    /^(\d{1,3}(?:\.\d{3})*|\d+),0+$/.exec(digits) ?? /^(\d{1,3}(?:,\d{3})*|\d+)\.0+$/.exec(digits);
  if (whole !== null && !/[.,]000$/.test(digits)) return { value: Number(whole[1]!.replace(/[.,]/g, '')) };
  if (!/^\d+[.,]\d+$/.test(digits)) return { wrong: 'NOT_NUMBER' };
  return { wrong: 'NOT_WHOLE', guess: Math.round(Number(digits.replace(',', '.')) * 1000) };
}

export function isCount(text: string): boolean {
  const read = readCount(text);
  return read !== null && 'value' in read;
}

const PHONE = /(?:\+?84|0)(?:[ .-]?\d){8,10}(?!\d)/;

/** A phone number inside a text, its digits alone, and the text without it. */
export function takePhone(text: string): { phone: string; rest: string } | null {
  const found = PHONE.exec(text);
  if (found === null || /\d$/.test(text.slice(0, found.index))) return null;
  const phone = found[0].replace(/^\+?84(?=[ .-]?[1-9])/, '0').replace(/\D/g, '');
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return {
    phone,
    rest: plainText(rest.replace(/\(\s*\)|(?:s?đt|tel|điện thoại)\s*[:.]?\s*$/giu, ' ')).replace(
      /\s*[-–,;:(]+$/,
      '',
    ),
  };
}
