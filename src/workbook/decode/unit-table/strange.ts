/** What stands in the place of a name and surely is none: it is asked about, or left out with its reason. */
import { plainText } from '../../read';
import { takePhone } from './count';

export const STRANGE = ['web', 'mail', 'phone', 'day', 'digits', 'signs'] as const;
export type Strange = (typeof STRANGE)[number];

/** "Website: …", "SĐT: …" */
const LABEL =
  /^(?:trang (?:web|tin)|web(?:site)?|(?:đường )?link(?: nhóm)?|facebook|fb|(?:e-?|g)?mail|thư điện tử|s?đt|điện thoại|hotline|liên hệ|tel|zalo|(?:group|nhóm) zalo)\s*[:.]?\s+/iu;
const WEB = /^(?:(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|info|gov)(?:\/\S*)?)$/i;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const DATE = '\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d';
const IN_WORDS = 'ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?';
const MONTH = 'tháng\\s+\\d{1,2}(?:\\s*(?:/|năm)\\s*\\d{4})?|năm\\s+\\d{4}';
const WEEKDAY = '(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
const HOUR = '(?:\\d{1,2}[:hg]\\d{2})';
const PLACE = '(?:[\\p{L} ]{2,30},\\s*)?';
const DAY = new RegExp(
  `^(?:${HOUR}|${WEEKDAY}|(?:${HOUR}\\s*,?\\s*)?${PLACE}(?:${WEEKDAY}\\s*,?\\s*)?(?:(?:ngày\\s+)?(?:${DATE})|${IN_WORDS}|${MONTH})(?:\\s*,?\\s*${HOUR})?)$`,
  'iu',
);

/** Null for what may be a name. "Khu phố 30/4" is one, "30/4" alone is a day. */
export function strangeKind(text: string): Strange | null {
  const plain = plainText(text);
  const bare = plain.replace(LABEL, '').replace(/[.,;]$/, '');
  if (WEB.test(bare)) return 'web';
  if (MAIL.test(bare)) return 'mail';
  if (takePhone(bare)?.rest === '') return 'phone';
  if (DAY.test(plain)) return 'day';
  if (plain === '' || /\p{L}/u.test(plain)) return null;
  return /\d/.test(plain) ? 'digits' : 'signs';
}

/** What stands inside a name and belongs in none: "Song: https://…", "Liên hệ: ông An 0912…", "Hạn nộp: 12/6/2023". */
export function strangeIn(text: string): Strange | null {
  const whole = strangeKind(text);
  if (whole !== null) return whole;
  if (/https?:\/\/|www\./i.test(text)) return 'web';
  if (/[^\s@]@[^\s@]+\.[a-z]/i.test(text)) return 'mail';
  if (takePhone(text) !== null) return 'phone';
  return /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(text) ? 'day' : null;
}
