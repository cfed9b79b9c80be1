/** The same question in two languages is known by its place, its kind and its figures. */

import { readBefore } from '../../sidebar/replay';
import type { Question } from '../../src/app/sidebar/talk';

const question = (text: string, more: Partial<Question> = {}): Question => ({
  kind: 'confirm',
  text,
  mark: 'x',
  at: 0,
  ...more,
});
const before = [
  {
    question: question('Chốt ngày 27/5? 3/5 tổ đã báo, 02 tổ chưa; trước 16 giờ; 3.090'),
    answer: true,
    typed: '',
  },
];

test('figures are the same whatever stands between their digits', () => {
  const asked = question('Close 27/5? 3/5 tổ have reported, 2 have not; before 16:00; 3,090');
  expect(readBefore(before, asked)).toBe(before[0]);
});

test.each([
  ['other figures', question('Close 27/5? 4/5 tổ have reported, 1 has not; before 16:00; 3,090')],
  ['another kind', question(before[0]!.question.text, { kind: 'text' })],
  ['another place', question(before[0]!.question.text, { at: 1 })],
])('%s make it another question', (_, other) => {
  expect(readBefore(before, other)).toBeUndefined();
});
