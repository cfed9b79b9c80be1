/** Figures as plans print them: 4.000; 3,090; 12,92%; 07; 1,2 triệu. */

export interface Figure {
  value: number;
  /** Of the digits in the sentence, the percent sign not counted. */
  start: number;
  end: number;
  percent: boolean;
  /** May be read in two ways. */
  ambiguous: boolean;
}

const FIGURE = /\d+(?:[.,]\d+)*(?: \d{3}(?![\d/.,]))*/g;
const TIMES: readonly [RegExp, number][] = [
  [/^\s?(?:nghin|ngan)\b/, 1000],
  [/^\s?trieu\b(?! dong)/, 1_000_000],
];

/** The figures of a sentence that stand by themselves: no parts of days, hours or document numbers. */
export function figuresIn(plain: string, taken: readonly { start: number; end: number }[]): Figure[] {
  const out: Figure[] = [];
  let next = 0;
  for (const found of plain.matchAll(FIGURE)) {
    const start = found.index!;
    const end = start + found[0].length;
    while (next < taken.length && taken[next]!.end <= start) next++;
    if (taken[next] !== undefined && taken[next]!.start < end) continue;
    const before = plain[start - 1] ?? ' ';
    const after = plain.slice(end, end + 12);
    if (/[\p{L}\d/_@#-]/u.test(before) && !/[-\s]-$/.test(plain.slice(start - 2, start))) continue;
    if (
      /^(?:[/_@-][\p{L}\d]|\p{L}|:\d)/u.test(after) &&
      !/^\/(?:ngay|thon|to|tuan|thang|nguoi|khu|ap|xa)\b/.test(after)
    )
      continue;
    const percent = /^\s?%/.test(after) || /^ phan tram\b/.test(after);
    const read = readDigits(found[0], percent);
    if (read === null) continue;
    const times = percent ? undefined : TIMES.find(([word]) => word.test(after));
    const value = times === undefined ? read.value : decimalOf(found[0], read.value) * times[1];
    const ambiguous = times === undefined ? read.ambiguous : false;
    const length = times === undefined ? 0 : times[0].exec(after)![0].length;
    out.push({ value: Math.round(value * 1e6) / 1e6, start, end: end + length, percent, ambiguous });
  }
  return out;
}

/** Null for what is no number as they are written here. */
export function readDigits(digits: string, percent: boolean): { value: number; ambiguous: boolean } | null {
  if (digits.length > 15) return null;
  if (/^\d+$/.test(digits))
    return /^0\d{2,}$/.test(digits) ? null : { value: Number(digits), ambiguous: false };
  if (/^\d{1,3}(?:\.\d{3})+$/.test(digits) && !percent)
    return digits[0] === '0' ? null : { value: Number(digits.replace(/\./g, '')), ambiguous: false };
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits) && !percent)
    return digits[0] === '0' ? null : { value: Number(digits.replace(/,/g, '')), ambiguous: true };
  if (/^\d{1,3}(?: \d{3})+$/.test(digits) && !percent)
    return { value: Number(digits.replace(/ /g, '')), ambiguous: true };
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(digits))
    return { value: Number(digits.replace(/\./g, '').replace(',', '.')), ambiguous: false };
  if (/^\d+[.,]\d+$/.test(digits)) return { value: Number(digits.replace(',', '.')), ambiguous: !percent };
  return null;
}

/** Every way the digits may be read, the likeliest first: 4000 and 4 for "4,000"; none for what is no number. */
export function readingsOf(digits: string, percent: boolean): number[] {
  const read = readDigits(digits, percent);
  if (read === null) return [];
  const fraction = read.ambiguous ? Number(digits.replace(',', '.')) : read.value;
  return Number.isNaN(fraction) || fraction === read.value ? [read.value] : [read.value, fraction];
}

/** "1,2" in front of a million is a fraction, whatever its digits. */
function decimalOf(digits: string, value: number): number {
  return /^\d+[.,]\d{1,3}$/.test(digits) ? Number(digits.replace(',', '.')) : value;
}
