/** Days of the week on which nobody works: "nghỉ Chủ nhật", "không thực hiện vào thứ Bảy, Chủ nhật". */
import { offer, type PlanOffer } from './offer';
import type { Reading } from './reading';

const SATURDAY = '(?:thu (?:bay|7))';
const SUNDAY = '(?:chu nhat)';
const REST = new RegExp(
  '\\b(?:nghi|tru|khong (?:thuc hien|to chuc|trien khai|lam viec|lam|thu|van dong|tiep nhan|tinh)\\b[^.;:]{0,30}?)\\s*' +
    '(?:vao\\s|cac\\s|cac ngay\\s|ngay\\s){0,3}' +
    `((?:${SATURDAY}(?:\\s?,\\s?|\\s(?:va|hoac)\\s)(?:ngay\\s)?)?${SUNDAY}|${SATURDAY})\\b`,
);

export function restDays({ sentences }: Reading): PlanOffer[] {
  return sentences.flatMap((from) => {
    const days = REST.exec(from.plain)?.[1] ?? '';
    const rest = (field: string) => offer(field, { what: 'number', value: 0 }, from, 'INFERRED');
    return [
      ...(days.includes('thu ') ? [rest('calendar.saturday')] : []),
      ...(days.includes('chu nhat') ? [rest('calendar.sunday')] : []),
    ];
  });
}
