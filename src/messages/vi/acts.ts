/** What the acts of the menu ask and report. */
export const acts = {
  replaceForms:
    'Tệp đã có biểu Thiết lập và Danh sách tổ. Điền lại từ đầu? Nội dung cũ được giữ trong hai tab ẩn; số liệu các tổ đã nhập không bị đụng tới.',
  formerForm: '{title} (cũ {at})',
  formsReady:
    'Đã có biểu Thiết lập và Danh sách tổ. Điền các ô nền vàng nhạt, rồi chọn {menu.title} › {menu.setUp} › {menu.build}.',
  sampleReady: 'Đã mở chiến dịch mẫu "{name}". Tiếp theo: {menu.title} › {menu.setUp} › {menu.build}.',
  built: 'Đã lập bảng: {totals}.',
  builtTotal: '{total} cho {units} đơn vị trong {days} ngày',
  unchanged: 'Bảng đã đúng với thiết lập, không có gì phải sửa.',
  quotasSame: 'Các bảng chỉ tiêu không đổi.',
  quotasHeld:
    'Các đơn vị đã giao sẵn {given}, nên bảng không đổi. Muốn đạt {quota} thì nâng số giao sẵn của đơn vị.',
  withFindings: '{text} Có {count} điều cần xem ở tab Cần kiểm tra.',
  errors:
    'Chưa lập bảng: có {count} lỗi cần sửa. Xem tab Cần kiểm tra, mỗi dòng có đường dẫn tới ô. Số liệu các tổ đã nhập còn nguyên.',
  checkedClean: 'Kế hoạch không có vấn đề.',
  checkedFound: 'Có {count} điều cần xem ở tab Cần kiểm tra.',
  badFile: 'Tệp chiến dịch có lỗi: {list}',
  entriesClean: 'Số liệu không có vấn đề.',
  entriesFound: 'Có {count} điều cần xem ở tab Cần kiểm tra, mỗi dòng có đường dẫn tới ô.',
  entriesMissed: 'Đã ghi vào Nhật ký {count} thay đổi chưa rõ giờ nộp.',
  correction: '{unit} ngày {day}: "{from}" → {to}',
  correctionsAsk:
    'Có {count} ô ghi chữ nhưng đọc được số:\n\n{list}\n\nSửa các ô này thành số? Chữ cũ được giữ trong Nhật ký và hoàn tác được.',
  corrected: 'Đã sửa {count} ô thành số. Cần lấy lại: {menu.title} › {menu.undoCorrections}.',
  nothingToUndo: 'Không có lần sửa nào còn hoàn tác được: chưa sửa ô nào, hoặc các ô đó đã được nhập lại.',
  undone: 'Đã trả lại {count} ô như trước khi sửa.',
  planSums: '{sums}. Ngày đã qua và số đã nhập giữ nguyên.',
  planSpreads: 'Phần thiếu đến nay của từng tổ cũng được chia vào các ngày còn lại.',
  planApply: 'Áp dụng?',
  wishTransfer: '{from} chuyển {amount} cho {to}',
  wishPins: 'giữ chỉ tiêu ngày: {units}',
  buildReason: 'Thiết lập hoặc Danh sách tổ đã đổi',
  andMore: '… và {count} dòng nữa.',
  andMoreInTab: '… và {count} dòng nữa, xem tab Giao bù.',
  catchUpReason: 'Giao bù phần thiếu',
  catchUpNone: 'Không tổ nào thiếu so với tiến độ, chỉ tiêu giữ nguyên.',
  catchUpErrors: 'Chưa giao bù được, chưa có gì thay đổi.\n\n{list}\n\nXem thêm ở tab Cần kiểm tra.',
  catchUpDone: 'Đã giao bù: {sums}. Chỉ tiêu những ngày đã qua giữ nguyên.',
  catchUpLater:
    'Chưa áp dụng. Ở tab Giao bù có thể ghi tổ nào giữ chỉ tiêu ngày, chuyển bớt cho tổ nào, rồi chọn lại Giao bù phần thiếu.',
  noPreview: 'Chưa có bản xem trước. Chọn {menu.title} › {menu.catchUp}.',
  noOrganisations:
    'Thiết lập chưa có cơ quan, đoàn thể nào. Ghi vào mục Cơ quan, đoàn thể ở tab Thiết lập, rồi chọn {menu.title} › {menu.setUp} › {menu.build}.',
  addUnit:
    'Ghi đơn vị mới vào một dòng trống của tab Danh sách tổ (Cấp, Tên, Thuộc), rồi chọn {menu.title} › {menu.setUp} › {menu.build}. Trước khi lập, phần mềm cho xem chỉ tiêu các tổ thay đổi thế nào. Số đã nhập giữ nguyên.',
  mergeWhich: 'Gộp đơn vị nào? Ghi mã, ví dụ SG.',
  mergeInto: 'Gộp {unit} vào đơn vị nào? Ghi mã. Các tổ giữ nguyên mã, số đã nhập và chỉ tiêu cả đợt.',
  mergeNoGroup: '{unit} không có {level} nào bên dưới nên không gộp được. Ghi mã khác.',
  merging:
    'Gộp {from} vào {into}. {teams} {level} ({list}) sang {into}, giữ nguyên mã, dòng nhập và {numbers} số đã nhập (cộng {sum}). Sau khi gộp, {into} có {all} {level}.',
  mergeReason: 'Gộp {from} vào {into}',
  stopWhich: 'Tạm dừng hoặc dừng đơn vị nào? Ghi mã, ví dụ SG2.',
  stopFrom: '{unit} dừng từ ngày nào? Để trống là ngày {day}.',
  stopUntil: '{unit} dừng từ ngày {day} đến hết ngày nào? Để trống là dừng hẳn.',
  stopOrder: 'Ngày {last} trước ngày {first}. Ghi ngày từ {first} trở đi.',
  stopOutside: 'Ngày {day} nằm ngoài đợt ({first}–{last}), không có chỉ tiêu để dừng. Ghi ngày trong đợt.',
  stopped: '{unit} dừng hẳn từ {first} ({reason})',
  paused: '{unit} tạm dừng {first}–{last} ({reason})',
  stopping: '{unit} dừng hẳn từ ngày {first}; phần chỉ tiêu còn lại chuyển cho các tổ khác.',
  pausing:
    '{unit} tạm dừng từ ngày {first} đến hết ngày {last}. Chỉ tiêu những ngày đó chuyển sang ngày khác.',
  badUnit: 'Không có đơn vị nào mang mã "{text}". Mã ở cột đầu của Danh sách tổ. Ghi lại mã.',
  unitsAsk: '{what} Chỉ tiêu các tổ không đổi. Thực hiện?',
  unitsDone: 'Đã xong: {what} {sums}. Số đã nhập giữ nguyên.',
  unitsErrors: 'Chưa làm được, chưa có gì thay đổi.\n\n{list}',
  planDeclined: 'Chưa lập lại bảng. Thiết lập đã sửa vẫn còn; chỉ tiêu, số liệu giữ nguyên.',
  permissions: {
    link: 'Ai có đường liên kết chỉnh sửa đều nhập được vào các ngày đang mở. Muốn đổi, xem mục Nhập số hằng ngày ở tab Thiết lập.',
    hamlet:
      'Đã đặt quyền nhập riêng cho {units} đơn vị theo e-mail ở Danh sách tổ. Nhớ chia sẻ tệp cho các e-mail đó.',
    ward: 'Chỉ cán bộ tổng hợp nhập được số. Muốn đổi, xem mục Nhập số hằng ngày ở tab Thiết lập.',
    found: 'Có {count} địa chỉ cần xem ở tab Cần kiểm tra.',
  },
  leaflets: {
    title: 'In phiếu cho tổ trưởng',
    print: 'In {count} phiếu',
    hint: 'Mỗi {level} một tờ A4. In xong đưa tận tay, hoặc chụp gửi nhóm Zalo.',
    phone: 'Số điện thoại cán bộ tổng hợp in trên phiếu (để trống: phiếu có dòng kẻ để ghi tay)',
  },
} as const;
