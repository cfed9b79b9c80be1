/** Who reports when: hours of the day, a day of the week, rounds over a stretch, and single dates. */
import type { Milestone, ReportRules } from '../../../domain/campaign';
import type { Levels } from './levels';
import { offer, type PlanOffer } from './offer';
import type { Read, Reading } from './reading';
import type { Schedule } from './schedule';
import type { Sentence } from './sentences';

const DAILY = /\b(?:hang|moi) ngay\b/;
/** "báo cáo kết quả trong ngày … trước 19 giờ", "trước 8 giờ sáng ngày hôm sau" */
const EACH_DAY =
  /\b(?:ket qua|so lieu|so lieu phat sinh|so thu|tien do|so luong)(?: thuc hien)? trong ngay\b|\b(?:ngay )?hom sau\b/;
const WEEKDAYS: readonly [RegExp, ReportRules['weekStart']][] = [
  [/thu (?:hai|2)\b/, 'monday'],
  [/thu (?:ba|3)\b/, 'tuesday'],
  [/thu (?:tu|4)\b/, 'wednesday'],
  [/thu (?:nam|5)\b/, 'thursday'],
  [/thu (?:sau|6)\b/, 'friday'],
  [/thu (?:bay|7)\b/, 'saturday'],
  [/chu nhat/, 'sunday'],
];

export function reports({ sentences }: Reading, schedule: Schedule, levels: Levels): PlanOffer[] {
  const offers: PlanOffer[] = [];
  const body = sentences.filter((one) => !one.preamble || one.untils.length > 0);
  let hours = 0;
  /** The last paragraph that spoke of daily reports: its further sentences do, too. */
  let daily = -1;
  for (const from of body) {
    const found = cutOffsIn(from, levels, hours, from.paragraph === daily);
    hours += found.length;
    if (found.length > 0) daily = from.paragraph;
    offers.push(...found);
    const weekly =
      /(?:bao cao|thong ke|tong hop|gui|giao ban)/.test(from.plain) &&
      /\b(?:hang|moi) tuan\b/.test(from.plain);
    const day = weekly ? WEEKDAYS.find(([word]) => word.test(from.plain)) : undefined;
    if (day !== undefined)
      offers.push(
        offer(
          'reports.weekStart',
          { what: 'weekday', value: day[1] },
          from,
          day[1] === 'monday' ? null : 'INFERRED',
        ),
      );
    if (/ket qua[^.;]{0,80}can cu[^.;]{0,40}so lieu[^.;]{0,40}(?:he thong|co so du lieu)/.test(from.plain))
      offers.push(offer('reports.rankedBy', { what: 'source', value: 'official' }, from, 'INFERRED'));
    if (/ke ca (?:ban|buoi|vao)?\s*(?:dem|toi)|\bbuoi toi\b|ngoai gio hanh chinh/.test(from.plain))
      offers.push(offer('eveningWork', { what: 'flag', value: true }, from, 'INFERRED'));
  }
  const rounds = roundsIn(body, schedule);
  return [...offers, ...rounds.offers, ...milestonesIn(body, schedule, rounds.used)];
}

function cutOffsIn(from: Read, levels: Levels, known: number, goesOn: boolean): PlanOffer[] {
  const { plain } = from;
  if (!/\b(?:bao cao|bao|gui|tong hop|cap nhat|nhap|thong ke)\b/.test(plain)) return [];
  const daily =
    DAILY.test(plain) ||
    (from.hours.length > 0 && /\bcung ngay\b/.test(plain)) ||
    (from.hours.length > 0 && from.days.length === 0 && (goesOn || EACH_DAY.test(plain))) ||
    from.under.slice(-1).some((above) => /(?:hang|moi) ngay\s*:?\s*$/.test(above));
  if (!daily || /\b(?:hang|moi) tuan\b/.test(plain)) return [];
  const whose = levels.reporting(from);
  const doubt = whose.hops > 1 ? 'TWO_HOPS' : whose.level === null ? 'WHOSE' : null;
  const said = from.hours.filter(
    ({ start, end, time }) =>
      time !== '24:00' &&
      (/^\s(?:hang|moi) ngay\b/.test(plain.slice(end)) ||
        /\b(?:truoc|cham nhat|muon nhat|luc|khong qua|den|vao)\s*(?:la|vao|luc)?\s*$/.test(
          plain.slice(Math.max(0, start - 25), start),
        )),
  );
  if (said.length === 0) {
    if (!/^[\s+*-]*(?:dinh ky )?(?:hang|moi) ngay\b/.test(plain) || !/\bbao cao\b/.test(plain)) return [];
    const value = { level: whose.level, who: whose.who, time: null, dayOffset: 0 as const };
    return [offer(`cutOffs[${known}]`, { what: 'cutOff', value }, from, 'NO_HOUR')];
  }
  return said.map(({ time, start, end }, i) => {
    const next =
      /\b(?:hom sau|ngay tiep theo|ngay ke tiep|ngay lien ke|ngay hom truoc|ngay truoc do|hom truoc)\b/.test(
        plain.slice(end, end + 60),
      );
    const sameDay = /\b(?:cung ngay|trong ngay)\b/.test(plain.slice(Math.max(0, start - 25), end + 25));
    const morning = time <= '12:00' && !next && !sameDay;
    const dayOffset = next || morning ? (1 as const) : (0 as const);
    const value = { level: whose.level, who: whose.who, time, dayOffset };
    return offer(
      `cutOffs[${known + i}]`,
      { what: 'cutOff', value },
      from,
      doubt ?? (morning ? 'MORNING' : null),
    );
  });
}

