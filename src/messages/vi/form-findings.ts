/** What is wrong in the forms, by cell. `{cell}` is an address such as C5. */
export const formFindings = {
  FORM_KEYS_LOST: {
    message: 'Trang "{tab}" mất hàng mã ẩn ở đầu trang, không còn biết cột nào là cột nào.',
    action: 'Mở Tệp › Lịch sử phiên bản để lấy lại, hoặc tạo lại trang từ menu Thiết lập.',
  },
  FORM_COLUMN_MISSING: {
    message: 'Mất cột "{column}".',
    action: 'Hoàn tác việc xóa cột (Ctrl+Z) hoặc lấy lại từ Lịch sử phiên bản.',
  },
  FORM_ROW_MISSING: {
    message: 'Mất dòng "{row}".',
    action:
      'Hoàn tác việc xóa dòng, hoặc tạo lại trang từ menu Thiết lập. Chưa lấy lại thì coi như để trống.',
  },
  FORM_ROW_REPEATED: { message: 'Dòng "{row}" có hai lần (ô {cell}).', action: 'Xóa bớt một dòng.' },
  FORM_ROW_UNKNOWN: {
    message: 'Dòng của ô {cell} không thuộc mục nào, chưa dùng đến.',
    action: 'Chuyển nội dung vào đúng mục, hoặc xóa đi.',
  },
  FORM_COLUMN_UNKNOWN: {
    message: 'Cột {column} là cột thêm, không dùng để lập bảng.',
    action: 'Không phải làm gì nếu là ghi chú riêng.',
  },
  FORM_CELL_UNUSED: {
    message: 'Ô {cell} không dùng đến.',
    action: 'Chuyển nội dung vào đúng ô, hoặc xóa đi.',
  },
  FORM_MERGED: {
    message: 'Các ô {range} bị gộp, chỉ đọc được ô đầu.',
    action: 'Bỏ gộp ô (Định dạng › Hợp nhất ô › Hủy hợp nhất), rồi ghi đủ từng dòng.',
  },
  FORM_FORMULA: {
    message: 'Ô {cell} là công thức, không đọc được.',
    action: 'Chép ô rồi dán bằng Ctrl+Shift+V để chỉ giữ giá trị.',
  },
  FORM_NOT_NUMBER: { message: 'Ô {cell}: "{value}" không phải là số.', action: 'Chỉ gõ số, ví dụ 12.' },
  FORM_NUMBER_TEXT: {
    message: 'Ô {cell}: "{value}" đang là chữ. Có phải {guess}?',
    action: 'Xóa ô, chỉ gõ lại số {guess}.',
  },
  FORM_THOUSANDS: { message: 'Ô {cell}: {value} là số lẻ. Có phải {guess}?', action: 'Gõ lại số {guess}.' },
  FORM_NOT_WHOLE: { message: 'Ô {cell}: {value} là số lẻ.', action: 'Gõ số nguyên, ví dụ 12.' },
  FORM_NEGATIVE: { message: 'Ô {cell}: {value} là số âm.', action: 'Gõ số từ 0 trở lên.' },
  FORM_PERCENT_RANGE: { message: 'Ô {cell}: {value} % quá 100 %.', action: 'Gõ phần trăm từ 0 đến 100.' },
  FORM_PERCENT_FRACTION: {
    message: 'Ô {cell}: là {value} % hay {guess} %?',
    action: 'Gõ {guess} nếu là {guess} %.',
  },
  FORM_DAY_TEXT: {
    message: 'Ô {cell}: "{value}" đang là chữ, hiểu là ngày {day}.',
    action: 'Đúng thì gõ lại ngày vào ô để khỏi nhầm ngày với tháng.',
  },
  FORM_DAY_UNREADABLE: {
    message: 'Ô {cell}: "{value}" không phải là ngày.',
    action: 'Gõ ngày trước, tháng sau, ví dụ 01/06/2023.',
  },
  FORM_DAY_RANGE: {
    message: 'Ô {cell}: số {value} không phải là ngày của đợt nào.',
    action: 'Gõ ngày, ví dụ 01/06/2023.',
  },
  FORM_TIME: { message: 'Ô {cell}: "{value}" không phải là giờ.', action: 'Gõ giờ, ví dụ 15:00.' },
  FORM_CHOICE: { message: 'Ô {cell}: không có mục "{value}".', action: 'Chọn một trong: {choices}.' },
  FORM_MISSING: { message: 'Ô {cell}: chưa ghi {label}.', action: 'Điền ô này.' },
  FORM_INCOMPLETE: {
    message: 'Ô {cell}: còn trống {label}.',
    action: 'Điền ô này, hoặc xóa lựa chọn bên cạnh.',
  },
  FORM_FIELD_UNUSED: {
    message: 'Ô {cell}: {label} không dùng cho loại chỉ tiêu này.',
    action: 'Xóa ô, hoặc đổi loại chỉ tiêu.',
  },
  FORM_LEVELS: { message: 'Cần ít nhất hai cấp, ví dụ Xã và Thôn.', action: 'Ghi mỗi cấp một ô.' },
  FORM_LEVEL_UNKNOWN: { message: 'Ô {cell}: không có cấp "{value}".', action: 'Chọn một trong: {choices}.' },
  FORM_LEVEL_MISMATCH: {
    message: 'Ô {cell}: ghi là {value}, nhưng theo cột Thuộc thì là {expected}.',
    action: 'Sửa Cấp hoặc sửa Thuộc.',
  },
  FORM_REFERENCE_UNKNOWN: {
    message: 'Ô {cell}: không có "{value}" trong danh sách đã khai.',
    action: 'Ghi một trong: {choices}.',
  },
  FORM_CODE_INVALID: {
    message: 'Ô {cell}: mã "{value}" không dùng được.',
    action:
      'Mã bắt đầu bằng chữ, không dấu, không cách, ví dụ SG2; tránh từ bảng đã dùng như TOTAL, ASIDE. Để trống thì máy tự đặt.',
  },
  FORM_CODE_DUPLICATE: {
    message: 'Mã {code} có hai lần: ô {other} và ô {cell}.',
    action: 'Đặt lại một mã, hoặc xóa để máy tự đặt.',
  },
  FORM_NAME_MISSING: { message: 'Ô {cell}: dòng này chưa có tên.', action: 'Ghi tên, hoặc xóa cả dòng.' },
  FORM_NAME_LOOKS_SAME: {
    message: 'Ô {cell} và ô {other}: cùng tên "{value}", chỉ khác cách gõ dấu hoặc dấu cách.',
    action: 'Là một thì xóa bớt một dòng. Là hai thì ghi thêm Tên cũ để phân biệt.',
  },
  FORM_PARENT_UNKNOWN: {
    message: 'Ô {cell}: không có đơn vị "{value}".',
    action: 'Ghi đúng mã hoặc tên đơn vị trên, đúng cả dấu.',
  },
  FORM_PARENT_AMBIGUOUS: {
    message: 'Ô {cell}: có nhiều đơn vị tên "{value}".',
    action: 'Ghi mã đơn vị trên thay cho tên.',
  },
  FORM_PARENT_MISSING: {
    message: 'Ô {cell}: chưa biết đơn vị này thuộc đâu.',
    action: 'Ghi mã đơn vị trên, hoặc đặt dòng này ngay dưới đơn vị trên của nó.',
  },
  FORM_TEAMS_MISMATCH: {
    message: 'Ô {cell}: {unit} ghi {stated} tổ nhưng danh sách có {listed}. Đang lấy theo danh sách.',
    action: 'Sửa số tổ, hoặc xóa bớt dòng.',
  },
  FORM_PHONE_ZERO: {
    message: 'Ô {cell}: số {value} thiếu số 0 đầu. Có phải {guess}?',
    action: "Gõ lại '{guess}, có dấu nháy đơn ở trước.",
  },
  FORM_BLANK_ROW: { message: 'Dòng {row} để trống, bỏ qua.', action: 'Không phải làm gì.' },
  FORM_NO_UNITS: {
    message: 'Danh sách chưa có đơn vị nào.',
    action: 'Ghi các thôn và số tổ của từng thôn.',
  },
  ENTRY_KEYS_LOST: {
    message:
      'Trang "{tab}" mất hàng mã ẩn ở đầu trang, không còn biết cột nào là ngày nào. Số ở trang này chưa được tính.',
    action: 'Mở Tệp › Lịch sử phiên bản, lấy lại bản trước khi hàng ẩn bị xóa.',
  },
  ENTRY_KEY_FORMULA: {
    message: 'Trang "{tab}", ô {cell}: mã bị thay bằng công thức, số ở đó chưa được tính.',
    action: 'Hoàn tác (Ctrl+Z), hoặc chọn Lập bảng chỉ tiêu để ghi lại mã.',
  },
  ENTRY_KEY_OVERWRITTEN: {
    message: 'Trang "{tab}", ô {cell}: tên tổ bị ghi đè thành "{value}", số của dòng này chưa được tính.',
    action: 'Gõ lại mã tổ ở đầu ô, ví dụ SG2.',
  },
  ENTRY_KEY_HIDDEN: {
    message: 'Trang "{tab}": cột tên tổ ({column}) đang bị ẩn, dễ gõ nhầm dòng.',
    action: 'Cho hiện lại cột này.',
  },
  ENTRY_ROW_HIDDEN: {
    message: 'Trang "{tab}": dòng của {code} đang bị ẩn, tổ không nhập được.',
    action: 'Cho hiện lại dòng này.',
  },
  ENTRY_ROW_REPEATED: {
    message: 'Trang "{tab}", ô {cell}: {code} có hai dòng (dòng kia ở ô {other}). Chỉ tính dòng đầu.',
    action: 'Giữ một dòng, chuyển số sang dòng đó rồi xóa dòng thừa.',
  },
  ENTRY_ROW_UNKNOWN: {
    message: 'Trang "{tab}", ô {cell}: dòng "{value}" có số nhưng không thuộc tổ nào, chưa được tính.',
    action: 'Chuyển số sang dòng của tổ, hoặc thêm tổ này ở Danh sách tổ.',
  },
  ENTRY_ROW_MISSING: {
    message: 'Dòng của {code} không còn ở trang nhập nào.',
    action: 'Hoàn tác việc xóa dòng, hoặc lấy lại từ Lịch sử phiên bản.',
  },
  ENTRY_COLUMN_MISSING: {
    message: 'Trang "{tab}": mất cột ngày {day}.',
    action: 'Hoàn tác việc xóa cột, hoặc lấy lại từ Lịch sử phiên bản.',
  },
  ENTRY_COLUMN_REPEATED: {
    message: 'Trang "{tab}": cột {column} trùng mã ngày với cột khác, số ở ô {cell} chưa được tính.',
    action: 'Chuyển số sang cột đúng rồi xóa cột thừa.',
  },
  ENTRY_COLUMN_UNKNOWN: {
    message: 'Trang "{tab}": cột {column} là cột thêm, không tính vào số liệu.',
    action: 'Không phải làm gì nếu là ghi chú riêng.',
  },
  ENTRY_MERGED: {
    message: 'Trang "{tab}": các ô {range} bị gộp, chỉ đọc được ô đầu.',
    action: 'Bỏ gộp ô (Định dạng › Hợp nhất ô › Hủy hợp nhất), rồi nhập lại số bị mất.',
  },
  RECORD_KEYS_LOST: {
    message: 'Trang ẩn "{tab}" mất hàng mã ở đầu trang, không đọc được.',
    action: 'Mở Tệp › Lịch sử phiên bản để lấy lại trang này.',
  },
  VERSION_ALTERED: {
    message: 'Trang ẩn "{tab}": số giao lần {number} đã bị sửa tay, không còn khớp tổng.',
    action: 'Mở Tệp › Lịch sử phiên bản để lấy lại trang này.',
  },
  PERMISSION_ADDRESS: {
    message: 'Google không nhận e-mail {email} của {unit}, chưa cấp được quyền nhập.',
    action: 'Sửa ở cột E-mail, rồi chọn Quyền nhập lần nữa. Phải là tài khoản Google.',
  },
  PERMISSION_NO_ADDRESS: {
    message: '{unit} chưa có e-mail nào, chỉ cán bộ tổng hợp nhập được.',
    action: 'Ghi e-mail ở dòng của đơn vị này hoặc của tổ bên dưới, rồi chọn Quyền nhập lần nữa.',
  },
} as const;
