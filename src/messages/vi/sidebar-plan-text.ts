/** Words of a panel of the sidebar; like the others they stand in its page. */
export const planText = {
  about:
    'Dán toàn văn kế hoạch, dài mấy cũng được. Chưa ghi gì vào bảng cho đến khi bác chọn và bấm đưa vào.',
  paste: 'Lời văn kế hoạch',
  read: 'Đọc kế hoạch',
  empty: 'Chưa có lời văn nào.',
  tooLong: 'Dài {count} chữ cái, đọc được nhiều nhất {most}. Bỏ bớt phụ lục rồi dán lại.',
  found: 'Đọc được {count} mục: {ticked} đang chọn, {asked} cần bác xem.',
  nothing: 'Không thấy mục nào. Xem lại lời văn đã dán.',
  stale: 'Lời văn đã đổi, bấm Đọc kế hoạch lần nữa.',
  started: 'Bảng chỉ tiêu đã lập. Cần đổi thì sửa ở Thiết lập, máy cho xem trước điều sẽ thay đổi.',
  now: 'Đang ghi: {value}',
  sentence: 'Cả câu',
  one: 'Có nhiều giá trị, chọn một.',
  same: 'Đã ghi đúng như kế hoạch: {count}',
  notes: 'Để tham khảo',
  noPlace: 'Biểu thiết lập không có chỗ: {count}',
  take: 'Đưa {count} mục vào Thiết lập',
  none: 'Chưa chọn mục nào.',
  taken: 'Đã đưa {count} mục vào Thiết lập.',
  yes: 'Có',
} as const;
