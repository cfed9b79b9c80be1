/**
 * The closed vocabulary of a report, as phrases by what they do in it; and the words that make a figure another thing.
 * Whatever is not here makes a line a question.
 */
import type { Item } from './item';

export interface Phrase {
  words: readonly string[];
  item: Item;
}

/** @param text phrases apart by commas */
function phrases(item: Item, text: string): Phrase[] {
  return text.split(', ').map((phrase) => ({ words: phrase.split(' '), item }));
}

/** Longest first, as the first that fits is taken. */
export const VOCABULARY: readonly Phrase[] = [
  // Particles: they change nothing wherever they stand.
  ...phrases(
    { kind: 'polite' },
    'dạ, vâng, ạ, nhé, nha, nhá, ok, oke, okê, kích hoạt, ak, ạk, trong ngày, rồi, xong, thưa, kính, ' +
      'da, vang, nhe, kich hoat, trong ngay, roi, thua, kinh',
  ),
  // What the message is about; right behind a figure it is counted, or done by those counted: "3 báo cáo", "3 người xin".
  ...phrases(
    { kind: 'topic' },
    'xin, gửi, báo cáo, báo, bc, kết quả, kq, số liệu, số, của, gui, bao cao, ket qua, so lieu',
  ),
  // Who is spoken to; right before a figure it is counted, or a name: "cảm ơn 3 bác", "chị 5".
  ...phrases(
    { kind: 'person' },
    'cảm ơn, cám ơn, cam on, chào, chao, ơi, thôi, em, anh, chị, cháu, bác, chú, cô, ông, bà, cụ, mình, tôi, a, e, ac, mn, ' +
      'admin, ad, lãnh đạo, đồng chí, mọi người, các bác, các cháu, các anh, các chị, các cô, anh chị',
  ),
  // Between a team and its number.
  ...phrases({ kind: 'doing' }, 'được, đc, dc, đạt, có, là, làm, chỉ, chốt, duoc, dat, co, la, lam'),
  // Right behind the number.
  ...phrases(
    { kind: 'counted' },
    'tài khoản, tk, người, ng, công dân, cd, hồ sơ, hs, trường hợp, học sinh, tai khoan, nguoi, cháu học sinh',
  ),
  ...phrases(
    { kind: 'value', value: 0 },
    'không có trường hợp nào, không có phát sinh, không phát sinh, không có người nào, không có ai, không có, không ai, ' +
      'ko phát sinh, ko có ai, ko có, k có ai, k co ai, k co, k có, khong phat sinh, khong co ai, khong co, ko co ai, ko co, ' +
      'hông có ai, hông có, hổng có ai, hổng có, 0 có ai, 0 có',
  ),
  ...phrases({ kind: 'today' }, 'ngày hôm nay, ngay hom nay, hôm nay, hom nay, hnay, nay'),
  ...phrases({ kind: 'yesterday' }, 'ngày hôm qua, hôm qua, hom qua, tối qua, hqua'),
  // After these a figure is no number of the day; after a sum it is that of all that were named.
  ...phrases({ kind: 'total' }, 'lũy kế, luỹ kế, luy ke, cộng dồn, cong don, đến nay, den nay, lk'),
  ...phrases({ kind: 'sum' }, 'tổng cộng, tong cong, tổng số, tổng, tong, cộng, cong'),
].sort((a, b) => b.words.length - a.words.length);

/** Where the words alone would mean a team, a group or a house; with a number before it they are counted. */
export const LEADERS: readonly Phrase[] = phrases(
  { kind: 'leader' },
  'cả nhà, ca nha, tổ trưởng, to truong, tổ phó, trưởng thôn, truong thon',
);

/** One number for each of several teams. */
export const EACH: ReadonlySet<string> = new Set(['đều', 'deu']);

/** Signs and pictures that say nothing. */
export const SILENT =
  /^(?:[,;.!:*•·–—=→_👍👌👏🙏💪🤝❤💖💕😘😍🥰😊😄😁😀🙂✅✔✓☑🌹💐🌺🌸🎉✨🌞📢🔥➡]|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3)$/u;

/** What the chat says by itself, in the place of a message. */
export const NOTICE =
  /^\[?(?:📷 ?)?(?:hình ảnh|ảnh|sticker|nhãn dán|đã gửi một nhãn dán|tin nhắn đã (?:được|bị) thu hồi)\]?$/iu;

/** "bổ sung 2": a report, though not how much. */
export const AMENDS: ReadonlySet<string> = new Set(
  'bổ sung thêm sửa lại đính chính bo them sua lai'.split(' '),
);

/** What was said before, or what it was said of, is not right. */
export const MISTAKES: ReadonlySet<string> = new Set('nhầm nham sai lộn'.split(' '));

/** More of it, or another number instead. */
export const CORRECTS: ReadonlySet<string> = new Set([
  ...MISTAKES,
  ...'sửa sua đính quên quen nữa nua thêm them bổ bo sung lỗi loi phải phai'.split(' '),
]);

/** Before a name they speak of a person. */
export const TITLES: ReadonlySet<string> = new Set(
  'anh chị em cô chú bác ông bà cháu cậu dì a c e chi co chu bac ong ba chau'.split(' '),
);

/** Family names: what begins with one, before a colon, is whoever wrote the line. */
export const FAMILIES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn trịnh trương mai lâm phùng hà ' +
    'cao châu lương tạ tô thái quách kiều nguyen tran le pham hoang huynh vu vo dang bui do ngo duong dinh dao doan'
  ).split(' '),
);
