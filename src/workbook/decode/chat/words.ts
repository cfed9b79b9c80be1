/**
 * The closed vocabulary of a report, as phrases by what they do in it; and the words that make a figure another thing.
 * Whatever is not here makes a line a question.
 */

type Phrase = readonly string[];

/** @param text phrases apart by commas; the longest first, as the first that fits is taken */
function phrases(text: string): readonly Phrase[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().split(' '))
    .sort((a, b) => b.length - a.length);
}

/** Greetings, particles, and what the message is about: they change nothing wherever they stand. */
export const POLITE = phrases(
  'dạ, vâng, ạ, nhé, nha, nhá, ơi, ok, oke, okê, xin, gửi, báo cáo, báo, bc, kết quả, kq, số liệu, số, kích hoạt, ak, ạk, ' +
    'trong ngày, rồi, xong, cảm ơn, cám ơn, của, da, vang, nhe, gui, bao cao, ket qua, so lieu, kich hoat, trong ngay, ' +
    'cam on, chao, chào, roi, thôi',
);

/** Who speaks and to whom; right before a figure it may be a name, "chị 5". */
export const PERSONS = phrases(
  'em, anh, chị, cháu, bác, chú, cô, ông, bà, cụ, mình, tôi, a, e, ac, mn, admin, ad, lãnh đạo, đồng chí, mọi người, ' +
    'các bác, các cháu, các anh, các chị, các cô, anh chị',
);

/** The same, where the words alone would mean a team, a group or a house; with a number before it they are counted. */
export const LEADERS = phrases('cả nhà, ca nha, tổ trưởng, to truong, tổ phó, trưởng thôn, truong thon');

/** Between a team and its number. */
export const DOING = phrases('được, đc, dc, đạt, có, là, làm, chỉ, chốt, duoc, dat, co, la, lam');

/** What is counted, right behind the number. */
export const COUNTED = phrases(
  'tài khoản, tk, người, ng, công dân, cd, hồ sơ, hs, trường hợp, học sinh, tai khoan, nguoi, cháu học sinh',
);

export const ZEROS = phrases(
  'không có trường hợp nào, không có phát sinh, không phát sinh, không có người nào, không có ai, không có, không ai, ' +
    'ko phát sinh, ko có ai, ko có, k có ai, k co ai, k co, k có, khong phat sinh, khong co ai, khong co, ko co ai, ko co, hông có ai, hông có, hổng có ai, hổng có, 0 có ai, 0 có',
);

/** After these a figure is no number of the day. */
export const TOTALS = phrases(
  'lũy kế, luỹ kế, luy ke, cộng dồn, cong don, tổng cộng, tong cong, tổng số, tổng, tong, cộng, cong, đến nay, den nay, lk',
);

export const YESTERDAYS = phrases('ngày hôm qua, hôm qua, hom qua, tối qua, hqua');
export const TODAYS = phrases('ngày hôm nay, ngay hom nay, hôm nay, hom nay, hnay, nay');

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
