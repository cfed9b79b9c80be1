/** What is wrong in the tabs beside the entries, by cell. */
export const sideFindings = {
  SIDE_REASONS_EXCEED: {
    message:
      'Ô {cell}: {unit} ngày {day} có {reasons} người vướng mắc, nhiều hơn {reached} người đã đến vận động.',
    action: 'Xem lại số đã đến và số từng lý do. Một người chỉ ghi một lý do.',
  },
  SIDE_TOO_LARGE: {
    message: 'Ô {cell}: số {value} quá lớn, có thể là ngày tháng hoặc số điện thoại.',
    action: 'Gõ lại số người, không quá {most}.',
  },
  SIDE_ROW_LEFT: {
    message: 'Dòng {row} thuộc đơn vị hoặc ngày không còn trong đợt này; số ở đó được giữ lại, không cộng.',
    action: 'Không phải làm gì nếu đơn vị đã gộp hoặc dừng.',
  },
  SIDE_MORE_THAN_MEMBERS: {
    message: 'Ô {cell}: {name} ghi {holders} người, nhiều hơn tổng số {members}.',
    action: 'Sửa số này, hoặc sửa tổng số ở Thiết lập.',
  },
  SIDE_TRANSFER_UNIT: {
    message: 'Ô {cell}: không có đơn vị "{value}".',
    action: 'Ghi mã đơn vị nhận, ví dụ SG2.',
  },
  SIDE_TRANSFER_SAME: {
    message: 'Ô {cell}: {unit} không thể chuyển cho chính mình.',
    action: 'Ghi mã đơn vị khác, hoặc xóa ô.',
  },
  SIDE_TRANSFER_INCOMPLETE: {
    message: 'Ô {cell}: chuyển bớt của {unit} còn thiếu {label}.',
    action: 'Ghi đủ đơn vị nhận và số chuyển, hoặc xóa cả hai.',
  },
} as const;
