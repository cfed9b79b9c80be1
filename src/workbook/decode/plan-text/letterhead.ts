/** Who issues the plan, its number and day, what it is called and for which area. */
import { daysIn } from './days';
import { type Area, areasIn, capital, officeName, uncapped } from './names';
import { offer, type PlanOffer } from './offer';
import { plainOf } from './page';
import type { Read, Reading } from './reading';
import type { Sentence } from './sentences';

const TITLE = /^[\s#]*(?:du thao\s*)?(ke hoach|phuong an|chuong trinh)\s*$/;
const OFFICE =
  '(?:uy ban nhan dan|ubnd|to cong tac|ban chi dao|cong an|dang uy|so|phong|hoi|doan|bhxh|bao hiem xa hoi|lien doan|trung tam|ban quan ly)';
const ISSUES = new RegExp(
  `\\b(${OFFICE}\\b[^.;,:]{0,110}?)\\s+(?:da\\s+)?(?:ban hanh|xay dung)\\s+(?:ke hoach|phuong an|chuong trinh)\\b`,
);
const PLACE =
  /(?:^|[\t|]|\s{2,})\s*([^\t|,]{2,40}),\s*ngay[\s.\u2026]*(\d{1,2})?[\s.\u2026]*thang[\s.\u2026]*(\d{1,2})?[\s.\u2026]*nam[\s.\u2026]*(\d{4})/;

/** "Số: 45/KH-UBND"; without the colon only where a line or a cell begins with it. */
const NUMBER = /(?:(?:^|[\s|])so\s*:\s*|(?:^|[\t|]|\s{3,})so\s+)(\d{1,5}\s?\/\s?[a-z][\w]*(?:[-/][a-z]\w*)*)/;
/** "Bình Lâm, ngày 04/3/2026" */
const SHORT_PLACE = /(?:^|[\t|]|\s{3,})\s*([^\t|,]{2,40}),\s*(ngay \d{1,2}\/\d{1,2}\/\d{4})\s*$/;

export interface Head {
  offers: PlanOffer[];
  area: Area | null;
  title: Sentence | null;
}

export function letterhead({ sentences }: Reading): Head {
  const offers: PlanOffer[] = [];
  const title = titleOf(sentences);
  if (title !== null)
    offers.push(
      offer('name', { what: 'text', value: title.name }, title.from, title.sure ? null : 'WORDING'),
    );
  const top = sentences
    .filter(({ paragraph }) => paragraph < Math.max(12, title?.from.paragraph ?? 0))
    .slice(0, 40);
  const place = placeOf(top);
  const number = top
    .map((from) => ({
      from,
      found: NUMBER.exec(from.plain),
    }))
    .find(({ found }) => found !== null);
  if (number !== undefined) {
    const [all, code] = number.found!;
    const start = number.found!.index + all!.length - code!.length;
    const value = number.from.text.slice(start, start + code!.length).replace(/\s/g, '');
    offers.push(offer('document.number', { what: 'text', value }, number.from));
  }
  if (place?.day != null) offers.push(offer('document.date', { what: 'day', value: place.day }, place.from));
  const letter = lettersOf(top);
  const issuer = sentences
    .slice(0, 25)
    .map((from) => ({ from, found: ISSUES.exec(from.plain) }))
    .find(({ from, found }) => found !== null && /\p{Lu}/u.test(from.text[found.index]!));
  const found = areaOf(
    sentences,
    title?.from ?? null,
    issuer?.from ?? letter[letter.length - 1] ?? null,
    place,
  );
  if (found !== null)
    offers.push(
      offer(
        'area',
        { what: 'text', value: capital(found.area.full) },
        found.from,
        found.sure ? null : 'WORDING',
      ),
    );
  if (issuer !== undefined) {
    const start = issuer.found!.index;
    const named = officeName(issuer.from.text.slice(start, start + issuer.found![1]!.length));
    const kind = found?.area.kind ?? '';
    const bare = kind !== '' && plainOf(named).endsWith(kind);
    const value = bare ? `${named} ${found!.area.name}` : named;
    offers.push(offer('issuer', { what: 'text', value }, issuer.from, bare ? 'WORDING' : null));
  } else if (letter.length > 0) {
    const last = letter[letter.length - 1]!;
    // Named after another place than the plan is for: whose plan it is, is not plain.
    const own = areasIn(last.text, last.plain).slice(-1)[0];
    const other = own !== undefined && found !== null && plainOf(own.full) !== plainOf(found.area.full);
    offers.push(
      offer('issuer', { what: 'text', value: officeName(last.text) }, last, other ? 'WORDING' : null),
    );
  }
  // An uy ban itself has no body above it on its papers.
  if (letter.length > 1 && !/^(?:ubnd|uy ban nhan dan)\b/.test(letter[1]!.plain))
    offers.push(offer('parentIssuer', { what: 'text', value: officeName(letter[0]!.text) }, letter[0]!));
  return { offers, area: found?.area ?? null, title: title?.from ?? null };
}

function titleOf(sentences: readonly Read[]): { name: string; from: Read; sure: boolean } | null {
  const clean = (text: string) =>
    text
      .replace(/^[\s#]+/, '')
      .replace(/\s*\((?:từ|Từ) ngày[^)]*\)\s*$/, '')
      .replace(/[.;:]$/, '')
      .trim();
  const early = sentences.slice(0, 60);
  const at = early.findIndex(({ plain }) => TITLE.test(plain));
  const next = at < 0 ? undefined : sentences[at + 1];
  if (next !== undefined && next.text.length >= 10)
    return { name: uncappedTitle(clean(next.text)), from: next, sure: !inCapitals(next.text) };
  const inLine = early.find(({ text }) => /^[\s#]*KẾ HOẠCH\s+\p{L}/u.test(text));
  if (inLine !== undefined)
    return { name: uncappedTitle(clean(inLine.text).replace(/^KẾ HOẠCH\s+/, '')), from: inLine, sure: false };
  const about = early.find(({ plain }) => /^v\/v\b/.test(plain.trim()));
  if (about !== undefined)
    return { name: capital(clean(about.text).replace(/^v\/v\s*:?\s*/i, '')), from: about, sure: false };
  return null;
}

function inCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

function uncappedTitle(text: string): string {
  if (!inCapitals(text)) return text;
  const area = areasIn(text, plainOf(text)).slice(-1)[0];
  const small = text.toLowerCase();
  return capital(area === undefined ? small : small.replace(area.full.toLowerCase(), area.full));
}

/** "Đồng Xoài, ngày … tháng 6 năm 2023" at the top. */
function placeOf(top: readonly Read[]): { name: string; day: string | null; from: Read } | null {
  for (const from of top) {
    const found = PLACE.exec(from.plain) ?? SHORT_PLACE.exec(from.plain);
    if (found === null || from.plain.length > 250 || /\bso\s+\d|\bngay\b.*\bngay\b/.test(found[0])) continue;
    const start = found.index + found[0].indexOf(found[1]!);
    const name = from.text.slice(start, start + found[1]!.length).trim();
    if (!/^\p{Lu}/u.test(name)) continue;
    const day = found[2] === undefined ? null : (daysIn(from.plain.slice(start), null)[0]?.day ?? null);
    return { name, day, from };
  }
  return null;
}

/** The offices above the number, in capitals; a kind of place on a line of its own belongs to the office before it. */
function lettersOf(top: readonly Read[]): Sentence[] {
  const out: Sentence[] = [];
  for (const one of top) {
    const cells = one.text.split(/\t|\||\s{3,}/);
    const text = cells[0]!.trim();
    const plain = plainOf(text);
    if (/^[\s#]*(?:so\s*:|ke hoach|v\/v|kinh gui)/.test(plain)) break;
    if (text === '' || text !== text.toUpperCase() || /^(?:cong hoa|doc lap)/.test(plain)) continue;
    const last = out[out.length - 1];
    if (
      last !== undefined &&
      areasIn(last.text, last.plain).length === 0 &&
      /^(?:xa|phuong|thi tran|dac khu|thanh pho|quan|huyen|thi xa|tinh|de an)\b/.test(plain)
    )
      out[out.length - 1] = { ...last, text: `${last.text} ${text}`, plain: `${last.plain} ${plain}` };
    else if (new RegExp(`^${OFFICE}\\b`).test(plain)) out.push({ ...one, text, plain });
  }
  return out.slice(0, 2);
}

/** Of "xã A, huyện B, tỉnh C" the first; else the last that is named. */
function innermost({ text, plain }: Sentence): Area | undefined {
  const areas = areasIn(text, plain);
  let i = areas.length - 1;
  while (
    i > 0 &&
    /^\s*(?:,|-|thuoc)\s*$/.test(plain.slice(areas[i - 1]!.at + areas[i - 1]!.full.length, areas[i]!.at))
  )
    i--;
  return areas[i];
}

/** Where the campaign runs: named in the title, by the issuer, in the closing words, else put together. */
function areaOf(
  sentences: readonly Read[],
  title: Sentence | null,
  issuer: Sentence | null,
  place: { name: string; from: Read } | null,
): { area: Area; from: Sentence; sure: boolean } | null {
  const last = (from: Sentence) => innermost(from);
  for (const from of [title, issuer]) {
    const area = from === null ? undefined : last(from);
    if (area !== undefined) return { area, from: from!, sure: uncapped(from!.text) === from!.text };
  }
  const kind = /dia ban (xa|phuong|thi tran|dac khu|thanh pho|quan|huyen|thi xa|tinh)\b/.exec(
    title?.plain ?? issuer?.plain ?? '',
  )?.[1];
  for (const from of [...sentences].reverse()) {
    if (!/^tren day la\b/.test(from.plain)) continue;
    const area = last(from);
    if (area !== undefined && (kind === undefined || area.kind === kind)) return { area, from, sure: true };
  }
  if (kind === undefined || place === null) return null;
  const at = title!.plain.lastIndexOf(kind);
  const shown = title!.text.slice(at, at + kind.length).toLowerCase();
  return {
    area: { kind, name: place.name, full: `${shown} ${place.name}`, at: 0 },
    from: place.from,
    sure: false,
  };
}
