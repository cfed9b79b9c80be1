/**
 * Whole chats, line by line with what each says, written down and judged before the reader was tried on them. The signs
 * are those of further.ts; a line marked "head" is a name or an hour above a message. "-" also where a team is named and
 * nothing is reported: asking there does no harm.
 */
import type { Campaign } from '../../../src/domain/campaign';
import { campaignOf, one, two } from './ward';

export interface Chat {
  readonly name: string;
  readonly of: Campaign;
  readonly lines: readonly (readonly [text: string, says: string])[];
}

export const at = (time: string, who: string, text: string, says: string) =>
  [`[${time}, 12/06/2023] ${who}: ${text}`, says] as const;

/** Numbered hamlets, and one whose name is a number. */
const numbered = campaignOf(
  [{ key: 'activated', name: 'Kích hoạt' }],
  [
    ['Khu phố 1', 'KM'],
    ['Khu phố 3', 'KB'],
    ['Ấp Năm', 'AN'],
    ['Tân Tiến', 'TT'],
  ],
);

export const CHATS: readonly Chat[] = [
  {
    name: 'a day of the group',
    of: one,
    lines: [
      at('07:12', 'Vp Ủy Ban', 'Kính nhờ các bác báo số kích hoạt trong ngày trước 15h ạ', '-'),
      at('07:15', 'Bác Tám Sành', 'Ok cháu', '-'),
      at('07:40', 'Cô Lan T2 Sành', 'Tổ 3 họp lúc 7h tối nay tại nhà văn hoá nhé', '-'),
      at('09:05', 'Hùng 0912345678', 'tổ 1 sành đc 4 ng nhé cô', 'SA1=4'),
      at('09:11', 'Cô Lan T2 Sành', 'Tổ 2 Sành cô làm được 3 rồi nhé các cháu', 'SA2=3'),
      at('09:20', 'Bác Tám Sành', 'T3 sành 5, tổ 4 sành 2 (mưa quá k đi đc nhiều)', 'SA3=5 SA4=2'),
      at('09:31', 'Minh', 'sv1 2, sv2 0, sv3 1 sv5 4', 'SV1=2 SV2=0 SV3=1 SV5=4'),
      at('09:32', 'Minh', 'sv4 chưa đi được, chiều báo', '?'),
      at('10:02', 'Trang', 'Song nga t1 được 5+2', '?'),
      at('10:05', 'Trang', 'Song Nga t2 3/5', '?'),
      at('10:06', 'Trang', 'Song Nga t3: chỉ tiêu 5 đạt 3', '?'),
      at('10:08', 'Trang', 'Song Nga t4 đủ rồi ạ', '?'),
      at('10:09', 'Trang', 't5 còn 3 chưa làm', '?'),
      at('10:30', 'Vp Ủy Ban', 'Tổ 5 Sành hôm qua báo 2 đúng không bác?', '?'),
      at('10:33', 'Bác Tám Sành', 'Đúng rồi cháu', '-'),
      at('10:40', 'Nguyễn Văn Tổ', 'SO1 6', '?'),
      at('10:41', 'Nguyễn Văn Tổ', 'lộn, 5', '?'),
      at('10:50', 'Hoa Song', 'thứ 3 tuần sau thôn Song họp 20 người', '-'),
      at('11:00', 'Hoa Song', 't3 này thôn Song họp 20 người nhé', '-'),
      at('11:02', 'Hoa Song', 'Thôn Song t3 12', 'SO3=12'),
      at('11:15', 'Dũng', 'tổ 4 thôn Song 7 tk luỹ kế 52', '?'),
      at('11:16', 'Dũng', 'tổ 5 thôn Song đạt 80%', '?'),
      at('11:20', 'Dũng', 'Tổ 1 thôn Sống 100% rồi nhé', '?'),
      at('11:25', 'Quyên', 'Hqua tổ 2 Song 4 nay 3', 'SO2=4@2023-06-11 SO2=3'),
      at('12:01', 'Hà', 'Tổ 5 Sành 0 người. Bà con đi gặt hết', 'SA5=0'),
      at('12:03', 'Hà', 'Tiền nước tháng 6 tổ 5 Sành 120k', '-'),
      at('12:10', 'Phúc', '📷 Ảnh', '-'),
      at('13:00', 'Thảo', 'Trả lời Trang: "Song Nga t2 3/5"', '-'),
      at('13:05', 'Thảo', 'SN5 2 tk gửi a', 'SN5=2'),
      at('13:06', 'Thảo', 'cho e gửi lại sn1 là 7 ạ', '?'),
      at('13:20', 'Vp Ủy Ban', 'Chuyển tiếp từ Zalo xã bên: Tổ 4 thôn Sống 15', '?'),
      at('13:30', 'Vp Ủy Ban', 'đến 13h30 mới có 6/20 tổ báo ạ', '-'),
      at('13:32', 'Long', 'Thôn Sống tổng 12', '?'),
      at('13:40', 'Long', 'Thôn Sống tổ 4 có 1 cụ 85 tuổi làm xong', '?'),
      at('14:00', 'Bảy', 'ông Năm tổ 2 Song Nga làm xong rồi', '-'),
    ],
  },
  {
    name: 'copied from the computer, no tone marks',
    of: one,
    lines: [
      ['Lê Thị Mận', 'head'],
      ['08:55', 'head'],
      ['chao ca nha', '-'],
      ['to 1 sanh 4 nguoi', 'SA1=4'],
      ['to 2 sanh 3 ng nua la du', '?'],
      ['to 3 sanh hnay dc 2', 'SA3=2'],
      ['to 4 sanh: hqua 5, hnay chua di', '?'],
      ['to 5 sanh ko di dc do mua', '?'],
      ['Ba Khía', 'head'],
      ['09:30', 'head'],
      ['sn1 2 sn2 3 sn3 o co ai', '?'],
      ['sn4 4ng sn5 1ng', 'SN4=4 SN5=1'],
      ['Tư Hậu', 'head'],
      ['10:00', 'head'],
      ['song 1 3', '?'],
      ['so2 2t k', '?'],
      ['so3 1tk, co 2 ba ko co dt', '?'],
      ['SO4: 2 tai khoan (ba Nam, ong Bay)', 'SO4=2'],
      ['SO5 10k', '?'],
      ['Chú Sáu', 'head'],
      ['10:20', 'head'],
      ['alo t3 hop luc may gio', '-'],
      ['tổ 1 thôn sống 2 nam 1 nữ', '?'],
      ['tổ 2 thôn sống 2 nam', '?'],
      ['tổ 3 thôn sống 2tk, tổ 4 3tk, tổ 5 ko', '?'],
      ['tổng 5 tổ thôn sống 12 tk', '?'],
      ['Út Lại', 'head'],
      ['11:00', 'head'],
      ['Tin nhắn đã được thu hồi', '-'],
      ['SO1 vẫn 0', 'SO1=0'],
      ['VP', 'head'],
      ['11:30', 'head'],
      ['2 tổ chưa báo: SN3, SV5', '-'],
      ['Bác nào có 2 máy cho mượn 1 máy để làm tổ 3 Sành', '-'],
    ],
  },
  {
    name: 'numbered hamlets',
    of: numbered,
    lines: [
      at('08:00', 'Ngọc KP3', 'KP3 tổ 2: 5', 'KB2=5'),
      at('08:10', 'Ngọc KP3', 'khu phố 3 tổ 1 được 3', 'KB1=3'),
      at('08:20', 'Ngọc KP3', 'kp3 3', '?'),
      at('08:21', 'Ngọc KP3', 'kp3-4: 3', '?'),
      at('08:30', 'Hiền', 'kp 1 tổ 4 3 tk', 'KM4=3'),
      at('08:31', 'Hiền', 'Tổ 3 khu phố 1 2 tk', 'KM3=2'),
      at('08:32', 'Hiền', 'kp1.t5: 6', 'KM5=6'),
      at('08:40', 'Tư Ấp Năm', 'ấp năm tổ 2 bốn tk', 'AN2=4'),
      at('08:41', 'Tư Ấp Năm', 'ấp năm tổ 3 5', 'AN3=5'),
      at('08:42', 'Tư Ấp Năm', 'Ấp 5 tổ 1 3', '?'),
      at('08:43', 'Tư Ấp Năm', 'tổ năm ấp năm năm tk', 'AN5=5'),
      at('09:00', 'Liên', 'Tân Tiến 1: 3', '?'),
      at('09:10', 'Liên', 'tân tiến tổ 1 3, tổ 2 4, tổ 3 hông có', 'TT1=3 TT2=4 TT3=0'),
      at('09:20', 'Thu', 'tt4 2, tt5 2', 'TT4=2 TT5=2'),
      at('10:00', 'Phong', 'kp3 t3 thứ 3 họp', '-'),
      at('10:01', 'Phong', 'hẻm 12 tổ 4 kp3 làm 2 nhà', '?'),
      at('10:02', 'Phong', 'KP3 tổ 5 sđt 0987.654.321', '-'),
      at('10:03', 'Phong', 'Tổ 5 kp3 2-3 người gì đó', '?'),
      at('10:10', 'Vp', 'tổ 1,2,3 kp1 xong', '-'),
      at('10:11', 'Vp', 'tổ 4 tân tiến lệ phí 50.000đ/người', '-'),
      at('10:12', 'Vp', 'kp1 tổ 1 19h30 họp, tổ 2 20h', '-'),
    ],
  },
  {
    name: 'two indicators',
    of: two,
    lines: [
      at('08:00', 'Tám', 'SA1 m1 3 m2 1', 'SA1=3 SA1/2=1'),
      at('08:05', 'Tám', 'SA2 mức 2 được 4, mức 1 chưa', '?'),
      at('08:06', 'Tám', 'sân nhà vh 50m2, tổ 3 Sành mượn họp', '-'),
      at('08:10', 'Lan', 'SA3 m1 2, m2 0 nhé', 'SA3=2 SA3/2=0'),
      at('08:12', 'Lan', 'SA4 3 m2', '?'),
      at('08:15', 'Lan', 'SA5: mức 1 = 4; mức 2 = 3', 'SA5=4 SA5/2=3'),
    ],
  },
];
