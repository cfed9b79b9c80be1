import { forms } from './forms';

/** Words standing in the tabs. The forms have theirs in `forms.ts`. */
export const tabs = {
  forms,
  titles: {
    entry: 'Nhập hôm nay',
    settings: 'Thiết lập',
    units: 'Danh sách tổ',
    quota: 'Chỉ tiêu {level}',
    findings: 'Cần kiểm tra',
  },
  weekdays: { d1: 'T2', d2: 'T3', d3: 'T4', d4: 'T5', d5: 'T6', d6: 'T7', d7: 'CN' },
  weekdayNames: {
    d1: 'Thứ Hai',
    d2: 'Thứ Ba',
    d3: 'Thứ Tư',
    d4: 'Thứ Năm',
    d5: 'Thứ Sáu',
    d6: 'Thứ Bảy',
    d7: 'Chủ nhật',
  },
  quota: {
    title: 'BẢNG CHỈ TIÊU TỪNG NGÀY THEO {level}',
    period: '{name} (từ ngày {first} đến hết ngày {last})',
    number: 'STT',
    code: 'Mã',
    sum: 'Cộng',
    week: 'Tuần {number}: {days}',
    weekShort: 'Tuần {number}',
    weekSum: 'tuần',
    total: 'TỔNG CỘNG',
  },
  time: { hour: '{hour} giờ', minute: '{hour} giờ {minute}' },
  findings: {
    title: 'CẦN KIỂM TRA',
    none: 'Không có vấn đề.',
    errors: 'Có {errors} lỗi phải sửa; {others} điểm nên xem.',
    others: 'Không có lỗi; {others} điểm nên xem.',
    number: 'STT',
    severity: 'Mức',
    message: 'Nội dung',
    place: 'Ở đâu',
    action: 'Cần làm',
    whole: 'Toàn bộ kế hoạch',
    at: '{tab}, ô {cell}',
    severities: { error: 'Lỗi', warning: 'Cảnh báo', ask: 'Cần hỏi', note: 'Ghi chú' },
  },
} as const;
