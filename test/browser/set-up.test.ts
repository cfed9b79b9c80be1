/** The guided set-up in Chromium: from a blank file to quota tables, left half done and resumed, by keyboard. */
import { samples } from '../../local/samples';
import { violations } from './axe';
import { BlankWorkbook } from './blank';
import { inBrowser, type SheetWindow } from './browser';
import { ENTRY, plan, QUOTA, teams } from './daily';
import { CUT_OFF_AT_200, WATCH_CALLS } from './in-page';
import { columnOf, rowOf } from './sheet';
import { speak } from './speak';

inBrowser('the guided set-up', () => {
  let sheet: SheetWindow;
  const blank = new BlankWorkbook();
  /** Clicks, fields typed into and pastes of the person. */
  let interactions = 0;

  beforeAll(async () => {
    sheet = await blank.open('2023-05-20T09:00');
  });
  afterAll(() => blank.close());

  const frame = () => blank.panel.frame;
  const ownFrame = () => blank.panel.own;

  async function press(name: string): Promise<void> {
    interactions++;
    await frame().getByRole('button', { name, exact: true }).click();
  }
  async function type(label: string, text: string): Promise<void> {
    interactions++;
    await frame().getByLabel(label, { exact: true }).first().fill(text);
  }
  async function choose(label: string, option: string): Promise<void> {
    interactions++;
    await frame().getByLabel(label, { exact: true }).selectOption({ label: option });
  }
  const step = (title: string) => frame().locator('section.step h2', { hasText: title }).waitFor();

  /** Each state as axe and whoever looks at the pictures see it. */
  async function looked(name: string): Promise<void> {
    expect(await violations(ownFrame())).toEqual([]);
    expect(await ownFrame().evaluate(`(${CUT_OFF_AT_200})()`)).toBe(0);
    if (process.env.CHI_TIEU_PICTURES === undefined) return;
    await sheet.page.setViewportSize({ width: 1280, height: 1700 });
    await sheet.picture(`set-up-${name}-vi`);
    await speak(frame(), 'en');
    await sheet.picture(`set-up-${name}-en`);
    await speak(frame(), 'vi');
    await sheet.page.setViewportSize({ width: 1280, height: 800 });
  }

  test('begins where nothing is', async () => {
    await sheet.page.evaluate(WATCH_CALLS);
    interactions += 2;
    await sheet.menu('Mở thanh bên');
    await frame().getByRole('button', { name: 'Bắt đầu' }).waitFor();
    // One call to open, the forms with it; samples are asked for when they are wanted.
    expect(await sheet.page.evaluate('calls')).toEqual(['open']);
    await frame().getByText('Mở một chiến dịch mẫu').click();
    await frame()
      .getByRole('button', { name: /Quế Châu/ })
      .waitFor();
    expect(await sheet.page.evaluate('calls')).toEqual(['open', 'readForms']);
    await looked('start');
    await press('Bắt đầu');
    await step('Kế hoạch');
  });

  test('tells mistakes beside the field and writes nothing', async () => {
    const before = interactions;
    await type('Từ ngày', '31/6/2023');
    await frame().locator('#plan-first-note.wrong', { hasText: 'Không có ngày này' }).waitFor();
    await press('Lưu và tiếp');
    await frame().locator('[role=status]', { hasText: 'Còn 4 ô cần sửa' }).waitFor();
    await looked('mistakes');
    expect(await blank.server.get('/api/titles')).not.toContain('Thiết lập');
    await type('Tên đợt', 'Đợt');
    await frame().locator('[role=status]', { hasText: 'Còn 3 ô cần sửa' }).waitFor();
    await type('Từ ngày', '');
    // The way through without mistakes is counted.
    interactions = before;
  });

  test('the plan', async () => {
    await type('Tên đợt', 'Đợt thi đua cao điểm kích hoạt tài khoản định danh điện tử');
    await type('Địa bàn', 'Xã Quế Châu');
    await type('Từ ngày', '27/5/2023');
    await type('Đến hết ngày', '30/6/2023');
    await frame().locator('#plan-last-note', { hasText: '35 ngày, thứ Bảy đến thứ Sáu' }).waitFor();
    await looked('plan');
    await press('Lưu và tiếp');
    await step('Chỉ tiêu');
  });

  test('the target', async () => {
    await type('Tổng số phải đạt', '3,090');
    await frame().getByText('Là 3.090 hay 3,09? Chọn một số.').waitFor();
    await looked('either');
    await frame().getByRole('button', { name: 'Lưu và tiếp' }).click();
    await frame().locator('[role=status]', { hasText: 'Còn 1 ô cần sửa, chưa lưu.' }).waitFor();
    await press('3.090');
    expect(await frame().locator('[role=status]').textContent()).toBe('');
    // Another panel, and the file read anew: what was typed is still there.
    await frame().getByRole('button', { name: 'Đọc kế hoạch', exact: true }).click();
    await frame().getByRole('button', { name: 'Thiết lập', exact: true }).click();
    await frame().getByRole('button', { name: 'Cập nhật', exact: true }).click();
    await frame().locator('#app[aria-busy=false]').waitFor();
    await step('Chỉ tiêu');
    expect(await frame().getByLabel('Tổng số phải đạt', { exact: true }).inputValue()).toBe('3.090');
    await looked('targets');
    await press('Lưu và tiếp');
    await step('Đơn vị');
  });

  test('left half done, it goes on where answers are missing', async () => {
    await sheet.page.reload();
    await sheet.ready();
    await sheet.menu('Mở thanh bên');
    await step('Đơn vị');
    // What was saved stands in its step.
    await frame()
      .getByRole('button', { name: /^1\. Kế hoạch/ })
      .click();
    expect(await frame().getByLabel('Đến hết ngày', { exact: true }).inputValue()).toBe('30/6/2023');
    expect(await frame().getByLabel('Cơ quan ban hành', { exact: true }).inputValue()).toBe(
      'UBND xã Quế Châu',
    );
    await frame()
      .getByRole('button', { name: /^3\. Đơn vị/ })
      .click();
    await step('Đơn vị');
  });

  test('the units, pasted', async () => {
    const { units } = samples[0]!.file as { units: { name: string; eligible: number }[] };
    const lines = units.map(({ name, eligible }, i) => `${i + 1}\t${name}\t${eligible}`);
    const text = ['STT\tThôn\tSố người đủ điều kiện', ...lines].join('\n');
    await sheet.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await sheet.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    interactions++;
    await frame().locator('#units-text').press('Control+V');
    await frame().getByText('Đọc được 7 thôn').first().waitFor();
    await type('Mỗi thôn có mấy tổ', '5');
    await looked('units');
    await press('Lưu và tiếp');
    await step('Lịch');
    await looked('calendar');
    await press('Lưu và tiếp');
    await step('Báo cáo');
  });

  test('who reports when; a way out is taken with one click', async () => {
    await frame().getByText('Số liệu một ngày tính từ 15:00 hôm trước đến 15:00 ngày đó.').waitFor();
    await frame().getByRole('button', { name: '5. Báo cáo theo mặc định' }).waitFor();
    await choose('Làm buổi tối, sau giờ báo', 'Có');
    await looked('reporting');
    const before = interactions;
    await type('Trước', '4 giờ chiều');
    expect(await frame().locator('#window').textContent()).toBe('');
    await type('Trước', '15:00');
    await press('2. Chỉ tiêu đã có');
    await type('Số đầu kỳ', '100');
    await press('5. Báo cáo chưa lưu');
    // The way through without a look elsewhere is counted.
    interactions = before;
    await press('Lưu và tiếp');
    const way = 'báo vào sáng hôm sau (Tổ 08:00, Xã 10:00)';
    await frame().getByRole('button', { name: way }).waitFor();
    await frame().getByText('Chưa lưu: Chỉ tiêu.').waitFor();
    await looked('ways');
    await press(way);
    await frame()
      .locator('[role=status]', { hasText: `Đã ghi: ${way}` })
      .waitFor();
    expect(await frame().getByRole('button', { name: way }).count()).toBe(0);
    const values = await sheet.values('Thiết lập');
    const row = values.findIndex((cells) => cells[0] === 'cutOff.1');
    expect(values[row]!.slice(2, 5)).toEqual(['Tổ', '08:00', 'hôm sau']);
  });

  test('what was typed in a step is still there after another was saved, until it is dropped', async () => {
    const before = interactions;
    await press('2. Chỉ tiêu chưa lưu');
    const baseline = frame().getByLabel('Số đầu kỳ', { exact: true });
    expect(await baseline.inputValue()).toBe('100');
    await press('Bỏ phần chưa lưu');
    expect(await baseline.inputValue()).toBe('');
    expect(await frame().getByRole('button', { name: 'Bỏ phần chưa lưu' }).count()).toBe(0);
    await press('6. Xem lại');
    interactions = before;
  });

  test('shows what would be given out, and builds the tables of the plan', async () => {
    await frame().getByText('3.090 tài khoản cho 35 đơn vị trong 35 ngày').waitFor();
    await frame().getByText('Xem thử bảng chỉ tiêu').click();
    await frame().getByLabel('Của', { exact: true }).selectOption('GM');
    const sum = plan.tables[0]!.rows.filter(({ unit }) => unit.startsWith('GM')).reduce(
      (all, { total }) => all + total,
      0,
    );
    await frame()
      .locator('section.totals tbody tr:first-child td:last-child', { hasText: String(sum) })
      .waitFor();
    await looked('review');
    await press('Lập bảng chỉ tiêu');
    await sheet.inFront(ENTRY);
    await frame().locator('section.next').waitFor();
    process.stderr.write(`from blank to quota tables: ${interactions} interactions\n`);
    expect(interactions).toBeLessThan(25);
    const values = await sheet.values(QUOTA);
    const column = columnOf(values, 'total|activated');
    const totals = teams.map((team) => Number(values[rowOf(values, 0, team)]![column]));
    expect(totals).toEqual(plan.tables[0]!.rows.map(({ total }) => total));
    expect(totals.reduce((all, total) => all + total, 0)).toBe(3090);
    await looked('built');
  });

  test('what comes next is done where it is told', async () => {
    const next = frame().locator('section.next');
    await next.getByRole('button', { name: 'Bật ghi giờ nộp' }).click();
    await frame().getByText('Đã bật ghi giờ nộp').waitFor();
    await next.getByRole('button', { name: 'In phiếu cho tổ trưởng' }).click();
    const page = sheet.page.locator('dialog.page');
    await page.locator('.cross').click();
    await page.waitFor({ state: 'hidden' });
    await frame().getByText('Chuẩn bị', { exact: true }).first().click();
    for (const name of ['Quyền nhập', 'Gộp đơn vị đang chọn', 'Tạm dừng, dừng đơn vị đang chọn'])
      await frame().getByRole('button', { name, exact: true }).waitFor();
    await looked('standing');
    await frame().getByText('Chuẩn bị', { exact: true }).first().click();
    await frame().getByRole('button', { name: 'Cập nhật', exact: true }).focus();
  });

  test('a later change is shown before it is done, by keyboard alone', async () => {
    await sheet.page.locator('#sidebar iframe').focus();
    const reach = async (name: string) => {
      let focused = '';
      for (let tabs = 0; tabs < 60 && !focused.includes(name); tabs++) {
        await sheet.page.keyboard.press('Tab');
        focused = await ownFrame().evaluate<string>(`(${FOCUSED_FIELD})()`);
      }
      expect(focused).toContain(name);
    };
    await reach('2. Chỉ tiêu');
    await sheet.page.keyboard.press('Enter');
    await step('Chỉ tiêu');
    await reach('Tổng số phải đạt');
    await sheet.page.keyboard.press('Control+A');
    await sheet.page.keyboard.type('3.500');
    await sheet.page.keyboard.press('Enter');
    await frame().locator('section.change', { hasText: 'Xã Quế Châu: 3.090 → 3.500' }).waitFor();
    await looked('change');
    // Another language gives the question up; what was typed is still there, and so is the step that says so.
    await frame().getByRole('button', { name: 'English' }).click();
    await frame().getByLabel('Total to be reached').waitFor();
    await frame().getByRole('button', { name: '2. Targets not saved' }).waitFor();
    await frame().locator('#app[aria-busy=false]').waitFor();
    await frame().getByRole('button', { name: 'Tiếng Việt' }).click();
    await frame().getByLabel('Tổng số phải đạt').waitFor();
    await frame().locator('#app[aria-busy=false]').waitFor();
    await frame().getByLabel('Tổng số phải đạt').press('Enter');
    await frame().locator('section.change', { hasText: 'Xã Quế Châu: 3.090 → 3.500' }).waitFor();
    await reach('Không');
    await sheet.page.keyboard.press('Enter');
    await step('Chỉ tiêu');
    await frame().locator('[role=status]', { hasText: 'Chưa lưu.' }).waitFor();
    expect(await frame().getByLabel('Tổng số phải đạt').inputValue()).toBe('3.500');
    // Nothing was written.
    const values = await sheet.values('Thiết lập');
    expect(values.find((cells) => cells[0] === 'ind.target')![2]).toBe(3090);
  });

  test('a second target is shown as what it adds, and taken out again', async () => {
    await type('Tổng số phải đạt', '3.090');
    await press('Thêm chỉ tiêu');
    await frame().getByLabel('Tên chỉ tiêu', { exact: true }).nth(1).fill('Kích hoạt mức 2');
    await frame().getByLabel('Tổng số phải đạt', { exact: true }).nth(1).fill('1.000');
    await press('Lưu và tiếp');
    const change = frame().locator('section.change', { hasText: 'Kích hoạt mức 2: 0 → 1.000' });
    await change.waitFor();
    expect(await change.textContent()).not.toContain('3.090');
    await press('Không');
    await press('Bỏ Chỉ tiêu 2');
    expect(await frame().getByLabel('Tên chỉ tiêu', { exact: true }).count()).toBe(1);
    await press('Lưu và tiếp');
    await step('Đơn vị');
  });
});

/** Name of what has the focus: of a button, or the label of a field. */
const FOCUSED_FIELD = `() => {
  const each = document.activeElement;
  if (each === null || getComputedStyle(each).outlineStyle !== 'solid') return '';
  return each.labels?.[0]?.textContent ?? each.textContent;
}`;
