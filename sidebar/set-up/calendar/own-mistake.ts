/** What is the matter with days as somebody typed them. */
import { daysIn } from '../../../src/workbook/decode/day-list';
import { fill, words } from '../../words';

interface Period {
  first: string;
  last: string;
}

/** In words; null where every day is read and lies in the campaign. */
export function ownMistake(text: string, period: Period): string | null {
  const w = words().calendar.wrong;
  for (const part of text.split(/[;,\n]/).map((one) => one.trim())) {
    const { days, unread } = daysIn(part, period);
    if (unread.length > 0) return fill(w[whyUnread(part, period)], { text: part });
    if (period.first !== '' && days.some((day) => !isIn(day, period)))
      return fill(w.outsideOf, { text: part });
  }
  return null;
}

/** Day and month alone are sought in the campaign only: elsewhere in its years they may be read, or in the other order. */
function whyUnread(part: string, period: Period): 'unread' | 'outsideOf' | 'reversed' {
  if (period.first === '' || period.last === '') return 'unread';
  const years = { first: `${period.first.slice(0, 4)}-01-01`, last: `${period.last.slice(0, 4)}-12-31` };
  const ends = part.split(/\s*(?:[–—-]|đến|to)\s*/);
  const { days, unread } = daysIn(ends.join(';'), years);
  if (unread.length > 0 || days.length !== ends.length || ends.length > 2) return 'unread';
  return ends.length === 2 && days.every((day) => isIn(day, period)) ? 'reversed' : 'outsideOf';
}

const isIn = (day: string, { first, last }: Period) => day >= first && day <= last;
