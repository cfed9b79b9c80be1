/** What people meant when they typed text where a number, a day or an hour is due. Pure text, no cells. */
import { type Day, dayFromNumber, isDay } from '../../domain/day';

/** "12 tk" → 12, "１２" → 12, "1.200" and "1,200" → 1200, "07 thôn" → 7; null when no number stands first. */
export function guessNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  const start = /^\d[\d.,\s]*/.exec(plain)?.[0].trim().replace(/[.,]$/, '');
  if (start === undefined || start === '') return null;
  const digits = start.replace(/\s/g, '');
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ''));
  if (/^\d+([.,]\d+)?$/.test(digits)) return Number(digits.replace(',', '.'));
  return null;
}

/** 1.2 where a whole number is due: 1,200 was typed with the wrong separator → 1200. Null when that explains nothing. */
export function guessThousands(value: number): number | null {
  const times = Math.round(value * 1000);
  return Math.abs(value * 1000 - times) < 1e-6 ? times : null;
}

/** "1/6/2023", "01-06-23", "2023-06-01", "ngày 1 tháng 6 năm 2023": day before month, as in Vietnam. Null when it is not a real day. */
export function parseDay(text: string): Day | null {
  const plain = text.normalize('NFKC').trim();
  if (isDay(plain)) return plain;
  const parts =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(plain) ??
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i.exec(plain.replace(/\s+/g, ' '));
  if (parts === null) return null;
  const [, date, month, year] = parts as unknown as [string, string, string, string];
  const day = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** The day with this spreadsheet serial number; null outside the years 2000 to 2100, where no campaign lies. */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  return whole >= 36526 && whole <= 73415 ? dayFromNumber(whole - 25569) : null;
}

/** "15:00", "15h30", "15 giờ", 0.625 (a time as spreadsheets store it) → "15:00"; null when it is no hour. */
export function parseTime(value: string | number): string | null {
  if (typeof value === 'number') {
    if (value < 0 || value >= 1) return null;
    const minutes = Math.round(value * 1440);
    return minutes < 1440 ? clock(Math.floor(minutes / 60), minutes % 60) : null;
  }
  const plain = value.normalize('NFKC').trim().toLowerCase().normalize('NFC');
  const parts = /^(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{1,2})?\s*(?:phút)?$/.exec(plain);
  if (parts === null) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  return hour < 24 && minute < 60 ? clock(hour, minute) : null;
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
