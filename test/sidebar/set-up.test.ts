/** The guided set-up through the sidebar's door: forms read as answers, saved step by step, ways out, what building alters. */
import { samples } from '../../local/samples';
import type { CallInput, CallName, CallOutput } from '../../src/apps-script/endpoints';
import type { Language } from '../../src/messages/shape';
import { cell, type Desk, desk, enter, LEADER, SMALL } from '../app/desk';
import { gridOf } from '../app/grid';

const SETTINGS = 'Thiết lập';

type Answer<T> = { ok: true; value: T } | { ok: false; code: string; text: string };

function asking({ host }: Desk, language: Language = 'vi') {
  return <K extends CallName>(name: K, input: CallInput<K>): CallOutput<K> => {
    const answer = host.run('sidebar', [{ name, input, language }]) as Answer<CallOutput<K>>;
    if (!answer.ok) throw new Error(`${answer.code} ${answer.text}`);
    return answer.value;
  };
}

/** What stands in the form by the key of its row and the column. */
function cells({ workbook }: Desk): Map<string, string> {
  const sheet = workbook.resource().sheets!.find(({ properties }) => properties!.title === SETTINGS)!;
  const lines = (sheet.data?.[0]?.rowData ?? []).map(({ values = [] }) => values);
  return new Map(
    lines.flatMap((values, row) =>
      values.map(({ userEnteredValue }, column): [string, string] => [
        `${values[0]?.userEnteredValue?.stringValue ?? row}|${column}`,
        JSON.stringify(userEnteredValue ?? null),
      ]),
    ),
  );
}

function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after].filter(([key, value]) => (before.get(key) ?? 'null') !== value).map(([key]) => key);
}

/** Texts that are Vietnamese in more than what the campaign calls things. */
function notEnglish(texts: readonly string[], file: unknown): string[] {
  const names = [...JSON.stringify(file).matchAll(/"([^"]+)"/g)].map(([, name]) => name!);
  const longestFirst = names.sort((a, b) => b.length - a.length);
  const ownWords = (text: string) => longestFirst.reduce((left, name) => left.split(name).join(''), text);
  return texts.filter((text) => /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/i.test(ownWords(text)));
}

