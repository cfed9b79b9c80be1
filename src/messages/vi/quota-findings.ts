/** What the division into daily quotas finds: what is wrong or was assumed, and what to do. */
export const quotaFindings = {
  QUOTA_CHECK_FAILED: {
    message:
      'Bảng vừa tính không qua được bước kiểm tra lại ({count} chỗ), nên chưa ghi gì. Chi tiết: {first}',
    action: 'Đây là lỗi của chương trình. Chụp màn hình này gửi người hỗ trợ; số liệu đã nhập còn nguyên.',
  },
  QUOTA_NO_UNITS: {
    message: 'Chưa có thôn, tổ nào để giao chỉ tiêu.',
    action: 'Thêm đơn vị vào Danh sách tổ rồi lập lại.',
  },
  QUOTA_NO_TARGET: {
    message: '{indicator}: chưa có chỉ tiêu, chưa lập bảng.',
    action: 'Ghi tổng chỉ tiêu, hoặc chỉ tiêu đã giao của từng đơn vị.',
  },
  QUOTA_ELIGIBLE_UNKNOWN: {
    message: '{indicator}: chỉ tiêu tính theo phần trăm nhưng chưa đủ số người đủ điều kiện.',
    action: 'Ghi số người đủ điều kiện của cả địa bàn hoặc của mọi đơn vị.',
  },
  QUOTA_NO_WORK_DAYS: {
    message: '{indicator}: {phase} không có ngày làm việc nào để chia {quota}.',
    action: 'Xem lại ngày nghỉ, hoặc thời gian thực hiện.',
  },
  QUOTA_UNIT_NO_DAYS: {
    message: '{unit}: giao {quota} ({indicator}) nhưng không có ngày làm việc nào.',
    action: 'Thêm ngày làm việc cho đơn vị, hoặc bỏ chỉ tiêu này.',
  },
  QUOTA_NO_WEIGHT: {
    message: '{unit}: còn {quota} ({indicator}) nhưng các đơn vị còn nhận thêm được đều có hệ số 0.',
    action: 'Ghi hệ số lớn hơn 0 cho ít nhất một đơn vị.',
  },
  QUOTA_MIN_ABOVE_CAP: {
    message: '{unit}: mức tối thiểu {least} lớn hơn mức tối đa {most}.',
    action: 'Sửa một trong hai mức.',
  },
  QUOTA_TEAM_CAP: {
    message: '{unit}: giao {quota} ({indicator}) nhưng mức tối đa mỗi ngày chỉ cho phép {most}, thừa {over}.',
    action: 'Nâng mức tối đa, thêm ngày làm việc, hoặc giảm chỉ tiêu.',
  },
  QUOTA_TEAM_MIN: {
    message: '{unit}: giao {quota} ({indicator}) nhưng mức tối thiểu mỗi ngày đã cần {least}, thiếu {short}.',
    action: 'Hạ mức tối thiểu, bớt ngày làm việc, hoặc tăng chỉ tiêu.',
  },
  QUOTA_TOTALS_MISMATCH: {
    message:
      '{unit}: chỉ tiêu {quota} ({indicator}) nhưng đã giao {given}, lệch {difference}. Giữ số đã giao.',
    action: 'Đối chiếu phụ lục: sửa tổng hoặc sửa số đã giao.',
  },
  QUOTA_DAY_CAP: {
    message: '{unit}: {day} cần {quota} ({indicator}) nhưng chỉ làm được {most}, thừa {over}.',
    action: 'Nâng mức tối đa mỗi ngày, hoặc thêm ngày làm việc.',
  },
  QUOTA_DAY_MIN: {
    message: '{unit}: {day} chỉ có {quota} ({indicator}) nhưng mức tối thiểu đã cần {least}, thiếu {short}.',
    action: 'Hạ mức tối thiểu mỗi ngày, hoặc tăng chỉ tiêu.',
  },
  QUOTA_CUT: {
    message: '{indicator}: {units} cùng vướng {days}, còn {short} không xếp được.',
    action: 'Nâng mức tối đa của các đơn vị này, hoặc thêm ngày làm việc.',
  },
  QUOTA_SUPPLY_SHORT: {
    message: '{unit}: giao {quota} ({indicator}) nhưng chỉ còn {supply} người chờ kích hoạt, thiếu {short}.',
    action: 'Cần thêm hồ sơ mới, hoặc chuyển chỉ tiêu cho đơn vị khác.',
  },
  QUOTA_ALREADY_REACHED: {
    message: '{phase}: chỉ tiêu {quota} nhưng trước đó đã đạt {before}. Không giao thêm.',
    action: 'Xem lại chỉ tiêu, hoặc số đầu kỳ.',
  },
  QUOTA_PHASE_ASSUMED: {
    message:
      '{phase}: chưa rõ {quota} có gồm {before} đã đạt trước đó. Bảng tính là có gồm, giao mới {fresh}.',
    action: 'Chọn "lũy kế" hoặc "giao thêm" cho giai đoạn này.',
  },
  QUOTA_PHASES_MISMATCH: {
    message:
      'Tổng chỉ tiêu {quota} nhưng các giai đoạn cộng lại {phases}, lệch {difference}. Giữ số của giai đoạn.',
    action: 'Sửa tổng hoặc sửa chỉ tiêu giai đoạn.',
  },
  QUOTA_HAMLET_RUNNING: {
    message:
      '{unit}: lũy kế chỉ tiêu đến {day} ({indicator}) lệch từ 1 trở lên so với phần chia đều. Tổng vẫn đúng.',
    action: 'Không cần sửa.',
  },
} as const;
