/** Fields of the set-up: what people type as answers, what is told beside them, and which answers are sent. */
import { Answers } from '../../sidebar/set-up/answers';
import { Items } from '../../sidebar/set-up/items';
import { inOrder } from '../../sidebar/set-up/period';
import { type Kind, type Raw, read, shown, typedAs } from '../../sidebar/set-up/reading';
import type { SetUp } from '../../sidebar/set-up/step';
import { setUp as words } from '../../src/messages/vi/sidebar-set-up';

test.each<[Kind, string, Raw]>([
  ['whole', '4.000', 4000],
  ['whole', '4.000.000', 4_000_000],
  ['whole', '1,234,567', 1_234_567],
  ['whole', ' 3.090 tài khoản ', 3090],
  ['whole', '1 200', 1200],
  ['whole', '07', 7],
  ['whole', '', null],
  ['percent', '12,92 %', 12.92],
  ['percent', '12.92', 12.92],
  ['percent', '100', 100],
  ['percent', '12,125', 12.125],
  ['day', '1/6/2023', '2023-06-01'],
  ['day', '01/06/2023', '2023-06-01'],
  ['day', '27-5-23', '2023-05-27'],
  ['day', 'ngày 27 tháng 5 năm 2023', '2023-05-27'],
  ['time', '15 giờ 30', '15:30'],
  ['time', '8h', '08:00'],
  ['text', '  Xã   Quế Châu ', 'Xã Quế Châu'],
])('%s: "%s" is %j', (kind, typed, value) => {
  expect(read(kind, typed)).toEqual({ value });
});

test.each<[Kind, string, keyof typeof words.wrong]>([
  ['whole', 'nhiều', 'number'],
  ['whole', '4.000 x 25', 'number'],
  ['whole', '12,5', 'whole'],
  ['whole', '99.999.999.999', 'large'],
  ['percent', '112', 'percent'],
  ['day', '31/6/2023', 'day'],
  ['day', '1/6', 'year'],
  ['day', 'ngày 31 tháng 6 năm 2023', 'day'],
  ['time', '25:00', 'time'],
])('%s: "%s" is told as wrong', (kind, typed, wrong) => {
  expect(read(kind, typed)).toEqual({ wrong: words.wrong[wrong] });
});

describe('a number that can be read in two ways', () => {
  test.each([
    ['4,000', [4000, 4], 'Là 4.000 hay 4? Chọn một số.'],
    ['3,090 tài khoản', [3090, 3.09], 'Là 3.090 hay 3,09? Chọn một số.'],
  ])('"%s" is asked', (typed, either, wrong) => {
    expect(read('whole', typed)).toEqual({ wrong, either });
  });

  test('what is chosen is not asked again', () => {
    expect(read('whole', typedAs(3090))).toEqual({ value: 3090 });
    expect(read('whole', typedAs(4))).toEqual({ value: 4 });
    for (const value of [3.09, 3.125])
      expect(read('whole', typedAs(value))).toEqual({ wrong: words.wrong.whole });
  });

  test('nothing of it is sent before one is chosen', () => {
    const answers = new Answers();
    const place = { id: 'ind.target', kind: 'whole' } as const;
    answers.take(forms({ 'ind.target': [100] }));
    answers.type(place, '4,000');
    expect(answers.reading(place)).toMatchObject({ either: [4000, 4] });
    answers.type(place, typedAs(4000));
    expect(answers.changes([place], [])).toEqual({ 'ind.target': [4000] });
  });
});

test.each<[Kind, Raw]>([
  ['whole', 3090],
  ['percent', 12.92],
  ['day', '2023-02-01'],
  ['time', '08:00'],
  ['text', 'Xã Quế Châu'],
  ['text', null],
])('%s %j is shown as it would be typed', (kind, raw) => {
  expect(read(kind, shown(kind, raw))).toEqual({ value: raw });
});

test('the last day is not before the first, nor years after it', () => {
  const day = (value: string) => ({ value });
  expect(inOrder('2023-06-01', day('2023-06-30'))).toEqual(day('2023-06-30'));
  expect(inOrder('2023-06-01', day('2023-05-30'))).toEqual({ wrong: expect.stringContaining('01/6/2023') });
  expect(inOrder('2023-06-01', day('2032-06-30'))).toEqual({ wrong: expect.stringContaining('ngày') });
});

function forms(rows: Record<string, Raw[]>, lists: Record<string, Raw[][]> = {}): SetUp {
  const done = { plan: true, targets: true, units: true, calendar: true, reporting: true };
  return {
    forms: { answers: { rows, lists }, units: [] },
    hasForms: true,
    started: false,
    typed: false,
    holidays: [],
    done,
  };
}

test('only rows with another answer are sent, the other columns along with it', () => {
  const answers = new Answers();
  answers.take(forms({ name: ['Đợt'], 'ind.target': [100, 200, 300], first: ['31/6/2023'] }));
  const places = [
    { id: 'name', kind: 'text' },
    { id: 'ind.target', slot: 1, kind: 'whole' },
    { id: 'first', kind: 'day' },
  ] as const;
  expect(answers.changes(places.slice(0, 2), [])).toEqual({});
  // What cannot be read is told, and stays as long as nobody types over it.
  expect(answers.reading(places[2])).toEqual({ wrong: words.wrong.day });
  answers.type(places[1], '4.000');
  answers.type(places[0], ' Đợt ');
  expect(answers.changes(places.slice(0, 2), [])).toEqual({ 'ind.target': [100, 4000, 300] });
});

test('a line keeps what is not shown of it; blank lines are left out', () => {
  const list = new Items('phase', { 0: 'text', 1: 'day', 2: 'day' });
  list.take(forms({}, { phase: [['Một', '2023-06-01', '2023-06-10', 9, 'p1']] }));
  expect(list.changes()).toEqual({});
  list.add();
  expect(list.changes()).toEqual({});
  list.type(0, 2, '12/6/2023');
  list.type(1, 0, 'Hai');
  expect(list.changes()).toEqual({
    phase: [
      ['Một', '2023-06-01', '2023-06-12', 9, 'p1'],
      ['Hai', null, null],
    ],
  });
  list.remove(0);
  expect(list.changes()).toEqual({ phase: [['Hai', null, null]] });
});
