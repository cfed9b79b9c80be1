/** What the acts of the menu ask and report. */
export const acts = {
  replaceForms:
    'Tệp đã có biểu Thiết lập và Danh sách tổ. Điền lại từ đầu? Nội dung cũ được giữ trong hai tab ẩn; số liệu các tổ đã nhập không bị đụng tới.',
  formerForm: '{title} (cũ {at})',
  formsReady:
    'Đã có biểu Thiết lập và Danh sách tổ. Điền các ô nền vàng nhạt, rồi chọn Chỉ tiêu › Thiết lập › Lập bảng chỉ tiêu.',
  sampleReady: 'Đã mở chiến dịch mẫu "{name}". Tiếp theo: Chỉ tiêu › Thiết lập › Lập bảng chỉ tiêu.',
  built: 'Đã lập bảng: {totals}.',
  builtTotal: '{total} cho {units} đơn vị trong {days} ngày',
  unchanged: 'Bảng đã đúng với thiết lập, không có gì phải sửa.',
  withFindings: '{text} Có {count} điều cần xem ở tab Cần kiểm tra.',
  errors:
    'Chưa lập bảng: có {count} lỗi cần sửa. Xem tab Cần kiểm tra, mỗi dòng có đường dẫn tới ô. Số liệu các tổ đã nhập còn nguyên.',
  checkedClean: 'Kế hoạch không có vấn đề.',
  checkedFound: 'Có {count} điều cần xem ở tab Cần kiểm tra.',
  badFile: 'Tệp chiến dịch có lỗi: {list}',
} as const;
