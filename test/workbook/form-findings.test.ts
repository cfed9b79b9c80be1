import type { Campaign } from '../../src/domain/campaign';
import { formFindings as en } from '../../src/messages/en/form-findings';
import { formFindings as vi } from '../../src/messages/vi/form-findings';
import { placeOf, readCampaign } from '../../src/workbook/decode';
import { a1 } from '../../src/workbook/read';
import { settingsTab, unitsTab } from '../../src/workbook/tabs';
import { serialOf } from '../../src/workbook/tabs/days';
import { messageOf } from '../../src/workbook/tabs/findings';
import { campaignOf } from './fixtures';
import { Edited } from './read-tab';

const campaign: Campaign = campaignOf({
  name: 'Đợt thử',
  issuer: 'UBND xã Thử',
  area: 'Xã Thử',
  levels: ['Xã', 'Thôn', 'Tổ'],
  period: ['2023-06-07', '2023-06-11'],
  phases: [
    { key: 'one', name: 'Giai đoạn 1', period: ['2023-06-07', '2023-06-08'] },
    { key: 'two', name: 'Giai đoạn 2', period: ['2023-06-09', '2023-06-11'] },
  ],
  indicators: [
    { key: 'activated', name: 'Kích hoạt', target: 1200 },
    { key: 'online', kind: 'rate', name: 'Trực tuyến', numerator: 'a', denominator: 'b' },
  ],
  units: [
    {
      name: 'Song',
      code: 'SO',
      eligible: 100,
      units: [{ name: 'Tổ 1' }, { name: 'Tổ 2', phone: '0900000001' }],
    },
    { name: 'Sống', code: 'SG', eligible: 120, teams: 2 },
  ],
});

interface Forms {
  settings: Edited;
  units: Edited;
}

function read(edit: (forms: Forms) => Partial<Forms>) {
  const forms = {
    settings: Edited.of(settingsTab(campaign, 'vi')),
    units: Edited.of(unitsTab(campaign, 'vi')),
  };
  const { settings, units } = { ...forms, ...edit(forms) };
  return { ...readCampaign(settings.tab, units.tab), settings, units };
}

const codes = (result: ReturnType<typeof read>) => result.findings.map(({ code }) => code);

describe('a form as it was made', () => {
  it('has nothing to check', () => {
    const result = read(() => ({}));
    expect(codes(result)).toEqual([]);
    expect(result.campaign).toEqual(campaign);
  });
});

