/** What the panels say by themselves, in both languages. */
import { dueText } from '../../sidebar/reports/due';
import { noneOf } from '../../sidebar/today/none-of';
import { speak } from '../../sidebar/words';

const at = (text: string) => Date.parse(`${text}:00+07:00`);

beforeAll(() => {
  Object.assign(globalThis, { document: { documentElement: {} } });
});

test('a report wanted by midnight is wanted before the day', () => {
  const said = () =>
    ['2026-12-18T00:00', '2026-12-02T08:00'].flatMap((moment) => [
      dueText(at(moment), false),
      dueText(at(moment), true),
    ]);
  speak('vi', null);
  expect(said()).toEqual([
    'Gửi trước ngày 18/12',
    'Đã quá hạn gửi: trước ngày 18/12',
    'Gửi trước 08:00 ngày 2/12',
    'Đã quá giờ gửi: 08:00 ngày 2/12',
  ]);
  speak('en', null);
  expect(said().slice(0, 2)).toEqual(['To be sent before 18/12', 'Past its time: before 18/12']);
});

test('where nobody of a level is behind, it says of whom', () => {
  const levels = { leaf: 'Tổ dân phố', group: 'Khu phố' };
  speak('vi', null);
  expect([false, true].map((leaves) => noneOf({ levels }, leaves))).toEqual([
    'Không có khu phố nào chậm.',
    'Không có tổ dân phố nào chậm.',
  ]);
});
