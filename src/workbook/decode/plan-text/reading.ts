/** Every sentence of a text with the days, hours and figures in it. */
import { type Dated, daysIn, type Range, rangesIn } from './days';
import { type Until, untilsIn } from './deadline';
import { type Hour, hoursIn } from './hours';
import { type Figure, figuresIn } from './numbers';
import { type Paragraph, paragraphsOf, type Sentence, sentencesOf } from './sentences';

export interface Read extends Sentence {
  days: readonly Dated[];
  ranges: readonly Range[];
  untils: readonly Until[];
  hours: readonly Hour[];
  figures: readonly Figure[];
  /** Before the first numbered section: why the plan is made, with what others have ordered. */
  preamble: boolean;
}

export interface Reading {
  paragraphs: readonly Paragraph[];
  sentences: readonly Read[];
}

/** A number of a document, with its letters: 109/KH-UBND, 59/2022/NĐ-CP, 06/CP. */
const DOCUMENT = /\b\d+(?:\/\d{4})?\s?[/-]\s?[a-z]{2,}[\w]*(?:[-/][a-z]\w*)*/g;
const RECIPIENTS = /^[\s#*]*noi nhan\s*:?/;

const NOTHING = { days: [], hours: [], ranges: [], untils: [], figures: [] };

export function reading(text: string): Reading {
  const paragraphs = paragraphsOf(text);
  const sentences = withoutRecipients(sentencesOf(paragraphs));
  const year = yearOf(sentences);
  const opening = sentences.find(({ plain }) => /^[\s#]*(?:i|1|phan i|a)[.)]\s/.test(plain))?.paragraph ?? 0;
  return {
    paragraphs,
    sentences: sentences.map((one): Read => {
      if (!/\d/.test(one.plain)) return { ...one, ...NOTHING, preamble: one.paragraph < opening };
      const days = daysIn(one.plain, year);
      const hours = hoursIn(one.plain);
      const documents = [...one.plain.matchAll(DOCUMENT)]
        .filter((found) => !/\/(?:ngay|thon|to|tuan|thang|nguoi|khu|ap|xa)\b/.test(found[0]))
        .map((found) => ({ start: found.index!, end: found.index! + found[0].length }));
      const taken = [...days, ...hours, ...documents].sort((a, b) => a.start - b.start);
      return {
        ...one,
        days,
        hours,
        ranges: rangesIn(one.plain, days),
        untils: untilsIn(one.plain, days),
        figures: figuresIn(one.plain, taken),
        preamble: one.paragraph < opening,
      };
    }),
  };
}

/** The list of recipients names many bodies, and orders nothing. */
function withoutRecipients(sentences: readonly Sentence[]): Sentence[] {
  let inside = -1;
  return sentences.filter(({ plain, paragraph, mark }) => {
    if (RECIPIENTS.test(plain)) inside = paragraph;
    else if (inside >= 0 && paragraph > inside && mark === 'dash') inside = paragraph;
    else if (paragraph > inside) inside = -1;
    return inside < 0;
  });
}

/** The year most days of the plan itself lie in; null where none is written out. */
function yearOf(sentences: readonly Sentence[]): number | null {
  const counts = new Map<number, number>();
  for (const { plain } of sentences)
    if (/\d{4}/.test(plain))
      for (const { day, cited } of daysIn(plain, null))
        if (!cited) counts.set(Number(day.slice(0, 4)), (counts.get(Number(day.slice(0, 4))) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The part of a sentence that a figure or day speaks in: from the last stop before it. */
export function clauseBefore(plain: string, at: number, limit = 200): string {
  const before = plain.slice(Math.max(0, at - limit), at);
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
}
