/** Words that say what a unit is: "Thôn", "Khu phố", "Tổ"; and at which level of the campaign that stands. */
import { withoutMarks } from '../../../domain/names';
import { plainText } from '../../read';

/** Lower case, without marks, since heads come in capitals and without marks as well. Never for names. */
export function bareText(text: string): string {
  return withoutMarks(plainText(text)).toLowerCase();
}

/** Usual kinds of units from the widest to the smallest; a campaign's own levels come before them. */
const USUAL: readonly (readonly string[])[] = [
  ['tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận'],
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
  ['khu vực', 'cụm', 'cụm dân cư', 'vùng'],
  [
    'thôn',
    'khu phố',
    'tổ dân phố',
    'khu dân cư',
    'tdp',
    'ấp',
    'bản',
    'buôn',
    'làng',
    'xóm',
    'khóm',
    'khối',
    'khối phố',
    'khu',
    'phum',
    'sóc',
    'bon',
    'tiểu khu',
  ],
  [
    'tổ',
    'tổ công tác',
    'tổ công nghệ số',
    'tổ công nghệ số cộng đồng',
    'tổ đề án 06',
    'nhóm',
    'đội',
    'tổ tự quản',
  ],
];

const usualOf = (kind: string): number => USUAL.findIndex((kinds) => kinds.includes(kind));

/** "Thôn, khu phố" → "thôn", "khu phố" */
export function kindsOf(level: string): string[] {
  return level
    .split(/[,/–-]|\s+và\s+/)
    .map((kind) => plainText(kind).toLowerCase())
    .filter((kind) => kind !== '');
}

/**
 * Every kind there is a word for, with its level; null for one the campaign has no level for. The longest come first, so
 * that "tổ dân phố" is no "tổ".
 */
export type KindLevels = readonly (readonly [kind: string, level: number | null])[];

export function kindLevels(levels: readonly string[]): KindLevels {
  const own = levels.flatMap((level, i) => kindsOf(level).map((kind): [string, number] => [kind, i]));
  const usual = USUAL.flatMap((kinds, group): [string, number | null][] => {
    // What the campaign calls by one of these words is at the level of all of them.
    const level = own.find(([kind]) => usualOf(kind) === group)?.[1] ?? null;
    return kinds.map((kind) => [kind, level]);
  });
  const known = new Set(own.map(([kind]) => kind));
  return [...own, ...usual.filter(([kind]) => !known.has(kind))].sort((a, b) => b[0].length - a[0].length);
}

/** A word for a unit and nothing else. */
export function isKind(text: string): boolean {
  return usualOf(plainText(text).toLowerCase()) >= 0;
}

/** The level a name says: "Thôn Song", "TỔ 3". Null when it begins with no such word. */
export function levelInName(name: string, kinds: KindLevels): number | null {
  const low = plainText(name).toLowerCase();
  return kinds.find(([kind]) => low === kind || low.startsWith(`${kind} `))?.[1] ?? null;
}

const LONGEST_FIRST = USUAL.reduce<string[]>((found, kinds) => found.concat(kinds), []).sort(
  (a, b) => b.length - a.length,
);

/** "Thôn Song" → "song": what is left of a name to find the same one written twice in two ways. */
export function withoutKind(name: string): string {
  const low = plainText(name).toLowerCase();
  const kind = LONGEST_FIRST.find((one) => low.startsWith(`${one} `));
  const rest = kind === undefined ? low : low.slice(kind.length + 1);
  return /^\d+$/.test(rest) ? low : rest;
}
