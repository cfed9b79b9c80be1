/** A pasted stretch of a group chat, taken apart into messages: who wrote when, and the lines of what they wrote. */
import { addDays, type Day, isDay } from '../../../domain/day';
import { dayAt, type Instant, instantOf } from '../../../domain/instant';

export interface Message {
  /** As the chat shows the name; '' where it does not. */
  sender: string;
  /** Null where the chat gives no time. */
  at: Instant | null;
  lines: { text: string /** Counted from 0 in what was pasted. */; line: number }[];
}

const TIME = '(\\d{1,2})[:hg](\\d{2})(?::\\d{2})?';
const DATE = '(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?';
const STAMPS: readonly { pattern: RegExp; time: number; date: number | null }[] = [
  { pattern: new RegExp(`^${TIME},? +${DATE}$`), time: 1, date: 3 },
  { pattern: new RegExp(`^${DATE},? +${TIME}$`), time: 4, date: 1 },
  { pattern: new RegExp(`^(?:hôm nay,? +)?${TIME}$`, 'i'), time: 1, date: null },
];
const YESTERDAY = new RegExp(`^hôm qua,? +${TIME}$`, 'i');
/** "[15:23, 12/06/2023] An: …", "An, [12/06/2023 15:23]", "An (15:23): …" */
const BRACKETED = /^(.*?)[,\s]*[[(]([^\])]+)[\])]\s*(.*)$/;

/** @param now day and year of stamps that lack them; the latest instant a stamp can mean */
export function messagesIn(text: string, now: Instant): Message[] {
  const lines = text.normalize('NFC').split(/\r\n|\r|\n/);
  const messages: Message[] = [];
  let current: Message = { sender: '', at: null, lines: [] };
  const start = (sender: string, at: Instant | null) => {
    if (current.lines.length > 0) messages.push(current);
    current = { sender, at, lines: [] };
  };
  lines.forEach((raw, line) => {
    const trimmed = raw.replace(/\s+/g, ' ').trim();
    if (trimmed === '') return;
    const head = headOf(trimmed, now);
    if (head !== null) {
      start(head.sender, head.at);
      if (head.rest !== '') current.lines.push({ text: head.rest, line });
      return;
    }
    const alone = stampOf(trimmed, now);
    if (alone === null) {
      current.lines.push({ text: trimmed, line });
      return;
    }
    // A stamp of its own ends the message above it, or stands under the name that begins one.
    const above = current.lines[current.lines.length - 1];
    if (above !== undefined && looksLikeName(above.text)) {
      current.lines.pop();
      start(above.text, alone);
    } else if (current.at === null) {
      current.at = alone;
      start('', null);
    } else start('', alone);
  });
  if (current.lines.length > 0) messages.push(current);
  return messages;
}

function headOf(line: string, now: Instant): { sender: string; at: Instant; rest: string } | null {
  const plain = plainHead(line, now);
  if (plain !== null) return plain;
  const found = BRACKETED.exec(line.slice(0, LONGEST_HEAD));
  if (found === null) return null;
  const [, before, stamp] = found as unknown as [string, string, string];
  const after = `${found[3]}${line.slice(LONGEST_HEAD)}`;
  const at = stampOf(stamp.trim(), now);
  if (at === null) return null;
  // "SG2 3 (15:23)" is a report, and no name.
  if (/\d/.test(before)) return null;
  if (before !== '') return { sender: before.trim(), at, rest: after.replace(/^:\s*/, '') };
  const colon = after.indexOf(':');
  const name = colon < 0 ? '' : after.slice(0, colon).trim();
  const isName = looksLikeName(name) || (WHOLE_STAMP.test(stamp) && NUMBERED_NAME.test(name));
  if (!isName) return { sender: '', at, rest: after };
  return { sender: name, at, rest: after.slice(colon + 1).trim() };
}

/** Zalo puts a name behind "[15:23, 12/06/2023]", whatever it is: "Lan Tổ 2", "Hùng 0912345678". */
const WHOLE_STAMP = /^[\d:]+, [\d/]+$/;
const NUMBERED_NAME = /^\p{Lu}\p{L}+ [\p{L}\d .'-]{1,40}$/u;

/** Of a name and a stamp together. */
const MOST_WORDS = 10;
const LONGEST_HEAD = 200;

/** "Nguyễn Văn An 15:23", "15:23 12/06 Nguyễn Văn An": a name and a stamp, and nothing else. */
function plainHead(line: string, now: Instant): { sender: string; at: Instant; rest: string } | null {
  const words = line.split(' ');
  // "Hôm qua 15:23" is a stamp without a name.
  if (words.length > MOST_WORDS || stampOf(line, now) !== null) return null;
  for (let split = 1; split < words.length; split++) {
    const [left, right] = [words.slice(0, split).join(' '), words.slice(split).join(' ')];
    for (const [name, stamp] of [
      [left.replace(/,$/, ''), right],
      [right, left.replace(/,$/, '')],
    ] as const) {
      // "1:12 Sành" may be numbers.
      const isClear = name !== right || name.includes(' ') || stamp.includes('/');
      const at = isClear && looksLikeName(name) ? stampOf(stamp, now) : null;
      if (at !== null) return { sender: name, at, rest: '' };
    }
  }
  return null;
}

/** Words without digits, none of them longer than a name is. */
function looksLikeName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'-]*(?: [\p{L}.'-]+){0,5}$/u.test(text);
}

/** "15:23", "15:23 12/06/2023", "12/6 15h23", "Hôm qua 15:23"; null for anything else. */
function stampOf(text: string, now: Instant): Instant | null {
  const today = dayAt(now);
  const yesterday = YESTERDAY.exec(text);
  if (yesterday !== null) return momentOf(addDays(today, -1), yesterday[1]!, yesterday[2]!);
  for (const { pattern, time, date } of STAMPS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const day = date === null ? today : dayOf(found[date]!, found[date + 1]!, found[date + 2], today);
    return day === null ? null : momentOf(day, found[time]!, found[time + 1]!);
  }
  return null;
}

function momentOf(day: Day, hour: string, minute: string): Instant | null {
  if (+hour > 23 || +minute > 59) return null;
  return instantOf(day, `${hour.padStart(2, '0')}:${minute}`);
}

/** A day as people write it; without a year, the last one up to `today`. Null where there is no such day. */
export function dayOf(date: string, month: string, year: string | undefined, today: Day): Day | null {
  const make = (y: number): Day => `${y}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const full = year === undefined ? +today.slice(0, 4) : year.length === 2 ? 2000 + +year : +year;
  const day = make(full);
  const kept = year === undefined && day > today ? make(full - 1) : day;
  return isDay(kept) ? kept : null;
}
