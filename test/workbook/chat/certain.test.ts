/** What is taken without asking is proven word by word: whatever else is said makes it a question. */
import { contestedIn } from '../../../src/workbook/decode/chat/line';
import { one, read, said, two } from './ward';

const REPORTS = [
  'Dạ em báo SA1 được 3 người ạ',
  'Thôn Sành: tổ 1 3, tổ 2 4',
  'SA1 hôm qua 3 hôm nay 4',
  'tổ 1-3 Sành đều 2',
];
/** None of them says what a number is; some turn its meaning round, others may. */
const OTHERS = (
  'mai mốt còn thiếu hơn kém khoảng tầm gần giao cần phải sẽ định hẹn đang sắp chưa chẳng không đừng nếu thì nhưng hay hoặc ' +
  'với và cùng trừ bớt thêm nữa lại vẫn cũng như bằng theo sau trước đầu cuối tuần tháng năm quý đợt lần buổi sáng trưa chiều ' +
  'tối giờ phút nhà hộ khẩu phòng đường ngõ hẻm số-nhà máy cái chiếc đồng nghìn triệu ký mét km m2 % $ / ? + < > ( ) [ ] ' +
  '" ❌ 👎 😢 vắng ốm bận đi về xã huyện tỉnh nam nữ trẻ già cũ mới nhầm sai lộn bỏ xóa hủy thay đổi chuyển sang cho tới ' +
  'lỗi hỏng mất quên tưởng chắc hình hứa xem coi ai gì sao nào đâu hả hử à ư nhỉ well maybe not about'
).split(' ');

test('a word that is not of the vocabulary makes a question of a report, wherever it stands', () => {
  const taken: string[] = [];
  for (const report of REPORTS) {
    expect([report, read(report)[0]!.verdict]).toEqual([report, 'taken']);
    const words = report.split(' ');
    for (const other of OTHERS)
      for (let at = 0; at <= words.length; at++) {
        const text = [...words.slice(0, at), other, ...words.slice(at)].join(' ');
        if (read(text)[0]!.verdict === 'taken') taken.push(text);
      }
  }
  expect(taken).toEqual([]);
});

test('so does a second number', () => {
  const taken: string[] = [];
  for (const report of REPORTS) {
    const words = report.split(' ');
    for (const ward of [one, two])
      for (let at = 0; at <= words.length; at++) {
        const text = [...words.slice(0, at), '7', ...words.slice(at)].join(' ');
        const [line] = read(text, ward);
        if (line!.verdict === 'taken') taken.push(`${text} → ${said(line!)}`);
      }
  }
  expect(taken).toEqual([]);
});

test.each([
  ['the same person says something else before it', ['09:00 Hoa thì ra là thế', '09:02 Hoa SA1 3'], true],
  ['or behind it', ['09:02 Hoa SA1 3', '09:10 Hoa thì ra là thế'], true],
  ['long after', ['09:02 Hoa SA1 3', '10:10 Hoa thì ra là thế'], true],
  ['long after the next one', ['09:02 Hoa SA1 3', '10:05 Hoa SA2 4', '10:10 Hoa thì ra là thế'], false],
  ['somebody else does', ['09:02 Hoa SA1 3', '09:10 Lan thì ra là thế'], false],
  ['somebody else names a number', ['09:02 Hoa SA1 3', '09:10 Lan 3 thật sao'], true],
  ['somebody else names the team', ['09:02 Hoa SA1 3', '11:10 Lan SA1 thế nào'], true],
  ['it was named before', ['08:02 Lan SA1 thế nào', '09:02 Hoa SA1 3'], false],
  ['its day is told afterwards', ['09:02 Hoa SA1 3', '09:03 Hoa của hôm qua ạ'], true],
  ['the day of the next one is', ['09:02 Hoa SA1 3', '09:03 Hoa hôm qua', '09:03 Hoa SA2 4'], false],
  ['its hamlet is told afterwards', ['09:02 Hoa tổ 1 Sành 3', '09:03 Hoa Song Nga'], true],
  ['thanks', ['09:02 Hoa SA1 3', '09:03 Hoa Em cảm ơn ạ'], false],
  ['another team of the same person', ['09:02 Hoa SA1 3', '09:03 Hoa SA2 4 hay 5'], false],
  ['with the same number', ['09:02 Hoa SA1 3', '09:03 Hoa SA2 3 chứ'], true],
  ['without a number', ['09:02 Hoa SA1 3', '09:03 Hoa SA2 mới đúng'], true],
] as [string, string[], boolean][])('open when: %s', (_, messages, isOpen) => {
  const text = messages.map((each) => each.replace(/^(\S+) (\S+) /, '[$1, 12/06/2023] $2: ')).join('\n');
  expect([...contestedIn(read(text)).keys()].some((key) => key.includes('SA1'))).toBe(isOpen);
});

test('the sum below a list is checked against it', () => {
  const verdicts = (sum: string) => {
    const lines = read(`Thôn Sành\nTổ 1: 3\nTổ 2: 4\n${sum}`);
    return [contestedIn(lines).size, ...lines.map(({ verdict }) => verdict)];
  };
  expect(verdicts('Tổng: 7')).toEqual([0, 'skipped', 'taken', 'taken', 'skipped']);
  expect(verdicts('Tổng: 8')[0]).not.toBe(0);
  expect(verdicts('Lũy kế: 45')[0]).toBe(0);
  const apart = ['Thôn Sành', 'T1 3', 't2 4', 'Tổng 7'].map((each) => `[09:00, 12/06/2023] Hoa: ${each}`);
  expect(contestedIn(read(apart.join('\n'))).size).toBe(0);
});
