/** The menu "Chỉ tiêu" and its items. */
export const menu = {
  title: 'Chỉ tiêu',
  setUp: 'Thiết lập',
  newForms: 'Tạo biểu thiết lập trống',
  samples: 'Mở chiến dịch mẫu',
  checkPlan: 'Kiểm tra kế hoạch',
  build: 'Lập bảng chỉ tiêu',
  selfCheck: 'Tự kiểm tra',
  about: 'Giới thiệu',
} as const;
