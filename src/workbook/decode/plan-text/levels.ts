/** The levels a plan speaks of, how many units each has, and which of them a sentence has report. */
import { type Area, capital } from './names';
import { offer, type PlanOffer } from './offer';
import type { Read, Reading } from './reading';

export interface Levels {
  offers: PlanOffer[];
  names: readonly string[];
  /** The level that a sentence has report; `hops` 2 where it names a body that passes the report on. */
  reporting: (from: Read) => { level: number | null; who: string; hops: number };
}

interface Kind {
  plain: RegExp;
  /** As it must be spelt; scanned text confuses some words with others. */
  marked: RegExp;
}

const LEAD = String.raw`(?:cac|tung|moi|\d{1,3}|truong|tai|va|dia ban|,|-|06)\s?`;
const kind = (plain: string, marked: string): Kind => ({
  plain: new RegExp(`${LEAD}(${plain})\\b`, 'g'),
  marked: new RegExp(`^(?:${marked})$`, 'i'),
});
const HAMLETS: readonly Kind[] = [
  kind('thon', 'thôn'),
  kind('khu pho', 'khu phố'),
  // Said of any neighbourhood: a level where they are counted.
  { plain: /\b(?:moi|\d{1,3})\s(khu dan cu)\b/g, marked: /^(?:khu dân cư)$/i },
  kind('ap(?! dung| phich| luc| thap)', 'ấp|áp'),
  kind('to dan pho', 'tổ dân phố'),
  kind('xom', 'xóm'),
  kind('khom', 'khóm'),
  kind('ban', 'bản'),
  kind('buon', 'buôn'),
];
const TEAM = /(?:\b(?:moi|tung|cac|\d{1,3})\s+)(to)\b(?! (?:chuc|truong|pho|tieu|khai|dan pho|trinh|quoc))/g;
const WARDS =
  /\b(?:cac|tung|cap|ubnd|an)\s+((?:xa|phuong|thi tran)(?:\s?[,-]\s?(?:xa|phuong|thi tran|dac khu)){0,3})\b/g;
const DISTRICTS = /\bcac\s+(huyen(?:,? (?:thanh pho|thi xa|thanh|thi))*)\b/g;

export function levelsOf({ sentences }: Reading, area: Area | null): Levels {
  const names: string[] = [];
  let source: Read | null = null;
  if (area !== null) {
    const found = below(sentences, area.kind);
    names.push(capital(area.full.slice(0, area.kind.length)), ...found.map(({ name }) => name));
    source =
      found.length === 0
        ? null
        : coveringMost(
            sentences,
            found.map(({ pattern }) => pattern),
          );
  }
  const offers =
    source === null ? [] : [offer('levels', { what: 'texts', value: names }, source, 'INFERRED')];
  return {
    offers: [...offers, ...countsIn(sentences, names)],
    names,
    reporting: (from) => reporting(from, names, area?.kind ?? ''),
  };
}

function below(sentences: readonly Read[], area: string): { name: string; pattern: RegExp }[] {
  const wards = mostSaid(sentences, WARDS);
  const hamlets = hamletWords(sentences);
  const team = sentences.some((from) =>
    [...from.plain.matchAll(TEAM)].some((found) => isMarked(from, found, /^tổ$/i)),
  );
  const out: { name: string; pattern: RegExp }[] = [];
  const push = (name: string | null, pattern: RegExp) => {
    if (name !== null) out.push({ name, pattern: new RegExp(pattern.source) });
  };
  if (area === 'tinh')
    push(mostSaid(sentences, DISTRICTS)?.replace(/, thành, thị/, ', thành phố, thị xã') ?? null, DISTRICTS);
  const city = ['thanh pho', 'tinh', 'huyen', 'quan', 'thi xa'].includes(area);
  if (city) push(wards, WARDS);
  if (area === 'tinh' && out.length > 1) return out;
  if (hamlets.length > 0) push(capital(hamlets.map(({ word }) => word).join(', ')), hamlets[0]!.pattern);
  if (team) push('Tổ', TEAM);
  return out.slice(0, 3);
}

function isMarked({ text, plain }: Read, found: RegExpMatchArray, marked: RegExp): boolean {
  const at = plain.indexOf(found[1]!, found.index!);
  return marked.test(text.slice(at, at + found[1]!.length));
}

