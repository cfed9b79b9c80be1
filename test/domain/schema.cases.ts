/** Broken campaign files, one a finding: what is put into a good file, and what is said about it. */

export const goodFile = {
  name: 'Đợt cao điểm',
  area: 'Xã Thử',
  levels: ['Xã', 'Thôn', 'Tổ'],
  period: ['2023-06-01', '2023-06-05'],
  indicators: [{ key: 'activated', name: 'Kích hoạt', target: 3090 }],
  units: [{ name: 'Sành', teams: 2 }, 'Song Nga'],
};

export interface SchemaCase {
  code: string;
  path: string;
  /** Fields replaced in the good file; `undefined` takes one out. */
  change: Record<string, unknown>;
  figures?: Record<string, unknown>;
}

const phases = (first: string, second: string) => [
  { key: 'one', name: 'Giai đoạn 1', period: ['2023-06-01', first] },
  { key: 'two', name: 'Giai đoạn 2', period: [second, '2023-06-05'] },
];
const indicator = (fields: object) => ({ indicators: [{ key: 'activated', name: 'Kích hoạt', ...fields }] });

export const schemaCases: SchemaCase[] = [
  { code: 'SCHEMA_UNKNOWN_FIELD_TOP', path: '', change: { tagret: 1 }, figures: { keys: ['tagret'] } },
  {
    code: 'SCHEMA_UNKNOWN_FIELD',
    path: 'units.SA',
    change: { units: [{ code: 'SA', name: 'Sành', elegible: 5 }] },
    figures: { field: 'units.SA', keys: ['elegible'] },
  },
  { code: 'SCHEMA_MISSING', path: 'area', change: { area: undefined } },
  { code: 'SCHEMA_EMPTY', path: 'name', change: { name: '  ' } },
  { code: 'SCHEMA_NOT_TEXT', path: 'units.SA.phone', change: { units: [{ code: 'SA', phone: 901 }] } },
  {
    code: 'SCHEMA_NOT_NUMBER',
    path: 'units.SA.weight',
    change: { units: [{ code: 'SA', weight: '1,5' }] },
    figures: { field: 'units.SA.weight', value: '"1,5"' },
  },
  { code: 'SCHEMA_NOT_WHOLE', path: 'indicators.activated.target.value', change: indicator({ target: 3.5 }) },
  {
    code: 'SCHEMA_NOT_NUMBER',
    path: 'units.1.units.0.eligible',
    change: { units: ['Sành', { units: [{ eligible: '3' }] }] },
  },
  { code: 'SCHEMA_NOT_BOOLEAN', path: 'eveningWork', change: { eveningWork: 'có' } },
  { code: 'SCHEMA_NOT_LIST', path: 'units', change: { units: 'Sành' } },
  { code: 'SCHEMA_NOT_OBJECT', path: 'calendar', change: { calendar: 5 } },
  { code: 'SCHEMA_TOO_SMALL', path: 'units.SA.weight', change: { units: [{ code: 'SA', weight: -1 }] } },
  {
    code: 'SCHEMA_TOO_LARGE',
    path: 'indicators.activated.target.percent',
    change: indicator({ target: { kind: 'percent', percent: 101 } }),
  },
  { code: 'SCHEMA_TOO_LARGE', path: 'cutOffs.0.level', change: { cutOffs: [{ level: 3, time: '15:00' }] } },
  { code: 'SCHEMA_TOO_FEW', path: 'levels', change: { levels: ['Xã'] } },
  { code: 'SCHEMA_TOO_FEW', path: 'units', change: { units: [] } },
  { code: 'SCHEMA_TOO_FEW', path: 'indicators', change: { indicators: [] } },
  { code: 'SCHEMA_TOO_MANY', path: 'levels', change: { levels: ['Tỉnh', 'Huyện', 'Xã', 'Thôn', 'Tổ'] } },
  {
    code: 'SCHEMA_CHOICE',
    path: 'indicators.activated.target.kind',
    change: indicator({ target: { kind: 'all' } }),
    figures: {
      field: 'indicators.activated.target.kind',
      value: '"all"',
      choices: ['total', 'percent', 'per-day'],
    },
  },
  {
    code: 'SCHEMA_CHOICE',
    path: 'cutOffs.0.dayOffset',
    change: { cutOffs: [{ level: 2, time: '15:00', dayOffset: 2 }] },
  },
  { code: 'SCHEMA_DAY', path: 'period.last', change: { period: ['2023-06-01', '2023-06-31'] } },
  { code: 'SCHEMA_TIME', path: 'cutOffs.0.time', change: { cutOffs: [{ level: 2, time: '24:00' }] } },
  {
    code: 'SCHEMA_KEY',
    path: 'indicators.mức 1.key',
    change: { indicators: [{ key: 'mức 1', name: 'Mức 1' }] },
  },
  { code: 'SCHEMA_CODE', path: 'units.2A.code', change: { units: [{ code: '2A', name: 'Sành' }] } },
  {
    code: 'SCHEMA_DUPLICATE_CODE',
    path: 'units.SA',
    change: {
      units: [
        { code: 'SA', name: 'Sành' },
        { code: 'sa', name: 'Sáng' },
      ],
    },
    figures: { unit: 'SA', names: ['Sành', 'Sáng'] },
  },
  {
    code: 'SCHEMA_DUPLICATE_KEY',
    path: 'indicators.activated',
    change: {
      indicators: [
        { key: 'activated', name: 'Kích hoạt' },
        { key: 'activated', name: 'Mức 2' },
      ],
    },
  },
  {
    code: 'SCHEMA_UNKNOWN_PARENT',
    path: 'units.T1.parent',
    change: { units: [{ code: 'T1', parent: 'XX' }] },
  },
  {
    code: 'SCHEMA_UNKNOWN_UNIT',
    path: 'outreach.0.unit',
    change: { outreach: [{ unit: 'Sanh', day: '2023-06-01' }] },
  },
  {
    code: 'SCHEMA_AMBIGUOUS_UNIT',
    path: 'outreach.0.unit',
    change: { units: ['Song', 'Song'], outreach: [{ unit: 'Song', day: '2023-06-01' }] },
  },
  {
    code: 'SCHEMA_PARENT_LOOP',
    path: 'units.A.parent',
    change: {
      units: [
        { code: 'A', parent: 'B' },
        { code: 'B', parent: 'A' },
      ],
    },
  },
  { code: 'SCHEMA_TREE_DEPTH', path: 'units.Tổ 1', change: { levels: ['Xã', 'Tổ'] } },
  {
    code: 'SCHEMA_UNKNOWN_REFERENCE',
    path: 'indicators.activated.phaseTargets',
    change: indicator({ phaseTargets: [{ phase: 'one', target: 5 }] }),
  },
  {
    code: 'SCHEMA_UNKNOWN_REFERENCE',
    path: 'units.SA.quota',
    change: { units: [{ code: 'SA', quota: { level2: 5 } }] },
  },
  { code: 'SCHEMA_PERIOD_REVERSED', path: 'period', change: { period: ['2023-06-05', '2023-06-01'] } },
  {
    code: 'SCHEMA_PERIOD_OUTSIDE',
    path: 'indicators.activated.period',
    change: indicator({ period: ['2023-05-31', '2023-06-02'] }),
    figures: {
      name: 'Kích hoạt',
      first: '2023-05-31',
      last: '2023-06-02',
      from: '2023-06-01',
      to: '2023-06-05',
    },
  },
  {
    code: 'SCHEMA_PHASES_OVERLAP',
    path: 'phases.two.period',
    change: { phases: phases('2023-06-03', '2023-06-03') },
  },
  {
    code: 'SCHEMA_PHASES_GAP',
    path: 'phases.two.period',
    change: { phases: phases('2023-06-02', '2023-06-04') },
    figures: { phase: 'Giai đoạn 2', before: 'Giai đoạn 1', first: '2023-06-03', last: '2023-06-03' },
  },
  { code: 'SCHEMA_THRESHOLDS', path: 'thresholds', change: { thresholds: { behind: 70 } } },
];
