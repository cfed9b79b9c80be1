/** What is asked of offices and persons, apart from the units: shares of their own people, and so many for each. */
import { gradesIn, perEach } from './measures';
import { offer, type PlanOffer } from './offer';
import { plainOf } from './page';
import { clauseBefore, type Read, type Reading } from './reading';

const STAFF =
  'lanh dao|can bo|cong chuc|vien chuc|cbcc|dang vien|doan vien|hoi vien|thanh vien|giao vien|hoc sinh|sinh vien|nguoi lao dong|cong nhan|chien s[iy]|luc luong|giao dan';
const OWN = new RegExp(`^\\s?%\\s?(?:so\\s)?(?:cac\\s)?((?:${STAFF})\\b[^.;:(]{0,200})`);
const ENDS =
  /\s(?:phai|thuoc|tai|o|hoan thanh|duoc|dat|tren|thuc hien|dang ky|co tai khoan|tham gia|kich hoat|dang lam|trong|cac co quan|yeu cau|va nguoi than|tai ung dung)\b|,\s(?!cong chuc|vien chuc|dang vien|hoi vien|doan vien|nguoi lao dong|luc luong|can bo|vc\b)/;

export function peopleOffers({ sentences }: Reading): PlanOffer[] {
  const shares: PlanOffer[] = [];
  const each: PlanOffer[] = [];
  for (const from of sentences) {
    for (const figure of from.figures) {
      if (figure.percent) {
        const share = ownShare(from, figure.value, figure.start, figure.end);
        if (share !== null) shares.push(share);
        continue;
      }
      const who = perEach(from, figure.start);
      const before = from.plain.slice(Math.max(0, figure.start - 40), figure.start);
      if (
        who === null ||
        !/\b(?:toi thieu|it nhat)\b[^.;,]{0,25}$/.test(before) ||
        figure.value < 1 ||
        figure.value > 1000
      )
        continue;
      const after = from.plain.slice(figure.end).trim();
      if (!/^(?:nguoi|cong dan|ho|doan vien|hoi vien|thanh vien|tai khoan|the|truong hop)\b/.test(after))
        continue;
      const team = /^(?:to|doi)\b/.test(who);
      const field = team ? 'units.members' : 'organisations.perMember';
      each.push(
        offer(field, { what: 'each', value: { who: named(from, who), atLeast: figure.value } }, from),
      );
    }
  }
  return [...shares.map((one, i) => ({ ...one, field: `organisations.targets[${i}]` })), ...each];
}

/** "100% cán bộ, công chức … mức độ 2" */
function ownShare(from: Read, percent: number, start: number, end: number): PlanOffer | null {
  const found = OWN.exec(from.plain.slice(end, end + 260));
  if (found === null || percent <= 0 || percent > 100) return null;
  // What is threatened where it was not reached, was not asked for there.
  if (/\bchua\b[^.;,]{0,30}$/.test(clauseBefore(from.plain, start))) return null;
  const at = end + found[0].length - found[1]!.length;
  const words = found[1]!;
  const who = from.text.slice(at, at + (ENDS.exec(words)?.index ?? Math.min(words.length, 90))).trim();
  const grades = gradesIn(from.plain.slice(end, end + 400));
  const level = grades.length === 1 ? grades[0]! : null;
  return offer(
    'organisations.targets',
    { what: 'ownShare', value: { who, percent, level } },
    from,
    grades.length > 1 ? 'INFERRED' : null,
  );
}

/** The first words of whom it asks, as the sentence or its paragraph's head has them. */
function named({ text, plain, head }: Read, who: string): string {
  const end = ENDS.exec(who)?.index ?? who.length;
  const short = who
    .slice(0, Math.min(end, 60))
    .split(
      /,| (?:va|phai|co|can|van dong|huong dan|gioi thieu|tuyen truyen|phu trach|dam nhan|thu nhan|ho tro|it nhat|toi thieu)(?= |$)/,
    )[0]!
    .trim();
  const at = plain.indexOf(short);
  if (at >= 0) return text.slice(at, at + short.length);
  const above = plainOf(head).indexOf(short);
  return above < 0 ? '' : head.slice(above, above + short.length);
}
