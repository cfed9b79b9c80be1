/**
 * A pasted text without its mark-up, in composed letters, each knowing where it came from; and beside it the same
 * letters bare of marks and case, one for one, in which patterns look: scanned text loses marks (áp for ấp).
 */
import { withoutMarks } from '../../../domain/names';

export interface Page {
  text: string;
  /** As long as `text`. */
  plain: string;
  /** Per letter of `text`, its place in what was pasted. */
  from: readonly number[];
}

const MARKUP =
  /<\/?[a-z][^<>\n]{0,60}>|<(?=https?:)|\]\((?:https?:)?[^)\s]{0,200}\)|\*{1,3}|^#{1,6}[ \t]+|[\u200b-\u200d\u2060\ufeff\u00ad]/gim;
const bare = new Map<string, string>();

export function pageOf(pasted: string): Page {
  const from: number[] = [];
  const letters: string[] = [];
  let at = 0;
  const take = (until: number) => {
    for (const cluster of pasted.slice(at, until).match(/\P{M}\p{M}{0,8}|[\s\S]/gu) ?? []) {
      for (const letter of cluster.length === 1 ? cluster : cluster.normalize('NFC')) {
        // By code unit: what lies outside the plane counts twice, as everywhere in this reader.
        for (let i = 0; i < letter.length; i++) {
          letters.push(letter[i]!);
          from.push(at);
        }
      }
      at += cluster.length;
    }
  };
  for (const mark of pasted.matchAll(MARKUP)) {
    take(mark.index!);
    at = mark.index! + mark[0].length;
  }
  take(pasted.length);
  const text = letters.join('');
  return { text, plain: letters.map(plainLetter).join(''), from };
}

export function plainOf(text: string): string {
  return text.split('').map(plainLetter).join('');
}

function plainLetter(letter: string): string {
  const known = bare.get(letter);
  if (known !== undefined) return known;
  const folded = withoutMarks(letter).toLowerCase();
  const plain =
    folded.length !== 1
      ? letter
      : /[\u2010-\u2015\u2212]/.test(folded)
        ? '-'
        : /[\u00a0\u2000-\u200a\u202f\u3000]/.test(folded)
          ? ' '
          : folded;
  // A text has a few hundred different letters; anything beyond is not worth keeping.
  if (bare.size < 2000) bare.set(letter, plain);
  return plain;
}
