/** Words of consolidation: what a ward publishes, and the city's tabs. */
export const consolidation = {
  titles: {
    published: 'Số liệu công bố',
    wards: 'Danh sách xã, phường',
    consolidated: 'Tổng hợp',
    pulled: 'Số đã đọc',
  },
} as const;
