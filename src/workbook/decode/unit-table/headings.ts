/** What a heading says its column holds, in the wordings offices use. */
import { FIELDS_AFTER, FIELDS_BEFORE, quotaColumn } from '../../tabs/units-form';
import { bareText, kindLevels, kindsOf } from './kinds';
import type { Role, TableOptions } from './types';

/** By rank: the first that fits counts. Heads are compared without marks and in lower case. */
const WORDS: readonly (readonly [RegExp, Role])[] = [
  [/^(stt|tt|so tt|so thu tu|thu tu|no\.?|#|order)\.?$/, 'order'],
  [/ghi chu|^notes?$|remark|don vi tinh|^dvt$/, 'skip'],
  [/e-?mail|thu dien tu/, 'email'],
  [/dien thoai|\bs\.?d\.?t\b|^dt$|\bphone|lien he|zalo|so may/, 'phone'],
  [/^ma($| so| don vi| thon| to)|^code$/, 'code'],
  [/ten cu|truoc (khi )?(sap|nhap|hop)|^cu$|former/, 'formerName'],
  [/toi da|at most/, 'dailyCap'],
  [/toi thieu.*ngay|at least/, 'dailyMin'],
  // Shares of the quota, and what comes of it: not given, worked out.
  [
    /ty le|ti le|%|binh quan|tuan|thang|(\/|moi|mot|hang|trong|tung) ?ngay|chi tieu ngay|con (lai|thieu)|xep hang/,
    'skip',
  ],
  [/^(tong )?(so|sl|so luong|s\.l) (luong )?(to|nhom|doi)\b(?! truong| vien)|^teams$/, 'teams'],
  [/(so )?(thanh vien|to vien)|members/, 'members'],
  [
    /to truong|truong (to|thon|ap|khu|ban|khom|nhom)|ho (va )?ten|nguoi (dung dau|phu trach)|phu trach to|leader/,
    'leader',
  ],
  [/\b(can bo|cong an|phu trach|officer)/, 'officer'],
  [/da (co|cap|duoc).*muc( do)? (2|hai|ii)\b|holders/, 'holders'],
  [/dau ky|truoc dot|baseline/, 'baseline'],
  [/\b(trong so|he so|ty trong|weight)/, 'weight'],
  [/ho so.*(cho|chua kich hoat)|con nguon|supply/, 'supply'],
  [/du dieu kien|14 tuoi|trong do tuoi|eligible/, 'eligible'],
];
const QUOTA = /chi tieu|giao|phai (dat|thuc hien|kich hoat)|ke hoach|quota|target/;
const NAME = /^(ten )?(don vi|dia ban|dia phuong|khu vuc|ten|noi dung|units?|name)\b/;

/** Roles of which a table has one column. */
export const isSingle = (role: Role): boolean =>
  role !== 'skip' && role !== 'ask' && !role.startsWith('team|');

/** @returns null for a heading of no known wording */
export function roleOf(heading: string, options: TableOptions): Role | null {
  const bare = bareText(heading);
  if (bare === '' || bare.length > 140) return null;
  if (/(^| )to \d{1,2}$/.test(bare) && options.levels.length > 2)
    return options.counts.length === 1 ? `team|${options.counts[0]!.key}` : 'ask';
  const named = namesOf(bare, options);
  if (named !== null) return named;
  const known = WORDS.find(([pattern]) => pattern.test(bare));
  if (known !== undefined) return known[1];
  const quota = quotaOf(bare, options);
  if (quota !== null) return quota;
  if (/dan so|nhan khau|so (ho|khau|nguoi|dan)\b|population/.test(bare)) return 'skip';
  return NAME.test(bare) ? 'name' : null;
}

/** A heading that names units: "Thôn", "Tên thôn/khu phố", "Thôn, tổ". */
function namesOf(bare: string, { levels }: TableOptions): Role | null {
  const plain = bare
    .replace(/^(ten|danh sach|don vi|cac)\s*(cac )?[:(]?\s*/, '')
    .replace(/\)$/, '')
    .replace(/^(to|thon|khu pho|ap) so$/, '$1');
  const words = kindsOf(plain);
  if (words.length === 0) return null;
  const kinds = kindLevels(levels);
  const found = words.map((word) => kinds.find(([kind]) => bareText(kind) === word)?.[1] ?? null);
  if (found.some((level) => level === null)) return null;
  const several = [...new Set(found)];
  if (several.length > 1) return 'name';
  return several[0] === 0 ? null : `level${several[0]!}`;
}

/** Given quotas: of the only indicator, or of the one whose own words stand in the heading. */
function quotaOf(bare: string, { counts }: TableOptions): Role | null {
  const named = counts.filter(({ key, name }) => bare === key || bare.includes(bareText(name)));
  if (named.length === 1) return quotaColumn(named[0]!.key) as Role;
  if (!QUOTA.test(bare)) return null;
  if (counts.length === 1) return quotaColumn(counts[0]!.key) as Role;
  const degree = /muc( do)? (\d)/.exec(bare)?.[2];
  const fitting = counts.filter(({ name }) => /muc( do)? (\d)/.exec(bareText(name))?.[2] === degree);
  return degree !== undefined && fitting.length === 1 ? (quotaColumn(fitting[0]!.key) as Role) : 'ask';
}

/** Every role a column may be given. */
export function rolesOf({ levels, counts }: TableOptions): Role[] {
  const fields = [...FIELDS_BEFORE, ...FIELDS_AFTER].map(({ id }) => id);
  const left = ['name', 'level', 'parent', 'workDays'];
  return [
    'skip',
    'name',
    'nameEnd',
    ...levels.slice(1).map((_, i): Role => `level${i + 1}`),
    ...counts.map(({ key }) => quotaColumn(key) as Role),
    ...counts.map(({ key }): Role => `team|${key}`),
    ...fields.filter(
      (id): id is Exclude<typeof id, 'name' | 'level' | 'parent' | 'workDays'> => !left.includes(id),
    ),
    'order',
  ];
}
