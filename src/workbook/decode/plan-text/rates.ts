/** Rates, each with the share every level is to reach: "Tỷ lệ … cấp tỉnh đạt 70%; cấp huyện đạt 60%". */

import { quotesOthers } from './goals';
import { capitalised } from './measures';
import { offer, type PlanOffer } from './offer';
import type { Read, Reading } from './reading';

export interface Rate {
  from: Read;
  name: string;
  targets: { from: Read; label: string; percent: number; why: 'WORDING' | null }[];
}

const HEAD = /^[\s+*•-]*(?:\(?\d{1,2}[.)]\s*|[a-z]\)\s*)?(?:(?:dam bao|phan dau|nang|tang)\s+)?ty le\s+/;
const LABEL =
  /\b(cap (?:tinh|huyen|xa|so|thanh pho|quan|phuong)|cac (?:so|xa|phuong|huyen|thi tran|dac khu)[a-z, ]*?)\s+(?:phai |can )?(?:dat|toi thieu|it nhat|phan dau|la|tren)\b/;
const OWN = /^[\s+*•-]*(?:rieng|doi voi)\s+(?:doi voi\s+)?/;
const ENDS =
  /\s(?:cap (?:tinh|huyen|xa)|cac (?:so|xa|phuong|huyen)|dat|phan dau|toi thieu|it nhat|trong|len)\b/;
const PEOPLE = /^\s?%\s?(?:dan so|nguoi|cong dan|nhan dan|ho\b(?! so))/;

export function ratesIn({ sentences }: Reading): Rate[] {
  const rates: Rate[] = [];
  let current: { rate: Rate; paragraph: number } | null = null;
  for (const from of sentences) {
    if (quotesOthers(from) || from.figures.some(({ end }) => PEOPLE.test(from.plain.slice(end, end + 20))))
      continue;
    const percents = from.figures.filter(({ percent, value }) => percent && value > 0 && value <= 100);
    if (current !== null && current.paragraph !== from.paragraph) current = null;
    const head = HEAD.exec(from.plain);
    const own = current === null ? null : OWN.exec(from.plain);
    if (percents.length === 0) continue;
    if (head !== null || own !== null) {
      const start = (head ?? own)![0].length;
      const end = ENDS.exec(from.plain.slice(start))?.index ?? Math.max(0, percents[0]!.start - start);
      const name = capitalised(from.text.slice(start, start + end).replace(/[\s,]+$/, ''));
      current = { rate: { from, name, targets: [] }, paragraph: from.paragraph };
      rates.push(current.rate);
    }
    // "Tỷ lệ A đạt 80%, tỷ lệ B đạt 65%": each has its own name.
    const groups: (typeof percents)[] = [];
    for (const one of percents) {
      const above = groups[groups.length - 1];
      const between = above === undefined ? '' : from.plain.slice(above[above.length - 1]!.end, one.start);
      if (above === undefined || /\bty le\s+(?!tuong ung|dat|la)/.test(between)) groups.push([one]);
      else above.push(one);
    }
    groups.forEach((group, i) => {
      if (current === null) return;
      if (i > 0) {
        const begin = groups[i - 1]![groups[i - 1]!.length - 1]!.end;
        const lead = /^.*?\bty le\s+/s.exec(from.plain.slice(begin, group[0]!.start))![0].length;
        const own = from.plain.slice(begin + lead, group[0]!.start);
        const name = capitalised(
          from.text.slice(begin + lead, begin + lead + (ENDS.exec(own)?.index ?? own.length)).trim(),
        );
        current = { rate: { from, name, targets: [] }, paragraph: from.paragraph };
        rates.push(current.rate);
      }
      current.rate.targets.push(...targetsIn(from, group));
    });
  }
  return rates.filter(({ name, targets }) => name.length > 3 && targets.length > 0);
}

function targetsIn(
  from: Read,
  percents: readonly { value: number; start: number; end: number }[],
): Rate['targets'] {
  // "các xã, phường, thị trấn đạt tỷ lệ tương ứng 25%, 55%, 45%"
  const listed = /tuong ung/.test(from.plain) ? LABEL.exec(from.plain) : null;
  const names =
    listed === null
      ? []
      : shown(from, listed)
          .replace(/^Các\s+/i, '')
          .split(/\s*,\s*|\s+và\s+/);
  if (names.length === percents.length && names.length > 1)
    return percents.map(({ value }, i) => ({
      from,
      label: capitalised(names[i]!),
      percent: value,
      why: null,
    }));
  let start = 0;
  return percents.map(({ value, start: at, end }) => {
    const part = from.plain.slice(start, at);
    const label = LABEL.exec(part);
    const words = label === null ? '' : capitalised(shown(from, label, start));
    start = end;
    return { from, label: words, percent: value, why: null };
  });
}

function shown(from: Read, found: RegExpExecArray, offset = 0): string {
  const at = offset + found.index;
  return from.text.slice(at, at + found[1]!.length);
}

/** Offers for rates, the first of them at this position among the indicators. */
export function rateOffers(rates: readonly Rate[], first: number): PlanOffer[] {
  return rates.flatMap(({ from, name, targets }, i) => [
    offer(`indicators[${first + i}].name`, { what: 'text', value: name }, from, 'WORDING'),
    ...targets.map((one, j) =>
      offer(
        `indicators[${first + i}].targets[${j}]`,
        { what: 'share', value: { label: one.label, percent: one.percent } },
        one.from,
        one.why,
      ),
    ),
  ]);
}
