/** Public holidays, as they stand beside the days of the calendar. */
export const holidays = {
  newYear: 'Tết Dương lịch',
  tetBefore: 'Tết Nguyên đán: {number} tháng Chạp',
  tet: 'Tết Nguyên đán: mùng {number}',
  hungKings: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
  reunification: 'Ngày Chiến thắng 30/4',
  labour: 'Ngày Quốc tế lao động 1/5',
  national: 'Quốc khánh 2/9',
  besideNational: 'Liền kề Quốc khánh',
  culture: 'Ngày Văn hóa Việt Nam 24/11',
} as const;