describe('from nothing', () => {
  const office = desk('2023-05-20T09:00:00+07:00');
  const ask = asking(office);

  test('the usual answers are offered, nothing is written', () => {
    const { writes } = office.calls(() => {
      const { hasForms, started, forms, steps } = ask('readForms', {}).setUp;
      expect({ hasForms, started }).toEqual({ hasForms: false, started: false });
      expect(forms.answers.rows.levels).toEqual(['Xã', 'Thôn', 'Tổ']);
      expect(forms.answers.lists.cutOff).toEqual([
        ['Tổ', '15:00', 'sameDay'],
        ['Xã', '16:00', 'sameDay'],
      ]);
      expect(new Set(Object.values(steps))).toEqual(new Set(['open']));
    });
    expect(writes).toBe(0);
  });

  test('the first step makes the forms with its answers in them; the step is done then', () => {
    const rows = { name: ['Đợt thử'], area: ['Xã Thử'], first: ['2023-06-01'], last: ['2023-06-30'] };
    const { writes } = office.calls(() => {
      const saved = ask('saveForms', { changes: { answers: { rows, lists: {} } }, agreed: null });
      expect(saved).toMatchObject({
        kind: 'saved',
        rebuilt: false,
        setUp: { hasForms: true, forms: { answers: { rows } }, steps: { plan: 'done', targets: 'open' } },
      });
    });
    expect(writes).toBe(1);
    expect(ask('readForms', {}).setUp.forms.answers.rows).toMatchObject(rows);
    expect(office.workbook.titles()).toEqual(expect.arrayContaining([SETTINGS, 'Danh sách tổ']));
  });

  test('steps nobody has answered say so, until they are saved as they are', () => {
    const usual = ask('readForms', {}).setUp;
    expect(usual.steps).toMatchObject({ calendar: 'usual', reporting: 'usual' });
    expect([usual.forms.answers.rows.saturday, usual.forms.answers.rows.eveningWork]).toEqual([[], []]);
    // As the sidebar sends them when nothing was chosen otherwise.
    const calendar = { rows: { saturday: [1], sunday: [1] }, lists: {} };
    const saved = ask('saveForms', { changes: { answers: calendar }, agreed: null });
    expect(saved).toMatchObject({ setUp: { steps: { calendar: 'done', reporting: 'usual' } } });
    const cutOff = [
      ['Tổ', '15:30', 'sameDay'],
      ['Xã', '16:00', 'sameDay'],
    ];
    const later = { rows: {}, lists: { cutOff } };
    expect(ask('saveForms', { changes: { answers: later }, agreed: null })).toMatchObject({
      setUp: { steps: { reporting: 'done' } },
    });
    const before = { rows: {}, lists: { cutOff: usual.forms.answers.lists.cutOff! } };
    expect(ask('saveForms', { changes: { answers: before }, agreed: null })).toMatchObject({
      setUp: { steps: { reporting: 'usual' } },
    });
    const asked = { rows: { eveningWork: [false] }, lists: {} };
    expect(ask('saveForms', { changes: { answers: asked }, agreed: null })).toMatchObject({
      setUp: { steps: { reporting: 'done' } },
    });
  });

  test('a list that is full gets a line, what people typed stays in its cell', () => {
    const grid = gridOf(office.workbook, 'settings');
    const row = (key: string) => grid.rows.findIndex((texts) => texts[0] === key);
    office.secretary.type(SETTINGS, cell(row('issuer'), 2), 'UBND xã Thử');
    office.secretary.type(SETTINGS, cell(row('documentNumber'), 2), '12/KH-UBND');
    const before = cells(office);
    const phase = [1, 2, 3, 4].map((n) => [`Giai đoạn ${n}`, `2023-06-0${2 * n - 1}`, `2023-06-0${2 * n}`]);
    ask('saveForms', { changes: { answers: { rows: {}, lists: { phase } } }, agreed: null });
    expect(changed(before, cells(office)).filter((key) => !/^(phase\.|\d)/.test(key))).toEqual([]);
    const { rows, lists } = ask('readForms', {}).setUp.forms.answers;
    expect(lists.phase!.map((item) => item.slice(0, 3))).toEqual(phase);
    expect([rows.issuer, rows.documentNumber]).toEqual([['UBND xã Thử'], ['12/KH-UBND']]);
  });

  test('other names for the levels go along to who reports when', () => {
    const levels = ['Phường', 'Khu phố', 'Tổ dân phố'];
    const saved = ask('saveForms', { changes: { answers: { rows: { levels }, lists: {} } }, agreed: null });
    expect(saved).toMatchObject({
      setUp: {
        forms: { answers: { lists: { cutOff: [['Tổ dân phố'], ['Phường']].map(expect.arrayContaining) } } },
      },
    });
  });

  test('what is not from our page is refused, and so are leaders', () => {
    for (const input of [
      { changes: { rows: {} }, agreed: null },
      { changes: {} },
      { changes: [], agreed: 1 },
    ])
      expect(office.host.run('sidebar', [{ name: 'saveForms', input }])).toMatchObject({
        code: 'SIDEBAR_OUTDATED',
      });
    for (const [name, input] of [
      ['readForms', {}],
      ['review', { unit: null }],
      ['saveForms', { changes: {}, agreed: null }],
    ] as const)
      expect(office.host.run('sidebar', [{ name, input }], LEADER)).toMatchObject({ code: 'NOT_SECRETARY' });
  });
});

test('a sample fills the forms, and only where there are none are they offered', () => {
  const office = desk('2023-05-20T09:00:00+07:00');
  const ask = asking(office);
  const { samples: titles } = ask('readForms', {});
  expect(titles).toHaveLength(samples.length);
  const { steps, hasForms } = ask('openSample', { at: 0 });
  expect(hasForms).toBe(true);
  expect(new Set(Object.values(steps))).toEqual(new Set(['done']));
});

