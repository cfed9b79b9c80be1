/** Words around the figures: those that say nothing, those that mean zero, those that make a figure another thing. */

/** Greetings, particles, and what is counted. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'dạ vâng ạ nhé nha nhá ah à ơi ok oke okê xin gửi em anh chị cháu bác chú cô mình tôi ' +
    'báo cáo bc kết quả kq số liệu tk tài khoản người ng công dân cd hồ sơ hs trường hợp ' +
    'được đc đạt có là kích hoạt làm xong trong ngày hôm nay nay của mọi admin ad lãnh đạo đồng chí đ c ' +
    'a e ac ak ạk mn dc chỉ rồi chốt cụ ông bà học sinh cảm cám ơn ' +
    'da vang nhe gui bao cao ket qua so lieu tai khoan nguoi duoc dat co la trong ngay hom nay'
  ).split(' '),
);

/** In words; the longest first. */
export const ZEROS: readonly (readonly string[])[] = [
  'không có trường hợp nào',
  'không có phát sinh',
  'không phát sinh',
  'không có người nào',
  'không có ai',
  'không có',
  'không ai',
  'ko phát sinh',
  'ko có ai',
  'ko có',
  'k có ai',
  'k co ai',
  'k co',
  'k có',
  'khong phat sinh',
  'khong co ai',
  'khong co',
  'ko co ai',
  'ko co',
].map((text) => text.split(' '));

/** After these a figure is no number of the day. */
export const TOTALS: readonly (readonly string[])[] = [
  'lũy kế',
  'luỹ kế',
  'luy ke',
  'cộng dồn',
  'cong don',
  'tổng cộng',
  'tong cong',
  'tổng số',
  'tổng',
  'tong',
  'cộng',
  'cong',
  'đến nay',
  'den nay',
  'lk',
].map((text) => text.split(' '));

export const YESTERDAYS: readonly (readonly string[])[] = [
  ['hôm', 'qua'],
  ['hom', 'qua'],
  ['tối', 'qua'],
  ['hqua'],
];

export const TODAYS: readonly (readonly string[])[] = [['hôm', 'nay'], ['hom', 'nay'], ['hnay']];

/** Who speaks and to whom, where the words alone would mean a team, a group or a house. */
export const PEOPLE: readonly (readonly string[])[] = [
  ['cả', 'nhà'],
  ['ca', 'nha'],
  ['tổ', 'trưởng'],
  ['to', 'truong'],
  ['tổ', 'phó'],
  ['trưởng', 'thôn'],
  ['truong', 'thon'],
];

/** Behind a number in words: only then it is surely one. */
export const COUNTED: ReadonlySet<string> = new Set(['tài', 'tk', 'người', 'ng', 'cháu', 'hồ', 'trường']);

/** Capitalised before a colon they are no name: a message passed on, a correction, a plan. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'fwd fw re chuyển tiếp sửa sai nhầm lại đính chính bổ sung thêm bớt trừ hủy huỷ xóa xoá bỏ không chưa thiếu còn ' +
    'dự kiến kế hoạch chỉ tiêu mục mai mốt kia qua trước sau cũ lưu ý ví dụ mẫu tổng cộng lũy luỹ ' +
    'sua nham chinh them khong chua thieu con du kien ke hoach chi tieu muc truoc cu luu y vi mau tong cong luy'
  ).split(' '),
);

/** "bổ sung 2": a report, though not how much. */
export const AMENDS: ReadonlySet<string> = new Set(
  'bổ sung thêm sửa lại đính chính bo them sua lai'.split(' '),
);

/** What was said before, or what it was said of, is not right. */
export const MISTAKES: ReadonlySet<string> = new Set('nhầm nham sai'.split(' '));

/** More of it, or another number instead. */
export const CORRECTS: ReadonlySet<string> = new Set([
  ...MISTAKES,
  ...'sửa sua đính quên quen nữa nua thêm them bổ bo sung lỗi loi phải phai'.split(' '),
]);

/** One number for each of several teams. */
export const EACH: ReadonlySet<string> = new Set(['đều', 'deu']);

/** Before a name they speak of a person. */
export const TITLES: ReadonlySet<string> = new Set(
  'anh chị em cô chú bác ông bà cháu cậu dì a c e chi co chu bac ong ba chau'.split(' '),
);
