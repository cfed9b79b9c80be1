/** Setting up from the text of a plan, in Chromium: pasted, looked through, taken over; by keyboard alone as well. */
import { QUE_CHAU } from '../workbook/plan-text/que-chau';
import { violations } from './axe';
import { BlankWorkbook } from './blank';
import { inBrowser, type SheetWindow } from './browser';
import { CUT_OFF_AT_200, WEAKNESSES } from './in-page';
import { speak } from './speak';

/** What is in the text twice over, and what could be HTML. */
const DOUBTFUL = QUE_CHAU.replace('Gò Mít', 'Gò <img src=x onerror=alert(1)').replace(
  'PHỤ LỤC',
  '5. Chỉ tiêu kích hoạt đến hết ngày 30/6/2023 là 3.190 tài khoản định danh điện tử.\n\nPHỤ LỤC',
);

inBrowser('the text of a plan', () => {
  let sheet: SheetWindow;
  const blank = new BlankWorkbook();

  beforeAll(async () => {
    sheet = await blank.open('2023-05-20T09:00');
  });
  afterAll(() => blank.close());

  const frame = () => blank.panel.frame;
  const ownFrame = () => blank.panel.own;
  const status = (text: string | RegExp) => frame().locator('[role=status]', { hasText: text }).waitFor();
  const take = () => frame().getByRole('button', { name: /^Đưa \d+ mục vào Thiết lập$/ });
  const box = (label: string) => frame().getByRole('checkbox', { name: label, exact: true });

  /** Each state as axe and whoever looks at the pictures see it. */
  async function looked(name: string): Promise<void> {
    expect(await violations(ownFrame())).toEqual([]);
    expect(await ownFrame().evaluate(`(${CUT_OFF_AT_200})()`)).toBe(0);
    expect(await ownFrame().evaluate(`(${WEAKNESSES})()`)).toEqual([]);
    if (process.env.CHI_TIEU_PICTURES === undefined) return;
    await sheet.page.setViewportSize({ width: 1280, height: 2600 });
    await sheet.picture(`plan-text-${name}-vi`);
    await speak(frame(), 'en');
    await sheet.picture(`plan-text-${name}-en`);
    await speak(frame(), 'vi');
    await sheet.page.setViewportSize({ width: 1280, height: 800 });
  }

  test('is reached from the set-up, and says when there is nothing to read', async () => {
    await sheet.menu('Mở thanh bên');
    await frame().getByRole('button', { name: 'Đọc từ lời văn kế hoạch' }).click();
    await frame().getByRole('button', { name: 'Đọc kế hoạch' }).last().click();
    await status('Chưa có lời văn nào.');
    await frame().getByLabel('Lời văn kế hoạch').fill('a'.repeat(200_001));
    await frame().getByRole('button', { name: 'Đọc kế hoạch' }).last().click();
    await status('Dài 200.001 chữ cái, đọc được nhiều nhất 200.000.');
    await frame().getByLabel('Lời văn kế hoạch').fill('');
    await looked('blank');
  });

  test('pasted by keyboard: what is sure is ticked, what is said twice is to be chosen', async () => {
    const field = frame().getByLabel('Lời văn kế hoạch');
    await field.focus();
    await sheet.page.keyboard.insertText(DOUBTFUL);
    await sheet.page.keyboard.press('Tab');
    await sheet.page.keyboard.press('Enter');
    await frame().locator('section.found').waitFor();
    // The heading that tells how much was found has the focus.
    expect(await ownFrame().evaluate('document.activeElement.id')).toBe('title-found');
    expect(await box('Thời gian').isChecked()).toBe(true);
    expect(await box('Làm buổi tối').isChecked()).toBe(false);
    const targets = box('Mục tiêu (Chỉ tiêu 1)');
    expect(await targets.count()).toBe(2);
    expect([await targets.first().isChecked(), await targets.last().isChecked()]).toEqual([false, false]);
    await looked('read');
  });

  test('of two values one is taken; each card has its sentence; what looks like HTML is text', async () => {
    const targets = box('Mục tiêu (Chỉ tiêu 1)');
    await targets.first().focus();
    await sheet.page.keyboard.press('Space');
    expect(await targets.first().isChecked()).toBe(true);
    await targets.last().focus();
    await sheet.page.keyboard.press('Space');
    expect([await targets.first().isChecked(), await targets.last().isChecked()]).toEqual([false, true]);
    await targets.first().check();
    const cards = frame().locator('li.finding');
    expect(await cards.locator('q').first().textContent()).not.toBe('');
    expect(await cards.count()).toBe(await cards.filter({ has: sheet.page.locator('q') }).count());
    await frame().getByText('Hạn (Chỉ tiêu 1)').waitFor();
    await frame().getByText('đến hết ngày 30/6/2023', { exact: true }).waitFor();
    await frame().getByText('Gò <img src=x onerror=alert(1), Giao sẵn 430').waitFor();
    expect(await frame().locator('#panel img').count()).toBe(0);
  });

  test('taken over, the set-up goes on where answers are missing; read again it stands already', async () => {
    await box('Làm buổi tối').check();
    await take().press('Enter');
    await status(/^Đã đưa \d+ mục vào Thiết lập\.$/);
    await frame().locator('section.next, section.step, ol.steps').first().waitFor();
    expect(await blank.server.get('/api/titles')).toEqual(
      expect.arrayContaining(['Thiết lập', 'Danh sách tổ']),
    );
    await frame().getByRole('button', { name: 'Đọc kế hoạch' }).first().click();
    await frame().getByRole('button', { name: 'Đọc kế hoạch' }).last().click();
    await frame()
      .getByText(/^Đã ghi đúng như kế hoạch: \d+$/)
      .waitFor();
    expect(await frame().locator('input[type=checkbox]:checked').count()).toBe(0);
    await looked('again');
  });
});
