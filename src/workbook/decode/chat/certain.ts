/**
 * What is certain. A line is taken only when it is, from its first word to its last, a report as written down here, out
 * of a closed vocabulary; whatever else stands in it makes a question. The same holds for what is said around it: a line
 * of the same person that is neither a report nor a heading nor a courtesy leaves their reports open.
 */
import { spotKey } from '../../../domain/record/vanished';
import { ONE_BREATH } from './context';
import type { Item } from './item';
import type { ReadLine } from './line';
import type { Message } from './message';
import { NOTICE } from './words';

const SIGNS: Readonly<Record<Item['kind'], string>> = {
  ...{ polite: 'p', person: 'q', leader: 'o', doing: 'k', counted: 'c', hour: 'h' },
  ...{ team: 'u', number: 'u', numbers: 'u', everyTeam: 'u', teams: 'u', group: 'g' },
  ...{ each: 'l', indicator: 'i', value: 'v', day: 'd', yesterday: 'd', today: 't' },
  ...{ someTeam: 'x', someGroup: 'x', total: 'x', unclear: 'x' },
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

/** Who is spoken to changes nothing, but right before a number ("chị 5"), and leaders behind one ("3 tổ trưởng"). */
function signsOf(items: readonly Item[]): string {
  const signs = items.map(({ kind }) => SIGNS[kind]).join('');
  return signs
    .replace(/vo|[qo](?=v)/g, 'x')
    .replace(/[qo]/g, 'p')
    .replace(/p+/g, 'p');
}

export const isReport = (items: readonly Item[]): boolean => REPORT.test(signsOf(items));

/** What a line may speak of: of nothing, of its own teams, of those and what is like it, of anything. */
export type Reach = 'nothing' | 'own' | 'alike' | 'anything';

export function reachOf(items: readonly Item[], verdict: ReadLine['verdict'], text: string): Reach {
  const signs = signsOf(items);
  if (verdict === 'taken' || (verdict === 'skipped' && (BESIDE.test(signs) || NOTICE.test(text))))
    return 'nothing';
  if (REPORT.test(signs)) return 'own';
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

/** @param ahead how many lines `one` stands before `open` */
function isAround(open: Told, one: Told, ahead: number): boolean {
  if (one === open || one.proposals.length === 0) return false;
  const isNear = open.at !== null && one.at !== null && Math.abs(open.at - one.at) <= ONE_BREATH;
  const isSame = open.sender !== '' && open.sender === one.sender;
  if (ahead > 0 && namesOneOf(open, one, isSame && isNear)) return true;
  if (open.reach === 'own') return false;
  const isOne = open.message === one.message;
  if (open.reach === 'alike' && isAnother(open, one, isOne)) return false;
  if (isOne) return open.sender !== '' || Math.abs(ahead) === 1;
  return isNear && isSame;
}

/** "SG3 5+2" is no correction of "SG2 4"; "SG3 4" may be, and so may "SG3 mới đúng", but not in a list. */
function isAnother({ proposals, loose }: Told, one: Told, isList: boolean): boolean {
  const values = [...proposals, ...loose].map(({ value }) => value);
  return (isList || values.length > 0) && !one.proposals.some(({ value }) => values.includes(value));
}

/** @param isOwn what it leaves open, "tổ 3" of whichever hamlet, is one of those that its sender has just spoken of */
function namesOneOf({ proposals, bare, loose }: Told, one: Told, isOwn: boolean): boolean {
  const likely = [...bare, ...loose].filter(({ units }) => isOwn || units.length === 1);
  const named = likely.flatMap(({ units }) => units.map(({ code }) => code));
  return one.proposals.some(
    ({ unit }) => named.includes(unit) || proposals.some((other) => other.unit === unit),
  );
}

/** "5", "nhầm, 5 mới đúng": the last reports of the same person; of who has made none, those made last. */
function lastMeant(lines: readonly Told[], at: number): Told[] {
  const { retracts, doubts, sender, message } = lines[at]!;
  if (!retracts && !doubts.some(({ code }) => code === 'NO_UNIT')) return [];
  const before = lines.slice(0, at).filter(({ proposals, bare }) => proposals.length + bare.length > 0);
  const own = before.filter((one) => one.sender === sender && (sender !== '' || one.message === message));
  const of = own.length > 0 || !retracts ? own : before;
  return of.filter((one) => one.message === of[of.length - 1]!.message);
}

/** Cells that are not sure, by `spotKey`, with the line for which a person must look at them. */
export function contestedIn(lines: readonly ReadLine[]): Map<string, string> {
  return new Map(
    lines.flatMap(({ verdict, doubts, proposals, corrects, text }) => {
      const guessed = verdict === 'ask' && !isConflict(doubts) ? proposals : [];
      return [...guessed, ...corrects].map((one) => [spotKey(one), text] as const);
    }),
  );
}

/** Asked about for the sake of another line alone. */
export const isConflict = (doubts: ReadLine['doubts']): boolean =>
  doubts.some(({ code }) => code === 'CONFLICT');
