/**
 * Plans of other campaigns, written as a measure of what the reader makes of a text nobody had in mind: the first three by
 * somebody who had not seen its rules. Read for the first time 42 of their 62 figures were offered right and eleven things
 * besides were wrong; what was general in that was mended since. Places and figures are made up.
 */
import type { Fact } from './real';

export interface Blind {
  title: string;
  text: string;
  /** Figures a campaign needs. */
  wanted: Fact[];
  /** Right as well. Anything else offered is wrong. */
  also: Fact[];
}

const ANY = {};
const quota = (unit: string, value: number): Fact => [/^units\[\d+\]\.quota/, { unit, value }];

export const BLIND: readonly Blind[] = [
  {
    title: 'collecting a fund, in money, two phases by share, six hamlets in a table',
    text: `ỦY BAN NHÂN DÂN
XÃ AN HÒA ĐÔNG
-------
Số: 112/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
An Hòa Đông, ngày 05 tháng 6 năm 2026

KẾ HOẠCH
Thu Quỹ phòng, chống thiên tai năm 2026 trên địa bàn xã An Hòa Đông

Căn cứ Nghị định số 78/2021/NĐ-CP ngày 01 tháng 8 năm 2021 của Chính phủ về thành lập và quản lý Quỹ phòng, chống thiên tai;
Căn cứ Quyết định số 356/QĐ-UBND ngày 20/5/2026 của UBND tỉnh về giao kế hoạch thu Quỹ năm 2026;
Ủy ban nhân dân xã xây dựng kế hoạch thu Quỹ như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Hoàn thành chỉ tiêu UBND tỉnh giao, thu đúng đối tượng, đúng mức quy định.
2. Việc thu phải có biên lai; tuyệt đối không thu gộp, thu hộ.

II. CHỈ TIÊU
Tổng số tiền phải thu năm 2026 toàn xã là 486.500.000 đồng, bình quân mỗi ngày thu 9.400.000 đồng.
Tính đến ngày 31/5/2026, toàn xã đã thu được 21.300.000 đồng.

III. THỜI GIAN
Thời gian thu từ ngày 10/6/2026 đến hết ngày 31/7/2026, chia làm 02 đợt:
- Đợt 1: từ ngày 10/6 đến ngày 30/6/2026, thu đạt ít nhất 60% kế hoạch.
- Đợt 2: từ ngày 01/7 đến ngày 31/7/2026, thu đạt 100% kế hoạch.

IV. TỔ CHỨC THỰC HIỆN
1. Toàn xã có 06 ấp, mỗi ấp thành lập 04 tổ thu, mỗi tổ 03 thành viên do Trưởng ấp làm tổ trưởng.
2. Tổ trưởng tổ thu báo cáo số thu trong ngày cho công chức Tài chính xã trước 15 giờ 30 phút hằng ngày. UBND xã tổng hợp, báo cáo Chi cục Thủy lợi trước 16 giờ 30 phút.
3. Sơ kết đợt 1 trước ngày 05/7/2026; báo cáo tổng kết gửi về tỉnh chậm nhất ngày 10/8/2026.
4. Các ấp không thực hiện thu vào ngày Chủ nhật.

Phụ lục
PHÂN BỔ CHỈ TIÊU THU QUỸ NĂM 2026
| STT | Ấp | Số hộ | Chỉ tiêu thu (đồng) |
|---|---|---|---|
| 1 | Tân Bình | 412 | 92.000.000 |
| 2 | Tân Lợi | 388 | 85.500.000 |
| 3 | Thạnh Phú | 365 | 81.000.000 |
| 4 | Thạnh Hưng | 340 | 76.000.000 |
| 5 | Hòa Long | 352 | 78.000.000 |
| 6 | Hòa Lợi | 330 | 74.000.000 |
| | Tổng cộng | 2.187 | 486.500.000 |

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`,
    wanted: [
      [/^issuer$/, 'UBND xã An Hòa Đông'],
      [/^area$/, 'Xã An Hòa Đông'],
      [/^document\.number$/, '112/KH-UBND'],
      [/^document\.date$/, '2026-06-05'],
      [/^levels$/, ['Xã', 'Ấp', 'Tổ']],
      [/^period$/, { first: '2026-06-10', last: '2026-07-31' }],
      [/^indicators\[0\]\.target$/, { kind: 'total', value: 486_500_000 }],
      [/^indicators\[0\]\.statedDaily$/, 9_400_000],
      [/^indicators\[0\]\.baseline\.value$/, 21_300_000],
      [/^indicators\[0\]\.baseline\.asOf$/, '2026-05-31'],
      [/^phases\[0\]\.period$/, { first: '2026-06-10', last: '2026-06-30' }],
      [/^phases\[1\]\.period$/, { first: '2026-07-01', last: '2026-07-31' }],
      [/^units\.count/, { level: 'Ấp', count: 6 }],
      [/^units\.teams$/, { level: 'Tổ', count: 4 }],
      [/^cutOffs\[\d\]$/, { level: 2, time: '15:30', dayOffset: 0 }],
      [/^cutOffs\[\d\]$/, { level: 0, time: '16:30', dayOffset: 0 }],
      [/^milestones\[\d\]$/, { kind: 'review', deadline: { kind: 'before', day: '2026-07-05' } }],
      [/^milestones\[\d\]$/, { kind: 'report', deadline: { kind: 'by', day: '2026-08-10' } }],
      quota('Tân Bình', 92_000_000),
      quota('Hòa Lợi', 74_000_000),
      [/^calendar\.sunday$/, 0],
    ],
    also: [
      [/^name$/, ANY],
      [/^indicators\[0\]\.(name|unit)$/, ANY],
      [/^units\.members$/, { count: 3 }],
      [/^units\[\d+\]\.(name|quota|eligible)/, ANY],
      [/^phases\[\d\]\.name$/, ANY],
      [/^indicators\[0\]\.phaseTargets/, ANY],
    ],
  },
  {
    title: 'vaccination in a ward, two rounds with their own totals, hours written 16h30',
    text: `UBND PHƯỜNG TÂN THỚI
BAN CHỈ ĐẠO CHĂM SÓC SỨC KHỎE NHÂN DÂN
Số: 08/KH-BCĐ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Tân Thới, ngày 22 tháng 9 năm 2025

KẾ HOẠCH
Triển khai chiến dịch tiêm vắc xin sởi - rubella cho trẻ từ 1 đến 10 tuổi trên địa bàn phường Tân Thới năm 2025

Thực hiện Kế hoạch số 214/KH-UBND ngày 12/9/2025 của UBND thành phố, Ban Chỉ đạo phường xây dựng kế hoạch như sau:

1. Mục tiêu
- Trên 95% trẻ từ 1 đến 10 tuổi đang sinh sống trên địa bàn phường được tiêm bổ sung 01 mũi vắc xin sởi - rubella.
- Tổng số trẻ cần tiêm: 5.830 trẻ.
2. Thời gian: Từ ngày 01 tháng 10 năm 2025 đến hết ngày 31 tháng 10 năm 2025.
a) Đợt 1 (từ ngày 01/10 đến hết ngày 20/10/2025): tiêm tại trường học, 3.500 trẻ.
b) Đợt 2 (từ ngày 21/10 đến hết ngày 31/10/2025): tiêm tại Trạm Y tế và tiêm vét, 2.330 trẻ.
3. Phạm vi: 14 khu phố trên địa bàn phường. Mỗi khu phố tổ chức 03 tổ rà soát, vận động.
4. Nhu cầu vật tư
- Vắc xin: 5.830 trẻ x 1 mũi x hệ số sử dụng 1,18 = 6.880 liều (688 lọ 10 liều).
- Bơm kim tiêm 0,5 ml: 6.413 cái.
5. Kinh phí: 148.500.000 đồng từ ngân sách phường.
6. Phấn đấu mỗi ngày tiêm tối thiểu 200 trẻ; mỗi buổi tiêm không quá 100 trẻ một bàn tiêm.
7. Chế độ báo cáo
- Các khu phố báo cáo tiến độ về Trạm Y tế trước 16h30 hằng ngày.
- Trạm Y tế tổng hợp, báo cáo UBND phường và Trung tâm Y tế trước 17h00 hằng ngày trong suốt chiến dịch.
- Báo cáo kết quả chiến dịch trong vòng 05 ngày sau khi kết thúc, trước ngày 06/11/2025.
`,
    wanted: [
      [/^area$/, 'Phường Tân Thới'],
      [/^document\.number$/, '08/KH-BCĐ'],
      [/^document\.date$/, '2025-09-22'],
      [/^levels$/, ['Phường', 'Khu phố', 'Tổ']],
      [/^period$/, { first: '2025-10-01', last: '2025-10-31' }],
      [/^indicators\[0\]\.target$/, { kind: 'total', value: 5830 }],
      [/^indicators\[0\]\.target$/, { kind: 'percent', percent: 95 }],
      [/^indicators\[0\]\.statedDaily$/, 200],
      [/^phases\[0\]\.period$/, { first: '2025-10-01', last: '2025-10-20' }],
      [/^phases\[1\]\.period$/, { first: '2025-10-21', last: '2025-10-31' }],
      [/^indicators\[0\]\.phaseTargets\[0\]/, { kind: 'total', value: 3500 }],
      [/^indicators\[0\]\.phaseTargets\[1\]/, { kind: 'total', value: 2330 }],
      [/^units\.count/, { level: 'Khu phố', count: 14 }],
      [/^units\.teams$/, { level: 'Tổ', count: 3 }],
      [/^cutOffs\[\d\]$/, { level: 1, time: '16:30', dayOffset: 0 }],
      [/^cutOffs\[\d\]$/, { time: '17:00', dayOffset: 0 }],
      [/^milestones\[\d\]$/, { kind: 'report', deadline: { kind: 'before', day: '2025-11-06' } }],
    ],
    also: [
      [/^name$/, ANY],
      [/^issuer$/, ANY],
      [/^parentIssuer$/, ANY],
      [/^indicators\[0\]\.(name|unit)$/, ANY],
      [/^phases\[\d\]\.name$/, ANY],
      [/^indicators\[0\]\.eligible$/, 5830],
    ],
  },
  {
    title:
      'personal signatures and health records in a commune of 2026, two indicators, a percentage and a baseline',
    text: `ĐẢNG ỦY - HĐND - UBND XÃ BÌNH LÂM
UBND XÃ BÌNH LÂM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số 47/KH-UBND             Độc lập - Tự do - Hạnh phúc
                          Bình Lâm, ngày 04/3/2026

KẾ HOẠCH
Chiến dịch cao điểm 60 ngày, đêm cấp chữ ký số cá nhân và tích hợp Sổ sức khỏe điện tử trên ứng dụng VNeID tại xã Bình Lâm

I. THỰC TRẠNG
Tính đến hết ngày 28/02/2026, toàn xã có 10.350 nhân khẩu từ đủ 15 tuổi trở lên; đã cấp 1.242 chữ ký số cá nhân (đạt 12%); 4.968 người đã tích hợp Sổ sức khỏe điện tử (đạt 48%).

II. MỤC TIÊU
Phấn đấu đến hết ngày 14/5/2026:
1. Cấp mới 2.900 chữ ký số cá nhân.
2. 80% người dân từ đủ 15 tuổi trở lên tích hợp Sổ sức khỏe điện tử.
3. 100% cán bộ, công chức, viên chức có chữ ký số; mỗi cán bộ, công chức vận động ít nhất 05 người dân đăng ký.

III. THỜI GIAN, LỘ TRÌNH
Chiến dịch được triển khai từ 16/3/2026 đến 14/5/2026 (60 ngày).
Giai đoạn 1 (16/3 – 15/4): cấp tối thiểu 1.500 chữ ký số.
Giai đoạn 2 (16/4 – 14/5): cấp 1.400 chữ ký số còn lại.
Nghỉ lễ Giỗ Tổ Hùng Vương (26/4) và các ngày 30/4, 01/5.

IV. PHÂN CÔNG
Xã có 9 thôn với 32 Tổ công nghệ số cộng đồng. Chỉ tiêu chữ ký số giao các thôn: Thôn Đông 420; thôn Đoài 385; thôn Trung 350; thôn Hạ 310; thôn Thượng 300; thôn Bến 290; thôn Chùa 285; thôn Mới 280; thôn Trại 280.
Các Tổ báo cáo kết quả trong ngày vào bảng tính dùng chung trước 19 giờ; Văn phòng HĐND và UBND xã tổng hợp báo cáo Chủ tịch UBND xã trước 8 giờ sáng ngày hôm sau.
Định kỳ thứ Sáu hằng tuần, các thôn báo cáo tiến độ bằng văn bản. Sơ kết giai đoạn 1 vào ngày 17/4/2026. Tổng kết trước 20/5/2026.
Đường dây nóng: 0905.123.456; hộp thư: vanphong@binhlam.example.
`,
    wanted: [
      [/^area$/, 'Xã Bình Lâm'],
      [/^issuer$/, 'UBND xã Bình Lâm'],
      [/^document\.number$/, '47/KH-UBND'],
      [/^document\.date$/, '2026-03-04'],
      [/^levels$/, ['Xã', 'Thôn', 'Tổ']],
      [/^period$/, { first: '2026-03-16', last: '2026-05-14' }],
      [/^statedDays$/, 60],
      [/^indicators\[0\]\.target$/, { kind: 'total', value: 2900 }],
      [/^indicators\[1\]\.target$/, { kind: 'percent', percent: 80 }],
      [/^indicators\[0\]\.baseline\.value$/, 1242],
      [/^indicators\[1\]\.baseline\.value$/, 4968],
      [/^indicators\[\d\]\.baseline\.asOf$/, '2026-02-28'],
      [/^indicators\[\d\]\.eligible$/, 10_350],
      [/^phases\[0\]\.period$/, { first: '2026-03-16', last: '2026-04-15' }],
      [/^phases\[1\]\.period$/, { first: '2026-04-16', last: '2026-05-14' }],
      [/^indicators\[0\]\.phaseTargets\[0\]/, { kind: 'total', value: 1500 }],
      [/^indicators\[0\]\.phaseTargets\[1\]/, { kind: 'total', value: 1400 }],
      [/^units\.count/, { level: 'Thôn', count: 9 }],
      [/^cutOffs\[\d\]$/, { level: 2, time: '19:00', dayOffset: 0 }],
      [/^cutOffs\[\d\]$/, { level: 0, time: '08:00', dayOffset: 1 }],
      [/^milestones\[\d\]$/, { kind: 'review', deadline: { kind: 'on', day: '2026-04-17' } }],
      [/^milestones\[\d\]$/, { deadline: { kind: 'before', day: '2026-05-20' } }],
      quota('Thôn Đông', 420),
      quota('Thôn Trại', 280),
    ],
    also: [
      [/^name$/, ANY],
      [/^units\.count/, { level: 'Tổ', count: 32 }],
      [/^indicators\[\d\]\.(name|unit|deadline)$/, ANY],
      [/^indicators\[\d\]\.baseline\.(statedPercent|asOf)$/, ANY],
      [/^indicators\[\d\]\.eligible$/, 10_350],
      [/^units\[\d+\]\.(name|quota)/, ANY],
      [/^phases\[\d\]\.name$/, ANY],
      [/^organisations\./, ANY],
      [/^calendar\.days/, ANY],
      [/^reports\.weekStart$/, ANY],
      [/^indicators\[0\]\.deadline$/, { kind: 'by', day: '2026-05-14' }],
    ],
  },
  {
    title: 'bank accounts on an island, hamlets called otherwise, hours written 17g00, quotas one a line',
    text: `UBND TỈNH BẾN SÔNG
ĐẶC KHU HÒN TRE
Số: 19/PA-UBND

PHƯƠNG ÁN
Cao điểm 30 ngày đêm vận động người hưởng chính sách an sinh xã hội nhận tiền qua tài khoản ngân hàng trên địa bàn đặc khu Hòn Tre

Hòn Tre, ngày 12 tháng 8 năm 2026

I. Mục tiêu
- Đến 30/9/2026, toàn đặc khu có thêm 640 người hưởng chính sách mở tài khoản ngân hàng để nhận trợ cấp; tỷ lệ chi trả qua tài khoản đạt tối thiểu 90% tổng số người hưởng.
- Trong tháng 8 phải đạt tối thiểu 200 người.
- Bình quân mỗi ngày mỗi tổ vận động được từ 01 người trở lên.
II. Đối tượng: 1.180 người đang hưởng trợ cấp xã hội hằng tháng, trong đó 492 người đã nhận qua tài khoản (tính đến ngày 31/7/2026).
III. Thời gian: 30 ngày, từ 01/9/2026 đến 30/9/2026, riêng ngày 02/9 nghỉ.
IV. Phân công
1. 5 khu dân cư, mỗi khu dân cư có 2 tổ vận động. Chỉ tiêu cụ thể:
Khu dân cư Bãi Trước: 160 người
Khu dân cư Bãi Sau: 140 người
Khu dân cư Hòn Me: 120 người
Khu dân cư Rạch Tràm: 110 người
Khu dân cư Xóm Lưới: 110 người
2. Tổ vận động nhập số liệu vào bảng theo dõi trước 17g00 mỗi ngày. Phòng Văn hóa - Xã hội tổng hợp gửi Chủ tịch UBND đặc khu lúc 17g30.
3. Giao ban vào chiều thứ Năm hằng tuần. Báo cáo kết quả 15 ngày (từ 01/9 đến 15/9) trước 10 giờ ngày 16/9/2026; báo cáo tổng kết trước ngày 05/10/2026.
`,
    wanted: [
      [/^area$/, 'Đặc khu Hòn Tre'],
      [/^document\.number$/, '19/PA-UBND'],
      [/^document\.date$/, '2026-08-12'],
      [/^levels$/, ['Đặc khu', 'Khu dân cư', 'Tổ']],
      [/^period$/, { first: '2026-09-01', last: '2026-09-30' }],
      [/^statedDays$/, 30],
      [/^indicators\[0\]\.target$/, { kind: 'total', value: 640 }],
      [/^indicators\[1\]\.targets\[0\]$/, { percent: 90 }],
      [/^indicators\[0\]\.baseline\.value$/, 492],
      [/^indicators\[0\]\.baseline\.asOf$/, '2026-07-31'],
      [/^units\.count/, { level: 'Khu dân cư', count: 5 }],
      [/^units\.teams$/, { level: 'Tổ', count: 2 }],
      [/^cutOffs\[\d\]$/, { level: 2, time: '17:00', dayOffset: 0 }],
      [/^cutOffs\[\d\]$/, { time: '17:30', dayOffset: 0 }],
      [/^rounds\[0\]$/, { period: { first: '2026-09-01', last: '2026-09-15' } }],
      [/^milestones\[\d\]$/, { kind: 'report', deadline: { kind: 'before', day: '2026-10-05' } }],
      quota('Khu dân cư Bãi Trước', 160),
      quota('Khu dân cư Xóm Lưới', 110),
    ],
    also: [
      [/^name$/, ANY],
      [/^indicators\[\d\]\.(name|unit|deadline)$/, ANY],
      [/^units\[\d+\]\.(name|quota)/, ANY],
      [/^reports\.weekStart$/, 'thursday'],
    ],
  },
];