/** What people do, what is then said, and about which cell. */
const cases: [
  code: keyof typeof vi,
  what: string,
  edit: (forms: Forms) => Partial<Forms>,
  figures?: Record<string, unknown>,
][] = [
  [
    'FORM_NUMBER_TEXT',
    'words behind a number',
    ({ units }) => ({ units: units.type('SO', 'eligible', '12 tk') }),
    { value: '12 tk', guess: 12 },
  ],
  [
    'FORM_NUMBER_TEXT',
    'full-width digits',
    ({ units }) => ({ units: units.type('SO', 'eligible', '１２') }),
    { guess: 12 },
  ],
  [
    'FORM_NUMBER_TEXT',
    '1.200 as text',
    ({ units }) => ({ units: units.type('SO', 'eligible', '1.200') }),
    { guess: 1200 },
  ],
  [
    'FORM_NUMBER_TEXT',
    '07 thôn',
    ({ units }) => ({ units: units.type('SG', 'teams', '07 thôn') }),
    { guess: 7 },
  ],
  [
    'FORM_NOT_NUMBER',
    'no number at all',
    ({ settings }) => ({ settings: settings.type('ind.target', 'v1', 'nhiều') }),
    { value: 'nhiều' },
  ],
  ['FORM_NOT_NUMBER', 'a tick', ({ units }) => ({ units: units.type('SO', 'eligible', true) })],
  [
    'FORM_THOUSANDS',
    '1,200 where 1.200 was meant',
    ({ settings }) => ({ settings: settings.type('ind.target', 'v1', 1.2) }),
    { value: 1.2, guess: 1200 },
  ],
  [
    'FORM_NOT_WHOLE',
    'a fraction that explains nothing',
    ({ units }) => ({ units: units.type('SO', 'eligible', 10 / 3) }),
  ],
  [
    'FORM_NEGATIVE',
    'a negative number',
    ({ units }) => ({ units: units.type('SO', 'eligible', -5) }),
    { value: -5 },
  ],
  [
    'FORM_FORMULA',
    'a formula in a name',
    ({ units }) => ({ units: units.formula('SO', 'name', '="Th"&"ôn"') }),
  ],
  [
    'FORM_FORMULA',
    'a formula in a number',
    ({ settings }) => ({ settings: settings.formula('ind.target', 'v1', '=2*600') }),
  ],
  [
    'FORM_DAY_UNREADABLE',
    'a day that does not exist',
    ({ settings }) => ({ settings: settings.type('first', 'v1', '31/6/2023') }),
  ],
  [
    'FORM_DAY_UNREADABLE',
    'month before day',
    ({ settings }) => ({ settings: settings.type('first', 'v1', '6/27/2023') }),
  ],
  [
    'FORM_DAY_UNREADABLE',
    'words among own days',
    ({ units }) => ({ units: units.type('SO', 'workDays', '07/06/2023; mai') }),
    { value: 'mai' },
  ],
  [
    'FORM_DAY_RANGE',
    'a number that is no day',
    ({ settings }) => ({ settings: settings.type('first', 'v1', 12) }),
    { value: 12 },
  ],
  ['FORM_TIME', 'no hour', ({ settings }) => ({ settings: settings.type('cutOff.1', 'v2', 'chiều') })],
  [
    'FORM_CHOICE',
    'a word that is no choice',
    ({ settings }) => ({ settings: settings.type('ind.kind', 'v1', 'Đếm') }),
  ],
  [
    'FORM_MISSING',
    'no name',
    ({ settings }) => ({ settings: settings.type('name', 'v1', ' ') }),
    { label: 'Tên đợt' },
  ],
  [
    'FORM_MISSING',
    'an indicator without a name',
    ({ settings }) => ({ settings: settings.type('ind.name', 'v1', null) }),
  ],
  [
    'FORM_MISSING',
    'a gap between levels',
    ({ settings }) => ({ settings: settings.type('levels', 'v2', null) }),
  ],
  [
    'FORM_LEVELS',
    'one level',
    ({ settings }) => ({ settings: settings.type('levels', 'v2', null).type('levels', 'v3', null) }),
  ],
  [
    'FORM_LEVEL_UNKNOWN',
    'a level that was not declared',
    ({ units }) => ({ units: units.type('SO', 'level', 'Ấp') }),
    { value: 'Ấp' },
  ],
  [
    'FORM_LEVEL_UNKNOWN',
    'in the cut-offs',
    ({ settings }) => ({ settings: settings.type('cutOff.1', 'v1', 'Ấp') }),
  ],
  [
    'FORM_LEVEL_MISMATCH',
    'a team directly under the area',
    ({ units }) => ({ units: units.type('SO1', 'level', 'Thôn') }),
    { expected: 'Tổ' },
  ],
  [
    'FORM_REFERENCE_UNKNOWN',
    'a phase that was not declared',
    ({ settings }) => ({
      settings: settings.type('phaseTarget.1', 'v2', 'three').type('phaseTarget.1', 'v4', 5),
    }),
  ],
  [
    'FORM_REFERENCE_UNKNOWN',
    'an indicator in the joint target',
    ({ settings }) => ({
      settings: settings.type('joint.value', 'v1', 5).type('joint.indicators', 'v1', 'activated; mức 9'),
    }),
    { value: 'mức 9' },
  ],
  ['FORM_CODE_DUPLICATE', 'a code twice', ({ units }) => ({ units: units.type('SG', 'code', 'so') })],
  ['FORM_CODE_INVALID', 'a code with marks', ({ units }) => ({ units: units.type('SG', 'code', 'Đ1') })],
  ['FORM_CODE_INVALID', 'a code that is a number', ({ units }) => ({ units: units.type('SG', 'code', 7) })],
  ['FORM_NAME_MISSING', 'a row without a name', ({ units }) => ({ units: units.type('SG', 'name', null) })],
  [
    'FORM_PARENT_UNKNOWN',
    'an unknown hamlet',
    ({ units }) => ({ units: units.type('SO1', 'parent', 'Sông') }),
    { value: 'Sông' },
  ],
  [
    'FORM_PARENT_AMBIGUOUS',
    'a name that two have',
    ({ units }) => ({ units: units.type('SG', 'name', 'Song').type('SO1', 'parent', 'Song') }),
  ],
  [
    'FORM_PARENT_MISSING',
    'a team above all hamlets',
    ({ units }) => ({ units: units.type('SO', 'level', 'Tổ').type('SO', 'parent', null) }),
  ],
  [
    'FORM_NO_UNITS',
    'an emptied list',
    ({ units }) => ({
      units: ['SG2', 'SG1', 'SG', 'SO2', 'SO1', 'SO'].reduce((form, row) => form.deleteRow(row), units),
    }),
  ],
  ['FORM_MERGED', 'merged cells from Word', ({ units }) => ({ units: units.merge('SO1', 'SO2', 'parent') })],
  [
    'FORM_COLUMN_MISSING',
    'a deleted column',
    ({ units }) => ({ units: units.deleteColumn('eligible') }),
    { column: 'Đủ điều kiện' },
  ],
  [
    'FORM_COLUMN_MISSING',
    'a deleted answer column',
    ({ settings }) => ({ settings: settings.deleteColumn('v2') }),
  ],
  [
    'FORM_ROW_MISSING',
    'a deleted row that is needed',
    ({ settings }) => ({ settings: settings.deleteRow('last') }),
    { row: 'Đến hết ngày' },
  ],
  [
    'FORM_ROW_REPEATED',
    'a copied row',
    ({ settings }) => ({ settings: settings.insertRow('area', { key: 'name', v1: 'Đợt khác' }) }),
    { row: 'Tên đợt' },
  ],
  ['FORM_KEYS_LOST', 'the key row deleted', ({ units }) => ({ units: units.deleteRow('keys') })],
  [
    'FORM_KEYS_LOST',
    'the key row deleted in the settings',
    ({ settings }) => ({ settings: settings.deleteRow('keys') }),
  ],
  [
    'FORM_PERCENT_RANGE',
    'more than everything',
    ({ settings }) => ({
      settings: settings.type('ind.targetKind', 'v1', '% người đủ điều kiện').type('ind.target', 'v1', 120),
    }),
  ],
];

