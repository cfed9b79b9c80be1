/** What re-planning finds, by finding code. */
export const rebalanceFindings = {
  REBALANCE_TARGETS_ANEW: {
    message:
      'Thiết lập hoặc Danh sách tổ đã đổi nên chỉ tiêu từng đơn vị được tính lại. Phần đã chuyển giữa các đơn vị ở lần giao bù trước không còn giữ; ai chuyển cho ai xem ở Nhật ký, việc Giao bù.',
    action: 'Cần giữ phần đã chuyển thì ghi chuyển lại ở tab Giao bù, rồi chọn Giao bù phần thiếu.',
  },
  REBALANCE_FIRST_DAY: {
    message: 'Ngày bắt đầu đổi từ {before} sang {now} trong khi đợt đã chạy.',
    action: 'Nếu không phải sửa nhầm thì giữ nguyên; chỉ tiêu trước ngày {now} không còn trong bảng.',
  },
  REBALANCE_REMOVED: {
    message:
      '{unit} không còn trong Danh sách tổ nhưng đã có {done} ({indicator}). Số này không mất nhưng không tính vào chỉ tiêu của đơn vị nào.',
    action: 'Nên giữ lại đơn vị và dùng Dừng đơn vị; chỉ xóa khi chắc chắn.',
  },
  REBALANCE_STOPPED: {
    message:
      '{unit} ({code}) không còn ngày làm việc: dừng ở {done} ({indicator}), {amount} còn lại giao cho các đơn vị cùng khu vực.',
    action: 'Xem các đơn vị nhận thêm ở tab Giao bù.',
  },
  REBALANCE_STOPPING: {
    message:
      '{unit} ({code}) làm nốt {left} ({indicator}) của những ngày trước khi dừng; {amount} còn lại giao cho các đơn vị cùng khu vực.',
    action: 'Xem các đơn vị nhận thêm ở tab Giao bù.',
  },
  REBALANCE_HANDED_ON: {
    message: '{indicator}: {amount} của {units} giao cho: {takers}.',
    action: 'Muốn giao cho đơn vị khác thì ghi chuyển ở tab Giao bù, rồi chọn Giao bù phần thiếu.',
  },
  REBALANCE_AHEAD: {
    message: '{indicator}: {units} đã vượt chỉ tiêu, cộng {over}. Các đơn vị này không giao thêm.',
    action: 'Không cần sửa.',
  },
  REBALANCE_OVER: {
    message: '{indicator}: đã hết thời gian, còn thiếu {amount}; không giao bù chỉ tiêu này.',
    action: 'Kéo dài thời gian của chỉ tiêu này nếu vẫn cần làm tiếp.',
  },
  REBALANCE_NO_TAKER: {
    message:
      '{indicator}: còn {amount} chưa giao được cho ai, không đơn vị nào còn ngày làm việc hoặc còn nhận thêm được.',
    action: 'Kéo dài thời gian, bỏ bớt tạm dừng, nâng mức tối đa mỗi ngày, hoặc giảm chỉ tiêu.',
  },
  REBALANCE_TEAM_CAP: {
    message:
      '{unit} ({code}): còn {quota} ({indicator}) nhưng mức tối đa mỗi ngày chỉ cho phép {most}, thừa {over}.',
    action: 'Nâng mức tối đa, thêm ngày làm việc, hoặc chuyển {over} cho đơn vị khác.',
  },
  REBALANCE_CUT: {
    message: '{indicator}: {units} cùng vướng mức tối đa ngày {days}, còn {short} không xếp được.',
    action: 'Nâng mức tối đa của các đơn vị này, thêm ngày làm việc, hoặc chuyển bớt cho đơn vị khác.',
  },
  REBALANCE_PIN_BROKEN: {
    message:
      '{unit} ({code}) ghi giữ chỉ tiêu ngày nhưng {indicator} đã giao vào ngày nghỉ hoặc quá mức tối đa nên không giữ được.',
    action: 'Đơn vị này được chia lại như các đơn vị khác.',
  },
  REBALANCE_PIN_SHORT: {
    message:
      '{unit} ({code}) giữ chỉ tiêu ngày nên còn thiếu {amount} ({indicator}); phần này giao cho các đơn vị cùng khu vực.',
    action: 'Bỏ giữ chỉ tiêu ngày nếu đơn vị tự bù được.',
  },
  REBALANCE_PIN_OVER: {
    message: '{unit} ({code}) giữ chỉ tiêu ngày nên sẽ vượt chỉ tiêu {amount} ({indicator}).',
    action: 'Bỏ giữ chỉ tiêu ngày nếu muốn giảm phần còn lại.',
  },
  REBALANCE_TRANSFER_UNCLEAR: {
    message: 'Không chuyển được {amount} từ {from} sang {to}: mã đơn vị, chỉ tiêu hoặc số chuyển không đúng.',
    action: 'Ghi mã hai đơn vị khác nhau và một số nguyên lớn hơn 0.',
  },
  REBALANCE_TRANSFER_TOO_MUCH: {
    message: '{unit} ({code}): chuyển đi {amount} ({indicator}) nhưng chỉ còn {remaining} chưa làm.',
    action: 'Chuyển nhiều nhất {remaining}.',
  },
  REBALANCE_TRANSFER_NO_ROOM: {
    message: '{unit} ({code}): chuyển đến {amount} ({indicator}) nhưng chỉ nhận thêm được {most}.',
    action: 'Chuyển ít hơn, nâng mức tối đa, bỏ giữ nguyên, hoặc chọn đơn vị khác.',
  },
} as const;
