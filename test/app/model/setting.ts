/** The small campaigns the random work starts from: three hamlets of two teams, eight days with a Sunday among them. */
import type { Day } from '../../../src/domain/day';

export interface Setting {
  name: string;
  file: object;
  /** Targets, and the first day on which each indicator is reported. */
  indicators: { key: string; target: number; first: Day }[];
  /** By when a day's numbers are due, and when the clock may close it: hours after its midnight. */
  cutOff: number;
  closing: number;
  closesItself: boolean;
}

export const FIRST: Day = '2023-06-01';
export const LAST: Day = '2023-06-08';
export const SUNDAY: Day = '2023-06-04';

export const HAMLETS = ['SA', 'SN', 'BE'] as const;

const PLAN = {
  name: 'Đợt thử 8 ngày',
  issuer: 'UBND xã Thử',
  area: 'Xã Thử',
  levels: ['Xã', 'Thôn', 'Tổ'],
  period: [FIRST, LAST],
  calendar: { sunday: 0 },
  units: [
    { name: 'Sành', teams: 2 },
    { name: 'Song Nga', teams: 2 },
    { name: 'Bến', teams: 2 },
  ],
};
const ACTIVATED = { key: 'activated', name: 'Tài khoản kích hoạt', unit: 'tài khoản', target: 120 };

const afternoon = {
  cutOff: 15,
  closing: 15.75,
  indicators: [{ key: 'activated', target: 120, first: FIRST }],
};
const cutOffs = [
  { level: 2, time: '15:00' },
  { level: 0, time: '15:45' },
];

export const SETTINGS: readonly Setting[] = [
  {
    name: 'afternoon',
    ...afternoon,
    closesItself: false,
    file: { ...PLAN, cutOffs, indicators: [ACTIVATED] },
  },
  {
    name: 'evening',
    file: {
      ...PLAN,
      eveningWork: true,
      cutOffs: [
        { level: 2, time: '08:00', dayOffset: 1 },
        { level: 0, time: '09:00', dayOffset: 1 },
      ],
      indicators: [
        ACTIVATED,
        { key: 'issued', name: 'Căn cước', unit: 'thẻ', target: 60, period: ['2023-06-03', LAST] },
      ],
    },
    indicators: [
      { key: 'activated', target: 120, first: FIRST },
      { key: 'issued', target: 60, first: '2023-06-03' },
    ],
    cutOff: 32,
    closing: 33,
    closesItself: false,
  },
  {
    name: 'closes itself',
    ...afternoon,
    closesItself: true,
    file: { ...PLAN, cutOffs, indicators: [ACTIVATED], entry: { closesItself: true } },
  },
];
