/** Plans written for these tests, in the shapes that offices give theirs. Places and figures are made up. */
import type { PlanOffer } from '../../../src/workbook/decode/plan-text';

export interface Written {
  title: string;
  text: string;
  /** [field, value, certainty]: every one of them must be offered, and no other offer may stand for these fields. */
  facts: [string, unknown, PlanOffer['certainty']][];
  /** Fields that must not be offered. */
  never?: RegExp;
}

export const TEXTS: readonly Written[] = [
  {
    title:
      'health cards in a ward, letterhead in two columns, hard-wrapped with a page number inside a sentence',
    text: `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHƯỜNG HÒA AN	Độc lập - Tự do - Hạnh phúc
Số: 45/KH-UBND	Hòa An, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
Vận động người dân tham gia bảo hiểm y tế hộ gia đình
trên địa bàn phường Hòa An

Căn cứ Công văn số 12/BHXH-TST ngày 20/02/2024 của Bảo hiểm xã hội thành phố; UBND phường Hòa An
ban hành Kế hoạch như sau:

I. MỤC TIÊU
1. Phấn đấu đến hết ngày 30/4/2024 cấp mới ít nhất 1.200 thẻ bảo hiểm y tế hộ gia đình cho người dân, trong đó các khu

2

phố chủ động rà soát từng hộ.
2. Thời gian thực hiện: từ ngày 11/3 đến hết ngày 30/4/2024.
II. TỔ CHỨC THỰC HIỆN
1. Toàn phường có 09 khu phố; mỗi khu phố thành lập 03 tổ vận động.
2. Các tổ vận động báo cáo số thẻ trong ngày về UBND phường trước 16h30 hàng ngày.
3. UBND phường sơ kết vào ngày 02/4/2024; báo cáo tổng kết gửi UBND thành phố chậm nhất ngày 05/5/2024.
Nơi nhận:
- UBND thành phố;
- Các khu phố, 12 trường học.`,
    facts: [
      ['issuer', 'UBND phường Hòa An', 'sure'],
      ['document.number', '45/KH-UBND', 'sure'],
      ['document.date', '2024-03-05', 'sure'],
      ['area', 'Phường Hòa An', 'sure'],
      ['name', 'Vận động người dân tham gia bảo hiểm y tế hộ gia đình trên địa bàn phường Hòa An', 'sure'],
      ['period', { first: '2024-03-11', last: '2024-04-30' }, 'sure'],
      ['indicators[0].target', { kind: 'total', value: 1200 }, 'sure'],
      ['indicators[0].unit', 'thẻ', 'sure'],
      ['indicators[0].deadline', { kind: 'by', day: '2024-04-30' }, 'sure'],
      ['levels', ['Phường', 'Khu phố', 'Tổ'], 'ask'],
      ['units.count.1', { level: 'Khu phố', count: 9 }, 'sure'],
      ['units.teams', { level: 'Tổ', count: 3 }, 'sure'],
      ['cutOffs[0]', { level: 2, who: 'Các tổ vận động', time: '16:30', dayOffset: 0 }, 'sure'],
      [
        'milestones[0]',
        { name: 'UBND phường sơ kết', kind: 'review', deadline: { kind: 'on', day: '2024-04-02' } },
        'sure',
      ],
      [
        'milestones[1]',
        {
          name: 'Báo cáo tổng kết gửi UBND thành phố',
          kind: 'report',
          deadline: { kind: 'by', day: '2024-05-05' },
        },
        'sure',
      ],
    ],
  },
  {
    title:
      'sorting waste in a commune: scanned, marks lost, a daily amount beside the total, quotas in a list',
    text: `KẾ HOẠCH
Ra quân thu gom rác thải nhựa trên địa bàn xã Long Thới

I. CHỈ TIÊU
- Toàn xã thu gom tối thiểu 1,250 kg rác thải nhựa trong đợt cao điểm, bình quân 50 kg/ngày.
- Giao chỉ tiêu cho các ấp:
Áp Tân An: 400 kg
Ấp Tân Bình: 350 kg
Ấp Tân Hòa: 500 kg
II. THỜI GIAN
Từ ngày 01/7/2025 đến ngày 25/7/2025.
III. BÁO CÁO
Hằng ngày, các áp báo cáo về UBND xã trước 8 giờ sáng hôm sau.`,
    facts: [
      ['area', 'Xã Long Thới', 'sure'],
      ['period', { first: '2025-07-01', last: '2025-07-25' }, 'sure'],
      ['indicators[0].target', { kind: 'total', value: 1250 }, 'ask'],
      ['indicators[0].statedDaily', 50, 'sure'],
      ['units[0].name', 'Áp Tân An', 'sure'],
      ['units[0].quota', { unit: 'Áp Tân An', indicator: 0, column: '', value: 400 }, 'sure'],
      ['units[1].quota', { unit: 'Ấp Tân Bình', indicator: 0, column: '', value: 350 }, 'sure'],
      ['units[2].quota', { unit: 'Ấp Tân Hòa', indicator: 0, column: '', value: 500 }, 'sure'],
      ['cutOffs[0]', { level: 1, who: 'các áp', time: '08:00', dayOffset: 1 }, 'sure'],
    ],
  },
  {
    title: 'digital signatures in a province: phases, given quotas in a table with a total, dates in words',
    text: `KẾ HOẠCH
Chiến dịch 45 ngày, đêm cấp chữ ký số cá nhân trên địa bàn tỉnh Đông Giang

I. THỜI GIAN VÀ CHỈ TIÊU
1. Thời gian thực hiện: từ ngày 15 tháng 8 năm 2025 đến hết ngày 28 tháng 9 năm 2025, chia thành 02 giai đoạn:
- Giai đoạn 1: từ ngày 15/8/2025 đến ngày 31/8/2025, phấn đấu cấp 20.000 chữ ký số.
- Giai đoạn 2: từ ngày 01/9/2025 đến ngày 28/9/2025, phấn đấu cấp 35.500 chữ ký số.
2. Báo cáo: Định kỳ thứ Sáu hàng tuần các xã, phường báo cáo về Sở Khoa học và Công nghệ.
II. PHÂN BỔ
STT | Xã, phường | Chỉ tiêu
1 | Xã An Lạc | 20.100
2 | Xã Bình Minh | 15.400
3 | Phường Trung Tâm | 20.000
Tổng cộng | | 55.500`,
    facts: [
      ['statedDays', 45, 'sure'],
      ['area', 'Tỉnh Đông Giang', 'sure'],
      ['period', { first: '2025-08-15', last: '2025-09-28' }, 'sure'],
      ['phases[0].name', 'Giai đoạn 1', 'sure'],
      ['phases[0].period', { first: '2025-08-15', last: '2025-08-31' }, 'sure'],
      ['phases[1].period', { first: '2025-09-01', last: '2025-09-28' }, 'sure'],
      ['indicators[0].unit', 'chữ ký số', 'sure'],
      ['indicators[0].phaseTargets[0].target', { kind: 'total', value: 20000 }, 'sure'],
      ['indicators[0].phaseTargets[1].target', { kind: 'total', value: 35500 }, 'sure'],
      ['indicators[0].target', { kind: 'total', value: 55500 }, 'sure'],
      ['reports.weekStart', 'friday', 'ask'],
      ['units[0].name', 'Xã An Lạc', 'sure'],
      ['units[0].quota', { unit: 'Xã An Lạc', indicator: 0, column: 'Chỉ tiêu', value: 20100 }, 'sure'],
      [
        'units[2].quota',
        { unit: 'Phường Trung Tâm', indicator: 0, column: 'Chỉ tiêu', value: 20000 },
        'sure',
      ],
    ],
  },
  {
    title: 'two totals that differ, a day that does not exist, a day without any year',
    text: `KẾ HOẠCH
Tiêm vắc xin phòng dại trên địa bàn xã Thanh Bình

1. Mục tiêu: tiêm đạt ít nhất 2.400 liều vắc xin.
2. Toàn xã phấn đấu hoàn thành 2.450 liều vắc xin được giao.
3. Thời gian thực hiện: từ ngày 05/5/2024 đến ngày 31/6/2024.
4. Trưởng thôn gửi danh sách hộ nuôi chó về xã trước ngày 10/5.`,
    facts: [
      ['indicators[0].target', { kind: 'total', value: 2400 }, 'ask'],
      ['indicators[0].target', { kind: 'total', value: 2450 }, 'ask'],
      ['period', { first: '2024-05-05', last: '2024-06-30' }, 'ask'],
      [
        'milestones[0]',
        {
          name: 'Trưởng thôn gửi danh sách hộ nuôi chó về xã',
          kind: 'report',
          deadline: { kind: 'before', day: '2024-05-10' },
        },
        'ask',
      ],
    ],
  },
  {
    title: 'rounds without numbers, the year carried back, and a cumulative one',
    text: `KẾ HOẠCH
Cấp tài khoản dịch vụ công cho hộ kinh doanh phường Bắc Sơn

Thời gian thực hiện: 01/9/2024 - 31/10/2024.
Chế độ báo cáo:
- Số liệu từ ngày 01/9 đến ngày 15/9/2024 báo cáo trước ngày 18/9/2024.
- Số liệu từ ngày 16/9 đến ngày 30/9/2024 báo cáo trước ngày 03/10/2024.
- Số liệu lũy kế từ ngày 01/9 đến ngày 31/10/2024 báo cáo trước 17 giờ ngày 05/11/2024.`,
    facts: [
      ['period', { first: '2024-09-01', last: '2024-10-31' }, 'sure'],
      [
        'rounds[0]',
        {
          name: '',
          period: { first: '2024-09-01', last: '2024-09-15' },
          due: { kind: 'before', day: '2024-09-18' },
          cumulative: false,
        },
        'sure',
      ],
      [
        'rounds[1]',
        {
          name: '',
          period: { first: '2024-09-16', last: '2024-09-30' },
          due: { kind: 'before', day: '2024-10-03' },
          cumulative: false,
        },
        'sure',
      ],
      [
        'rounds[2]',
        {
          name: '',
          period: { first: '2024-09-01', last: '2024-10-31' },
          due: { kind: 'by', day: '2024-11-05', time: '17:00' },
          cumulative: true,
        },
        'sure',
      ],
    ],
    never: /^(?:milestones|phases)/,
  },
  {
    title: 'a table with one cell a line, whose total does not add up',
    text: `KẾ HOẠCH
Đăng ký hiến máu tình nguyện xã Phú Thọ

Thời gian thực hiện từ ngày 02/12/2024 đến ngày 20/12/2024.
Phụ lục giao chỉ tiêu
1
Thôn Đông
120
2
Thôn Đoài
95
3
Thôn Sông
80
Tổng cộng	300`,
    facts: [
      ['units[0].name', 'Thôn Đông', 'sure'],
      ['units[0].quota', { unit: 'Thôn Đông', indicator: 0, column: '', value: 120 }, 'ask'],
      ['units[2].quota', { unit: 'Thôn Sông', indicator: 0, column: '', value: 80 }, 'ask'],
      ['indicators[0].target', { kind: 'total', value: 300 }, 'ask'],
    ],
  },
  {
    title: 'where the count stands already, and what others have ordered, are no targets',
    text: `KẾ HOẠCH
Kích hoạt sổ sức khỏe điện tử trên địa bàn phường Yên Hòa

Thực hiện Kế hoạch số 88/KH-UBND ngày 02/01/2025 của UBND tỉnh về phấn đấu cấp 500.000 sổ.
Tính đến ngày 28/02/2025, toàn phường mới có 3.215 người kích hoạt (1.200 người cao tuổi và 2.015 người trong độ tuổi lao động), đạt tỷ lệ 21,5%.
I. MỤC TIÊU
Phấn đấu 85% người dân đủ điều kiện được kích hoạt.
Mỗi đoàn viên hướng dẫn tối thiểu 05 người.
100% cán bộ, công chức phường hoàn thành trước ngày 15/3/2025.
II. THỜI GIAN
30 ngày kể từ ngày 03/3/2025.`,
    facts: [
      ['indicators[0].target', { kind: 'percent', percent: 85 }, 'sure'],
      ['indicators[0].baseline.value', 3215, 'sure'],
      ['indicators[0].baseline.asOf', '2025-02-28', 'sure'],
      ['indicators[0].baseline.statedPercent', 21.5, 'sure'],
      ['indicators[0].baseline.parts.value[0]', { label: 'người cao tuổi', value: 1200 }, 'sure'],
      ['organisations.targets[0]', { who: 'cán bộ, công chức phường', percent: 100, level: null }, 'sure'],
      ['organisations.perMember', { who: 'đoàn viên', atLeast: 5 }, 'sure'],
      ['period', { first: '2025-03-03', last: '2025-04-01' }, 'ask'],
    ],
  },
  {
    title: 'a plan over the turn of the year, told in the title alone',
    text: `KẾ HOẠCH
Cao điểm “20 ngày, đêm” rà soát hộ nghèo trên địa bàn huyện Nam Hải (từ ngày 22/12 đến ngày 10/01/2025)

Ủy ban nhân dân huyện ban hành Kế hoạch như sau:
- Giao 14 xã rà soát 5.600 hộ, hoàn thành trong ngày 10/01/2025.`,
    facts: [
      ['statedDays', 20, 'sure'],
      ['period', { first: '2024-12-22', last: '2025-01-10' }, 'sure'],
      ['area', 'Huyện Nam Hải', 'sure'],
      ['issuer', 'UBND huyện Nam Hải', 'ask'],
      ['indicators[0].target', { kind: 'total', value: 5600 }, 'sure'],
      ['indicators[0].deadline', { kind: 'on', day: '2025-01-10' }, 'sure'],
    ],
  },
  {
    title: 'a letterhead with the body above it, a title in capitals, two grades in one sentence',
    text: `UBND THÀNH PHỐ THUẬN PHÚ
TỔ CÔNG TÁC ĐỀ ÁN 06

Số: 07/KH-TCT

CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Thuận Phú, ngày 12 tháng 9 năm 2023

KẾ HOẠCH
TRIỂN KHAI ĐỢT CAO ĐIỂM 30 NGÀY ĐÊM CẤP TÀI KHOẢN ĐỊNH DANH ĐIỆN TỬ TRÊN ĐỊA BÀN THÀNH PHỐ THUẬN PHÚ

A. CĂN CỨ
Thực hiện Kế hoạch số 20/KH-TCT ngày 01/9/2023 của Tổ công tác tỉnh, trong đó giao chỉ tiêu 900.000 tài khoản.
B. CHỈ TIÊU, THỜI GIAN
1. Thời gian: Bắt đầu từ ngày 15 tháng 9 đến hết ngày 14 tháng 10 năm 2023.
2. Chỉ tiêu: Toàn thành phố kích hoạt 45.600 tài khoản mức độ 2 và 12.000 tài khoản mức độ 1, phân bổ cho 12 phường, 03 xã (phụ lục kèm theo).
3. Mỗi ngày phấn đấu đạt 1.900 tài khoản.
C. BÁO CÁO
- UBND các phường, xã báo cáo kết quả trong ngày về Công an thành phố trước 15 giờ 30 phút hằng ngày.
- Công an thành phố tổng hợp, báo cáo Chủ tịch UBND thành phố trước 17h00 hàng ngày.
- Sơ kết 15 ngày: trước ngày 30/9/2023. Tổng kết: chậm nhất ngày 20/10/2023.`,
    facts: [
      ['issuer', 'Tổ công tác Đề án 06', 'sure'],
      ['parentIssuer', 'UBND thành phố Thuận Phú', 'sure'],
      ['document.number', '07/KH-TCT', 'sure'],
      ['document.date', '2023-09-12', 'sure'],
      ['area', 'Thành phố Thuận Phú', 'ask'],
      ['statedDays', 30, 'sure'],
      ['period', { first: '2023-09-15', last: '2023-10-14' }, 'sure'],
      ['indicators[0].target', { kind: 'total', value: 45600 }, 'sure'],
      ['indicators[1].target', { kind: 'total', value: 12000 }, 'sure'],
      ['jointTarget.statedDaily', 1900, 'ask'],
      ['units.count.Phường', { level: 'Phường', count: 12 }, 'sure'],
      ['cutOffs[0]', { level: 1, who: 'UBND các phường, xã', time: '15:30', dayOffset: 0 }, 'sure'],
      ['cutOffs[1]', { level: 0, who: 'Công an thành phố', time: '17:00', dayOffset: 0 }, 'sure'],
      [
        'milestones[0]',
        { name: 'Sơ kết 15 ngày', kind: 'review', deadline: { kind: 'before', day: '2023-09-30' } },
        'sure',
      ],
      [
        'milestones[1]',
        { name: 'Tổng kết', kind: 'review', deadline: { kind: 'by', day: '2023-10-20' } },
        'sure',
      ],
    ],
    never: /^(?:phases|rounds|units\[|indicators\[2)/,
  },
  {
    title:
      'several things counted, money, a share explained in brackets, a table with three columns of figures',
    text: `ỦY BAN NHÂN DÂN XÃ MINH TÂN
KẾ HOẠCH
Vận động nhân dân phân loại, thu gom rác thải tại nguồn năm 2025

Để thực hiện Nghị quyết số 15-NQ/ĐU ngày 10/1/2025 của Đảng ủy xã, UBND xã Minh Tân xây dựng kế hoạch cụ thể như sau:
1. Mục đích: nâng cao ý thức của 6.500 người dân.
2. Chỉ tiêu cụ thể
- 95% hộ gia đình ký cam kết phân loại rác (1.520 hộ/1.600 hộ).
- Lắp đặt 320 thùng rác; trồng mới 5.000 cây xanh.
- 100% cán bộ, đảng viên gương mẫu thực hiện.
3. Thời gian thực hiện: Từ 01/3/2025 đến 31/5/2025
- Đợt 1: từ 01/3 đến 31/3/2025: tuyên truyền.
- Đợt 2: từ 01/4 đến 31/5/2025: ra quân.
4. Kinh phí: 150.000.000 đồng; mỗi thôn hỗ trợ 5.000.000 đồng.
5. Các thôn báo cáo kết quả hàng tuần vào thứ Năm, trước 16 giờ.
6. Báo cáo tổng kết trước 05/6/2025.

PHỤ LỤC
GIAO CHỈ TIÊU CHO CÁC THÔN
TT	Thôn	Số hộ	Chỉ tiêu (hộ)	Thùng rác
1	Thôn Thượng	210	200	40
2	Thôn Trung	310	295	62
3	Thôn Hạ	180	171	36
	Cộng	700	666	138`,
    facts: [
      ['area', 'Xã Minh Tân', 'sure'],
      ['issuer', 'UBND xã Minh Tân', 'sure'],
      ['period', { first: '2025-03-01', last: '2025-05-31' }, 'sure'],
      ['phases[0].period', { first: '2025-03-01', last: '2025-03-31' }, 'sure'],
      ['phases[1].period', { first: '2025-04-01', last: '2025-05-31' }, 'sure'],
      ['indicators[0].target', { kind: 'total', value: 320 }, 'sure'],
      ['indicators[1].target', { kind: 'total', value: 5000 }, 'sure'],
      ['indicators[2].target', { kind: 'percent', percent: 95 }, 'sure'],
      ['reports.weekStart', 'thursday', 'ask'],
      ['units.count.1', { level: 'Thôn', count: 3 }, 'ask'],
      [
        'units[0].quota[Chỉ tiêu (hộ)]',
        { unit: 'Thôn Thượng', indicator: null, column: 'Chỉ tiêu (hộ)', value: 200 },
        'sure',
      ],
      [
        'units[2].quota[Thùng rác]',
        { unit: 'Thôn Hạ', indicator: null, column: 'Thùng rác', value: 36 },
        'ask',
      ],
      [
        'milestones[0]',
        { name: 'Báo cáo tổng kết', kind: 'report', deadline: { kind: 'before', day: '2025-06-05' } },
        'sure',
      ],
    ],
    never: /^(?:rounds|cutOffs|indicators\[[3-9]|milestones\[1)/,
  },
  {
    title: 'sections with strokes, a span of amounts, the eligible and those who hold it already',
    text: `UBND PHƯỜNG 5
Số: 112/KH-UBND
KẾ HOẠCH
Chiến dịch cấp chữ ký số cho người dân

I/ MỤC TIÊU:
Đến ngày 31/12/2025, toàn phường có ít nhất 70% dân số trưởng thành có chữ ký số. Hiện nay phường có 18.450 người đủ điều kiện, đã cấp 2.310 chữ ký số (đạt 12,5%).
Trong chiến dịch phấn đấu cấp thêm từ 8.000 - 10.000 chữ ký số.
II/ THỜI GIAN: Từ 7h00 ngày 01/11/2025 đến 17h00 ngày 15/12/2025 (45 ngày).
III/ LỰC LƯỢNG: 24 khu phố, 96 tổ công nghệ số cộng đồng, mỗi tổ 4 thành viên.
Mỗi tổ phải đạt tối thiểu 3 chữ ký số/ngày.
IV/ CHẾ ĐỘ BÁO CÁO: Các khu phố báo cáo trước 9 giờ sáng hàng ngày số liệu của ngày hôm trước.`,
    facts: [
      ['document.number', '112/KH-UBND', 'sure'],
      ['issuer', 'UBND phường 5', 'sure'],
      ['levels', ['Phường', 'Khu phố', 'Tổ'], 'ask'],
      ['period', { first: '2025-11-01', last: '2025-12-15' }, 'sure'],
      ['indicators[0].target', { kind: 'total', value: 8000 }, 'ask'],
      ['indicators[0].target', { kind: 'total', value: 10000 }, 'ask'],
      ['indicators[0].target', { kind: 'percent', percent: 70 }, 'ask'],
      ['indicators[0].eligible', 18450, 'sure'],
      ['indicators[0].baseline.value', 2310, 'sure'],
      ['indicators[0].baseline.statedPercent', 12.5, 'sure'],
      ['units.count.1', { level: 'Khu phố', count: 24 }, 'sure'],
      ['units.count.2', { level: 'Tổ', count: 96 }, 'sure'],
      ['cutOffs[0]', { level: 1, who: 'Các khu phố', time: '09:00', dayOffset: 1 }, 'sure'],
    ],
    never: /^(?:indicators\[1|phases|rounds)/,
  },
  {
    title: 'two kinds of insured people, phases in roman numbers, shares of the goal, quotas in a list',
    text: `BẢO HIỂM XÃ HỘI HUYỆN TÂN LẬP
Số: 88/KH-BHXH
KẾ HOẠCH
Phát triển người tham gia BHXH tự nguyện, BHYT hộ gia đình 6 tháng cuối năm 2024

I. CHỈ TIÊU
1. Phát triển mới 850 người tham gia BHXH tự nguyện, đạt 100% kế hoạch tỉnh giao.
2. Phát triển mới 3.400 người tham gia BHYT hộ gia đình; tỷ lệ bao phủ BHYT đạt trên 95% dân số.
II. THỜI GIAN THỰC HIỆN
Chia làm 2 đợt:
+ Đợt I: Từ 01/7 - 30/9/2024, phấn đấu đạt 60% chỉ tiêu.
+ Đợt II: Từ 01/10 - 31/12/2024 hoàn thành 100% chỉ tiêu.
III. TỔ CHỨC THỰC HIỆN
Các xã, thị trấn giao chỉ tiêu tới từng thôn, tổ dân phố; báo cáo kết quả trước ngày 25 hàng tháng.
Chi tiết như sau:
- Xã Tân Tiến: 120 người BHXH tự nguyện
- Xã Tân Thành: 95 người BHXH tự nguyện
- Thị trấn Tân Lập: 200 người BHXH tự nguyện
Kinh phí: 25.000.000đ.`,
    facts: [
      ['issuer', 'Bảo hiểm xã hội huyện Tân Lập', 'sure'],
      ['area', 'Huyện Tân Lập', 'ask'],
      ['levels', ['Huyện', 'Xã, thị trấn', 'Thôn, tổ dân phố'], 'ask'],
      ['period', { first: '2024-07-01', last: '2024-12-31' }, 'ask'],
      ['phases[0].period', { first: '2024-07-01', last: '2024-09-30' }, 'sure'],
      ['phases[1].period', { first: '2024-10-01', last: '2024-12-31' }, 'sure'],
      ['indicators[0].target', { kind: 'total', value: 850 }, 'sure'],
      ['indicators[1].target', { kind: 'total', value: 3400 }, 'sure'],
      ['indicators[2].target', { kind: 'percent', percent: 95 }, 'ask'],
      ['units[1].quota', { unit: 'Xã Tân Thành', indicator: null, column: '', value: 95 }, 'sure'],
    ],
    never: /^(?:rounds|cutOffs|milestones|indicators\[[3-9])/,
  },
  {
    title: 'an area inside two others, the base of a share, two hours of one day',
    text: `KẾ HOẠCH
Cao điểm 15 ngày đêm làm sạch dữ liệu dân cư trên địa bàn xã Hòa Bình, huyện Vĩnh Lộc, tỉnh Thanh Hà

Căn cứ tình hình thực tế, Công an xã xây dựng kế hoạch như sau:
1. Mục tiêu: rà soát, làm sạch 100% hồ sơ dân cư của 2.345 hộ với 9.876 nhân khẩu trên địa bàn 8 thôn; mỗi ngày làm sạch ít nhất 650 hồ sơ.
2. Thời gian: từ 0h ngày 10/8/2024 đến 24h ngày 24/8/2024.
3. Mỗi thôn thành lập 1 tổ công tác gồm 5 đồng chí do đồng chí Công an viên làm tổ trưởng.
4. Chế độ báo cáo: 17h00 hàng ngày các tổ báo cáo kết quả về Công an xã; Công an xã tổng hợp báo cáo Công an huyện trước 18h00 cùng ngày.
5. Kết thúc đợt cao điểm, báo cáo tổng kết trước ngày 26/8.`,
    facts: [
      ['area', 'Xã Hòa Bình', 'sure'],
      ['issuer', 'Công an xã Hòa Bình', 'ask'],
      ['levels', ['Xã', 'Thôn', 'Tổ'], 'ask'],
      ['period', { first: '2024-08-10', last: '2024-08-24' }, 'sure'],
      ['statedDays', 15, 'sure'],
      ['units.count.1', { level: 'Thôn', count: 8 }, 'sure'],
      ['indicators[0].target', { kind: 'per-day', value: 650 }, 'sure'],
      ['cutOffs[0]', { level: 2, who: 'các tổ', time: '17:00', dayOffset: 0 }, 'sure'],
      ['cutOffs[1]', { level: 0, who: 'Công an xã', time: '18:00', dayOffset: 0 }, 'sure'],
      [
        'milestones[0]',
        {
          name: 'Kết thúc đợt cao điểm, báo cáo tổng kết',
          kind: 'report',
          deadline: { kind: 'before', day: '2024-08-26' },
        },
        'ask',
      ],
    ],
    never: /^(?:rounds|phases|indicators\[[1-9])/,
  },
  {
    title:
      'two rates in one sentence, a table of single spaces whose total is that of the second thing counted',
    text: `ỦY BAN NHÂN DÂN
XÃ TAM PHÚ
-------
Số: 31 /KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Tam Phú, ngày 02 tháng 8 năm 2025

KẾ HOẠCH
Tổ chức đợt cao điểm hỗ trợ người dân cài đặt ứng dụng VneID và nộp hồ sơ trực
tuyến trên địa bàn xã Tam Phú

I. MỤC TIÊU
1. Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%, tỷ lệ thanh toán trực tuyến đạt 65%.
2. Hỗ trợ tối thiểu 1.500 lượt người dân; kích hoạt mới 620 tài khoản VneID.
II. THỜI GIAN, ĐỊA ĐIỂM
Từ ngày 11/8/2025 đến hết ngày 10/9/2025 (nghỉ ngày 02/9/2025).
III. PHÂN CÔNG
Trưởng các thôn, áp báo cáo kết quả về UBND xã trước 16 giờ ngày thứ Sáu hàng
tuần; tổng kết trước ngày 15/9/2025.
PHỤ LỤC
Giao chỉ tiêu kích hoạt tài khoản cho các thôn
STT Tên thôn Chỉ tiêu
1 Thôn Vĩnh Bình 140
2 Thôn Phú Quý 155
3 Thôn Tân Phú 165
4 Thôn Kim Đới 160
Tổng cộng: 620`,
    facts: [
      ['document.number', '31/KH-UBND', 'sure'],
      ['issuer', 'UBND xã Tam Phú', 'sure'],
      ['levels', ['Xã', 'Thôn'], 'ask'],
      ['period', { first: '2025-08-11', last: '2025-09-10' }, 'sure'],
      ['indicators[0].target', { kind: 'total', value: 1500 }, 'sure'],
      ['indicators[1].target', { kind: 'total', value: 620 }, 'sure'],
      ['indicators[2].name', 'Hồ sơ nộp trực tuyến', 'ask'],
      ['indicators[2].targets[0]', { label: '', percent: 80 }, 'sure'],
      ['indicators[3].name', 'Thanh toán trực tuyến', 'ask'],
      ['indicators[3].targets[0]', { label: '', percent: 65 }, 'sure'],
      ['units[0].quota', { unit: 'Thôn Vĩnh Bình', indicator: 1, column: '', value: 140 }, 'sure'],
      ['units[3].quota', { unit: 'Thôn Kim Đới', indicator: 1, column: '', value: 160 }, 'sure'],
      ['reports.weekStart', 'friday', 'ask'],
    ],
    never: /^(?:cutOffs|rounds|phases|indicators\[2\]\.targets\[1|indicators\[4)/,
  },
  {
    title: 'a text that is no plan',
    text: 'Chào các bác, chiều nay 15 giờ họp ở nhà văn hóa nhé. Ai bận thì nhắn số 0900 000 000. Hôm qua tổ 3 được 12.',
    facts: [],
    never: /./,
  },
];
