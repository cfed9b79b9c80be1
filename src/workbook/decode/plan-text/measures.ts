/** What a figure counts, and how it is meant: the words around it in its clause. */
import type { Figure } from './numbers';
import { plainOf } from './page';
import { clauseBefore, type Read } from './reading';

/** What plans count; the longer first. Anything else is taken as its first word. */
const NOUNS =
  /^(?:tai khoan|ho so|ho gia dinh|ho dan|ho kinh doanh|ho|the|nguoi dan|nguoi lao dong|nguoi|cong dan|nhan khau|dan so|chu ky so|luot nguoi|luot|tan|kg|cay|tre em|tre|hoc sinh|mui tiem|mui|lieu|met|km|doanh nghiep|co so|don vi mau|ha|lao dong|dong ho|thue bao|thung|can nha|nha|san pham|phieu|giay chung nhan|giay|ma|con|diem|cong trinh|suat|thanh vien|hoi vien|doan vien|thi sinh|truong hop|ban khai|hop dong)\b/;
/** What is no target: lengths of time, money, bodies, clauses and services. */
const OTHERS =
  /^(?:ngay|dem|thang|nam|tuoi|gio|phut|tuan|quy|giai doan|dot|buoc|to|thon|khu pho|khu dan cu|ap|xom|khom|ban|buon|xa|phuong|thi tran|huyen|tinh|thanh pho|dich vu|phuong thuc|thu tuc|dong|trieu|ty|muc|dieu|khoan|tieu chi|chi tieu|lan|cap|bo|trang|ro|nhom|nhiem vu|giai phap|noi dung|don vi(?! mau)|co quan|dong chi|can bo|lanh dao|diem cau|phan|loai|hinh thuc|so, ban|khau|dau moi|va|hoac|den|co|la|cua|theo|tai|tren|trong|duoc|bang|ve|do)\b/;
/** Money is counted where it is what people are asked for, not where it is what something costs. */
const MONEY = /^dong\b(?!\s?\/)/;
const ASKED_FOR = /\b(?:thu|thu duoc|nop|quyen gop|huy dong|ung ho|giai ngan|dong gop|gay quy)\b[^.;]*$/;
const COST = /\b(?:kinh phi|muc (?:thu|dong|chi|nop|ho tro)|thuong|phat|chi phi|tri gia|gia tri)\b[^.;]*$/;

/** Behind a figure: the people who can be reached at all. */
export const ELIGIBLE =
  /^(?:nguoi(?: dan)?|cong dan|ho(?: gia dinh)?|nhan khau|tre em)\s(?:[a-z]+\s){0,6}?(?:du dieu kien|trong dien|thuoc dien)\b/;
/** Behind a figure: all of an age, who are no result yet. */
export const POPULATION =
  /^(?:nhan khau|cong dan|nguoi(?: dan)?)\s(?:[a-z]+\s){0,3}?tu (?:du )?\d{1,2} tuoi tro len/;
