/** Ways out of a finding, each a short choice. */
export const ways = {
  RAISE_DAILY: 'nâng lên {daily}/ngày',
  EXTEND: 'kéo dài đến {last} ({days} ngày)',
  STARTING_BALANCE: 'có số đầu kỳ {balance}?',
  MOVE_DEADLINE: 'tính đến hết {last}',
  STOP_EARLIER: 'chỉ giao đến {last}',
  KEEP_DATES: 'giữ ngày (là {days} ngày)',
  KEEP_LENGTH: 'giữ {days} ngày (đến hết {last})',
  STATE_ELIGIBLE: 'ghi {eligible} người đủ điều kiện',
  PHASE_CUMULATIVE: 'gồm số có sẵn: giao {fresh}',
  PHASE_ADDITIONAL: 'không gồm: tổng {total}',
  REPORT_NEXT_MORNING: 'báo vào sáng hôm sau ({hours})',
} as const;
