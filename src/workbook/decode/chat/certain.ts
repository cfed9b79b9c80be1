/**
 * What is certain. A line is taken only when it is, from its first word to its last, a report as written down here, out
 * of a closed vocabulary (words.ts); whatever else stands in it makes a question. What is said around it must be
 * understood likewise (around.ts).
 */
import type { Item } from './item';
import type { ReadLine } from './line';
import { NOTICE } from './words';

const SIGNS: Readonly<Record<Item['kind'], string>> = {
  ...{ polite: 'p', topic: 'b', person: 'q', leader: 'o', doing: 'k', counted: 'c', hour: 'h' },
  ...{ team: 'u', number: 'u', numbers: 'u', everyTeam: 'u', teams: 'u', group: 'g' },
  ...{ each: 'l', indicator: 'i', value: 'v', day: 'd', yesterday: 'd', today: 't' },
  ...{ someTeam: 'x', someGroup: 'x', total: 'z', sum: 's', unclear: 'x' },
};

const WORDS = '[ph]*';
/** "Thôn Song báo cáo tổ 3", "tổ 3 thôn Song", "tổ 3". */
const UNIT = '(?:gp?u|ug?)';
/** "hôm nay kích hoạt được 3 tài khoản"; a second number only with its indicator. */
const VALUE = '[pkl]*(?:i[pk]*)?vc?(?:p?i[pk]*vc?)*';
const ENTRY = `${UNIT}${VALUE}`;
/** Each with its day: "hôm qua SG1 3", "SG1 hôm qua 3 hôm nay 4". */
const DAYED = `(?:[dt]p?${ENTRY}|${UNIT}p?[dt]${VALUE})(?:p?[dt]${VALUE})*`;
const several = (entry: string) => `${entry}(?:p?${entry})*`;
/** One day for all of it, or one for each; only "hôm nay" may stand behind. */
const REPORT = new RegExp(
  `^${WORDS}(?:(?:g?p?[dt]${WORDS})${several(ENTRY)}|${several(ENTRY)}(?:p?t)?|${several(DAYED)})${WORDS}$`,
);
/** "Báo cáo kết quả ngày 11/6 thôn Song", "Dạ vâng ạ". */
const BESIDE = new RegExp(`^[phkc]*(?:[dt][phkc]*)?(?:g${WORDS})?(?:[dt]${WORDS})?$`);
/** "Lũy kế: 45", "Tổng: 12 tài khoản": below a list. */
const BELOW = /^[pkt]*(z|s)[pkt]*vc?[pt]*$/;

/** Words around a number change nothing, but some do right before it ("chị 5") or behind it ("3 tổ trưởng"). */
function signsOf(items: readonly Item[]): string {
  const signs = items.map(({ kind }) => SIGNS[kind]).join('');
  return signs
    .replace(/vc?[bo]|[qo](?=v)/g, 'x')
    .replace(/[bqo]/g, 'p')
    .replace(/p+/g, 'p');
}

export const isReport = (items: readonly Item[]): boolean => REPORT.test(signsOf(items));

/**
 * What a line may speak of: of nothing, of what comes next, of its own teams, of those and what is like it, of a list's
 * sum, of anything.
 */
export type Reach = 'nothing' | 'next' | 'own' | 'alike' | 'sum' | 'anything';

export function reachOf(items: readonly Item[], verdict: ReadLine['verdict'], text: string): Reach {
  const signs = signsOf(items);
  if (REPORT.test(signs)) return verdict === 'taken' ? 'nothing' : 'own';
  if (NOTICE.test(text)) return 'nothing';
  if (verdict === 'skipped' && BESIDE.test(signs)) return /[dtg]/.test(signs) ? 'next' : 'nothing';
  const below = BELOW.exec(signs);
  if (below !== null) return below[1] === 's' ? 'sum' : 'nothing';
  return /^p?(?:gp?)?u/.test(signs) ? 'alike' : 'anything';
}
