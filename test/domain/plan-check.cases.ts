/** For every rule a small campaign that fires it, and one beside it that must not. */

const day = (date: number) => `2023-06-${String(date).padStart(2, '0')}`;

/** Ten days, two hamlets of five teams, 1.000 to reach: 100 a day, 10 a team and day. Nothing to ask about it. */
const calm = {
  name: 'Đợt thử',
  area: 'Xã Thử',
  levels: ['Xã', 'Thôn', 'Tổ'],
  period: [day(1), day(10)],
  indicators: [{ key: 'a', name: 'Kích hoạt', target: 1000 }],
  units: [
    { code: 'AN', name: 'An', eligible: 1000, teams: 5 },
    { code: 'BA', name: 'Ba', eligible: 1000, teams: 5 },
  ],
};

export interface PlanCase {
  code: string;
  fires: object;
  figures: Record<string, unknown>;
  ways?: [code: string, figures: Record<string, unknown>][];
  /** The same plan put right, or a neighbour that only looks like it: the code must not come. */
  silent: object;
}

const indicator = (fields: object) => ({ ...calm, indicators: [{ key: 'a', name: 'Kích hoạt', ...fields }] });
const phased = (first: object, next: object, baseline: object | number | null) => ({
  ...calm,
  phases: [
    { key: 'one', name: 'Giai đoạn 1', period: [day(1), day(4)] },
    { key: 'two', name: 'Giai đoạn 2', period: [day(5), day(10)] },
  ],
  indicators: [
    {
      key: 'a',
      name: 'Kích hoạt',
      baseline,
      phaseTargets: [
        { phase: 'one', ...first },
        { phase: 'two', target: { kind: 'percent', percent: 50 }, mode: 'cumulative', ...next },
      ],
    },
  ],
});
const evening = (time: string, dayOffset: number, eveningWork = true) => ({
  ...calm,
  eveningWork,
  cutOffs: [
    { level: 2, time: '07:00', dayOffset },
    { level: 0, time, dayOffset },
  ],
});
const hours = (team: string, ward: string, wardOffset = 0) => ({
  ...calm,
  cutOffs: [
    { level: 2, time: team },
    { level: 0, time: ward, dayOffset: wardOffset },
  ],
});
const rounds = (...list: [name: string, first: number, last: number, cumulative?: boolean][]) => ({
  ...calm,
  rounds: list.map(([name, first, last, cumulative = false]) => ({
    name,
    period: [day(first), day(last)],
    due: { by: day(20) },
    cumulative,
  })),
});
const milestone = (kind: string, deadline: object, fields: object = {}) => ({
  ...calm,
  milestones: [{ name: 'Mốc', kind, deadline }],
  ...fields,
});

