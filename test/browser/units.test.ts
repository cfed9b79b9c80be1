/** The steps Đơn vị and Lịch of the set-up in Chromium: a table pasted out of Word, holidays pressed, by keyboard too. */
import { violations } from './axe';
import { BlankWorkbook } from './blank';
import { inBrowser, type SheetWindow } from './browser';
import { CUT_OFF_AT_200, FOCUSED } from './in-page';
import { speak } from './speak';

const NAUGHTY = '<img src=x onerror="parent.postMessage(1,`*`)">';
const cell = (text: string, more = '') => `<td ${more}><p class=MsoNormal><span>${text}</span></p></td>`;
/** As Word puts it on the clipboard: a letterhead laid out by a table, merged heads and hamlets, a sum that is wrong. */
const WORD = `<html><body><!--StartFragment-->
<table><tr>${cell('UBND XÃ THỬ')}${cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}</tr></table>
<p>PHỤ LỤC</p>
<table><tbody>
<tr>${cell('STT', 'rowspan=2')}${cell('Thôn', 'rowspan=2')}${cell('Tổ', 'rowspan=2')}${cell('Chỉ tiêu<br>giao', 'colspan=2')}${cell('Tổ trưởng', 'rowspan=2')}</tr>
<tr>${cell('Cả đợt')}${cell('Mỗi<br>ngày')}</tr>
<tr>${cell('1', 'rowspan=2')}${cell('Sống', 'rowspan=2')}${cell('Tổ 1')}${cell('1.020')}${cell('34')}${cell('Nguyễn Văn A 0900 000 001')}</tr>
<tr>${cell('Tổ 2')}${cell('1 021')}${cell('34')}${cell('Trần Thị B')}</tr>
<tr>${cell('2')}${cell('Song')}${cell('')}${cell('1.046')}${cell('35')}${cell('')}</tr>
<tr>${cell(NAUGHTY.replace(/</g, '&lt;'))}${cell(NAUGHTY.replace(/</g, '&lt;'))}${cell('')}${cell('kh')}${cell('')}${cell('')}</tr>
<tr>${cell('')}${cell('Tổng cộng: 03 thôn', 'colspan=2')}${cell('3.090')}${cell('')}${cell('')}</tr>
</tbody></table><!--EndFragment--></body></html>`;

/** Whether the page may go without a question of the browser's. */
const LEAVES = "() => dispatchEvent(new Event('beforeunload', { cancelable: true }))";

