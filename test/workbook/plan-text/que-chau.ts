/** A plan in the words of an office, written for the tests, for the campaign of the first sample. */
export const QUE_CHAU = `ỦY BAN NHÂN DÂN
XÃ QUẾ CHÂU
Số: 57/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quế Châu, ngày 26 tháng 5 năm 2023

KẾ HOẠCH
Cao điểm cài đặt, kích hoạt tài khoản định danh điện tử trên địa bàn xã Quế Châu

I. MỤC TIÊU
1. Phấn đấu đến hết ngày 30/6/2023 kích hoạt được ít nhất 3.090 tài khoản định danh điện tử theo chỉ tiêu cấp trên giao.
2. Mỗi ngày toàn xã kích hoạt ít nhất 90 tài khoản.

II. THỜI GIAN
Thời gian thực hiện: từ ngày 27/5/2023 đến hết ngày 30/6/2023.

III. TỔ CHỨC THỰC HIỆN
1. Toàn xã có 07 thôn; mỗi thôn thành lập 05 tổ công tác, đi vận động kể cả ban đêm.
2. Các tổ báo cáo kết quả trong ngày về Văn phòng UBND xã trước 15 giờ hàng ngày.
3. UBND xã tổng hợp, báo cáo kết quả trước 16 giờ 30 phút hàng ngày.
4. UBND xã sơ kết vào ngày 12/6/2023; báo cáo tổng kết gửi UBND huyện chậm nhất ngày 05/7/2023.

PHỤ LỤC
Giao chỉ tiêu cho các thôn
| STT | Thôn | Chỉ tiêu |
|---|---|---|
| 1 | An Lộc | 419 |
| 2 | Bình Trung | 441 |
| 3 | Đồng Tràm | 455 |
| 4 | Gò Mít | 430 |
| 5 | Hòa Mỹ | 468 |
| 6 | Nghi Sơn | 442 |
| 7 | Thắng Trà | 435 |
| | Tổng cộng | 3.090 |
`;