describe('ways out, taken with one call', () => {
  /** The units do not matter for what is offered: the first is enough, and quick. */
  const sample = (key: string) => {
    const file = samples.find((one) => one.key === key)!.file as Record<string, unknown>;
    return { ...file, units: (file.units as unknown[]).slice(0, 1) };
  };
  const plans: [string, unknown][] = [
    ['vung-tau', sample('vung-tau-2023')],
    ['dong-xoai', sample('dong-xoai-2023')],
    ['que-chau', { ...sample('que-chau-2023'), cutOffs: [{ level: 0, time: '16:00' }] }],
  ];

  test.each(plans)('%s: the finding is gone, and only cells of the way have changed', (_, file) => {
    const office = desk('2023-05-20T09:00:00+07:00');
    const ask = asking(office);
    office.host.run('openCampaign', [file]);
    const before = cells(office);
    const { answers } = ask('readForms', {}).setUp.forms;
    const offers = ask('review', { unit: null }).findings.flatMap((found) =>
      found.ways.map((way) => ({ finding: found.code, path: found.path, way: way.code, says: way.text })),
    );
    expect(offers.length).toBeGreaterThan(0);
    for (const offer of offers) {
      const { taken, review } = ask('takeWay', offer);
      expect([offer.way, taken]).toEqual([offer.way, true]);
      expect(
        review.findings.filter(({ code, path }) => code === offer.finding && path === offer.path),
      ).toEqual([]);
      const rows = changed(before, cells(office)).map((key) => key.split('|')[0]);
      expect(rows.length).toBeGreaterThan(0);
      expect([...new Set(rows)].every((key) => CELLS[offer.way]!.includes(key!))).toBe(true);
      if (offer === offers[0]) {
        // Gone, so it is not taken again.
        const { writes } = office.calls(() => expect(ask('takeWay', offer).taken).toBe(false));
        expect(writes).toBe(0);
      }
      // The answers from before go back into the same cells.
      ask('saveForms', { changes: { answers }, agreed: null });
      expect(changed(before, cells(office))).toEqual([]);
    }
  });

  const CELLS: Record<string, string[]> = {
    RAISE_DAILY: ['ind.target'],
    EXTEND: ['last'],
    STARTING_BALANCE: ['ind.baseline'],
    MOVE_DEADLINE: ['joint.deadlineKind', 'joint.deadline'],
    STOP_EARLIER: ['last'],
    KEEP_DATES: ['statedDays', 'phase.1'],
    KEEP_LENGTH: ['last', 'phase.1', 'phase.2'],
    STATE_ELIGIBLE: ['ind.eligible'],
    PHASE_CUMULATIVE: ['phaseTarget.1'],
    PHASE_ADDITIONAL: ['phaseTarget.1'],
    REPORT_NEXT_MORNING: ['cutOff.1', 'cutOff.2'],
  };
});

