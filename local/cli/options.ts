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

/** "2023-06-12T09:00" in Vietnam as an instant (milliseconds since 1970-01-01 UTC). @throws BadInput */
export function instantOf(value: string, language: Language): number {
  const instant = LOCAL_TIME.test(value) ? Date.parse(`${value}:00+07:00`) : Number.NaN;
  if (Number.isNaN(instant)) throw new BadInput([say(language, 'badNow', { value })]);
  return instant;
}
