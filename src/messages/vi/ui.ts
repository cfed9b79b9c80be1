/** What went wrong and what to do next. */
export const errors = {
  SERVICE_OFF:
    'Dịch vụ Google Sheets API chưa được bật cho tệp này. Mở Tiện ích mở rộng › Apps Script › Dịch vụ, thêm "Google Sheets API", rồi thử lại. Chưa có gì thay đổi.',
  READ_DENIED: 'Tài khoản của bạn chưa được đọc tệp này. Nhờ chủ tệp chia sẻ quyền rồi thử lại.',
  WRITE_DENIED:
    'Tài khoản của bạn chỉ được xem tệp này. Nhờ chủ tệp cấp quyền chỉnh sửa rồi thử lại. Chưa có gì thay đổi.',
  BUSY: 'Google đang bận, chưa thực hiện. Số liệu còn nguyên. Thử lại sau 1 phút.',
  UNSURE:
    'Google không trả lời kịp, chưa rõ đã ghi xong hay chưa. Số liệu đã nhập còn nguyên. Chờ 1 phút rồi bấm lại: phần đã ghi không bị ghi lần nữa.',
  REJECTED:
    'Google không nhận yêu cầu. Chưa có gì thay đổi. Chụp màn hình này gửi người hỗ trợ. Google báo: {detail}',
  LOCK_BUSY: 'Đang có một việc khác chạy trên tệp này. Chờ vài giây rồi thử lại. Chưa có gì thay đổi.',
  NOT_SECRETARY: 'Việc này chỉ cán bộ tổng hợp (người quản lý tệp) làm được. Chưa có gì thay đổi.',
  NO_FORMS:
    'Tệp chưa có biểu thiết lập. Chọn {menu.title} › {menu.setUp} › {menu.newForms}, hoặc mở một chiến dịch mẫu.',
  FORMS_WRONG:
    'Biểu Thiết lập hoặc Danh sách tổ đang có lỗi. Chọn {menu.title} › {menu.setUp} › {menu.checkPlan} để xem từng lỗi. Chưa có gì thay đổi.',
  FORMS_CHANGED:
    'Thiết lập hoặc Danh sách tổ đã đổi sau lần lập bảng gần nhất. Chọn {menu.title} › {menu.setUp} › {menu.build} trước, rồi làm lại. Chưa có gì thay đổi.',
  NOT_BUILT: 'Chưa lập bảng chỉ tiêu. Chọn {menu.title} › {menu.setUp} › {menu.build} trước.',
  NOT_BEGUN: 'Chưa có ngày nào hết giờ báo, nên chưa có phần thiếu để giao bù.',
  UNITS_IN_USE:
    'Đã có số liệu các tổ nhập nên không thay cả danh sách được. Thêm, gộp hoặc dừng từng đơn vị trong menu {menu.title} › {menu.setUp}. Chưa có gì thay đổi.',
  NO_ROOM:
    'Mục Tạm dừng trong tab Thiết lập không còn dòng trống. Chèn thêm một dòng ở cuối mục đó rồi làm lại. Chưa có gì thay đổi.',
  ALREADY_PAUSED:
    '{unit} đã được ghi dừng đúng những ngày này ở mục Tạm dừng trong tab Thiết lập. Không ghi thêm lần nữa.',
  CANNOT_MERGE:
    'Không gộp được {from} vào {into}. Chỉ gộp được hai đơn vị khác nhau đều có tổ bên dưới; đơn vị được gộp không có dòng Tạm dừng riêng. Chưa có gì thay đổi.',
  LAYOUT_LOST:
    'Tab "{tab}" bị mất hàng khóa (hàng ẩn ở đầu bảng) nên không biết cột nào là ngày nào. Chưa có gì thay đổi. Chọn Tệp › Lịch sử phiên bản, lấy lại bản trước khi bị xóa, rồi thử lại.',
  CHANGED_MEANWHILE: 'Có người vừa sửa bảng trong lúc đang lập. Bấm lại lần nữa.',
  SIDEBAR_OUTDATED:
    'Thanh bên không còn khớp với chương trình trong tệp. Đóng thanh bên rồi mở lại từ trình đơn. Chưa có gì thay đổi.',
  UNEXPECTED: 'Có lỗi ngoài dự kiến. Chụp màn hình này gửi người hỗ trợ. Chi tiết: {detail}',
} as const;

/** What the add-on says in dialogs, outside tables and findings. */
export const ui = {
  appName: 'Chỉ tiêu',
  aboutText:
    'Chỉ Tiêu, bản {version}.\n\nChia chỉ tiêu của chiến dịch cho từng thôn, từng tổ, từng ngày và lập biểu nhập số liệu hằng ngày.\n\nMọi số liệu nằm trong chính bảng tính này, không gửi đi nơi nào khác. Không thu thập họ tên hay giấy tờ của người dân, chỉ ghi số lượng.',
  selfChecking: 'Đang thử trên một tab tạm, khoảng một phút. Số liệu không bị đụng tới.',
  /** Of a day. */
  time: { hour: '{hour} giờ', minute: '{hour} giờ {minute}' },
  errors,
} as const;
