/** Words of the tabs of daily work: entries, overview, progress, reasons, official figures, log. */
export const daily = {
  titles: {
    progress: 'Tiến độ',
    tracking: 'Bảng theo dõi',
    obstacles: 'Vướng mắc',
    official: 'Số liệu công an',
    organisations: 'Cơ quan, đoàn thể',
    rebalance: 'Giao bù',
    log: 'Nhật ký',
    mirror: 'Số đã ghi nhận',
    closed: 'Số đã chốt',
    versions: 'Các lần giao',
  },
} as const;
