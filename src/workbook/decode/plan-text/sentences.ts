/** A page as paragraphs and sentences: hard-wrapped lines joined, page numbers dropped, headings kept as context. */
import { type Page, pageOf } from './page';

export interface Sentence {
  text: string;
  /** `text` without marks and case, letter for letter. */
  plain: string;
  /** Where it starts in what was pasted. */
  at: number;
  /** Counts paragraphs from 0. */
  paragraph: number;
  /** How its paragraph begins, where it speaks of each: "+ Mỗi cán bộ …" rules all sentences of it. */
  head: string;
  /** Markers of the paragraph: "heading" for "I.", "1." and "#", "dash" for "-", "plus" for "+". */
  mark: 'heading' | 'letter' | 'dash' | 'plus' | 'none';
  /** The headings and lead-ins above it, outermost first, without marks. */
  under: readonly string[];
}

interface Line {
  text: string;
  plain: string;
  at: number;
  /** A blank line or a new page stands before it. */
  apart: boolean;
  /** Cells of a table stand here. */
  cells: boolean;
}

export interface Paragraph {
  text: string;
  plain: string;
  /** Per letter, its place in what was pasted. */
  from: readonly number[];
  apart: boolean;
  cells: boolean;
}

const BULLET =
  /^\s*(?:[-+\u2022\u25cf\u25aa\u2023\u00b7]\s?(?!\d*%)|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|[ivx]{1,5}[.)/]\s|[a-z][.)]\s|(?:dieu|phan|muc|chuong|buoc|giai doan|dot)\s(?:\d{1,2}|[ivx]{1,4})\b)/;