function roundsIn(
  sentences: readonly Read[],
  schedule: Schedule,
): { offers: PlanOffer[]; used: Set<Sentence> } {
  const used = new Set<Sentence>();
  const offers: PlanOffer[] = [];
  const first = { day: '' };
  for (const from of sentences) {
    const [range] = from.ranges;
    const due = from.untils.find(
      (one) => range !== undefined && (one.end <= range.start || one.start >= range.end),
    );
    if (range === undefined || due === undefined || schedule.phases.some((one) => one.from === from))
      continue;
    if (!/\b(?:bao cao|so lieu|dot|gui)\b/.test(from.plain) || (from.preamble && !/bao cao/.test(from.plain)))
      continue;
    used.add(from);
    if (first.day === '') first.day = range.first;
    const again = offers.length > 0 && range.first <= first.day;
    const told = /\b(?:luy ke|cong don|toan dot|tong hop so lieu)\b/.test(from.plain);
    const at = /\b(?:dot|ky|lan)\s*(?:thu )?(?:\d{1,2}|[ivx]{1,3})\b/.exec(from.plain);
    const name = at === null ? '' : from.text.slice(at.index, at.index + at[0].length);
    const value = {
      name,
      period: { first: range.first, last: range.last },
      due: due.due,
      cumulative: again || told,
    };
    const why = range.why ?? due.why ?? (told && !again && offers.length > 0 ? 'INFERRED' : null);
    offers.push(offer(`rounds[${offers.length}]`, { what: 'round', value }, from, why));
  }
  return { offers, used };
}

/** Single dates by which something is due. Those of a target belong to it and are offered there. */
function milestonesIn(
  sentences: readonly Read[],
  schedule: Schedule,
  rounds: ReadonlySet<Sentence>,
): PlanOffer[] {
  const offers: PlanOffer[] = [];
  for (const from of sentences) {
    if (rounds.has(from) || schedule.used.has(from)) continue;
    let start = 0;
    for (const until of from.untils) {
      const inRange = from.ranges.some((range) => until.start < range.end && until.end > range.start);
      const clause = from.plain.slice(Math.max(start, until.start - 300), until.start);
      const said = from.text.slice(Math.max(start, until.start - 300), until.start);
      start = until.end;
      if (inRange || /\b(?:tinh den|den thoi diem|hien nay)\b/.test(clause.slice(-40))) continue;
      if (goalIn(from, until.start)) continue;
      const kind = kindOf(clause, from.plain);
      if (kind === null) continue;
      // "Phấn đấu đến hết ngày …:" heads goals of its own.
      if (/^[\s\d.()+*-]*phan dau[^:]{0,60}:$/.test(from.plain)) continue;
      const value = { name: nameOf(said), kind: kind.kind, deadline: until.due };
      offers.push(
        offer(`milestones[${offers.length}]`, { what: 'milestone', value }, from, until.why ?? kind.why),
      );
    }
  }
  return offers;
}

/** A total stands in the same sentence: its own deadline. */
function goalIn(from: Read, at: number): boolean {
  return (
    from.figures.some(
      ({ value, percent, start }) =>
        !percent && value >= 100 && (value < 1990 || value > 2100) && Math.abs(start - at) < 250,
    ) && /chi tieu|phan dau|hoan thanh|it nhat|toi thieu|dat/.test(from.plain)
  );
}

const KIND_WORDS: readonly [Milestone['kind'], RegExp][] = [
  ['report', /\b(?:bao cao|gui|tong hop ve)\b/g],
  ['review', /\b(?:so ket|tong ket|danh gia|kiem tra|ra soat)\b/g],
  ['target', /\b(?:hoan thanh|xong|dat|ket thuc|phan dau)\b/g],
];

/** What the words nearest before the date speak of. */
function kindOf(
  clause: string,
  sentence: string,
): { kind: Milestone['kind']; why: 'INFERRED' | null } | null {
  const words = clause
    .replace(/bao cao (?:so ket|tong ket|danh gia)/g, 'bao cao')
    .replace(/\b(?:sau|tu|ke tu) (?:khi |ngay )?(?:ket thuc|hoan thanh)\b/g, '');
  const places = KIND_WORDS.map(([kind, pattern]) => ({
    kind,
    at: [...words.matchAll(pattern)].slice(-1)[0]?.index ?? -1,
  }));
  const last = places.reduce((a, b) => (b.at > a.at ? b : a));
  // "tổ chức tổng kết, báo cáo kết quả": the report is what is due.
  if (last.at >= 0) return { kind: last.kind, why: null };
  return /\b(?:kiem tra|bao cao|hoan thanh|chiu trach nhiem)\b/.test(sentence)
    ? { kind: 'target', why: 'INFERRED' }
    : null;
}

/** The words before the date, whole phrases from the end on, up to the length of a name. */
function nameOf(said: string): string {
  const phrases = said
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/[\s:]+(?=(?:chậm nhất|đến|hết|vào)?\s*$)/i, ' ')
    .replace(/^.*[.;:(]\s*/s, '')
    .split(/,\s*/)
    .map((one) => one.replace(/^(?:\p{L}\)\s)?[\s)*+-]*|[\s(]+$/gu, ''))
    .filter((one) => one !== '');
  let name = '';
  for (const phrase of phrases.reverse()) {
    if (name !== '' && name.length + phrase.length > 100) break;
    name = name === '' ? phrase : `${phrase}, ${name}`;
  }
  const short = name.length <= 120 ? name : name.slice(-120).replace(/^\S*\s+/, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