export const planCases: PlanCase[] = [
  {
    code: 'PLAN_DAILY_SHORT',
    // 10 × 80 = 800; 1.000 needs 100 a day, or 13 days, weekends included.
    fires: indicator({ target: 1000, statedDaily: 80 }),
    figures: { daily: 80, days: 10, sum: 800, target: 1000, short: 200, percent: 20, last: day(10) },
    ways: [
      ['RAISE_DAILY', { daily: 100 }],
      ['EXTEND', { days: 13, last: day(13) }],
      ['STARTING_BALANCE', { balance: 200 }],
    ],
    silent: indicator({ target: 1000, statedDaily: 80, baseline: 200 }),
  },
  {
    code: 'PLAN_DAILY_SHORT',
    // 1/6/2023 is a Thursday: without Sundays nine working days stay, and the tenth and eleventh are the 12th and 13th.
    fires: { ...indicator({ target: 1000, statedDaily: 100 }), calendar: { sunday: 0 } },
    figures: { daily: 100, days: 9, sum: 900, target: 1000, short: 100, percent: 10, last: day(10) },
    ways: [
      ['RAISE_DAILY', { daily: 112 }],
      ['EXTEND', { days: 10, last: day(12) }],
      ['STARTING_BALANCE', { balance: 100 }],
    ],
    silent: indicator({ target: 1000, statedDaily: 100 }),
  },
  {
    code: 'PLAN_DAILY_SHORT_DEADLINE',
    fires: indicator({ target: 1000, statedDaily: 100, deadline: { before: day(10) } }),
    figures: { daily: 100, days: 9, sum: 900, target: 1000, short: 100, percent: 10, last: day(9) },
    ways: [
      ['RAISE_DAILY', { daily: 112 }],
      ['STARTING_BALANCE', { balance: 100 }],
    ],
    silent: indicator({ target: 1000, statedDaily: 100, deadline: { by: day(10) } }),
  },
  {
    code: 'PLAN_DEADLINE_CUTS_DAYS',
    fires: indicator({ target: 1000, deadline: { before: day(10) } }),
    figures: { deadline: day(10), end: day(9), last: day(10), days: 9, planned: 10 },
    ways: [
      ['MOVE_DEADLINE', { last: day(10) }],
      ['STOP_EARLIER', { last: day(9) }],
    ],
    silent: indicator({ target: 1000, deadline: { on: day(10) } }),
  },
  {
    code: 'PLAN_STATED_DAYS',
    fires: { ...calm, statedDays: 9 },
    figures: { name: 'Đợt thử', stated: 9, days: 10, first: day(1), last: day(10) },
    ways: [
      ['KEEP_DATES', { days: 10 }],
      ['KEEP_LENGTH', { days: 9, last: day(9) }],
    ],
    silent: { ...calm, statedDays: 10 },
  },
  {
    code: 'PLAN_STATED_DAYS_PHASES',
    fires: { ...phased({ target: 500 }, {}, null), statedDays: 12 },
    figures: { name: 'Đợt thử', stated: 12, days: 10, first: day(1), last: day(10), parts: '4 + 6' },
    silent: { ...phased({ target: 500 }, {}, null), statedDays: 10 },
  },
  {
    code: 'PLAN_DEADLINE_PAST',
    // "Before the 3rd" ends on the 2nd.
    fires: milestone('report', { before: day(3) }, { document: { date: day(3) } }),
    figures: { name: 'Mốc', deadline: day(3), from: day(3) },
    silent: milestone('report', { by: day(3) }, { document: { date: day(3) } }),
  },
  {
    code: 'PLAN_DEADLINE_BEFORE_START',
    fires: milestone('target', { before: day(1) }),
    figures: { name: 'Mốc', deadline: day(1), from: day(1) },
    silent: milestone('target', { on: day(1) }),
  },
  {
    code: 'PLAN_IMPLIED_ELIGIBLE',
    // 100 / 1.818 = 5,5006 % prints as 6 %, 100 / 2.223 = 4,498 % as 4 %.
    fires: indicator({ target: 1000, baseline: { value: 100, statedPercent: 5 } }),
    figures: { value: 100, percent: 5, likely: 2000, least: 1819, most: 2222 },
    ways: [['STATE_ELIGIBLE', { eligible: 2000 }]],
    silent: indicator({ target: 1000, eligible: 2000, baseline: { value: 100, statedPercent: 5 } }),
  },
  {
    code: 'PLAN_ELIGIBLE_MISMATCH',
    fires: indicator({ target: 1000, eligible: 2500, baseline: { value: 100, statedPercent: 5 } }),
    figures: { value: 100, percent: 5, likely: 2000, least: 1819, most: 2222, eligible: 2500, actual: 4 },
    silent: indicator({ target: 1000, eligible: 2222, baseline: { value: 100, statedPercent: 5 } }),
  },
  {
    code: 'PLAN_PHASE_MODE_UNSTATED',
    fires: phased({ target: 500 }, {}, 100),
    figures: { phase: 'Giai đoạn 1', target: 500, before: 100, fresh: 400, days: 4, perDay: 100, total: 600 },
    ways: [
      ['PHASE_CUMULATIVE', { fresh: 400 }],
      ['PHASE_ADDITIONAL', { total: 600 }],
    ],
    silent: phased({ target: 500 }, {}, null),
  },
  {
    code: 'PLAN_PHASE_MODE_NEXT',
    // Half of 2.000 is 1.000: 950 with the 100 before leave 50, on top of them they pass it.
    fires: phased({ target: 950 }, {}, 100),
    figures: {
      phase: 'Giai đoạn 1',
      next: 'Giai đoạn 2',
      target: 950,
      remaining: 50,
      total: 1050,
      percent: 52.5,
      goal: 1000,
      goalPercent: 50,
    },
    silent: phased({ target: 500 }, {}, 100),
  },
  {
    code: 'PLAN_GOAL_PASSED_EARLY',
    fires: phased({ target: 950, mode: 'additional' }, {}, 100),
    figures: {
      phase: 'Giai đoạn 1',
      next: 'Giai đoạn 2',
      total: 1050,
      percent: 52.5,
      goal: 1000,
      goalPercent: 50,
    },
    silent: phased({ target: 950, mode: 'cumulative' }, {}, 100),
  },
  {
    code: 'PLAN_SUPPLY_SHORT',
    fires: phased({ target: 500, mode: 'cumulative' }, {}, { value: 100, dossiers: 300 }),
    figures: { waiting: 200, needed: 400, short: 200 },
    silent: phased({ target: 500, mode: 'cumulative' }, {}, { value: 100, dossiers: 500 }),
  },
  {
    code: 'PLAN_SUPPLY_SHORT',
    fires: indicator({ target: 1000, supply: 999 }),
    figures: { waiting: 999, needed: 1000, short: 1 },
    silent: indicator({ target: 1000, supply: 1000 }),
  },
  {
    code: 'PLAN_MEASURE_CHANGE',
    fires: phased({ target: 500 }, { measure: 'Được cấp' }, null),
    figures: { phase: 'Giai đoạn 2', measure: 'Được cấp', name: 'Kích hoạt' },
    silent: phased({ target: 500 }, { measure: 'Kích hoạt' }, null),
  },
  {
    code: 'PLAN_UNEVEN_DAILY',
    // 150 over 100 cells: each 1 or 2; all at 2 would be 200.
    fires: indicator({ target: 150 }),
    figures: { target: 150, days: 10, teams: 10, average: 1.5, high: 2, over: 50 },
    silent: indicator({ target: 200 }),
  },
  {
    code: 'PLAN_DAILY_FRACTION',
    fires: indicator({ target: 9995 }),
    figures: { target: 9995, days: 10, average: 999.5 },
    silent: indicator({ target: 9990 }),
  },
  {
    code: 'PLAN_EVENING_MISSED',
    fires: evening('16:00', 0),
    figures: { level: 'Xã', time: '16:00' },
    ways: [['REPORT_NEXT_MORNING', { hours: ['Tổ 07:00', 'Xã 10:00'] }]],
    silent: evening('16:00', 0, false),
  },
  {
    code: 'PLAN_CUT_OFF_ORDER',
    fires: hours('15:00', '14:00'),
    figures: { level: 'Xã', time: '14:00', below: 'Tổ', belowTime: '15:00' },
    // The morning after is later than any hour of the day.
    silent: hours('15:00', '08:00', 1),
  },
  {
    code: 'PLAN_REPORT_NEXT_MORNING',
    fires: evening('10:00', 1),
    figures: { level: 'Xã', time: '10:00' },
    silent: evening('10:00', 1, false),
  },
  {
    code: 'PLAN_LAST_RESULT_AFTER_END',
    fires: evening('10:00', 1),
    figures: { last: day(10), lands: day(11), time: '10:00' },
    silent: evening('10:00', 0),
  },
  {
    code: 'PLAN_OUTREACH_AFTER_DEADLINE',
    fires: milestone(
      'target',
      { before: day(5) },
      { outreach: [4, 5, 9].map((date) => ({ unit: 'AN', day: day(date) })) },
    ),
    figures: { name: 'Mốc', deadline: day(5), visits: 2, first: day(5), last: day(9), least: 0, most: 4 },
    silent: milestone('report', { before: day(5) }, { outreach: [{ unit: 'AN', day: day(9) }] }),
  },
  {
    code: 'PLAN_OUTREACH_WEEKEND',
    fires: { ...calm, outreach: [2, 3, 4, 5].map((date) => ({ unit: 'Ba', day: day(date) })) },
    figures: { days: [day(3), day(4)], units: ['Ba', 'Ba'] },
    silent: { ...calm, outreach: [2, 5].map((date) => ({ unit: 'Ba', day: day(date) })) },
  },
  {
    code: 'PLAN_NAMES_ALIKE',
    fires: { ...calm, units: ['Lý', 'Ly', 'Ly Sơn', 'Lyn'] },
    figures: { names: ['Lý', 'Ly', 'Ly Sơn'], codes: ['LY', 'LYA', 'LS'] },
    silent: { ...calm, units: ['Lý', 'Lý Sơn', { name: 'Lan', units: ['Ly'] }, 'Lý'] },
  },
  {
    code: 'PLAN_ROUNDS_COUNTED_TWICE',
    fires: rounds(['Đợt 1', 1, 4], ['Đợt 2', 4, 10]),
    figures: { count: 2, days: 1, first: day(4), last: day(4) },
    silent: rounds(['Đợt 1', 1, 4], ['Đợt 2', 5, 10]),
  },
  {
    code: 'PLAN_ROUND_BY_DIFFERENCE',
    fires: rounds(['Đợt 1', 1, 3], ['Đợt 2', 6, 7], ['Cả đợt', 1, 7, true]),
    figures: { round: 'Cả đợt', others: ['Đợt 1', 'Đợt 2'], first: day(4), last: day(5) },
    silent: rounds(['Đợt 1', 1, 3], ['Đợt 2', 4, 7], ['Cả đợt', 1, 7, true]),
  },
  {
    code: 'PLAN_REPORT_BEFORE_END',
    fires: {
      ...calm,
      indicators: [
        { key: 'a', name: 'Kích hoạt', target: 1000, period: [day(1), day(5)] },
        { key: 'b', name: 'Mức 2', target: 1000 },
      ],
      milestones: [{ name: 'Tổng kết', kind: 'report', deadline: { on: day(7) }, indicators: ['a'] }],
    },
    figures: { name: 'Tổng kết', day: day(7), names: ['Mức 2'], last: day(10) },
    // A report in the middle of its own indicator closes nothing.
    silent: milestone('report', { on: day(7) }),
  },
];

export const calmPlan = calm;
