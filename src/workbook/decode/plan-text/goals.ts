/** What is to be reached: totals, daily amounts, shares of the people; and where the count stood before. */
import type { Target } from '../../../domain/campaign';
import type { Day } from '../../../domain/day';
import type { Ask } from './ask';
import type { Due } from './deadline';
import { type Counted, capitalised, countedBy, gradesIn, POPULATION } from './measures';
import type { Figure } from './numbers';
import { clauseBefore, type Read, type Reading } from './reading';
import type { PhaseRead } from './schedule';
import { isUnitsOwn } from './unit-list';

export interface Goal {
  from: Read;
  target: Target;
  noun: string;
  name: string;
  grades: readonly number[];
  /** Position of the phase it belongs to; null: the whole campaign. */
  phase: number | null;
  due: Due | null;
  why: Ask | null;
}

export interface Start {
  from: Read;
  noun: string;
  grades: readonly number[];
  value: number;
  what: 'value' | 'dossiers';
  /** Parts in brackets behind it. */
  parts: { label: string; value: number }[];
  asOf: Day | null;
  percent: number | null;
  why: Ask | null;
}

const AIMS =
  /\b(?:chi tieu|phan dau|muc tieu|toi thieu|it nhat|dam bao|bao dam|hoan thanh|dat|giao|phat dong|van dong|dang ky moi|tong so|ke hoach|can|phai)\b/;
const PAST =
  /\b(?:tinh den|den nay|hien nay|hien (?:co|dat|tai|moi)|chi moi|moi chi|moi dat|da (?:dat|thu nhan|thu duoc|thu nop|giai ngan|kich hoat|cap|thuc hien|co|hoan thanh|van dong|trong|thu gom))\b/;
const AHEAD = /\b(?:phan dau|chi tieu|muc tieu|ke hoach|con phai|trong thoi gian toi)\b/;
const SOFT =
  /\b(?:khoang|tren|hon|gan|tien den|tien toi|huong den|huong toi|uoc)\s+(?:dam bao\s+)?(?:dat\s+)?$/;
const PEOPLE =
  /^\s?(?:dan so|nguoi dan|cong dan|nhan dan|nguoi (?:du|tu|trong|cao|co|thuoc)|dan cu|nhan khau|ho gia dinh|ho dan|so ho|ho(?! so)|tre em|tre|nguoi lao dong trong do tuoi|nguoi|doanh nghiep|ho kinh doanh|chu (?:ho|the)|so nguoi)\b/;
const PENALTY =
  /\b(?:khen thuong|xep loai|tru diem|cong diem|phe binh|duoi|giam|so voi|vuot|tang (?:them )?)\s*(?:[^.;,]{0,20})$/;

/** @param rows sentences that are rows of tables */
export function goalsIn(
  { sentences }: Reading,
  phases: readonly PhaseRead[],
  rows: ReadonlySet<number>,
): { goals: Goal[]; starts: Start[] } {
  const goals: Goal[] = [];
  const starts: Start[] = [];
  let asOf: { paragraph: number; day: Day } | null = null;
  for (const from of sentences) {
    // "Tính đến ngày …" holds for what its paragraph goes on to tell.
    const carried = asOf?.paragraph === from.paragraph && /\bda [a-z]/.test(from.plain) ? asOf.day : null;
    const isPast = PAST.test(from.plain) && !AHEAD.test(from.plain);
    const start = isPast || carried !== null ? startsIn(from, carried) : [];
    const told = isPast ? asOfIn(from) : null;
    if (told !== null) asOf = { paragraph: from.paragraph, day: told };
    if (start.length > 0) starts.push(...start);
    else if (!quotesOthers(from) && !rows.has(from.at))
      for (const figure of from.figures) goals.push(...goalOf(from, figure, phases));
  }
  return { goals, starts };
}

/** What another document orders, or why this one is made. */
export function quotesOthers({ plain, preamble }: Read): boolean {
  if (/\btheo (?:quy dinh tai )?(?:quyet dinh|ke hoach|nghi quyet|chi thi|cong van)(?: so)? ?\d/.test(plain))
    return true;
  if (/^[\s-]*(?:thuc hien|can cu)\b[^.;]{0,60}\bso \d/.test(plain)) return true;
  return (
    preamble &&
    /^[\s-]*(?:nham|can cu|thuc hien|xet|trong thoi gian qua|ke hoach so|cong van so|quyet dinh so)\b/.test(
      plain,
    )
  );
}