describe('mistakes that stop a build', () => {
  it.each(cases)('%s: %s', (code, _, edit, figures = {}) => {
    const result = read(edit);
    expect(codes(result)).toContain(code);
    const found = result.findings.find((one) => one.code === code)!;
    expect(found.severity).toBe('error');
    expect(found.figures).toMatchObject(figures);
    expect(result.places.get(found.path)).toBeDefined();
    expect(result.campaign).toBeNull();
    expect(result.fills).toEqual([]);
  });

  it('name the cell where it stands now, also after rows and columns moved', () => {
    const result = read(({ units }) => ({
      units: units
        .type('SO2', 'eligible', 'mười')
        .insertRow('SO')
        .insertColumn('code')
        .rename('Danh sách mới'),
    }));
    const found = result.findings.find(({ code }) => code === 'FORM_NOT_NUMBER')!;
    const [row, column] = [result.units.row('SO2') + 1, result.units.column('eligible') + 1];
    expect(result.places.get(found.path)).toEqual({ tab: 'units', title: 'Danh sách mới', row, column });
    expect(found.figures.cell).toBe(a1(row, column));
  });

  it('name both cells of a code that stands twice', () => {
    const result = read(({ units }) => ({ units: units.type('SG', 'code', 'SO') }));
    const at = (key: string) => a1(result.units.row(key), result.units.column('code'));
    expect(result.findings[0]!.figures).toEqual({ cell: at('SG'), code: 'SO', other: at('SO') });
  });
});

