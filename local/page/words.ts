/** What the page around the sheet says. */
import type { DialogAnswer, RoleName } from '../server/protocol';

export const words = {
  product: 'Chỉ Tiêu',
  trial: 'Bản chạy thử trên máy này',
  tryAs: 'Thử với vai',
  roles: {
    secretary: 'Cán bộ tổng hợp',
    leader: 'Tổ trưởng',
    viewer: 'Người xem',
    city: 'Thành phố',
  } satisfies Record<RoleName, string>,
  phone: 'Màn hình điện thoại',
  desktop: 'Màn hình máy tính',
  trialTime: 'Giờ thử',
  realTime: 'Giờ thật',
  changeTime: 'Đổi giờ',
  setTime: 'Đặt giờ này',
  useRealTime: 'Dùng giờ thật',
  timeLabel: 'Ngày và giờ trong bảng tính, ví dụ 12/6/2023 09:00',
  timeWrong: 'Ghi ngày/tháng/năm rồi giờ:phút.',
  saved: 'Đã lưu trên máy này',
  saving: 'Đang lưu…',
  offline: 'Mất kết nối, đang nối lại…',
  loading: 'Đang mở bảng tính…',
  running: 'Đang chạy lệnh…',
  buttons: { ok: 'OK', cancel: 'Hủy', yes: 'Có', no: 'Không', close: 'Đóng' } satisfies Record<
    DialogAnswer,
    string
  >,
  refusedTitle: 'Chưa ghi được',
  sidebar: 'Thanh bên',
  note: 'Ghi chú',
  help: 'Cách nhập',
} as const;
