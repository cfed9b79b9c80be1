/**
 * What is certain. A line is taken only when it is, from its first word to its last, a report as written down here, out
 * of a closed vocabulary; whatever else stands in it makes a question. The same holds for what is said around it: a line
 * of the same person that is neither a report nor a heading nor a courtesy leaves their reports open.
 */
import { ONE_BREATH } from './context';
import type { Item } from './item';
import type { ReadLine } from './line';
import type { Message } from './message';
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

/** What a line may speak of: of nothing, of its own teams, of those and what is like it, of a list's sum, of anything. */
export type Reach = 'nothing' | 'own' | 'alike' | 'sum' | 'anything';

export function reachOf(items: readonly Item[], verdict: ReadLine['verdict'], text: string): Reach {
  const signs = signsOf(items);
  if (verdict === 'taken' || (verdict === 'skipped' && (BESIDE.test(signs) || NOTICE.test(text))))
    return 'nothing';
  if (REPORT.test(signs)) return 'own';
  const below = BELOW.exec(signs);
  if (below !== null) return below[1] === 's' ? 'sum' : 'nothing';
  return /^p?(?:gp?)?u/.test(signs) ? 'alike' : 'anything';
}

/** A line before it is known which others it speaks of. */
export type Told = Omit<ReadLine, 'corrects'> & {
  reach: Reach;
  /** It says that something was wrong. */
  retracts: boolean;
  /** Its numbers and doubts, where it seems to say nothing. */
  aside: Pick<ReadLine, 'loose' | 'bare' | 'doubts'>;
  message: Message;
};

/** Each with the cells of the reports that it leaves open; a number that may stand for one of those is asked about. */
export function withCorrections(lines: readonly Told[]): ReadLine[] {
  return lines.map((told, at) => {
    const { message, aside, reach, retracts, ...line } = told;
    if (reach === 'nothing') return { ...line, corrects: [] };
    if (isSumOf(told, lines))
      return { ...line, verdict: 'skipped', loose: [], bare: [], doubts: [], corrects: [] };
    const meant = new Set([
      ...lines.filter((one, i) => isAround(told, one, at - i)),
      ...lastMeant(lines, at),
    ]);
    const corrects = [...meant].flatMap(({ proposals }) =>
      proposals.map(({ unit, day, indicator }) => ({ unit, day, indicator })),
    );
    const isAsked = corrects.length > 0 && aside.loose.length > 0;
    return { ...line, ...(isAsked ? { ...aside, verdict: 'ask' as const } : {}), corrects };
  });
}

/** "Tổng: 12" below a list whose numbers make twelve. */
function isSumOf({ reach, message, aside }: Told, lines: readonly Told[]): boolean {
  const list = lines.filter((one) => one.message === message).flatMap(({ proposals }) => proposals);
  const sum = list.reduce((total, { value }) => total + value, 0);
  return reach === 'sum' && list.length > 0 && sum === aside.loose[0]?.value;
}

/** @param ahead how many lines `one` stands before `open` */
function isAround(open: Told, one: Told, ahead: number): boolean {
  if (one === open || one.proposals.length === 0) return false;
  const isOwn = open.sender !== '' && open.sender === one.sender;
  if (ahead > 0 && namesOneOf(open, one, isOwn)) return true;
  if (open.reach === 'own') return false;
  const isOne = open.message === one.message;
  if (open.reach === 'alike' && isAnother(open, one, isOne)) return false;
  if (isOne) return open.sender !== '' || Math.abs(ahead) === 1;
  return isOwn && isNear(open, one);
}

/** "SG3 5+2" is no correction of "SG2 4"; "SG3 4 chứ" may be, and so may "SG3 mới đúng", but not in a list. */
function isAnother({ proposals, loose }: Told, one: Told, isList: boolean): boolean {
  const values = [...proposals, ...loose].map(({ value }) => value);
  return isList || (values.length > 0 && !one.proposals.some(({ value }) => values.includes(value)));
}

/** @param isOwn what it leaves open, "tổ 3" of whichever hamlet, is one of those that its sender has spoken of */
function namesOneOf({ proposals, bare, loose, doubts }: Told, one: Told, isOwn: boolean): boolean {
  const isOfAll = doubts.some(({ code }) => code === 'WHOLE_GROUP');
  const likely = [...bare, ...(isOfAll ? [] : loose)].filter(({ units }) => isOwn || units.length === 1);
  const named = likely.flatMap(({ units }) => units.map(({ code }) => code));
  return one.proposals.some(
    ({ unit }) => named.includes(unit) || proposals.some((other) => other.unit === unit),
  );
}

/**
 * "5", "nhầm, 5 mới đúng": the last reports of the same person; of who has made none, those made last. "6 luôn hả": what
 * was said just before.
 */
function lastMeant(lines: readonly Told[], at: number): Told[] {
  const line = lines[at]!;
  const { retracts, doubts, aside, sender, message } = line;
  const isTalk = !retracts && !doubts.some(({ code }) => code === 'NO_UNIT');
  if (isTalk && aside.loose.length === 0) return [];
  const before = lines.slice(0, at).filter(({ proposals, bare }) => proposals.length + bare.length > 0);
  const own = before.filter((one) => one.sender === sender && (sender !== '' || one.message === message));
  const of = isTalk || (retracts && own.length === 0) ? before : own;
  const last = of.filter((one) => one.message === of[of.length - 1]!.message);
  return isTalk ? last.filter((one) => isNear(line, one)) : last;
}

const isNear = (a: Told, b: Told): boolean =>
  a.at !== null && b.at !== null && Math.abs(a.at - b.at) <= ONE_BREATH;