/** Read all the same, with a word about it. */
const accepted: typeof cases = [
  [
    'FORM_DAY_TEXT',
    'a day as text',
    ({ settings }) => ({ settings: settings.type('first', 'v1', ' 7/6/2023') }),
    { value: '7/6/2023', day: '2023-06-07' },
  ],
  [
    'FORM_PHONE_ZERO',
    'a phone number that lost its zero',
    ({ units }) => ({ units: units.type('SO2', 'phone', 900000001) }),
    { guess: '0900000001' },
  ],
  ['FORM_BLANK_ROW', 'a blank row in the middle', ({ units }) => ({ units: units.insertRow('SG') })],
  ['FORM_COLUMN_UNKNOWN', 'a column of notes', ({ units }) => ({ units: withNote(units) })],
  [
    'FORM_CELL_UNUSED',
    'something beside an answer',
    ({ settings }) => ({ settings: settings.type('name', 'v3', 'xem lại') }),
  ],
  [
    'FORM_ROW_UNKNOWN',
    'a row outside all sections',
    ({ settings }) => ({ settings: settings.insertRow('area', { v1: 'xem lại' }) }),
  ],
  [
    'FORM_ROW_MISSING',
    'a deleted row that may be blank',
    ({ settings }) => ({ settings: settings.deleteRow('documentNumber') }),
  ],
  [
    'FORM_FIELD_UNUSED',
    'a target for a rate',
    ({ settings }) => ({ settings: settings.type('ind.supply', 'v2', 40) }),
  ],
  [
    'FORM_INCOMPLETE',
    'a deadline without a day',
    ({ settings }) => ({ settings: settings.type('ind.deadlineKind', 'v1', 'trước ngày') }),
  ],
];

function withNote(units: Edited): Edited {
  const wider = units.insertColumn('name');
  wider.tab.cells[wider.row('SO')]![wider.column('name')] = { value: 'hỏi lại', formula: null };
  return wider;
}

describe('mistakes that are read all the same', () => {
  it.each(accepted)('%s: %s', (code, _, edit, figures = {}) => {
    const result = read(edit);
    expect(codes(result)).toEqual([code]);
    expect(result.findings[0]!.severity).not.toBe('error');
    expect(result.findings[0]!.figures).toMatchObject(figures);
    expect(result.campaign).toEqual(campaign);
  });

  it('asks whether 0,7 is 70 %, and keeps what was typed', () => {
    const result = read(({ settings }) => ({
      settings: settings.type('ind.targetKind', 'v1', '% người đủ điều kiện').type('ind.target', 'v1', 0.7),
    }));
    expect(result.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['FORM_PERCENT_FRACTION', 'ask'],
    ]);
    expect(result.campaign!.indicators[0]).toMatchObject({ target: { kind: 'percent', percent: 0.7 } });
  });

  it('takes the list when it has more teams than the number says', () => {
    const result = read(({ units }) => ({ units: units.type('SO', 'teams', 1) }));
    expect(codes(result)).toEqual(['FORM_TEAMS_MISMATCH']);
    expect(result.campaign).toEqual(campaign);
  });

  it('warns of two names that differ only in how the marks were typed', () => {
    const twice = read(({ units }) => ({
      units: units.type('SO', 'name', 'Thôn Sống').type('SG', 'name', 'Thôn Sống'.normalize('NFD')),
    }));
    expect(codes(twice)).toEqual(['FORM_NAME_LOOKS_SAME']);
    const spaced = read(({ units }) => ({ units: units.type('SG', 'name', 'Song ') }));
    expect(codes(spaced)).toEqual(['FORM_NAME_LOOKS_SAME']);
  });
});