describe('where tables stand', () => {
  const office = desk('2023-06-03T09:00:00+07:00');
  const ask = asking(office);
  const target = (value: number) => ({ answers: { rows: { 'ind.target': [value] }, lists: {} } });
  beforeAll(() => {
    office.host.run('openCampaign', [SMALL]);
    office.host.run('build');
  });

  test('a table of one hamlet is shown as it stands', () => {
    const { preview, totals, groups, change, ready } = ask('review', { unit: 'SN' });
    expect({ change, ready }).toEqual({ change: null, ready: true });
    expect(totals).toEqual([
      { name: 'Tài khoản kích hoạt', unit: 'tài khoản', total: 37, teams: 4, days: 5 },
    ]);
    expect(groups.map(({ code }) => code)).toEqual(['SA', 'SN']);
    expect(preview!.teams.map(({ code }) => code)).toEqual(['SN1', 'SN2']);
    const entry = gridOf(office.workbook, 'quotaUnits');
    const sum = preview!.tables[0]!.cells.flat().reduce((a, b) => a + b, 0);
    const column = entry.rows.find((texts) => texts.includes('total|activated'))!.indexOf('total|activated');
    const row = (code: string) =>
      entry.rows.findIndex((texts) => texts.some((text) => text.split(' ')[0] === code));
    expect(sum).toBe(Number(entry.value(row('SN1'), column)) + Number(entry.value(row('SN2'), column)));
  });

  test('a change is shown before anything is written, and done once it is agreed to', () => {
    const asked = ask('saveForms', { changes: target(50), agreed: null });
    if (asked.kind !== 'ask') throw new Error(asked.kind);
    expect(asked.change.totals[0]).toEqual({ name: 'Xã Thử', indicator: '', before: 37, after: 50 });
    expect(ask('readForms', {}).setUp.forms.answers.rows['ind.target']).toEqual([37]);
    const saved = ask('saveForms', { changes: target(50), agreed: asked.change.plan });
    expect(saved).toMatchObject({ kind: 'saved', rebuilt: true, view: { kind: 'today' } });
    expect(ask('review', { unit: null })).toMatchObject({ change: null, totals: [{ total: 50 }] });
  });

  test('names are no plan: they are written, and the tables with them, without a question', () => {
    const rows = { name: ['Đợt thử mới'], levels: ['Phường', 'Khu phố', 'Tổ dân phố'] };
    const saved = ask('saveForms', { changes: { answers: { rows, lists: {} } }, agreed: null });
    expect(saved).toMatchObject({ kind: 'saved', rebuilt: true });
    const { units } = ask('readForms', {}).setUp.forms;
    expect([...new Set(units.map(({ cells }) => cells.level))]).toEqual(['Khu phố', 'Tổ dân phố']);
    expect(ask('review', { unit: null })).toMatchObject({ ready: true, change: null });
  });

  test('figures of a unit are shown before they are given out', () => {
    const units = ask('readForms', {}).setUp.forms.units.map((line, i) => ({
      ...line,
      cells: { ...line.cells, eligible: i === 0 ? 300 : 100 },
    }));
    const asked = ask('saveForms', { changes: { units }, agreed: null });
    if (asked.kind !== 'ask') throw new Error(asked.kind);
    expect(asked.change.totals.map(({ name }) => name)).toEqual(['SA Sành', 'SN Song Nga']);
    expect(ask('readForms', {}).setUp.forms.units[0]!.cells.eligible).toBeUndefined();
  });

  test('what was agreed to is what is done: another change meanwhile is asked again', () => {
    const asked = ask('saveForms', { changes: target(60), agreed: null });
    if (asked.kind !== 'ask') throw new Error(asked.kind);
    expect(ask('saveForms', { changes: target(61), agreed: asked.change.plan })).toMatchObject({
      kind: 'ask',
    });
  });

  test('a re-plan is told in sentences once teams have reported', () => {
    const typed = enter(
      office.secretary,
      office.workbook,
      'Nhập hôm nay',
      'SA1',
      '2023-06-02|activated',
      '3',
    );
    expect(typed).toEqual({ accepted: true });
    const asked = ask('saveForms', { changes: target(90), agreed: null });
    if (asked.kind !== 'ask') throw new Error(asked.kind);
    expect(asked.change.sentences.join(' ')).toContain('SA1');
    const inEnglish = asking(office, 'en')('saveForms', { changes: target(90), agreed: null });
    if (inEnglish.kind !== 'ask') throw new Error(inEnglish.kind);
    const found = inEnglish.found.items.map(({ text }) => text);
    expect(inEnglish.change.sentences).toHaveLength(asked.change.sentences.length);
    expect(
      notEnglish([...inEnglish.change.sentences, ...found], [SMALL, 'tổ dân phố', 'Tổ 1', 'Tổ 2']),
    ).toEqual([]);
  });

  test('an answer that tables cannot be made of is told, and not written', () => {
    const rows = { last: ['2023-05-01'] };
    const answer = ask('saveForms', { changes: { answers: { rows, lists: {} } }, agreed: null });
    expect(answer).toMatchObject({ kind: 'wrong', found: { items: [{ severity: 'error' }] } });
    expect(ask('readForms', {}).setUp.forms.answers.rows.last).toEqual(['2023-06-05']);
  });
});

