/** What is wrong in a campaign file. `{field}` is the path in the file. */
export const schemaFindings = {
  SCHEMA_NOT_CAMPAIGN: {
    message: 'Tệp này không phải là một chiến dịch.',
    action: 'Chọn tệp khác, hoặc bắt đầu từ một chiến dịch mẫu.',
  },
  SCHEMA_UNKNOWN_FIELD_TOP: { message: 'Không có mục nào tên {keys}.', action: 'Sửa tên mục hoặc bỏ đi.' },
  SCHEMA_UNKNOWN_FIELD: { message: '{field}: không có mục {keys}.', action: 'Sửa tên mục hoặc bỏ đi.' },
  SCHEMA_MISSING: { message: '{field}: còn thiếu.', action: 'Bổ sung mục này.' },
  SCHEMA_EMPTY: { message: '{field}: để trống.', action: 'Ghi nội dung.' },
  SCHEMA_NOT_TEXT: { message: '{field}: {value} không phải là chữ.', action: 'Đặt trong dấu ngoặc kép.' },
  SCHEMA_NOT_NUMBER: {
    message: '{field}: {value} không phải là số.',
    action: 'Ghi số, không đặt trong dấu ngoặc kép.',
  },
  SCHEMA_NOT_WHOLE: {
    message: '{field}: {value} không phải là số nguyên.',
    action: 'Ghi số nguyên, ví dụ 3090.',
  },
  SCHEMA_NOT_BOOLEAN: {
    message: '{field}: {value} không phải là true hoặc false.',
    action: 'Ghi true hoặc false.',
  },
  SCHEMA_NOT_LIST: {
    message: '{field}: {value} không phải là danh sách.',
    action: 'Đặt các mục trong ngoặc vuông.',
  },
  SCHEMA_NOT_OBJECT: {
    message: '{field}: {value} không đúng dạng.',
    action: 'Xem mục này trong một chiến dịch mẫu.',
  },
  SCHEMA_TOO_SMALL: { message: '{field}: {value} nhỏ hơn {least}.', action: 'Ghi số từ {least} trở lên.' },
  SCHEMA_TOO_LARGE: { message: '{field}: {value} lớn hơn {most}.', action: 'Ghi số không quá {most}.' },
  SCHEMA_TOO_FEW: { message: '{field}: cần ít nhất {least} mục.', action: 'Bổ sung cho đủ.' },
  SCHEMA_TOO_MANY: { message: '{field}: nhiều hơn {most} mục.', action: 'Bớt còn {most} mục.' },
  SCHEMA_CHOICE: { message: '{field}: không có lựa chọn {value}.', action: 'Chọn một trong: {choices}.' },
  SCHEMA_DAY: {
    message: '{field}: {value} không phải là ngày có thật.',
    action: 'Ghi năm-tháng-ngày, ví dụ 2023-06-25.',
  },
  SCHEMA_TIME: { message: '{field}: {value} không phải là giờ.', action: 'Ghi giờ:phút, ví dụ 15:00.' },
  SCHEMA_KEY: {
    message: '{field}: {value} không dùng làm khóa được.',
    action: 'Dùng chữ không dấu, bắt đầu bằng chữ cái, ví dụ activated.',
  },
  SCHEMA_CODE: {
    message: '{field}: {value} không dùng làm mã được.',
    action:
      'Dùng chữ và số không dấu, bắt đầu bằng chữ cái, ví dụ SG2; tránh từ bảng đã dùng như TOTAL, ASIDE.',
  },
  SCHEMA_DUPLICATE_CODE: {
    message: 'Mã {unit} dùng cho nhiều đơn vị: {names}.',
    action: 'Đặt cho mỗi đơn vị một mã.',
  },
  SCHEMA_DUPLICATE_KEY: { message: '{field}: {key} có hai lần.', action: 'Bỏ bớt hoặc đổi tên.' },
  SCHEMA_UNKNOWN_PARENT: {
    message: '{field}: không có đơn vị {value}.',
    action: 'Ghi mã hoặc tên của đơn vị cấp trên.',
  },
  SCHEMA_UNKNOWN_UNIT: {
    message: '{field}: không có đơn vị {value}.',
    action: 'Ghi mã hoặc tên của một đơn vị.',
  },
  SCHEMA_AMBIGUOUS_UNIT: { message: '{field}: có nhiều đơn vị tên {value}.', action: 'Ghi mã thay cho tên.' },
  SCHEMA_PARENT_LOOP: { message: '{unit} nằm dưới chính mình.', action: 'Sửa đơn vị cấp trên.' },
  SCHEMA_TREE_DEPTH: {
    message: '{unit} nằm sâu hơn {levels} cấp đã khai.',
    action: 'Thêm cấp, hoặc đưa đơn vị lên.',
  },
  SCHEMA_UNKNOWN_REFERENCE: {
    message: '{field}: {value} chưa được khai.',
    action: 'Chọn một trong: {known}.',
  },
  SCHEMA_PERIOD_REVERSED: {
    message: '{field}: ngày cuối {last} trước ngày đầu {first}.',
    action: 'Sửa lại hai ngày.',
  },
  SCHEMA_PERIOD_OUTSIDE: {
    message: '{name}: {first}–{last} ra ngoài đợt {from}–{to}.',
    action: 'Sửa ngày, hoặc kéo dài đợt.',
  },
  SCHEMA_PHASES_OVERLAP: {
    message: '{phase} bắt đầu ngày {day}, khi {before} chưa hết.',
    action: 'Cho giai đoạn sau bắt đầu ngay sau ngày cuối của giai đoạn trước.',
  },
  SCHEMA_PHASES_GAP: {
    message: 'Từ {first} đến {last}, giữa {before} và {phase}, không thuộc giai đoạn nào.',
    action: 'Cho hai giai đoạn liền nhau.',
  },
  SCHEMA_THRESHOLDS: {
    message: 'Ngưỡng vượt {ahead}, chậm {behind}, rất chậm {farBehind} không theo thứ tự.',
    action: 'Ghi từ cao xuống thấp, ví dụ 110, 95, 80.',
  },
} as const;