inBrowser('units and calendar of the set-up', () => {
  let sheet: SheetWindow;
  const blank = new BlankWorkbook();

  beforeAll(async () => {
    sheet = await blank.open('2026-04-01T09:00');
  });
  afterAll(() => blank.close());

  const frame = () => blank.panel.frame;
  const ownFrame = () => blank.panel.own;
  const press = (name: string) => frame().getByRole('button', { name, exact: true }).click();
  const type = (label: string, text: string) => frame().getByLabel(label, { exact: true }).first().fill(text);
  const step = (title: string) => frame().locator('section.step h2', { hasText: title }).waitFor();
  const openStep = (name: string) => frame().locator('.steps button', { hasText: name }).click();
  const text = async (selector: string) =>
    ((await frame().locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ');

  async function paste(html: string, plain: string): Promise<void> {
    await ownFrame().evaluate(
      `(([html, plain]) => {
        const area = document.getElementById('units-text');
        area.focus();
        area.select();
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', html);
        clipboardData.setData('text/plain', plain);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        if (area.dispatchEvent(event)) document.execCommand('insertText', false, plain);
      })(${JSON.stringify([html, plain])})`,
    );
  }

  /** At its whole height, in both languages. */
  async function looked(name: string): Promise<void> {
    await sheet.page.setViewportSize({ width: 1280, height: 1900 });
    for (const [language, other] of [
      ['vi', 'en'],
      ['en', 'vi'],
    ] as const) {
      await sheet.picture(`${name}-${language}`);
      expect(await violations(ownFrame())).toEqual([]);
      expect(await ownFrame().evaluate(`(${CUT_OFF_AT_200})()`)).toBe(0);
      await speak(frame(), other);
    }
    await sheet.page.setViewportSize({ width: 1280, height: 800 });
  }

  test('comes to the units after plan and targets', async () => {
    await sheet.menu('Mở thanh bên');
    await press('Bắt đầu');
    await step('Kế hoạch');
    await type('Tên đợt', 'Đợt thử');
    await type('Địa bàn', 'Xã Thử');
    await type('Từ ngày', '20/4/2026');
    await type('Đến hết ngày', '31/5/2026');
    await press('Lưu và tiếp');
    await step('Chỉ tiêu');
    await type('Tổng số phải đạt', '0');
    await frame().locator('#target-0-note.ask', { hasText: 'không giao gì' }).waitFor();
    await press('Lưu và tiếp');
    await step('Đơn vị');
    await frame().locator('[role=status]', { hasText: 'Đã lưu. Nên xem lại 1 ô ở bước Chỉ tiêu.' }).waitFor();
    await openStep('2. Chỉ tiêu');
    await type('Tổng số phải đạt', '3.090');
    await press('Lưu và tiếp');
    await step('Đơn vị');
    expect(await frame().locator('#units-unsaved').isVisible()).toBe(false);
    expect(await ownFrame().evaluate(`(${LEAVES})()`)).toBe(true);
    await looked('units-empty');
  });

  test('a table out of Word, its merged cells and a hamlet that looks like HTML: read before anything is written', async () => {
    await paste(WORD, 'không dùng');
    await frame().locator('section.found li').first().waitFor();
    expect(await frame().locator('img').count()).toBe(0);
    const found = await frame().locator('section.found li').allTextContents();
    expect(found.join('\n')).toContain('"kh" ở cột "Chỉ tiêu giao Cả đợt" không phải là số.');
    expect(found.join('\n')).toContain('bảng ghi cộng 3.090, cộng các dòng được 3.087, lệch 3.');
    const columns = await frame().locator('section.columns label').allTextContents();
    expect(columns[3]).toBe('Chỉ tiêu giao Cả đợt (ví dụ: 1.020)');
    expect(await frame().locator('#column-3').inputValue()).toBe('quota|activated');
    expect(await frame().locator('#column-4').inputValue()).toBe('skip');
    await looked('units-mistakes');
    expect(await frame().locator('#units-unsaved').isVisible()).toBe(true);
    expect(await ownFrame().evaluate(`(${LEAVES})()`)).toBe(false);
    expect((await blank.server.get<string[]>('/api/titles')).filter((title) => title.includes('cũ'))).toEqual(
      [],
    );
  });

  test('an error keeps it from being saved; the line is found, then left out', async () => {
    await press('Lưu và tiếp');
    await frame().locator('.note', { hasText: 'Sửa các lỗi' }).waitFor();
    await press('Đến dòng 8 trong ô dán');
    const chosen =
      '(() => { const a = document.activeElement; return a.value.slice(a.selectionStart, a.selectionEnd); })()';
    expect(await ownFrame().evaluate(chosen)).toContain(NAUGHTY);
    const area = frame().locator('#units-text');
    await area.fill((await area.inputValue()).replace(/\tkh\t/, '\t3\t'));
    await press('Đọc bảng');
    await frame().locator('section.found', { hasText: 'Cần xem' }).waitFor();
    await frame().locator('#pasted-each').fill('5');
    await frame().locator('summary', { hasText: 'Đọc được 3 thôn, 12 tổ' }).waitFor();
    await frame().getByLabel(`Số tổ của ${NAUGHTY}`).fill('hai');
    await frame().locator('.units .wrong', { hasText: 'Số tổ là số nguyên' }).waitFor();
    await frame().getByLabel(`Số tổ của ${NAUGHTY}`).fill('2');
    await frame().locator('summary', { hasText: 'Đọc được 3 thôn, 9 tổ' }).waitFor();
    expect(await text('section.step')).toContain('Cộng phụ lục 3.090, bằng chỉ tiêu.');
    await looked('units-read');
    await press('Lưu và tiếp');
    await step('Lịch');
    const values = await sheet.values('Danh sách tổ');
    const names = values.flatMap((cells) =>
      cells.includes('Thôn') ? [cells[cells.indexOf('Thôn') + 1]] : [],
    );
    expect(names).toEqual(['Sống', 'Song', NAUGHTY]);
  });

  test('holidays by one press each, a slow start, a hamlet’s own days: counted while they are typed', async () => {
    const count = () => text('#working-days');
    expect(await count()).toBe('42 ngày làm việc trong 42 ngày.');
    await frame().getByLabel('Chủ nhật').selectOption({ label: 'Nghỉ' });
    expect(await count()).toBe('36 ngày làm việc trong 42 ngày.');
    expect(await frame().locator('.holidays li').allTextContents()).toEqual([
      'Giỗ Tổ Hùng Vương (10/3 âm lịch), Chủ nhật 26/4NghỉVẫn làm',
      'Ngày Chiến thắng 30/4, thứ Năm 30/4NghỉVẫn làm',
      'Ngày Quốc tế lao động 1/5, thứ Sáu 1/5NghỉVẫn làm',
    ]);
    await press('Nghỉ các ngày thường nghỉ');
    expect(await count()).toBe('34 ngày làm việc trong 42 ngày.');
    await press('Vẫn làm: Ngày Quốc tế lao động 1/5 1/5');
    expect(await count()).toBe('35 ngày làm việc trong 42 ngày.');
    await type('Mấy ngày đầu làm nửa sức', '4');
    expect(await count()).toBe('35 ngày làm việc trong 42 ngày. Quy ra ngày làm đủ sức: 33.');
    await press('Thêm ngày');
    await type('Ngày', '31/4/2026');
    await frame().locator('.wrong', { hasText: 'Không có ngày này' }).waitFor();
    await type('Ngày', '15/5/2026');
    await type('Lý do', 'Bầu cử');
    await frame().getByLabel('Thêm thôn có lịch riêng').selectOption({ label: 'Song' });
    await type('Song', '2/5; 9/5–12/5');
    await frame().locator('#own-3-note', { hasText: 'Đọc được 5 ngày' }).waitFor();
    await looked('calendar');
    await press('Lưu và tiếp');
    await step('Báo cáo');
    const settings = (await sheet.values('Thiết lập')).map((cells) => cells.join('|'));
    expect(settings.some((line) => line.includes('Ngày Quốc tế lao động 1/5'))).toBe(true);
    await openStep('4. Lịch');
    await step('Lịch');
    expect(await count()).toBe('34 ngày làm việc trong 42 ngày. Quy ra ngày làm đủ sức: 32.');
    expect(await frame().getByLabel('Song', { exact: true }).inputValue()).toBe('2/5; 9/5–12/5');
  });

  test('another list asks first, by keyboard; the old one stays in a hidden tab', async () => {
    await openStep('3. Đơn vị');
    await frame().locator('summary', { hasText: 'Đang có 3 thôn, 9 tổ' }).waitFor();
    await looked('units-standing');
    await press('1.046, sửa Chỉ tiêu giao của Song');
    await type('Chỉ tiêu giao', '1,050');
    await frame().getByText('Là 1.050 hay 1,05? Chọn một số.').waitFor();
    await looked('units-correcting');
    await press('1.050');
    await press('Lưu và tiếp');
    await step('Lịch');
    expect((await sheet.values('Danh sách tổ')).find((cells) => cells.includes('Song'))).toContain(1050);
    await openStep('3. Đơn vị');
    const tab = async (name: string) => {
      let focused = '';
      for (let i = 0; i < 80 && !focused.startsWith(name); i++) {
        await sheet.page.keyboard.press('Tab');
        focused = await ownFrame().evaluate<string>(`(${FOCUSED})()`);
      }
      expect(focused).toContain(name);
    };
    await sheet.page.locator('#sidebar iframe').focus();
    await tab('Dán danh sách khác');
    await sheet.page.keyboard.press('Enter');
    expect(await ownFrame().evaluate('document.activeElement.id')).toBe('units-text');
    await sheet.page.keyboard.type('Sành');
    await sheet.page.keyboard.press('Enter');
    await sheet.page.keyboard.type('Song Nga');
    await tab('Đọc bảng');
    await sheet.page.keyboard.press('Enter');
    await frame().locator('summary', { hasText: 'Đọc được 2 thôn' }).waitFor();
    await frame().locator('.note', { hasText: '2 thôn chưa có số tổ: Sành, Song Nga' }).waitFor();
    await tab('Lưu và tiếp');
    await sheet.page.keyboard.press('Enter');
    await frame().locator('.note', { hasText: 'hoặc đánh dấu không chia tổ' }).waitFor();
    expect(await ownFrame().evaluate('document.activeElement.id')).toBe('units-teamless');
    await sheet.page.keyboard.press('Space');
    await tab('Lưu và tiếp');
    await sheet.page.keyboard.press('Enter');
    await frame().locator('.note', { hasText: 'Đánh dấu đồng ý' }).waitFor();
    expect(await ownFrame().evaluate('document.activeElement.id')).toBe('units-agree');
    await looked('units-replacing');
    await frame().locator('#units-agree').focus();
    await sheet.page.keyboard.press('Space');
    await tab('Lưu và tiếp');
    await sheet.page.keyboard.press('Enter');
    await step('Lịch');
    expect(
      (await blank.server.get<string[]>('/api/titles')).filter((title) => title.startsWith('Danh sách tổ')),
    ).toHaveLength(2);
  });
});
