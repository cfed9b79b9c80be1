import fc from 'fast-check';
import { readPlanText } from '../../../src/workbook/decode/plan-text';
import { oneLine } from './one-line';
import { TEXTS } from './texts';

/** Bits of plans in any order, with noise between them: what scans and copying make of texts. */
const bits = [
  'từ ngày 27/5/2023 đến hết ngày 30/6/2023',
  'trước 16 giờ hàng ngày',
  'Giai đoạn 1:',
  'Giai đoạn 2:',
  'Đợt 01 trước ngày 18/9/2023',
  'phấn đấu đạt 4.000 tài khoản/ngày',
  '100% người dân',
  '12,92%',
  '07 thôn',
  '3,090 hồ sơ',
  'tính đến ngày 31/02/2024',
  'KẾ HOẠCH',
  'trên địa bàn xã',
  'Tỷ lệ',
  'cấp huyện đạt 35%',
  'báo cáo',
  'Thời gian thực hiện:',
  'mỗi thôn 05 tổ',
  '1\tThôn Đông\t120',
  '| 2 | Thôn Tây | 80 |',
  '\n',
  '\n\n',
  '. ',
  '; ',
  ' (',
  ') ',
  '- ',
  '+ ',
  'I. ',
  '99/99/9999',
  '0000000000000000',
  '\u0301',
  '\ud800',
  '😀',
] as const;
const jumble = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((all) => all.join(' '));

test('any text is read without a throw, and every offer has its sentence from the text', () => {
  fc.assert(
    fc.property(jumble, (text) => {
      for (const { sentence, at, certainty, why } of readPlanText(text)) {
        expect(oneLine(text)).toContain(oneLine(sentence).trim());
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(text.length);
        expect(certainty === 'sure').toBe(why === null);
      }
    }),
    { numRuns: 300 },
  );
});

test('a field with two values is never sure', () => {
  fc.assert(
    fc.property(jumble, (text) => {
      const offers = readPlanText(text);
      for (const one of offers.filter(({ certainty }) => certainty === 'sure'))
        expect(offers.filter(({ field }) => field === one.field)).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

test('the same twice says nothing new', () => {
  for (const { text } of TEXTS) expect(readPlanText(text)).toEqual(readPlanText(text));
});

test('200 KB are read at once, whatever they are', () => {
  const size = 200_000;
  const long = (bit: string) => bit.repeat(Math.ceil(size / bit.length)).slice(0, size);
  const texts = [
    long(`${TEXTS.map(({ text }) => text).join('\n\n')}\n\n`),
    long('a'),
    long('1'),
    long('1 '),
    long('01/6/2023 - '),
    long('từ ngày 01/6/2023 đến ngày 30/6/2023, '),
    long('mỗi tổ '),
    long('chỉ tiêu 100 thẻ, '),
    long('('),
    long('\n'),
    long('\t|'),
    long('1\nThôn A\n'),
    long('các xã, phường, '),
  ];
  const slow: string[] = [];
  for (const text of texts) {
    const start = process.cpuUsage();
    readPlanText(text);
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1000;
    // Work that grew with the square of the length would take minutes.
    if (spent > 6000) slow.push(`${text.slice(0, 20)}: ${spent} ms`);
  }
  expect(slow).toEqual([]);
}, 120_000);
