/** What a card of a plan's text says it offers. */

import { presentText, shownText } from '../../sidebar/plan-text/value';
import type { Offered } from '../../src/app/plan-text/offered';
import { planCards } from '../../src/messages/vi/plan-cards';

type Values = (string | number | boolean | null)[];

test.each<[Offered['label'], Values, string]>([
  ['period', ['2023-05-27', '2023-06-30'], '27/5/2023 – 30/6/2023'],
  [
    'phase',
    ['Giai đoạn 1', '2023-06-20', '2023-07-15', 25],
    'Giai đoạn 1, 20/6/2023 – 15/7/2023, Số ngày nêu trong tên 25',
  ],
  ['phaseTarget', ['total', 55000, 'unstated'], 'tổng số 55.000 (không nói rõ cách tính)'],
  ['target', ['perDay', 4500], 'mỗi ngày 4.500'],
  ['deadline', ['before', '2023-07-17'], 'trước ngày 17/7/2023'],
  [
    'round',
    ['Đợt 1', '2023-06-20', '2023-07-15', 'by', '2023-07-17', false],
    'Đợt 1, 20/6/2023 – 15/7/2023, đến hết ngày 17/7/2023',
  ],
  ['levels', ['Xã', 'Thôn', 'Tổ'], 'Xã → Thôn → Tổ'],
  ['name', ['Đợt thử'], 'Đợt thử'],
])('%s', (label, values, text) => {
  expect(shownText({ label, shown: values.map((value) => ({ value })) }, planCards)).toBe(text);
  expect(presentText({ label, present: values } as Offered, planCards)).toBe(text);
});

test('figures of a line of units say what they are', () => {
  const shown = [{ value: 'Tân Bình' }, { value: 412, label: 'eligible' as const }];
  expect(shownText({ label: 'unitLine', shown }, planCards)).toBe('Tân Bình, Đủ điều kiện 412');
});