describe('what people may do without a word', () => {
  const free: [what: string, edit: (forms: Forms) => Partial<Forms>][] = [
    [
      'rename tabs',
      ({ settings, units }) => ({ settings: settings.rename('TL'), units: units.rename('DS') }),
    ],
    [
      'insert rows and columns',
      ({ settings, units }) => ({
        settings: settings.insertRow('name').insertColumn('label'),
        units: units.insertRow('title').insertColumn('name'),
      }),
    ],
    [
      'move columns',
      ({ units }) => ({ units: units.moveColumnToEnd('eligible').moveColumnToEnd('workDays') }),
    ],
    ['move rows of the settings', ({ settings }) => ({ settings: settings.moveRow('area', 'ind.name') })],
    ['give a hamlet by its name', ({ units }) => ({ units: units.type('SG1', 'parent', ' Sống') })],
    [
      'leave out the hamlet right above',
      ({ units }) => ({ units: units.type('SO1', 'parent', null).type('SG2', 'parent', null) }),
    ],
    ['leave out the level', ({ units }) => ({ units: units.type('SO1', 'level', null) })],
    [
      'type decomposed letters and hard spaces',
      ({ units }) => ({ units: units.type('SG', 'name', `${'Sống'.normalize('NFD')}\u00a0`) }),
    ],
    ['write an hour in words', ({ settings }) => ({ settings: settings.type('cutOff.1', 'v2', '15 giờ') })],
    [
      'type an hour that became a number',
      ({ settings }) => ({ settings: settings.type('cutOff.1', 'v2', 0.625) }),
    ],
  ];
  it.each(free)('%s', (_, edit) => {
    const result = read(edit);
    expect(codes(result)).toEqual([]);
    expect(result.campaign).toEqual(campaign);
  });

  it('insert a line into a list, or copy one', () => {
    const result = read(({ settings }) => ({
      settings: settings
        .insertRow('day.2', { v1: serialOf('2023-06-10'), v2: 0, v3: 'Lễ' })
        .type('day.1', 'v1', serialOf('2023-06-09'))
        .type('day.1', 'v2', 1),
    }));
    expect(codes(result)).toEqual([]);
    expect(result.campaign!.calendar.days).toEqual([
      { day: '2023-06-09', weight: 1, note: null },
      { day: '2023-06-10', weight: 0, note: 'Lễ' },
    ]);
  });
});

describe('a parent that cannot be told', () => {
  const wrong: [string, (units: Edited) => Edited, string[]][] = [
    ['an unknown code', (units) => units.type('SO1', 'parent', 'AL'), ['FORM_PARENT_UNKNOWN']],
    [
      'a name that two units have',
      (units) => units.type('SO2', 'name', 'Sống').type('SG1', 'parent', 'Sống'),
      ['FORM_PARENT_AMBIGUOUS'],
    ],
    ['a code that two units have', (units) => units.type('SO2', 'code', 'SG'), ['FORM_CODE_DUPLICATE']],
    [
      'nothing above',
      (units) => units.type('SO', 'level', 'Tổ').type('SO', 'parent', null),
      ['FORM_PARENT_MISSING'],
    ],
  ];
  it.each(wrong)('%s says nothing about levels, of its row or below', (_, edit, expected) => {
    expect(codes(read(({ units }) => ({ units: edit(units) })))).toEqual(expected);
  });
});