/** Said at least a fifth as often as the commonest, in that order. */
function hamletWords(sentences: readonly Read[]): { word: string; pattern: RegExp }[] {
  const counts = HAMLETS.map(({ plain, marked }) => {
    let count = 0;
    for (const from of sentences)
      for (const found of from.plain.matchAll(plain)) if (isMarked(from, found, marked)) count++;
    return { word: /^\^\(\?:([^|)]+)/.exec(marked.source)![1]!, pattern: plain, count };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  return counts
    .filter(({ count }) => count > 0 && count * 5 >= most)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
}

function mostSaid(sentences: readonly Read[], pattern: RegExp): string | null {
  const counts = new Map<string, number>();
  for (const { text, plain } of sentences)
    for (const found of plain.matchAll(pattern)) {
      const at = found.index! + found[0].lastIndexOf(found[1]!);
      const word = text
        .slice(at, at + found[1]!.length)
        .toLowerCase()
        .replace(/\s?[,-]\s?/g, ', ');
      // A list says more than one word of it.
      counts.set(word, (counts.get(word) ?? 0) + 1 + (word.includes(',') ? 3 : 0));
    }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best === undefined ? null : capital(best[0]);
}

function coveringMost(sentences: readonly Read[], patterns: readonly RegExp[]): Read {
  const score = ({ plain }: Read) => patterns.filter((pattern) => pattern.test(plain)).length;
  return sentences.reduce((best, one) => (score(one) > score(best) ? one : best));
}

const UNIT =
  /^\s(?:don vi cap xa|thon|khu pho|khu dan cu|ap|to dan pho|xom|khom|ban|buon|huyen|xa|phuong|thi tran|to)\b(?!,? (?:chuc|truong|kiem tra|cong tac kiem tra|giup viec))(?:\s?[,-]\s?(?:thon|khu pho|ap|to dan pho|xom|khom|xa|phuong|thi tran|thi xa|thanh pho)\b)*/;

const UNIT_MARKED =
  /^(?:đơn vị|thôn|khu phố|khu dân cư|ấp|áp|tổ|xóm|khóm|bản|buôn|huyện|xã|phường|thị trấn)(?!\p{L})/iu;

/** "07 thôn"; "mỗi thôn … 05 tổ". One of something counts nothing. */
function countsIn(sentences: readonly Read[], names: readonly string[]): PlanOffer[] {
  const each: PlanOffer[] = [];
  const all: PlanOffer[] = [];
  for (const from of sentences) {
    for (const { value, start, end, percent } of from.figures) {
      const found = UNIT.exec(from.plain.slice(end, end + 60));
      if (found === null || percent || value < 2 || value > 999 || !Number.isInteger(value)) continue;
      const word = from.text.slice(end, end + found[0].length).trim();
      if (!UNIT_MARKED.test(word) || /[\t|]/.test(from.text) || (start < 4 && /^\p{Lu}/u.test(word)))
        continue;
      const before = from.plain.slice(Math.max(0, start - 90), start);
      if (/\bde an\s*(?:so\s*)?$/.test(before)) continue;
      const level = capital(
        word
          .replace(/^áp/i, 'ấp')
          .toLowerCase()
          .replace(/\s?-\s?/g, ', '),
      );
      const per =
        /(?:\b(?:moi|tung|01|1)\s+(?:thon|khu pho|khu dan cu|ap|to dan pho|xom|khom|ban|buon|xa|phuong)\b)[^.;]{0,60}$/.test(
          before,
        ) ||
        /^\s*(?:cong tac\s*)?\(?(?:cua|cho|\/)\s*(?:01|1|moi|tung)/.test(
          from.plain.slice(end + found[0].length, end + found[0].length + 40),
        );
      const body = { what: 'count' as const, value: { level, count: value } };
      if (per) each.push(offer('units.teams', body, from));
      else if (/\b(?:dat|cong nhan|xay dung|kiem tra|thi diem)\s+(?:it nhat\s+)?$/.test(before)) continue;
      else
        all.push(
          offer(`units.count.${names.indexOf(level) >= 0 ? names.indexOf(level) : level}`, body, from),
        );
    }
  }
  const same = (a: PlanOffer, b: PlanOffer) => JSON.stringify(a.value) === JSON.stringify(b.value);
  return [...each, ...all.filter((one) => !each.some((other) => same(one, other)))];
}

/** Whoever stands first is who reports; "cấp xã", "công an thành phố" are the area itself. */
function reporting(
  from: Read,
  names: readonly string[],
  area: string,
): { level: number | null; who: string; hops: number } {
  const hops = (from.plain.match(/\bbao cao ve\b|\bgui ve\b/g) ?? []).length;
  const headed =
    from.mark === 'dash' || from.mark === 'plus' ? (from.under[from.under.length - 1] ?? '') : '';
  const colon = from.plain.slice(0, from.hours[0]?.start ?? 0).lastIndexOf(': ');
  const begin = colon < 0 ? 0 : colon + 2;
  const verb = /\b(?:bao cao|gui|cap nhat|tong hop|thong ke|nhap)\b/.exec(from.plain.slice(begin));
  const own = from.plain
    .slice(begin, verb === null ? from.plain.length : begin + verb.index)
    .replace(
      /^[\s+*-]*(?:\(?[\divx]{1,4}[.)]\s*)?(?:(?:truoc |luc )?\d{1,2}\s?(?:h|g|gio|:)\s?\d{0,2}\s)?(?:(?:dinh ky )?(?:hang|moi) ngay\s*,?\s*)?/,
      '',
    );
  const subject = /[a-z]{2}/.test(own.replace(/^[^a-z]+/, '').replace(/^truoc .*/, ''))
    ? own
    : headed
        .replace(/^\s*\(?[\divx]{1,4}[.)]\s*/, '')
        .replace(/\b(?:co trach nhiem|chiu trach nhiem)\b.*$/, '');
  const who = subject.trim().replace(/[\s,:]+$/, '');
  const level = levelOf(who, names, area);
  const shown = shownWords(from, who);
  return { level, who: shown, hops: Math.max(1, hops) };
}

function levelOf(who: string, names: readonly string[], area: string): number | null {
  const top = new RegExp(`\\b(?:cap\\s+|cong an\\s+|ubnd\\s+|06\\s+|06/cp\\s+)${area}\\b(?!,)`);
  if (area !== '' && top.test(who) && !/^cac\b/.test(who)) return 0;
  const last = names.length - 1;
  if (/^(?:cac |tung )?to\b(?! truong to cong tac)/.test(who) && names[last] === 'Tổ') return last;
  for (let i = last; i > 0; i--) {
    const words = names[i]!.toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .split(', ');
    if (words.some((word) => new RegExp(`\\b${word}\\b`).test(who))) return i;
  }
  return null;
}

/** The same words with their marks, where the sentence itself holds them. */
function shownWords({ text, plain }: Read, who: string): string {
  const at = who === '' ? -1 : plain.indexOf(who);
  return at < 0 ? '' : text.slice(at, at + who.length);
}
