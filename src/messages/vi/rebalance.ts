/** Words of re-planning: one sentence a changed unit, and its sum. */
export const rebalance = {
  /** "Tổ 3 thôn Song" */
  place: '{name} {level} {parent}',
  of: '{place} ({indicator})',
  standing: '{place}: {done}/{target}, còn {left}',
  full: '{place}: {done}/{target}, đã đủ.',
  past: '{place}: {done}/{target}, vượt {over}; không giao thêm.',
  each: '{standing}; từ nay cần {pace} mỗi ngày{mean}{why}.',
  few: '{standing} trong {days} ngày{why}.',
  mean: ', bình quân {average}',
  stopped: '{place}: dừng ở {done}; phần còn lại {moved} giao cho đơn vị khác.',
  stopping:
    '{place}: {done}/{target}, còn {left} trong {days} ngày rồi dừng; phần còn lại {moved} giao cho đơn vị khác.',
  ended: '{place}: dừng ở {done}.',
  formerly: ' (trước đây mỗi ngày {pace})',
  more: ' (thêm {count} trong các ngày còn lại)',
  less: ' (bớt {count} trong các ngày còn lại)',
  range: '{low}–{high}',
  why: {
    stopped: '',
    new: ', đơn vị mới',
    paused: ', trừ ngày tạm dừng',
    calendar: ' do ngày làm việc thay đổi',
    moved: ', chỉ tiêu đổi từ {before}',
    shortfall: ' (trước đây {pace})',
    ahead: ' (trước đây {pace})',
    anew: ', chia lại từ đầu',
  },
  summary: {
    none: 'chỉ tiêu các {level} không đổi',
    units: 'từ ngày {day}, {count} {level} đổi chỉ tiêu',
    sum: 'còn {left} (bảng trước còn {before}) chia {days} ngày, cả đợt {target}',
    same: 'còn {left} chia {days} ngày, cả đợt {target}',
    of: '{indicator} {sum}',
  },
} as const;
