/** Fields of the set-up: what people type as answers, what is told beside them, and which answers are sent. */
import { Answers } from '../../sidebar/set-up/answers';
import { ownMistake } from '../../sidebar/set-up/calendar/own-mistake';
import { Items } from '../../sidebar/set-up/items';
import { inOrder, outsideText } from '../../sidebar/set-up/period';
import { type Kind, type Raw, read, shown, typedAs } from '../../sidebar/set-up/reading';
import type { SetUp } from '../../sidebar/set-up/step';
import { doubtOf } from '../../sidebar/set-up/targets/indicator';
import { fillJoint, JOINT_CHOICES, jointPlaces } from '../../sidebar/set-up/targets/joint';
import { countsIn, optionsOf, phasesIn } from '../../sidebar/set-up/targets/known';
import { phaseTargets } from '../../sidebar/set-up/targets/phases';
import { targetsStep } from '../../sidebar/set-up/targets/step';
import { stillFound } from '../../sidebar/set-up/units/group-teams';
import { UnitList } from '../../sidebar/set-up/units/list';
import { speak } from '../../sidebar/words';
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

  test('each language has its own signs, and asks about the other’s', () => {
    Object.assign(globalThis, { document: { documentElement: {} } });
    speak('en', null);
    expect(read('whole', '3,090')).toEqual({ value: 3090 });
    expect(read('whole', typedAs(3090))).toEqual({ value: 3090 });
    expect(read('whole', '3.090')).toEqual({
      wrong: 'Is it 3,090 or 3.09? Choose one.',
      either: [3090, 3.09],
    });
    speak('vi', null);
    expect(read('whole', '3.090')).toEqual({ value: 3090 });
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

test('a day outside the campaign is to be looked at; "before" the day after its end is not', () => {
  const of = (day: Raw, isBefore = false) => outsideText('2023-06-01', '2023-06-30', day, isBefore);
  expect([of('2023-06-01'), of('2023-06-30'), of('2023-07-01', true), of(null)]).toEqual(['', '', '', '']);
  for (const text of [of('2023-07-01'), of('2023-05-31'), of('2023-06-01', true)])
    expect(text).toBe('Ngày này ngoài đợt (01/6/2023–30/6/2023). Xem lại.');
});

test('a target of nothing, and a deadline outside the campaign, are told and sent', () => {
  const answers = new Answers();
  answers.take(forms({ 'ind.target': [100], 'ind.deadline': ['2023-06-20'], 'ind.deadlineKind': ['by'] }));
  const target = { id: 'ind.target', slot: 0, kind: 'whole' } as const;
  const deadline = { id: 'ind.deadline', slot: 0, kind: 'day' } as const;
  const told = () => [target, deadline].map((place) => doubtOf(answers, place, ['2023-06-01', '2023-06-30']));
  expect(told()).toEqual(['', '']);
  answers.type(target, '0');
  answers.type(deadline, '25/7/2023');
  expect(told()).toEqual([words.doubt.nothing, expect.stringContaining('ngoài đợt')]);
  expect(answers.changes([target, deadline], [])).toEqual({
    'ind.target': [0],
    'ind.deadline': ['2023-07-25'],
  });
});

test.each([
  ['1/12; 5/12-8/12, 30/12/2026', null],
  ['', null],
  ['2/12, 1/11', '"1/11" ngoài đợt.'],
  ['1/11/2026', '"1/11/2026" ngoài đợt.'],
  ['28/12 đến 2/1/2027', '"28/12 đến 2/1/2027" ngoài đợt.'],
  ['25/11-2/12', '"25/11-2/12" ngoài đợt.'],
  ['5/12-2/12', '"5/12-2/12": ngày cuối trước ngày đầu.'],
  ['thứ Hai', 'Không đọc được "thứ Hai". Gõ ví dụ 29/11; 1/12–5/12.'],
])('days of its own: "%s"', (text, wrong) => {
  expect(ownMistake(text, { first: '2026-12-01', last: '2026-12-30' })).toBe(wrong);
});

function forms(rows: Record<string, Raw[]>, lists: Record<string, Raw[][]> = {}): SetUp {
  return {
    forms: { answers: { rows, lists }, units: [] },
    hasForms: true,
    started: false,
    typed: false,
    holidays: [],
    steps: { plan: 'done', targets: 'done', units: 'done', calendar: 'done', reporting: 'done' },
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

describe('what was typed and not saved, when the forms are read anew', () => {
  test('stays over what stands there now', () => {
    const answers = new Answers();
    const place = { id: 'ind.target', slot: 1, kind: 'whole' } as const;
    answers.take(forms({ 'ind.target': [100, 200] }));
    expect(answers.touched()).toBe(false);
    answers.type(place, '300');
    answers.choose('eveningWork', 0, true);
    // Another step was saved, or somebody worked in the tab.
    answers.take(forms({ 'ind.target': [150, 200], eveningWork: [false] }), true);
    expect([answers.touched(), answers.text(place)]).toEqual([true, '300']);
    expect(answers.changes([place], [{ id: 'eveningWork' }])).toEqual({
      'ind.target': [150, 300],
      eveningWork: [true],
    });
    answers.take(forms({ 'ind.target': [150, 300] }));
    expect([answers.touched(), answers.text(place)]).toEqual([false, '300']);
  });

  test('is typed as the other language writes numbers, once it is spoken', () => {
    Object.assign(globalThis, { document: { documentElement: {} } });
    const [target, share] = [
      { id: 'ind.target', kind: 'whole' },
      { id: 'ind.eligible', kind: 'whole' },
    ] as const;
    const now = forms({}, { phaseTarget: [['m1', 'p1', 'percent', 40, 'additional']] });
    const answers = new Answers();
    answers.take(now);
    answers.type(target, '3.500');
    answers.type(share, '1,050');
    phaseTargets.take(now);
    phaseTargets.type(0, 3, '12,5');
    const list = units([{ name: 'Sành', teams: 2 }], [400]);
    list.typeQuota(0, 'activated', '4.100');
    speak('en', null);
    answers.take(now, true);
    phaseTargets.take(now, true);
    const after = units([{ name: 'Sành', teams: 2 }], [400]);
    after.keep(list);
    expect([answers.text(target), answers.value(target)]).toEqual(['3,500', 3500]);
    // What was asked is asked still.
    expect(answers.reading(share)).toMatchObject({ either: [1050, 1.05] });
    expect(phaseTargets.reading(0, 3)).toEqual({ value: 12.5 });
    expect(after.quota(0, 'activated')).toEqual({ value: 4100 });
    speak('vi', null);
    answers.take(now, true);
    expect(answers.text(target)).toBe('3.500');
  });

  test('so does a list, line by line; lines that others added are in it', () => {
    const list = new Items('phase', { 0: 'text', 1: 'day', 2: 'day' });
    const before = ['Một', '2023-06-01', '2023-06-10'];
    list.take(forms({}, { phase: [before] }));
    list.type(0, 2, '12/6');
    // What cannot be read yet is not saved either.
    expect(list.touched()).toBe(true);
    list.type(0, 2, '12/6/2023');
    list.take(forms({}, { phase: [['Giai đoạn một', '2023-06-01', '2023-06-10']] }), true);
    expect(list.changes()).toEqual({ phase: [['Giai đoạn một', '2023-06-01', '2023-06-12']] });
    const added = ['Hai', '2023-06-13', '2023-06-20'];
    list.take(forms({}, { phase: [['Giai đoạn một', '2023-06-01', '2023-06-10'], added] }), true);
    expect(list.changes()).toEqual({ phase: [['Giai đoạn một', '2023-06-01', '2023-06-12'], added] });
    list.take(forms({}, { phase: [before] }));
    expect([list.touched(), list.text(0, 2)]).toEqual([false, '10/6/2023']);
  });

  test('and the list of units, while it is the same units', () => {
    const before = units([{ name: 'Sành', teams: 2 }, { name: 'Song' }], [400, 600]);
    before.typeQuota(1, 'activated', '650');
    const after = units([{ name: 'Sành', teams: 3 }, { name: 'Song' }], [450, 600]);
    after.keep(before);
    expect(after.saved().map(({ cells, quota }) => [cells.teams, quota.activated])).toEqual([
      [3, 450],
      [null, 650],
    ]);
    const others = units([{ name: 'Sống' }, { name: 'Song' }], [450, 600]);
    others.keep(before);
    expect(others.touched()).toBe(false);
  });
});

const units = (cells: UnitList['lines'][number]['cells'][], quotas: (number | null)[], fixed = false) =>
  new UnitList(
    cells.map((each, i) => ({ cells: each, quota: { activated: quotas[i] ?? null } })),
    ['Xã', 'Thôn', 'Tổ'],
    cells.map(() => 1),
    fixed,
    new Map([['activated', 'Tài khoản']]),
  );

describe('a given quota in the list of units', () => {
  test('is corrected alone, also once numbers were typed for the teams', () => {
    for (const fixed of [false, true]) {
      const list = units(
        [
          { name: 'Sành', teams: 2 },
          { name: 'Song', teams: 2 },
        ],
        [400, null],
        fixed,
      );
      expect([list.quotaText(0, 'activated'), list.isCorrected(0, 'activated')]).toEqual(['400', false]);
      list.typeQuota(0, 'activated', '4,100');
      expect(list.isRight()).toBe(false);
      list.typeQuota(0, 'activated', '4.100');
      list.typeQuota(1, 'activated', '');
      const saved = list.saved();
      expect(saved[0]!.quota).toEqual({ activated: 4100 });
      expect(saved[1]).toBe(list.lines[1]);
    }
  });

  test('is offered where the plan gives quotas, and nowhere else', () => {
    expect(units([{ name: 'Sành' }, { name: 'Song' }], [400, null]).quotaKeys(1)).toEqual(['activated']);
    expect(units([{ name: 'Sành' }, { name: 'Song' }], [null, null]).quotaKeys(1)).toEqual([]);
    // Teams that have their own make their hamlet's.
    const lines = [400, null, 210, 190].map((activated, i) => ({
      cells: { name: `${i}` },
      quota: { activated },
    }));
    const names = new Map([['activated', 'Tài khoản']]);
    const list = new UnitList(lines, ['Xã', 'Thôn', 'Tổ'], [1, 1, 2, 2], false, names);
    expect([0, 1, 2, 3].filter((at) => list.quotaKeys(at).length > 0)).toEqual([0, 2, 3]);
  });
});

test('hamlets without a number of teams are told', () => {
  const list = units([{ name: 'Sành', teams: 2 }, { name: 'Song' }, { name: 'Sống', teams: 0 }], []);
  expect(list.teamless()).toEqual([1, 2]);
  list.groups.each = '5';
  expect(list.teamless()).toEqual([]);
  list.groups.type(1, '');
  expect(list.teamless()).toEqual([1]);
});

describe('one number of teams for all', () => {
  const teamsOf = (list: UnitList) => list.saved().map(({ cells }) => cells.teams);

  test('goes to those without one alone; what the table says stays', () => {
    const list = units([{ name: 'Sành', teams: 7 }, { name: 'Song' }, { name: 'Sống' }], []);
    list.groups.each = '5';
    list.groups.type(2, '2');
    expect([list.groups.kind, teamsOf(list), list.groups.sum()]).toEqual(['rest', [7, 5, 2], 14]);
  });

  test('a printed sum of teams is told to differ until it is reached', () => {
    const list = units([{ name: 'Sành', teams: 7 }, { name: 'Song' }, { name: 'Sống' }], []);
    const found = [{ text: 'khác' }, { text: 'lệch 4', teams: 11 }];
    expect(stillFound(found, list.groups)).toEqual(found);
    list.groups.each = '2';
    expect(stillFound(found, list.groups)).toEqual([found[0]]);
  });

  test('goes to all where the table says nothing, and later takes the place of the same number', () => {
    const blank = units([{ name: 'Sành' }, { name: 'Song' }], []);
    blank.groups.each = '5';
    expect([blank.groups.kind, teamsOf(blank)]).toEqual(['all', [5, 5]]);
    const saved = units(
      blank.saved().map(({ cells }) => cells),
      [],
    );
    saved.groups.each = '4';
    expect([saved.groups.kind, teamsOf(saved)]).toEqual(['anew', [4, 4]]);
  });

  test('is not offered where each has its own', () => {
    const list = units(
      [
        { name: 'Sành', teams: 7 },
        { name: 'Song', teams: 5 },
      ],
      [],
    );
    expect(list.groups.filled).toEqual([]);
    list.groups.each = '4';
    expect(teamsOf(list)).toEqual([7, 5]);
  });
});

describe('targets beside those of single indicators', () => {
  const rows = {
    'ind.key': ['m1', 'm2'],
    'ind.name': ['Mức 1', 'Mức 2'],
    'ind.target': [100, 200],
    'joint.value': [300],
    'joint.indicators': ['m1; m2'],
  };
  const lists = {
    phase: [['Giai đoạn 1', '2023-06-01', '2023-06-10', null, 'p1']],
    phaseTarget: [['Mức 1', 'giai đoạn 1', 'total', 40, 'additional', 'đo riêng']],
  };

  test('each phase’s is corrected, the rest of its line stays; a percentage is read as one', () => {
    targetsStep.read(forms(rows, lists), false);
    expect([targetsStep.touched(), targetsStep.changes()]).toEqual([
      false,
      { answers: { rows: {}, lists: {} } },
    ]);
    phaseTargets.type(0, 3, '12,5');
    expect(targetsStep.changes()).toBeNull();
    phaseTargets.choose(0, 2, 'percent');
    expect([targetsStep.touched(), targetsStep.changes()]).toEqual([
      true,
      {
        answers: {
          rows: {},
          lists: { phaseTarget: [['Mức 1', 'giai đoạn 1', 'percent', 12.5, 'additional', 'đo riêng']] },
        },
      },
    ]);
  });

  test('what it refers to is found by key or by name; what is not known is shown as it is', () => {
    const { answers } = forms(rows, lists).forms;
    const counts = countsIn(answers);
    expect(counts).toEqual([
      { value: 'm1', name: 'Mức 1' },
      { value: 'm2', name: 'Mức 2' },
    ]);
    expect(optionsOf(counts, 'mức 2')).toEqual({ options: { m1: 'Mức 1', m2: 'Mức 2' }, chosen: 'm2' });
    expect(optionsOf(counts, 'Mức 3')).toMatchObject({ options: { 'Mức 3': 'Mức 3' }, chosen: 'Mức 3' });
    expect(phasesIn(answers)).toEqual([{ value: 'p1', name: 'Giai đoạn 1' }]);
  });

  test('what is reached together is of all indicators unless some are chosen', () => {
    const counts = [
      { value: 'm1', name: 'Mức 1' },
      { value: 'm2', name: 'Mức 2' },
    ];
    const answers = new Answers();
    answers.take(forms({}));
    const [value] = jointPlaces(answers);
    fillJoint(answers, counts);
    expect(answers.touched()).toBe(false);
    answers.type(value!, '300');
    fillJoint(answers, counts);
    const choices = JOINT_CHOICES.map((id) => ({ id }));
    expect(answers.changes(jointPlaces(answers), choices)).toEqual({
      'joint.value': [300],
      'joint.indicators': ['m1; m2'],
    });
    answers.choose('joint.deadlineKind', 0, 'by');
    expect(jointPlaces(answers).map(({ id }) => id)).toEqual(['joint.value', 'joint.deadline']);
  });
});
