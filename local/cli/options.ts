/** Values of the command line's options. */
import type { Language } from '../../src/messages/shape';
import { BadInput } from './bad-input';
import { say } from './words';

/** @throws BadInput for anything but vi and en */
export function languageOf(value: string): Language {
  if (value === 'vi' || value === 'en') return value;
  throw new BadInput([say('vi', 'badLanguage', { value })]);
}

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

export function isLocalTime(value: string): boolean {
  return LOCAL_TIME.test(value) && !Number.isNaN(localTime(value));
}

/** "2023-06-12T09:00" in Vietnam as an instant (milliseconds since 1970-01-01 UTC); NaN where there is no such time. */
export function localTime(value: string): number {
  return Date.parse(`${value}:00+07:00`);
}

/** The same of an option. @throws BadInput */
export function instantOf(value: string, language: Language, option = '--now'): number {
  if (!isLocalTime(value)) throw new BadInput([say(language, 'badNow', { option, value })]);
  return localTime(value);
}