test('a target that given quotas hold against alters nothing, and that is said before it is saved', () => {
  const office = desk('2023-06-01T09:00:00+07:00');
  const ask = asking(office);
  const units = SMALL.units.map((unit, i) => ({ ...unit, quota: { activated: [1500, 1590][i] } }));
  const indicators = [{ ...SMALL.indicators[0], target: 3090 }];
  office.host.run('openCampaign', [{ ...SMALL, units, indicators }]);
  office.host.run('build');
  const changes = { answers: { rows: { 'ind.target': [3190] }, lists: {} } };
  const asked = ask('saveForms', { changes, agreed: null });
  if (asked.kind !== 'ask') throw new Error(asked.kind);
  expect(asked.change).toMatchObject({
    sentences: [
      'Các đơn vị đã giao sẵn 3.090, nên bảng không đổi. Muốn đạt 3.190 thì nâng số giao sẵn của đơn vị.',
    ],
    totals: [],
  });
  expect(asked.found.items.map(({ text }) => text).join()).toContain('lệch 100. Giữ số đã giao.');
  const before = gridOf(office.workbook, 'quotaUnits').rows;
  expect(ask('saveForms', { changes, agreed: asked.change.plan })).toMatchObject({ kind: 'saved' });
  expect(gridOf(office.workbook, 'quotaUnits').rows).toEqual(before);
});

describe('in the other language', () => {
  const office = desk('2023-05-20T09:00:00+07:00');
  const answerTo = asking(office, 'en');
  const plan = samples.find(({ key }) => key === 'que-chau-2023')!.file as Record<string, unknown>;
  const file = { ...plan, cutOffs: [{ level: 0, time: '16:00' }] };
  beforeAll(() => office.host.run('openCampaign', [file]));

  test('what was found, its advice and its ways out are said in it, and taken as they are said', () => {
    const { findings } = answerTo('review', { unit: null });
    const offers = findings.flatMap((found) =>
      found.ways.map((way) => ({ finding: found.code, path: found.path, way: way.code, says: way.text })),
    );
    expect(offers.length).toBeGreaterThan(0);
    for (const { text, advice, ways } of findings)
      expect(notEnglish([text, advice, ...ways.map((way) => way.text)], file)).toEqual([]);
    expect(answerTo('takeWay', offers[0]!).taken).toBe(true);
  });

  test('holidays are named in it, and written beside their day as the tabs are', () => {
    const rows = { first: ['2023-04-01'], last: ['2023-06-30'] };
    answerTo('saveForms', { changes: { answers: { rows, lists: {} } }, agreed: null });
    expect(answerTo('readForms', {}).setUp.holidays).toContainEqual({
      day: '2023-05-01',
      name: 'Labour Day, 1 May',
      note: 'Ngày Quốc tế lao động 1/5',
      usual: true,
    });
  });
});

test('one hamlet’s given quota is corrected: shown first, then the tables follow', () => {
  const office = desk('2023-06-03T09:00:00+07:00');
  const ask = asking(office);
  const units = SMALL.units.map((unit, i) => ({ ...unit, quota: { activated: [17, 20][i] } }));
  office.host.run('openCampaign', [{ ...SMALL, units }]);
  office.host.run('build');
  const corrected = ask('readForms', {}).setUp.forms.units.map((line, i) =>
    i === 0 ? { ...line, quota: { activated: 19 } } : line,
  );
  const asked = ask('saveForms', { changes: { units: corrected }, agreed: null });
  if (asked.kind !== 'ask') throw new Error(asked.kind);
  expect(asked.change.totals).toEqual([
    { name: 'Xã Thử', indicator: '', before: 37, after: 39 },
    { name: 'SA Sành', indicator: '', before: 17, after: 19 },
  ]);
  const saved = ask('saveForms', { changes: { units: corrected }, agreed: asked.change.plan });
  expect(saved).toMatchObject({ kind: 'saved', rebuilt: true });
  expect(ask('review', { unit: null })).toMatchObject({ change: null, totals: [{ total: 39 }] });
});
