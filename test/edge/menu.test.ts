/** The bundle as pushed, opened in the local host. */
import type { ScriptFile } from '../../local/runtime/bundle';
import { createHost, type MenuNode, RecordingUi } from '../../local/runtime/host';
import { createWorkbook } from '../../local/workbook/workbook';
import { version } from '../../package.json';
import { en } from '../../src/messages/en';
import { page as pageEn } from '../../src/messages/en/page';
import { vi } from '../../src/messages/vi';
import { page as pageVi } from '../../src/messages/vi/page';
import { secretary } from '../runtime/people';
import { freshFiles } from './bundle';

const ui = new RecordingUi();
let vietnamese: ScriptFile[] = [];
let host: ReturnType<typeof createHost>;

beforeAll(() => {
  vietnamese = freshFiles();
  host = createHost({ workbook: createWorkbook(), files: vietnamese, user: secretary, ui });
});

/** Labels only; a menu is [label, items]. */
function labels(nodes: MenuNode[]): unknown[] {
  return nodes.map((node) =>
    node.kind === 'separator' ? '-' : node.kind === 'item' ? node.label : [node.label, labels(node.items)],
  );
}

function functionsOf(nodes: MenuNode[]): string[] {
  return nodes.flatMap((node) =>
    node.kind === 'item' ? [node.run] : node.kind === 'menu' ? functionsOf(node.items) : [],
  );
}

test('opening gives the Vietnamese menu', () => {
  const samples = [
    'Xã Quế Châu, 27/5–30/6/2023',
    'Thành phố Vũng Tàu, 01/6–25/6/2023',
    'Thành phố Đồng Xoài, 20/6–20/9/2023',
    'Xã Cẩm Ngọc, 29/11–20/12/2022',
    'Tỉnh Tiền Giang, 20/8–30/10/2023',
  ];
  const setUp = [
    'Thiết lập từng bước',
    'Đọc kế hoạch',
    '-',
    'Tạo biểu thiết lập trống',
    ['Mở chiến dịch mẫu', samples],
    '-',
    'Kiểm tra kế hoạch',
    'Lập bảng chỉ tiêu',
    ['Thêm/gộp/dừng đơn vị', ['Thêm đơn vị', 'Gộp đơn vị đang chọn', 'Tạm dừng, dừng đơn vị đang chọn']],
    'Quyền nhập',
    'Bật ghi giờ nộp',
    'In phiếu cho tổ trưởng',
  ];
  const tabs = [
    ...['Vướng mắc', 'Số liệu công an', 'Cơ quan, đoàn thể', 'Giao bù', 'Báo cáo đã chốt', 'Ảnh gửi nhóm'],
    ...['Cần kiểm tra', 'Nhật ký'],
  ];
  const reports = [
    ...[
      'Lập các báo cáo đến hạn',
      'Giao chỉ tiêu',
      'BC ngày',
      'BC tuần',
      'BC đợt',
      'BC giai đoạn',
      'BC tổng kết',
    ],
    ...[
      'BC vướng mắc',
      'Chưa báo cáo',
      'BC cơ quan, đoàn thể',
      'Đối soát',
      'Lịch tuyên truyền',
      'Dịch vụ công',
    ],
    ...[
      'Xếp hạng',
      '-',
      'Báo cáo ký gửi',
      'Chốt báo cáo đang mở',
      'Đính chính báo cáo đã chốt',
      'Tải PDF tab đang mở',
    ],
  ];
  const city = [
    ...['Tạo danh sách xã, phường', 'Tổng hợp số liệu', 'Dừng tổng hợp', 'Tổng hợp hằng ngày'],
    'Chép lời văn tổng hợp',
  ];
  const daily = [
    ...[
      'Mở thanh bên',
      'Nhắc tổ chưa báo',
      'Nhập từ tin Zalo',
      '-',
      'Kiểm tra số liệu',
      'Kiểm tra kỹ',
      'Hoàn tác lần sửa số vừa rồi',
      '-',
    ],
    ...['Chốt số liệu ngày', 'Mở chốt', 'Cho nhập bù ngày đã chốt', 'Ghi giờ nhận tin', '-'],
    ...[['Báo cáo', reports], 'Chép lời văn', 'Giao bù phần thiếu', ['Mở bảng', tabs], '-'],
  ];
  const last = [['Tổng hợp các xã, phường', city], '-', 'Tự kiểm tra', 'Giới thiệu'];
  expect(labels(host.open())).toEqual([['Chỉ tiêu', [...daily, ['Thiết lập', setUp], ...last]]]);
  expect(host.failures).toEqual([]);
  expect(host.requests).toEqual([]);
});

test('every item calls a function of its own that exists', () => {
  const names = functionsOf(host.open());
  expect(names).toHaveLength(new Set(names).size);
  expect(host.functions()).toEqual(expect.arrayContaining(names));
});

test('Giới thiệu tells the version', () => {
  expect(host.run('about')).toEqual({ ok: true });
  expect(ui.alerts.at(-1)).toMatchObject({
    title: 'Giới thiệu',
    text: expect.stringContaining(`bản ${version}.`),
  });
});

test('a failure is told once, in Vietnamese, and nothing was called', () => {
  host.switches.sheetsService = false;
  const before = ui.alerts.length;
  expect(host.run('build')).toMatchObject({ ok: false, code: 'SERVICE_OFF' });
  expect(ui.alerts.slice(before)).toEqual([
    { title: 'Chỉ tiêu', text: expect.stringContaining('Google Sheets API chưa được bật'), buttons: 'OK' },
  ]);
  host.switches.sheetsService = true;
});

test('the sidebar names tabs as they stand', () => {
  for (const { tabs, page } of [
    { tabs: vi.tabs, page: pageVi },
    { tabs: en.tabs, page: pageEn },
  ])
    expect(page.tabs.settings).toBe(tabs.titles.settings);
});

test('an English bundle speaks English, and each carries the words of its own tabs only', () => {
  const english = freshFiles('en');
  const opened = createHost({ workbook: createWorkbook(), files: english, user: secretary });
  const [[title, items]] = labels(opened.open()) as [[string, unknown[]]];
  expect(title).toBe('Quotas');
  expect(items).toEqual(
    expect.arrayContaining(['Check the numbers', 'Close the day', 'Spread the shortfall', 'Self-check']),
  );
  const setUp = items.find((item) => Array.isArray(item) && item[0] === 'Set-up');
  expect(setUp).toEqual(['Set-up', expect.arrayContaining(['Check the plan', 'Who may type'])]);
  const text = (files: ScriptFile[]) => files.map((file) => file.text).join('');
  const heads = [vi, en].map(({ tabs }) => tabs.findings.title);
  const carried = [english, vietnamese].map((own) => heads.map((head) => text(own).includes(`"${head}"`)));
  expect(carried).toEqual([
    [false, true],
    [true, false],
  ]);
});
