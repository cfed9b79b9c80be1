/** Names of areas and offices in running text and in letterheads set in capitals. */

const KINDS = 'xa|phuong|thi tran|dac khu|thanh pho|tp\\.?|quan|huyen|thi xa|tinh';
const AREA = new RegExp(`(?:^|[\\s(])(${KINDS})\\s+(?=\\p{L}|\\d)`, 'gu');
const PROPER = /^(?:\p{Lu}[\p{L}'’]*|\d{1,2}(?![\d/.,]))(?:\s(?:\p{Lu}[\p{L}'’]*|[–-](?=\s\p{Lu}))){0,5}/u;
const CAPS_END = /\s(?:NĂM|TỪ|ĐẾN|TRONG|GIAI|ĐỢT|QUÝ|THÁNG|NHƯ|VÀ|VỀ)(?:\s.*)?$/;

export interface Area {
  /** "xa", without marks */
  kind: string;
  /** "Quế Châu" */
  name: string;
  /** "xã Quế Châu" */
  full: string;
  at: number;
}

/** "xã Quế Châu", "thành phố Vũng Tàu"; kinds without a proper name behind them are not areas. */
export function areasIn(text: string, plain: string): Area[] {
  return [...plain.matchAll(AREA)].flatMap((found): Area[] => {
    const at = found.index! + found[0].length;
    const proper = PROPER.exec(text.slice(at, at + 60))?.[0].replace(CAPS_END, '');
    if (proper === undefined || /^(?:Đoàn|Đội|Hội|UBND|CA)\b/u.test(proper)) return [];
    const start = at - found[0].trimStart().length;
    const kind = found[1]!.replace(/^tp\.?$/, 'thanh pho');
    const shown = /^tp/.test(found[1]!)
      ? 'thành phố'
      : text.slice(start, start + found[1]!.length).toLowerCase();
    const name = uncapped(proper.trim());
    return [{ kind, name, full: `${shown} ${name}`, at: start }];
  });
}

/** "XÃ CẨM NGỌC" → "xã Cẩm Ngọc", "ỦY BAN NHÂN DÂN" → "UBND"; text not in capitals as it is. */
export function uncapped(text: string): string {
  if (text !== text.toUpperCase() || !/\p{L}{2}/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** A letterhead in ordinary letters: kinds of places small, offices as they are called. */
export function officeName(text: string): string {
  const plain = text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const short = (name: string) => name.replace(/^ủy ban nhân dân|^uỷ ban nhân dân/i, 'UBND');
  if (plain !== plain.toUpperCase()) return short(plain);
  const small = uncapped(plain)
    .replace(/^Bảo Hiểm Xã Hội/, 'Bảo hiểm xã hội')
    .replace(/^(?:Ủy|Uỷ) Ban Nhân Dân|^Ubnd/, 'UBND')
    .replace(/(?<=\s)(Xã|Phường|Thị Trấn|Đặc Khu|Thành Phố|Quận|Huyện|Thị Xã|Tỉnh)(?=\s|$)/g, (kind) =>
      kind.toLowerCase(),
    )
    .replace(/^Tổ Công Tác/, 'Tổ công tác')
    .replace(/^Ban Chỉ Đạo/, 'Ban chỉ đạo')
    .replace(/Đề Án/g, 'Đề án')
    .replace(/^Công An/, 'Công an');
  return small;
}

/** "xã Quế Châu" → "Xã Quế Châu" */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