describe('set-up with hamlets only', () => {
  const hamlets = (units: Edited) =>
    ['SO1', 'SO2', 'SG1', 'SG2']
      .reduce(
        (form, row) =>
          form
            .type(row, 'name', null)
            .type(row, 'code', null)
            .type(row, 'level', null)
            .type(row, 'parent', null)
            .type(row, 'phone', null),
        units,
      )
      .type('SO', 'teams', 5)
      .type('SG', 'teams', 2);

  it('makes nameless teams with codes of their hamlet', () => {
    const result = read(({ units }) => ({ units: hamlets(units) }));
    expect(result.campaign!.units.map(({ code, name, parent }) => [code, name, parent])).toEqual([
      ['SO', 'Song', null],
      ...[1, 2, 3, 4, 5].map((n) => [`SO${n}`, `Tổ ${n}`, 'SO']),
      ['SG', 'Sống', null],
      ...[1, 2].map((n) => [`SG${n}`, `Tổ ${n}`, 'SG']),
    ]);
  });

  it('lets one team be named and its leader given, the others staying nameless', () => {
    const result = read(({ units }) => ({
      units: hamlets(units)
        .type('SO1', 'code', 'SO2')
        .type('SO1', 'name', 'Tổ 2')
        .type('SO1', 'level', 'Tổ')
        .type('SO1', 'members', 4),
    }));
    const teams = result.campaign!.units.filter(({ parent }) => parent === 'SO');
    expect(teams.map(({ code }) => code).sort()).toEqual(['SO1', 'SO2', 'SO3', 'SO4', 'SO5']);
    expect(teams.find(({ code }) => code === 'SO2')!.members).toBe(4);
  });

  it('makes codes for hamlets that have none, and asks to write them down', () => {
    const result = read(({ units }) => ({
      units: hamlets(units).type('SO', 'code', null).type('SG', 'code', null),
    }));
    const made = result.campaign!.units.filter(({ parent }) => parent === null).map(({ code }) => code);
    expect(new Set(made).size).toBe(2);
    expect(result.fills).toEqual(
      ['SO', 'SG'].map((key, i) => ({
        tab: 'units',
        row: result.units.row(key),
        column: result.units.column('code'),
        value: made[i],
      })),
    );
  });
});

describe('keys nobody types', () => {
  it('are made for indicators and phases, and written down', () => {
    const result = read(({ settings }) => ({
      settings: settings.type('ind.key', 'v2', null).type('phase.1', 'v5', null),
    }));
    expect(result.campaign!.indicators.map(({ key }) => key)).toEqual(['activated', 'indicator1']);
    expect(result.campaign!.phases.map(({ key }) => key)).toEqual(['phase1', 'two']);
    expect(result.fills.map(({ value }) => value).sort()).toEqual(['indicator1', 'phase1']);
  });
});

const PAUSE: Record<string, string | number | null> = {
  v1: 'SO',
  v2: serialOf('2023-06-08'),
  v3: serialOf('2023-06-09'),
  v4: 'Bão',
};

/** A pause in the first line of its list, with some answers changed. */
const paused = (changes: typeof PAUSE = {}) =>
  read(({ settings }) => ({
    settings: Object.entries({ ...PAUSE, ...changes }).reduce(
      (form, [column, value]) => form.type('pause.1', column, value),
      settings,
    ),
  }));

describe('pauses', () => {
  it('are read with the unit by code or by name; without a last day a unit stops for good', () => {
    const pause = { unit: 'SO', first: '2023-06-08', last: '2023-06-09', reason: 'Bão' };
    for (const unit of ['SO', ' Song ']) expect(paused({ v1: unit }).campaign!.pauses).toEqual([pause]);
    expect(paused({ v3: null }).campaign!.pauses).toEqual([{ ...pause, last: null }]);
  });

  it.each([
    ['SCHEMA_UNKNOWN_UNIT', { v1: 'Sông' }, 'v1'],
    ['SCHEMA_AMBIGUOUS_UNIT', { v1: 'Tổ 1' }, 'v1'],
    ['SCHEMA_PERIOD_REVERSED', { v3: serialOf('2023-06-07') }, 'v3'],
    ['FORM_MISSING', { v1: null }, 'v1'],
    ['FORM_MISSING', { v2: null }, 'v2'],
    ['FORM_DAY_UNREADABLE', { v2: 'mai' }, 'v2'],
  ])('%s stops a build, at the cell', (code, changes, column) => {
    const result = paused(changes);
    const found = result.findings.find((one) => one.code === code)!;
    expect([found.severity, result.campaign]).toEqual(['error', null]);
    expect(placeOf(result.places, found.path)).toMatchObject({
      tab: 'settings',
      row: result.settings.row('pause.1'),
      column: result.settings.column(column),
    });
  });

  it('want a reason, and are taken without one', () => {
    const result = paused({ v4: null });
    expect(result.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['FORM_INCOMPLETE', 'warning'],
    ]);
    expect(result.campaign!.pauses).toMatchObject([{ unit: 'SO', reason: '' }]);
  });
});