const ENDS = /[.;:!?/]["”')\]]*\s*$/;
const HANGS = /\b(?:ngay|thang|truoc|den|tu|nam|so|va|hoac|cua|cho|la|dat|muc|do)\s*$/;

/** The paragraphs of a text; a line that is only wrapped goes on in the next. */
export function paragraphsOf(pasted: string): Paragraph[] {
  const page = pageOf(pasted);
  const out: {
    text: string[];
    plain: string[];
    from: number[];
    apart: boolean;
    cells: boolean;
    last: Line;
  }[] = [];
  for (const line of linesOf(page)) {
    const above = out[out.length - 1];
    const letters = Array.from({ length: line.text.length }, (_, i) => page.from[line.at + i]!);
    if (above !== undefined && goesOn(above.last, line)) {
      above.text.push(' ', line.text);
      above.plain.push(' ', line.plain);
      above.from.push(letters[0]!);
      for (const one of letters) above.from.push(one);
      above.last = line;
    } else {
      const { apart, cells } = line;
      out.push({ text: [line.text], plain: [line.plain], from: letters, apart, cells, last: line });
    }
  }
  return out.map(({ text, plain, from, apart, cells }) =>
    folded(text.join(''), plain.join(''), from, apart, cells),
  );
}

function goesOn(above: Line, line: Line): boolean {
  if (above.cells || line.cells || ENDS.test(above.text)) return false;
  if (HANGS.test(above.plain) && /^[\d(]/.test(line.text)) return true;
  if (BULLET.test(line.plain)) return false;
  const small = /^[\p{Ll}(,%]/u.test(line.text);
  if (line.apart) return small && above.text.length >= 40;
  if (small) return above.text.length >= 20;
  return above.text.length >= 50;
}

function linesOf({ text, plain }: Page): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let start = 0;
  for (const raw of text.split(/\r\n|[\n\r\f\v\u2028]/)) {
    const lead = /^\s*/.exec(raw)![0].length;
    const at = start + lead;
    start += raw.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
    const trimmed = raw.trim();
    if (trimmed === '' || /^[-_=|:\s]+$/.test(trimmed)) {
      apart = true;
      continue;
    }
    const cells = /\t|\|| {3,}/.test(trimmed);
    lines.push({ text: trimmed, plain: plain.slice(at, at + trimmed.length), at, apart, cells });
    apart = /\f/.test(text[start - 1] ?? '');
  }
  return withoutFurniture(lines);
}

/** Page numbers and running heads stand between a line that breaks off and the one that goes on. */
function withoutFurniture(lines: readonly Line[]): Line[] {
  const heads = new Map<string, number>();
  const shape = ({ plain }: Line) => plain.replace(/^\d+\s|\s(?:trang\s)?\d+$/g, '');
  for (const line of lines) if (line.apart) heads.set(shape(line), (heads.get(shape(line)) ?? 0) + 1);
  return lines.filter((line, i) => {
    const next = lines[i + 1];
    const alone = line.apart && (next === undefined || next.apart);
    const long = (lines[i - 1]?.text.length ?? 0) >= 40 || (next?.text.length ?? 0) >= 40;
    if (/^(?:trang\s*)?-?\s*\d{1,3}\s*(?:\/\s*\d{1,3})?\s*-?$/.test(line.plain)) return !(alone && long);
    return !(alone && line.plain.length <= 90 && / \S+ /.test(line.plain) && heads.get(shape(line))! >= 3);
  });
}

/** Runs of spaces as one; tabs stay, they part cells. */
function folded(
  text: string,
  plain: string,
  from: readonly number[],
  apart: boolean,
  cells: boolean,
): Paragraph {
  const keep: number[] = [];
  for (let i = 0; i < text.length; i++)
    if (cells || !(/\s/.test(text[i]!) && /\s/.test(text[i + 1] ?? ''))) keep.push(i);
  return {
    text: keep.map((i) => (text[i] === '\u00a0' ? ' ' : text[i]!)).join(''),
    plain: keep.map((i) => plain[i]!).join(''),
    from: keep.map((i) => from[i]!),
    apart,
    cells,
  };
}

/** A full stop after "TP" or "Q" ends nothing; one before a small letter does not either. */
const STOP = /[.;!?]["”')\]]*\s+(?=["“(‘[+-]?\s?[\p{Lu}\d])|;\s+|\.{1,3}\/?\.?\s*$/gu;
const SHORT = /(?:^|\s)(?:tp|tx|tt|q|p|h|x|ts|ths|v\/v|d\/c|st|no|\p{L})\.\s*$/iu;

export function sentencesOf(paragraphs: readonly Paragraph[]): Sentence[] {
  const context: { rank: number; plain: string }[] = [];
  return paragraphs.flatMap((one, paragraph) => {
    const mark = markOf(one.plain);
    const rank = rankOf(one.plain, mark);
    while (context.length > 0 && context[context.length - 1]!.rank >= rank) context.pop();
    const under = context.map(({ plain }) => plain);
    const parts = split(one).map(({ start, end }) => ({
      text: one.text.slice(start, end),
      plain: one.plain.slice(start, end),
      at: one.from[start] ?? 0,
      paragraph,
      head: /^[\s+*-]*moi\b/.test(one.plain) ? (/^[^.;:]{0,120}/.exec(one.text)?.[0] ?? '') : '',
      mark,
      under,
    }));
    context.push({ rank, plain: one.plain.slice(0, 400) });
    return parts;
  });
}

const LONGEST = 3000;

function split({ text }: Paragraph): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  const push = (end: number) => {
    const lead = /^\s*/.exec(text.slice(start, Math.min(end, start + 200)))![0].length;
    const from = start + lead;
    let to = end;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    if (to - from <= LONGEST) {
      if (to > from) parts.push({ start: from, end: to });
      return;
    }
    // No sentence: a text without stops is cut into lengths that can be looked through.
    for (let at = from; at < to; at += LONGEST) parts.push({ start: at, end: Math.min(to, at + LONGEST) });
  };
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index! + stop[0].length;
    if (SHORT.test(text.slice(Math.max(start, stop.index! - 6), stop.index! + 2))) continue;
    // A number at the head is a mark, no sentence.
    if (/^\s*\(?[\divxIVX]{1,4}[.)]\s*$/.test(text.slice(start, end))) continue;
    push(end);
    start = end;
  }
  push(text.length);
  return parts;
}

function markOf(plain: string): Sentence['mark'] {
  if (
    /^\s*(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|[ivx]{1,5}[.)/]\s|(?:dieu|phan|muc|chuong|buoc)\s)/.test(plain)
  )
    return 'heading';
  if (/^\s*[a-z]\)\s/.test(plain)) return 'letter';
  if (/^\s*[-\u2022\u25cf\u25aa\u2023\u00b7]/.test(plain)) return 'dash';
  return /^\s*\+/.test(plain) ? 'plus' : 'none';
}

/** How deep a paragraph stands: I. < 1. < 1.1. < a) < - < text < +. */
function rankOf(plain: string, mark: Sentence['mark']): number {
  if (mark === 'plus') return 70;
  if (mark === 'dash') return 60;
  if (mark === 'letter') return 50;
  if (mark === 'none') return plain.length < 120 && !ENDS.test(plain) ? 55 : 80;
  const number = /\(?(\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5})[.)/]/.exec(plain.slice(0, 20))?.[1] ?? '';
  if (/^[ivx]/.test(number)) return 10;
  return 20 + 5 * (number.split('.').length - 1);
}
