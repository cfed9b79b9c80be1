/** Words around the figures: those that say nothing, those that mean zero, those that make a figure another thing. */

/** Greetings, particles, and what is counted. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'dạ vâng ạ nhé nha nhá ah à ơi ok oke okê xin gửi em anh chị cháu bác chú cô mình tôi ' +
    'báo cáo bc kết quả kq số liệu tk tài khoản người ng công dân cd hồ sơ hs trường hợp ' +
    'được đc đạt có là kích hoạt làm xong trong ngày hôm nay nay của cả nhà mọi admin ad lãnh đạo đồng chí đ c ' +
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
];