function goalOf(from: Read, figure: Figure, phases: readonly PhaseRead[]): Goal[] {
  const before = clauseBefore(from.plain, figure.start);
  if (isUnitsOwn(from, figure.start, figure.end)) return [];
  const own = phases.some((one) => one.from.paragraph === from.paragraph) && !figure.percent;
  if (!own && !AIMS.test(before) && !(figure.percent && /^[\s\d.,()a-z²¹*+-]{0,6}$/.test(before))) {
    if (!from.under.slice(-2).some((above) => /\b(?:chi tieu|muc tieu)\b/.test(above)) || from.preamble)
      return [];
  }
  if (PENALTY.test(before) || /\b(?:cua|voi)\s$/.test(before)) return [];
  const soft: Ask | null = figure.ambiguous
    ? 'AMBIGUOUS_NUMBER'
    : SOFT.test(before) || /\btien (?:den|toi)\b/.test(before)
      ? 'SOFT'
      : null;
  const phase = phaseOf(from, phases);
  if (figure.percent) {
    if (
      !PEOPLE.test(from.plain.slice(figure.end).replace(/^\s?%/, '')) ||
      figure.value <= 0 ||
      figure.value > 100
    )
      return [];
    const after = from.plain.slice(figure.end, figure.end + 260);
    const grades = gradesIn(after.replace(/\(tru[^)]*\)/g, ''));
    const name = capitalised(
      from.text
        .slice(figure.end)
        .replace(/^\s?%\s*/, '')
        .split(/[,.;:(]/)[0]!
        .slice(0, 100)
        .trim(),
    );
    return [
      {
        from,
        target: { kind: 'percent', percent: figure.value },
        noun: '',
        name,
        grades,
        phase,
        due: null,
        why: soft,
      },
    ];
  }
  const counted = countedBy(from, figure);
  if (counted === null || counted.perUnit || !plausible(counted, before) || !Number.isInteger(figure.value))
    return [];
  const { noun, name, grades, perDay } = counted;
  const until = perDay
    ? undefined
    : from.untils.find(
        (one) => Math.abs(one.start - figure.end) < 250 || Math.abs(figure.start - one.end) < 120,
      );
  const inRange =
    until !== undefined && from.ranges.some((range) => until.end > range.start && until.start < range.end);
  const due = until === undefined || inRange || phase !== null ? null : until.due;
  const target: Target = { kind: perDay ? 'per-day' : 'total', value: figure.value };
  return [{ from, target, noun, name, grades, phase, due, why: soft }];
}

function plausible({ figure, noun, perDay }: Counted, before: string): boolean {
  if (figure.value < 2) return false;
  const near = before.slice(-110);
  if (noun === '')
    return (
      figure.value >= 100 &&
      !(figure.value >= 1990 && figure.value <= 2100) &&
      /\b(?:chi tieu|phan dau|dat|toi thieu|it nhat)\b[^,]{0,60}$/.test(near)
    );
  return figure.value >= 10 || perDay || /\bchi tieu\b/.test(near);
}

export function phaseOf(from: Read, phases: readonly PhaseRead[]): number | null {
  const found = phases.findIndex(
    (one) =>
      one.from.paragraph === from.paragraph ||
      from.under.includes(one.from.plain.slice(0, 400)) ||
      from.under.some((above) => above.startsWith(one.from.plain.slice(0, 60))),
  );
  return found < 0 ? null : found;
}

function asOfIn({ plain, days }: Read): Day | null {
  const at = /\b(?:tinh den|den)\s*(?:het\s*)?(?:ngay\s*)?$/;
  const found = days.find(
    (one) => !one.cited && at.test(plain.slice(Math.max(0, one.start - 24), one.start)),
  );
  return found?.day ?? null;
}

/** "tính đến ngày …: 28.585 hồ sơ (7.637 … và 20.948 …), … đạt tỷ lệ 12,92%" */
function startsIn(from: Read, carried: Day | null): Start[] {
  const { plain, text } = from;
  const day = asOfIn(from) ?? carried;
  const percent = from.figures.find(
    (one) =>
      one.percent && /\b(?:dat|ty le|chiem|bang)\b/.test(plain.slice(Math.max(0, one.start - 40), one.start)),
  );
  const out: Start[] = [];
  for (const figure of from.figures) {
    if (figure.percent || !Number.isInteger(figure.value) || figure.value < 2) continue;
    const counted = countedBy(from, figure);
    if (counted === null || counted.noun === '' || counted.perDay || counted.perUnit) continue;
    if (POPULATION.test(plain.slice(figure.end).trimStart())) continue;
    const open = plain.lastIndexOf('(', figure.start);
    const inside = open >= 0 && plain.indexOf(')', open) > figure.start;
    const last = out[out.length - 1];
    if (inside && last !== undefined) {
      const label = text
        .slice(figure.end, figure.end + 60)
        .replace(/^[\s]+/, '')
        .split(/[,;)(]|\svà\s/)[0]!
        .trim();
      last.parts.push({ label, value: figure.value });
      continue;
    }
    const dossiers = /^ho so\b/.test(plain.slice(figure.end).trim());
    const grades = gradesIn(
      `${plain.slice(Math.max(0, figure.start - 50), figure.start)} ${plain.slice(figure.end, figure.end + 60).split('(')[0]}`,
    );
    out.push({
      from,
      noun: counted.noun,
      grades,
      value: figure.value,
      what: dossiers ? 'dossiers' : 'value',
      parts: [],
      asOf: day,
      percent: null,
      why: figure.ambiguous ? 'AMBIGUOUS_NUMBER' : null,
    });
  }
  // Where only dossiers are counted they are what is counted.
  if (out.every(({ what }) => what === 'dossiers')) for (const one of out) one.what = 'value';
  const counting = out.filter(({ what }) => what === 'value');
  if (counting.length > 0) counting[counting.length - 1]!.percent = percent?.value ?? null;
  return day === null && out.every(({ parts }) => parts.length === 0) && !/\bden nay\b|\bhien\b/.test(plain)
    ? []
    : out;
}