/** Words a name of what is counted ends at. */
const NAME_ENDS =
  /[.,;:(/]|\s(?:theo|bang|tren|trong|truoc|den|tu (?:ngay|thang|nay|\d)|va|so voi|dat|vao|voi|nham|moi|hang|thuoc|tai(?! khoan)|chua|con (?:lai|thieu)|da duoc giao|ngay|o (?:cac|dia))\b/;

export interface Counted {
  figure: Figure;
  /** "tài khoản"; '' where the figure stands alone. */
  noun: string;
  /** "tài khoản định danh điện tử được kích hoạt" */
  name: string;
  /** Numbers of "mức độ 1" said with it. */
  grades: number[];
  perDay: boolean;
  /** "mỗi thôn", "/tổ": not of the whole. */
  perUnit: boolean;
}

/** A figure as a count of something; null where it counts nothing a campaign could. */
export function countedBy(from: Read, figure: Figure): Counted | null {
  const { plain, text } = from;
  const after = plain.slice(figure.end, figure.end + 160);
  const space = /^\s*(?:-\s*)?/.exec(after)![0].length;
  const ranged = /^(?:-|den)?\s?\d[\d.]*\s(?=[a-z])/.exec(
    /[-]/.test(after.slice(0, space)) || after.slice(space).startsWith('den ') ? after.slice(space) : '',
  );
  const words = after.slice(space).slice(ranged?.[0].length ?? 0);
  const told = clauseBefore(plain, figure.start);
  const noun =
    MONEY.test(words) && ASKED_FOR.test(told) && !COST.test(told) ? 'dong' : (NOUNS.exec(words)?.[0] ?? '');
  if (noun === '' && OTHERS.test(words)) return null;
  // "1.520 hộ/1.600 hộ" explains a share; people who could take part are no goal.
  if (new RegExp(`^${noun}\\s?/\\s?\\d`).test(words) || /\/\s?$/.test(plain.slice(0, figure.start)))
    return null;
  if (ELIGIBLE.test(words)) return null;
  const start = figure.end + space + (ranged?.[0].length ?? 0);
  const end = NAME_ENDS.exec(words)?.index ?? Math.min(words.length, 100);
  const before = clauseBefore(plain, figure.start);
  const labelled = /:\s*$/.test(before);
  const label = labelled ? labelIn(text, plain, figure.start) : '';
  return {
    figure,
    noun: text.slice(start, start + noun.length).toLowerCase(),
    name: label !== '' ? label : noun === '' ? '' : capitalised(text.slice(start, start + end).trim()),
    grades: gradesBeside(before, words, labelled),
    perDay:
      /^[^.;,(]{0,50}?(?:\/\s?(?:01 )?ngay|\b(?:moi|mot|01) ngay|hang ngay)/.test(words) ||
      /(?:\bmoi ngay|\bbinh quan)[^.;,]{0,60}$/.test(before),
    perUnit:
      perEach(from, figure.start) !== null ||
      /^[^.;,(]{0,40}?\/\s?(?:to|thon|khu|ap|xa|phuong|nguoi|can bo|ho|don vi)\b/.test(words),
  };
}

const EACH =
  /\b(?:moi|tung|01|1)\s+((?:dong chi\s+)?(?:lanh dao|can bo|cong chuc|vien chuc|cbcc|dang vien|doan vien|hoi vien|thanh vien|giao vien|chien s[iy]|hoc sinh|sinh vien|nguoi|to|thon|khu pho|ap|xom|khom|xa|phuong|co quan|don vi|chi (?:doan|hoi|bo)|truong|ho)\b[^.;]{0,240})$/;

/** "Mỗi cán bộ …": for whom each this figure is, from that word on; null where it is of the whole. */
export function perEach({ plain, head }: Read, at: number): string | null {
  const own = EACH.exec(plain.slice(Math.max(0, at - 320), at));
  if (own !== null) return own[1]!;
  return EACH.exec(plainOf(head))?.[1] ?? null;
}

/** A figure without its own noun in front of a grade's: "7.637 hồ sơ mức 1". */
export function gradesIn(plain: string): number[] {
  return [...new Set([...plain.matchAll(/\bmuc (?:do )?([1-9])\b/g)].map((found) => Number(found[1])))];
}

/** Those behind a figure, up to the next one that counts something; else those before it. */
function gradesBeside(before: string, words: string, labelled: boolean): number[] {
  if (labelled) return gradesIn(before);
  const next = /(?<!muc |muc do |[\d.,])\d/.exec(words)?.index ?? 120;
  const behind = gradesIn(words.slice(0, Math.min(next, 120)));
  if (behind.length > 0) return behind;
  const last = [...before.matchAll(/(?<!muc |muc do |[\d.,])\d[\d.,]*/g)].slice(-1)[0]?.index ?? 0;
  return gradesIn(before.slice(Math.max(last, before.length - 120)));
}

/** "Chỉ tiêu kích hoạt mức độ 2: 500" → "Kích hoạt mức độ 2" */
function labelIn(text: string, plain: string, at: number): string {
  const colon = plain.lastIndexOf(':', at);
  const from =
    Math.max(
      plain.lastIndexOf('.', colon - 1),
      plain.lastIndexOf(';', colon - 1),
      plain.lastIndexOf(':', colon - 1),
      -1,
    ) + 1;
  return capitalised(
    text
      .slice(from, colon)
      .replace(/^[\s+*•-]+/, '')
      .replace(/^(?:Chỉ tiêu|Mục tiêu|Tổng số|Số lượng)\s+/i, '')
      .trim(),
  ).slice(0, 160);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
