/** What the acts on reports ask and report. */
export const reporting = {
  made: 'Đã lập {list}.',
  madeNone: 'Chưa có báo cáo nào để lập: chưa ngày nào đến giờ báo.',
  restated: 'Có {count} số liệu nay khác báo cáo đã chốt: chọn Chỉ tiêu › Báo cáo › Đính chính.',
  missing: {
    round: 'Kế hoạch không chia đợt báo cáo. Thêm ở tab Thiết lập, mục Đợt báo cáo.',
    phase: 'Kế hoạch không chia giai đoạn. Thêm ở tab Thiết lập, mục Giai đoạn.',
    organisations: 'Danh sách cơ quan, đoàn thể còn trống. Điền ở tab Thiết lập, rồi lập bảng lại.',
    outreach: 'Kế hoạch không có lịch tuyên truyền. Thêm ở tab Thiết lập, mục Lịch tuyên truyền.',
    services: 'Kế hoạch không có chỉ số dịch vụ công (tính theo tỷ lệ).',
    reconcile: 'Tab Số liệu công an còn trống, chưa có gì để đối soát.',
    other: 'Chưa có số liệu để lập báo cáo này: chưa ngày nào đến giờ báo.',
  },
  freeze: {
    ask: 'Chốt “{name}”? Số liệu lúc này được giữ nguyên ở tab Báo cáo đã chốt, kèm giờ, người chốt và nguồn.',
    again:
      'Chốt lại “{name}”? Lần trước là số {number}, lúc {time}; lần đó vẫn được giữ. Lần này thành số mới.',
    done: 'Đã chốt {name}, số {number}.',
    notReport: 'Mở tab báo cáo cần chốt (BC ngày, BC tuần …), rồi chọn lại Chốt báo cáo.',
  },
  restate: {
    nothing: 'Chưa có báo cáo nào được chốt.',
    same: 'Các báo cáo đã chốt khớp với số liệu hiện nay.',
    done: 'Có {count} số liệu nay khác báo cáo đã chốt. Xem tab Đính chính.',
  },
} as const;
