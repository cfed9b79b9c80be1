/** Words that tell a row of units, and one that sums them up. */
import { plainOf } from './page';

const TOTAL = /^(?:tong(?: cong| so)?|cong|toan (?:xa|phuong|thanh pho|tinh|huyen))\s*:?$/;
const UNIT_WORD =
  /^(?:thon|khu pho|khu dan cu|kp|ap|to dan pho|tdp|xom|khom|ban|buon|to|xa|phuong|thi tran|huyen|thi xa|thanh pho)\b/;

/** "Tổng cộng", "Toàn xã" */
export const isTotal = (text: string): boolean => TOTAL.test(plainOf(text));

/** "Thôn Song", and the word alone. */
export const isUnitWord = (text: string): boolean => UNIT_WORD.test(plainOf(text));

/** "Khu phố 3" → "Khu phố", as it stands there; '' where it begins with no such word. */
export function unitWordOf(text: string): string {
  return text.slice(0, UNIT_WORD.exec(plainOf(text))?.[0].length ?? 0);
}
