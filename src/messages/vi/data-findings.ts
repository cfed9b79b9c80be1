/**
 * What checking the entered numbers finds, by finding code. These texts ask or advise; none accuses. `{team}` and
 * `{group}` are names as in Danh sách tổ.
 */
export const dataFindings = {
  ENTRY_NUMBER_TEXT: {
    message: '{team} {group} ({code}) ngày {day}: "{value}" đang là chữ nên chưa tính. Có phải {guess}?',
    action: 'Đúng thì nhận số {guess} khi được hỏi, hoặc gõ lại. Chỉ gõ số, ví dụ 12.',
  },
  ENTRY_NOT_NUMBER: {
    message: '{team} {group} ({code}) ngày {day}: "{value}" không phải là số, chưa tính.',
    action: 'Chỉ gõ số, ví dụ 12. Không có ai: gõ 0. Ghi chú để ở Vướng mắc.',
  },
  ENTRY_DATE: {
    message: '{team} {group} ({code}) ngày {day}: trong ô là ngày {date}, không phải số người.',
    action: 'Chọn Định dạng › Số, rồi chỉ gõ số trong ngày, ví dụ 12.',
  },
  ENTRY_NOT_WHOLE: {
    message: '{team} {group} ({code}) ngày {day}: {value} là số lẻ, chưa tính.',
    action: 'Gõ số nguyên, ví dụ 12.',
  },
  ENTRY_NEGATIVE: {
    message: '{team} {group} ({code}) ngày {day}: {value} là số âm, chưa tính.',
    action: 'Gõ số từ 0 trở lên. Cần bớt số đã báo thì sửa ở đúng ngày đã báo.',
  },
  ENTRY_ABOVE_CEILING: {
    message: '{team} {group} ({code}) ngày {day}: {value} quá lớn, chưa tính. Một ngày nhiều nhất {most}.',
    action: 'Chỉ ghi số trong ngày, không ghi lũy kế, không ghi số điện thoại.',
  },
  ENTRY_FORMULA: {
    message: '{team} {group} ({code}) ngày {day}: trong ô là công thức {formula}, chưa tính.',
    action: 'Xóa công thức, gõ lại số. Cần cộng thì cộng trước rồi gõ kết quả.',
  },
  ENTRY_BOOLEAN: {
    message: '{team} {group} ({code}) ngày {day}: trong ô là TRUE/FALSE hoặc hộp đánh dấu, chưa tính.',
    action: 'Xóa ô, gõ lại số, ví dụ 12.',
  },
  ENTRY_FUTURE: {
    message: '{team} {group} ({code}): ngày {day} chưa đến mà đã có số.',
    action: 'Chuyển số về đúng ngày đã làm, rồi xóa ô này.',
  },
  ENTRY_REST_DAY: {
    message: '{team} {group} ({code}): {day} là ngày nghỉ của tổ, có báo {value}. Số này vẫn tính.',
    action: 'Có làm ngày nghỉ thì giữ. Gõ nhầm cột thì chuyển về đúng ngày.',
  },
  ENTRY_CLOSED_CHANGED: {
    message: '{team} {group} ({code}): ngày {day} đã chốt {before}, nay là {now}.',
    action: 'Số mới đúng: mở chốt, ghi lý do, chốt lại. Sửa nhầm: gõ lại {before}.',
  },
  ENTRY_CLOSED_ADDED: {
    message: '{team} {group} ({code}): ngày {day} chốt khi còn trống, nay có {now}.',
    action: 'Báo sót: mở chốt, ghi lý do, chốt lại. Gõ nhầm ngày: chuyển về đúng ngày.',
  },
  ENTRY_CLOSED_CLEARED: {
    message: '{team} {group} ({code}): ngày {day} đã chốt {before}, nay để trống.',
    action: 'Xóa nhầm: gõ lại {before}. Bỏ số này: mở chốt, ghi lý do, chốt lại.',
  },
  ENTRY_ABOVE_ELIGIBLE: {
    message: '{name} chỉ còn {left} người. Xem lại số {value} ({code}, ngày {day}).',
    action: 'Số đúng thì xem lại Số người đủ điều kiện ({limit} lúc đầu) trong Thiết lập hoặc Danh sách tổ.',
  },
  ENTRY_ABOVE_ELIGIBLE_SUM: {
    message:
      '{name} chỉ còn {left} người, ngày {day} các tổ báo cộng lại {sum}. Xem lại từ số {value} của {code}.',
    action: 'Số đúng thì xem lại Số người đủ điều kiện ({limit} lúc đầu) trong Thiết lập hoặc Danh sách tổ.',
  },
  ENTRY_ABOVE_SUPPLY: {
    message: '{name} chỉ còn {left} hồ sơ chờ kích hoạt. Xem lại số {value} ({code}, ngày {day}).',
    action: 'Có hồ sơ mới được duyệt thì ghi thêm vào nguồn ({limit} lúc đầu).',
  },
  ENTRY_ABOVE_SUPPLY_SUM: {
    message:
      '{name} chỉ còn {left} hồ sơ chờ kích hoạt, ngày {day} các tổ báo cộng lại {sum}. Xem lại từ số {value} của {code}.',
    action: 'Có hồ sơ mới được duyệt thì ghi thêm vào nguồn ({limit} lúc đầu).',
  },
  ENTRY_ODD: {
    message:
      '{team} {group} ({code}) ngày {day}: {value} lớn bất thường (chỉ tiêu ngày {quota}). Chỉ ghi số trong ngày, không ghi lũy kế.',
    action: 'Hỏi lại tổ. Là lũy kế hay thừa chữ số thì gõ lại số của ngày; đúng là số trong ngày thì giữ.',
  },
  ENTRY_RUNNING_TOTAL: {
    message:
      '{team} {group} ({code}) ngày {day}: {value} lớn bất thường, bằng {before} của các ngày trước thêm {increase}.',
    action: 'Chỉ ghi số trong ngày, không ghi lũy kế. Nếu là lũy kế thì ghi {increase}.',
  },
  ENTRY_RUNNING_TOTALS: {
    message:
      '{team} {group} ({code}): {numbers} số từ {day} ({value}) đến {last} ({lastValue}) tăng dần như số cộng dồn.',
    action: 'Chỉ ghi số trong ngày, không ghi lũy kế. Hỏi lại tổ, sửa từng ngày bằng số của ngày đó.',
  },
  ENTRY_VANISHED: {
    message: '{team} {group} ({code}) ngày {day}: đã báo {before}, nay ô trống, không ai được ghi là đã xóa.',
    action: 'Hỏi lại tổ, gõ lại {before} trước khi chốt. Ô nằm trong các ô bị gộp thì bỏ gộp trước.',
  },
  ENTRY_MISSING: {
    message: '{group}: {teams} chưa báo ngày {day}. Không tính là 0.',
    action:
      'Nhắc tổ nhập, hoặc nhắn mã và số ({codes}). Không có ai thì gõ 0. Ngày đã chốt: chọn Cho nhập bù.',
  },
  ENTRY_MISSING_DAYS: {
    message: '{group}: {teams} chưa báo {days} ngày, từ {first} đến {last}. Không tính là 0.',
    action:
      'Hỏi lại tổ từng ngày ({codes}). Không có ai thì gõ 0; tổ tạm dừng thì chọn Thêm/gộp/dừng đơn vị.',
  },
  ENTRY_MISSING_INDICATOR: {
    message: '{group}: {teams} ngày {day} còn trống {indicators}. Không tính là 0.',
    action: 'Nhắc tổ nhập cho đủ ({codes}). Không có ai thì gõ 0.',
  },
  ENTRY_MISSING_INDICATOR_DAYS: {
    message: '{group}: {teams} còn trống {indicators} {days} ngày, từ {first} đến {last}. Không tính là 0.',
    action: 'Hỏi lại tổ từng ngày ({codes}). Không có ai thì gõ 0.',
  },
  ENTRY_IMPLAUSIBLE: {
    message:
      '{team} {group} ({code}) ngày {day}: {value} cao hơn hẳn các ngày khác của tổ (bình quân {usual}).',
    action: 'Hỏi lại tổ: có đợt làm tập trung thì giữ; thừa một chữ số hay cộng dồn thì sửa.',
  },
  ENTRY_QUOTA_COPIED: {
    message: '{team} {group} ({code}): {hits}/{days} ngày báo đúng bằng chỉ tiêu giao ({indicator}).',
    action: 'Hỏi lại tổ ghi số làm được hay chép số giao. Đúng là số làm được thì giữ.',
  },
  ENTRY_SAME_NUMBER: {
    message: '{team} {group} ({code}): {times}/{days} ngày cùng một số {value} ({indicator}).',
    action: 'Hỏi lại tổ, đối chiếu với Số liệu công an. Đúng thì giữ.',
  },
  ENTRY_SAME_IN_A_ROW: {
    message:
      '{team} {group} ({code}): {times} lần báo liền nhau cùng một số {value}, đến {day} ({indicator}).',
    action: 'Hỏi lại tổ, đối chiếu với Số liệu công an. Đúng thì giữ.',
  },
  ENTRY_ALWAYS_ROUND: {
    message:
      '{team} {group} ({code}): {round}/{days} ngày có làm báo số tròn, chia hết cho {base} ({indicator}).',
    action: 'Nhắc tổ ghi đúng số đếm được, không ước chừng.',
  },
  ENTRY_ZERO_DAYS: {
    message: '{team} {group} ({code}): báo 0 liền {times} ngày có giao chỉ tiêu, từ {first} đến {last}.',
    action: 'Hỏi lý do rồi ghi vào Vướng mắc; nếu tạm dừng thì ghi ở Thiết lập.',
  },
  ENTRY_OFFICIAL_BELOW: {
    message:
      '{name} đến ngày {day}: các tổ báo {reported}, hệ thống công an {official}, chênh {difference} ({indicator}).',
    action: 'Đối soát với công an: hồ sơ chưa lên hệ thống, hay tổ tính trùng? Ghi giải trình.',
  },
  ENTRY_OFFICIAL_ABOVE: {
    message:
      '{name} đến ngày {day}: hệ thống công an {official}, các tổ báo {reported}, thiếu {difference} ({indicator}).',
    action: 'Hỏi lại: người dân tự làm, làm ở nơi khác, hay tổ báo sót?',
  },
} as const;
