/** What does not add up in a plan. These texts ask; the ways out stand in `ways`. */
export const planFindings = {
  PLAN_DAILY_SHORT: {
    message: '{daily} × {days} ngày = {sum}, thiếu {short} ({percent} %) so với chỉ tiêu {target}.',
    action: 'Chọn một cách, hoặc cho biết có số đầu kỳ hay không.',
  },
  PLAN_DAILY_SHORT_DEADLINE: {
    message:
      'Tính đến hết {last}: {daily} × {days} ngày = {sum}, thiếu {short} ({percent} %) so với chỉ tiêu {target}.',
    action: 'Xem lại mức mỗi ngày theo hạn này.',
  },
  PLAN_DEADLINE_CUTS_DAYS: {
    message:
      'Ô Đến hết ngày ghi {last} ({planned} ngày) nhưng theo ô Hạn: ngày, hạn của chỉ tiêu là hết ngày {end}: còn {days} ngày.',
    action: 'Ngày {last} có được tính không? Vừa kéo dài đợt thì sửa cả ô Hạn: ngày.',
  },
  PLAN_STATED_DAYS: {
    message: '{name}: ghi {stated} ngày, nhưng từ {first} đến {last} là {days} ngày.',
    action: 'Giữ ngày hay giữ số ngày?',
  },
  PLAN_STATED_DAYS_PHASES: {
    message: 'Chiến dịch ghi {stated} ngày, nhưng từ {first} đến {last} là {days} ngày ({parts}).',
    action: 'Giữ ngày hay giữ số ngày?',
  },
  PLAN_DEADLINE_PAST: {
    message: '{name}: hạn {deadline} đã qua khi ký văn bản ngày {from}.',
    action: 'Xin lại hạn, hoặc ghi hạn mới.',
  },
  PLAN_DEADLINE_BEFORE_START: {
    message: '{name}: hạn {deadline} trước ngày bắt đầu {from}.',
    action: 'Xem lại hạn hoặc ngày bắt đầu.',
  },
  PLAN_IMPLIED_ELIGIBLE: {
    message: '{value} là {percent} %: suy ra khoảng {likely} người đủ điều kiện (từ {least} đến {most}).',
    action: 'Đúng số này không? Nếu có số chính thức, ghi vào Thiết lập.',
  },
  PLAN_ELIGIBLE_MISMATCH: {
    message:
      '{value} trên {eligible} người đủ điều kiện là {actual} %, kế hoạch ghi {percent} % (ứng với {least}–{most} người, khoảng {likely}).',
    action: 'Xem lại số người đủ điều kiện hoặc tỷ lệ.',
  },
  PLAN_PHASE_MODE_UNSTATED: {
    message:
      '{phase}: {target} đã gồm {before} có sẵn hay chưa? Nếu gồm: còn {fresh} mới, {perDay}/ngày trong {days} ngày. Nếu chưa: tổng {total}.',
    action: 'Bảng đang lập theo cách gồm cả số có sẵn. Hỏi lại nơi ban hành.',
  },
  PLAN_PHASE_MODE_NEXT: {
    message:
      '{next} cần {goalPercent} % = {goal}. Nếu {target} của {phase} gồm số có sẵn: chỉ còn {remaining}. Nếu chưa gồm: {total} = {percent} %, vượt mức này trước khi bắt đầu.',
    action: 'Hỏi lại cách tính trước khi giao chỉ tiêu.',
  },
  PLAN_GOAL_PASSED_EARLY: {
    message: 'Hết {phase} đã đạt {total} = {percent} %, vượt {goalPercent} % ({goal}) của {next}.',
    action: 'Xem lại chỉ tiêu hai giai đoạn.',
  },
  PLAN_SUPPLY_SHORT: {
    message: 'Chỉ có {waiting} hồ sơ đang chờ kích hoạt, cần {needed}: thiếu {short}.',
    action: 'Phải thu thêm hồ sơ mới, hay còn nguồn khác?',
  },
  PLAN_MEASURE_CHANGE: {
    message: '{phase} tính "{measure}", không phải "{name}".',
    action: 'Hai giai đoạn có cùng một cách đếm không?',
  },
  PLAN_UNEVEN_DAILY: {
    message:
      '{target} chia {days} ngày, {teams} tổ: bình quân {average} mỗi tổ mỗi ngày. Làm tròn lên {high} sẽ giao thừa {over}.',
    action: 'Bảng giao số nguyên, ngày nhiều ngày ít; tổng vẫn đúng {target}.',
  },
  PLAN_DAILY_FRACTION: {
    message: '{target} chia {days} ngày: bình quân {average} mỗi ngày.',
    action: 'Bảng giao số nguyên, ngày nhiều ngày ít; tổng vẫn đúng {target}.',
  },
  PLAN_EVENING_MISSED: {
    message: '{level} báo trước {time} cùng ngày, nên chưa có kết quả buổi tối.',
    action: 'Chuyển sang báo vào sáng hôm sau?',
  },
  PLAN_CUT_OFF_ORDER: {
    message: '{level} nộp trước {time}, trong khi {below} báo đến {belowTime}: số nộp lên sẽ thiếu.',
    action: 'Lùi giờ của {level}, hoặc cho {below} báo sớm hơn?',
  },
  PLAN_REPORT_NEXT_MORNING: {
    message: '{level} báo trước {time}, trước buổi làm việc tối: số liệu là của ngày hôm trước.',
    action: 'Ghi rõ ngày của số liệu khi báo cáo.',
  },
  PLAN_LAST_RESULT_AFTER_END: {
    message: 'Kết quả ngày {last} chỉ có vào {lands}, trước {time}.',
    action: 'Báo cáo cuối lấy số liệu sau giờ này.',
  },
  PLAN_OUTREACH_AFTER_DEADLINE: {
    message:
      '{visits} buổi tuyên truyền ({first}–{last}) sau hạn {deadline} ({name}) từ {least} đến {most} ngày.',
    action: 'Lùi hạn hay làm sớm lịch tuyên truyền?',
  },
  PLAN_OUTREACH_WEEKEND: {
    message: 'Lịch tuyên truyền rơi vào Thứ Bảy, Chủ nhật: {days} ({units}).',
    action: 'Có làm cuối tuần không?',
  },
  PLAN_NAMES_ALIKE: {
    message: 'Tên dễ nhầm, chỉ khác dấu hoặc thêm chữ: {names}.',
    action: 'Khi báo số, dùng mã {codes}.',
  },
  PLAN_ROUNDS_COUNTED_TWICE: {
    message: 'Cộng {count} đợt báo cáo sẽ tính hai lần {days} ngày ({first}–{last}).',
    action: 'Không cộng các đợt; lấy đợt tính lũy kế.',
  },
  PLAN_ROUND_BY_DIFFERENCE: {
    message: 'Kết quả {first}–{last} chỉ có trong {round}, không có đợt riêng.',
    action: 'Lấy {round} trừ {others}.',
  },
  PLAN_REPORT_BEFORE_END: {
    message: '{name}: báo cáo ngày {day}, khi phần sau còn làm đến {last}: {names}.',
    action: 'Báo cáo này chỉ gồm phần đã xong.',
  },
} as const;
