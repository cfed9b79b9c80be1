/** Hours of the day: "16 giờ", "16 giờ 30 phút", "16h30", "7g30", "17:00". */

export interface Hour {
  /** "16:00"; "24:00" for the end of the day */
  time: string;
  start: number;
  end: number;
}

const HOUR =
  /(?<![\d/.,:-])(\d{1,2})\s?(?:gio\b\s?(?:(\d{1,2})\s?(?:phut\b|['’])?)?|[hg](?![a-z])\s?(\d{2})?(?!\d)|:(\d{2})(?!\d))/g;

export function hoursIn(plain: string): Hour[] {
  const out: Hour[] = [];
  for (const found of plain.matchAll(HOUR)) {
    const [all, hour, words, short, colon] = found;
    const minute = words ?? short ?? colon ?? '00';
    if (Number(hour) > 24 || Number(minute) > 59) continue;
    // "4 giờ chiều"
    const end = found.index! + all!.trimEnd().length;
    const after = plain.slice(end, end + 8);
    const add = Number(hour) < 12 && /^\s?(?:chieu|toi)\b/.test(after) ? 12 : 0;
    const time = `${String(Number(hour) + add).padStart(2, '0')}:${minute.padStart(2, '0')}`;
    out.push({ time, start: found.index!, end });
  }
  return out;
}