describe('who types, and reasons', () => {
  it('are read in words; blanks between reasons make no difference', () => {
    const result = read(({ settings }) => ({
      settings: settings
        .type('entry.who', 'v1', 'Chỉ văn phòng')
        .type('entry.closesItself', 'v1', 'có')
        .type('entry.reasons', 'v1', 'Vắng mặt')
        .type('entry.reasons', 'v3', 'Mất giấy tờ'),
    }));
    expect(codes(result)).toEqual([]);
    expect(result.campaign!.entry).toEqual({
      who: 'ward',
      closesItself: true,
      reasons: ['Vắng mặt', 'Mất giấy tờ'],
    });
  });

  it('must be one of the choices', () => {
    const result = read(({ settings }) => ({ settings: settings.type('entry.who', 'v1', 'mọi người') }));
    expect(codes(result)).toEqual(['FORM_CHOICE']);
  });

  it('are the usual ones in a form made before they were asked; a single row lost is told', () => {
    const rows = settingsTab(campaign, 'vi').rows.map(({ key }) => key);
    const older = read(({ settings }) => ({
      // From the bottom: what stands above keeps its place.
      settings: rows
        .filter((key) => /^(section\.)?(entry|pause)(\.|$)/.test(key))
        .reduceRight((form, key) => form.deleteRow(key), settings),
    }));
    expect(codes(older)).toEqual([]);
    expect(older.campaign).toEqual(campaign);
    const lost = read(({ settings }) => ({ settings: settings.deleteRow('entry.who') }));
    expect(codes(lost)).toEqual(['FORM_ROW_MISSING']);
  });
});

describe('what the schema finds', () => {
  it('leads to the cell, too', () => {
    const result = read(({ settings }) => ({
      settings: settings.type('last', 'v1', serialOf('2023-06-01')),
    }));
    const found = result.findings.find(({ code }) => code === 'SCHEMA_PERIOD_REVERSED')!;
    expect(result.places.get(found.path)).toMatchObject({
      tab: 'settings',
      row: result.settings.row('last'),
    });
  });

  it.each([
    ['period', 'last', 'v1', '2023-06-01'],
    ['phases.one.period', 'phase.1', 'v3', '2023-06-05'],
  ])('names the cell of %s as the form does, not as the file', (path, row, column, day) => {
    const result = read(({ settings }) => ({ settings: settings.type(row, column, serialOf(day)) }));
    const found = result.findings.find((one) => one.path === path)!;
    const cell = a1(result.settings.row(row), result.settings.column(column));
    expect(found.code).toBe('SCHEMA_PERIOD_REVERSED');
    expect(messageOf(found, 'vi')).toMatch(new RegExp(`^Đến hết ngày \\(${cell}\\): ngày cuối `));
  });

  it('names a column of the units', () => {
    const result = read(({ units }) => ({ units: units.type('SO1', 'eligible', 1e16) }));
    const [found] = result.findings;
    const cell = a1(result.units.row('SO1'), result.units.column('eligible'));
    expect(codes(result)).toEqual(['SCHEMA_TOO_LARGE']);
    expect(found!.figures.field).toBe(`Đủ điều kiện (${cell})`);
  });
});

describe('messages', () => {
  it('every code fires in a test above, and has its words in both languages', () => {
    const tried = new Set([...cases, ...accepted].map(([code]) => code as string));
    const others = ['FORM_PERCENT_FRACTION', 'FORM_TEAMS_MISMATCH', 'FORM_NAME_LOOKS_SAME'];
    const ofForms = Object.keys(vi).filter((code) => code.startsWith('FORM_'));
    expect([...tried, ...others].sort()).toEqual(ofForms.sort());
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });
});
