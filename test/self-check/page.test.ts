import { type SelfCheckReport, selfCheckPage, selfCheckText } from '../../src/app/self-check';

const REPORT: SelfCheckReport = {
  environment: {
    version: '0.1.0',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    autoRecalc: 'MINUTE',
    startedAt: Date.UTC(2023, 5, 12, 2),
    endedAt: Date.UTC(2023, 5, 12, 2, 0, 41),
  },
  rows: [
    { id: 'note', outcome: { passes: true, expected: '"a"', seen: '"a"' } },
    { id: 'lock', outcome: { passes: false, expected: '1', seen: `<script>alert("x")</script>'&` } },
  ],
  leftover: null,
};

test('a table with one line a contract, in the reader’s language', () => {
  const vi = selfCheckPage(REPORT, 'vi');
  expect(vi).toContain('1/2 mục đúng, 1 mục khác');
  expect(vi).toContain('<td>Ghi chú của ô được giữ</td><td><b>Đúng</b></td>');
  expect(vi).toContain('múi giờ Asia/Ho_Chi_Minh, tính lại MINUTE; 41 giây');
  expect(selfCheckPage(REPORT, 'en')).toContain('<td>A note is kept</td><td><b>Passes</b></td>');
});

test('values are escaped wherever they stand', () => {
  const page = selfCheckPage(REPORT, 'vi');
  expect(page).not.toContain('<script');
  expect(page.split('&#60;script&#62;')).toHaveLength(3);
  const hostile = { ...REPORT, leftover: '<img>', environment: { ...REPORT.environment, locale: '<b>' } };
  expect(selfCheckPage(hostile, 'vi')).not.toMatch(/<img>|ngữ <b>/);
});

test('all right is said in one line', () => {
  const right = { ...REPORT, rows: REPORT.rows.slice(0, 1) };
  expect(selfCheckPage(right, 'vi')).toContain('Đúng cả 1 mục.');
  expect(selfCheckPage(right, 'vi')).not.toContain('class=no');
});

test('another locale, and a tab that stayed behind, are pointed out', () => {
  const odd = {
    ...REPORT,
    leftover: 'Tự kiểm tra ab',
    environment: { ...REPORT.environment, locale: 'en_US' },
  };
  expect(selfCheckPage(odd, 'vi')).toContain('đặt ngôn ngữ en_US, không phải vi_VN');
  expect(selfCheckPage(odd, 'vi')).toContain('Tự kiểm tra ab');
  expect(selfCheckPage(REPORT, 'vi')).not.toContain('không phải vi_VN');
});

test('the text to copy is one line of environment and one a contract', () => {
  const [head, ...lines] = selfCheckText(REPORT).split('\n');
  expect(head).toContain('"version":"0.1.0","locale":"vi_VN"');
  expect(lines[0]).toBe('passes\tnote\t"a"\t"a"');
  expect(lines[1]).toMatch(/^DIFFERS\tlock\t/);
});
