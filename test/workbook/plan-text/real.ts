/** What must be offered from the five published plans, by file; figures only, none of their sentences. */
import type { PlanOffer } from '../../../src/workbook/decode/plan-text';

/** The field, and as much of the value as is a fact. */
export type Fact = [field: RegExp, value: unknown];

export interface RealPlan {
  file: string;
  /** Figures of the plan that a campaign needs; each must be offered. */
  wanted: Fact[];
  /** Right as well, of less weight; anything else that is offered is wrong. */
  also: Fact[];
}

const ANY = {};
const milestone = (kind: string, deadline: string, day: string): Fact => [
  /^milestones\[\d+\]$/,
  { kind, deadline: { kind: deadline, day } },
];
const share = (i: number, label: string, percent: number): Fact => [
  new RegExp(`^indicators\\[${i}\\]\\.targets\\[\\d\\]$`),
  { label, percent },
];
const peak = { first: '2023-08-20', last: '2023-10-18' };
const online = { first: '2023-09-01', last: '2023-10-30' };
const round = (first: string, last: string, due: string, cumulative: boolean): Fact => [
  /^rounds\[\d\]$/,
  { period: { first, last }, due: { kind: 'before', day: due }, cumulative },
];

export const REAL: readonly RealPlan[] = [
  {
    file: 'que-chau-2023.txt',
    wanted: [
      [/^area$/, 'Xã Quế Châu'],
      [/^issuer$/, 'UBND xã Quế Châu'],
      [/^levels$/, ['Xã', 'Thôn', 'Tổ']],
      [/^period$/, { first: '2023-05-27', last: '2023-06-30' }],
      [/^units\.count\.1$/, { level: 'Thôn', count: 7 }],
      [/^units\.teams$/, { level: 'Tổ', count: 5 }],
      [/^indicators\[0\]\.target$/, { kind: 'total', value: 3090 }],
      [/^indicators\[0\]\.target$/, { kind: 'percent', percent: 100 }],
      [/^indicators\[0\]\.deadline$/, { kind: 'by', day: '2023-06-30' }],
      [/^cutOffs\[0\]$/, { level: 0, time: '10:00', dayOffset: 1 }],
      [/^eveningWork$/, true],
      [/^organisations\.targets\[\d\]$/, { percent: 100, level: 2 }],
    ],
    also: [
      [/^name$/, ANY],
      [/^indicators\[0\]\.name$/, 'Tài khoản định danh điện tử'],
      [/^indicators\[0\]\.unit$/, 'tài khoản'],
    ],
  },
  {
    file: 'vung-tau-2023.txt',
    wanted: [
      [/^area$/, 'Thành phố Vũng Tàu'],
      [/^levels$/, ['Thành phố', 'Xã, phường', 'Thôn, khu phố, ấp', 'Tổ']],
      [/^period$/, { first: '2023-06-01', last: '2023-06-25' }],
      [/^jointTarget\.value$/, 130464],
      [/^jointTarget\.deadline$/, { kind: 'before', day: '2023-06-25' }],
      [/^indicators\[0\]\.target$/, { kind: 'per-day', value: 4000 }],
      [/^indicators\[1\]\.target$/, { kind: 'per-day', value: 500 }],
      [/^cutOffs\[0\]$/, { level: 3, time: '16:00', dayOffset: 0 }],
      [/^cutOffs\[1\]$/, { level: 0, time: '17:00', dayOffset: 0 }],
      milestone('report', 'before', '2023-06-15'),
      milestone('review', 'on', '2023-06-25'),
    ],
    also: [
      [/^name$/, ANY],
      [/^issuer$/, 'Tổ Công tác triển khai Đề án 06/CP thành phố Vũng Tàu'],
      [/^indicators\[[01]\]\.name$/, ANY],
      [/^indicators\[[01]\]\.unit$/, 'tài khoản'],
      [/^organisations\.targets\[\d\]$/, { percent: 100 }],
    ],
  },
  {
    file: 'dong-xoai-2023.txt',
    wanted: [
      [/^area$/, 'Thành phố Đồng Xoài'],
      [/^levels$/, ['Thành phố', 'Phường, xã', 'Khu phố, ấp', 'Tổ']],
      [/^period$/, { first: '2023-06-20', last: '2023-09-20' }],
      [/^statedDays$/, 90],
      [/^phases\[0\]\.period$/, { first: '2023-06-20', last: '2023-07-15' }],
      [/^phases\[0\]\.statedDays$/, 25],
      [/^phases\[1\]\.period$/, { first: '2023-07-16', last: '2023-09-20' }],
      [/^indicators\[0\]\.phaseTargets\[0\]\.target$/, { kind: 'total', value: 55000 }],
      [/^indicators\[0\]\.phaseTargets\[1\]\.target$/, { kind: 'percent', percent: 80 }],
      [/^indicators\[0\]\.phaseTargets\[1\]\.measure$/, 'cấp tài khoản định danh'],
      [/^indicators\[0\]\.baseline\.asOf$/, '2023-06-19'],
      [/^indicators\[0\]\.baseline\.dossiers$/, 28585],
      [/^indicators\[0\]\.baseline\.parts\.dossiers\[0\]$/, { label: 'hồ sơ mức 1', value: 7637 }],
      [/^indicators\[0\]\.baseline\.parts\.dossiers\[1\]$/, { label: 'hồ sơ mức 2', value: 20948 }],
      [/^indicators\[0\]\.baseline\.value$/, 9357],
      [/^indicators\[0\]\.baseline\.parts\.value\[0\]$/, { label: 'tài khoản mức 1', value: 1919 }],
      [/^indicators\[0\]\.baseline\.parts\.value\[1\]$/, { label: 'tài khoản mức 2', value: 7438 }],
      [/^indicators\[0\]\.baseline\.statedPercent$/, 12.92],
      milestone('report', 'before', '2023-07-17'),
      milestone('report', 'before', '2023-09-25'),
      [/^organisations\.perMember$/, { atLeast: 10 }],
      [/^units\.members$/, { who: 'Tổ', atLeast: 2 }],
      [/^reports\.rankedBy$/, 'official'],
    ],
    also: [
      [/^name$/, ANY],
      [/^issuer$/, 'UBND thành phố Đồng Xoài'],
      [/^phases\[\d\]\.name$/, ANY],
      [/^indicators\[0\]\.name$/, ANY],
      [/^indicators\[0\]\.unit$/, 'tài khoản'],
      [/^organisations\.targets\[\d\]$/, { percent: 100 }],
      [/^eveningWork$/, true],
      milestone('target', 'by', '2023-06-30'),
    ],
  },
  {
    file: 'cam-ngoc-2022.txt',
    wanted: [
      [/^area$/, 'Xã Cẩm Ngọc'],
      [/^issuer$/, 'UBND xã Cẩm Ngọc'],
      [/^document\.date$/, '2022-11-28'],
      [/^levels$/, ['Xã', 'Thôn']],
      [/^units\.count\.1$/, { level: 'Thôn', count: 7 }],
      [/^indicators\[0\]\.target$/, { kind: 'percent', percent: 100 }],
      [/^indicators\[0\]\.name$/, /^Người dân từ 14 tuổi/],
      [/^indicators\[0\]\.excludeHolders$/, true],
      milestone('target', 'before', '2022-11-18'),
      milestone('report', 'before', '2022-11-22'),
      milestone('target', 'before', '2022-12-10'),
      milestone('target', 'before', '2022-12-20'),
      [/^organisations\.targets\[\d\]$/, { percent: 100, level: 2 }],
      [/^organisations\.perMember$/, { atLeast: 10 }],
      ...['Đông Lão', 'Song Nga', 'Sống', 'Phúc Ngân Vải', 'Kìm', 'Song', 'Sành'].flatMap(
        (unit, i): Fact[] => [
          [new RegExp(`^units\\[${i}\\]\\.name$`), unit],
          [
            new RegExp(`^outreach\\[${i}\\]$`),
            {
              unit,
              day: [
                '2022-11-29',
                '2022-11-30',
                '2022-12-01',
                '2022-12-02',
                '2022-12-03',
                '2022-12-04',
                '2022-12-05',
              ][i],
            },
          ],
        ],
      ),
    ],
    also: [
      [/^name$/, ANY],
      [/^eveningWork$/, true],
      [/^organisations\.targets\[\d\]$/, { percent: 100 }],
    ],
  },
  {
    file: 'tien-giang-2023.txt',
    wanted: [
      [/^area$/, 'Tỉnh Tiền Giang'],
      [/^levels$/, ['Tỉnh', 'Huyện, thành phố, thị xã', 'Xã, phường, thị trấn']],
      [/^period$/, { first: '2023-08-20', last: '2023-10-30' }],
      [/^indicators\[0\]\.period$/, peak],
      [/^indicators\[0\]\.statedDays$/, 60],
      [/^indicators\[0\]\.target$/, { kind: 'total', value: 903203 }],
      [/^indicators\[0\]\.target$/, { kind: 'percent', percent: 100 }],
      [/^indicators\[1\]\.period$/, online],
      [/^indicators\[1\]\.statedDays$/, 60],
      share(1, 'Cấp tỉnh', 70),
      share(1, 'Cấp huyện', 60),
      share(1, 'Xã', 25),
      share(1, 'Phường', 55),
      share(1, 'Thị trấn', 45),
      share(2, '', 100),
      share(3, '', 90),
      share(4, 'Cấp tỉnh', 40),
      share(4, 'Cấp huyện', 35),
      share(4, 'Cấp xã', 30),
      round('2023-09-01', '2023-09-15', '2023-09-18', false),
      round('2023-09-16', '2023-09-30', '2023-10-03', false),
      round('2023-10-01', '2023-10-15', '2023-10-18', false),
      round('2023-09-01', '2023-10-30', '2023-11-10', true),
      [/^reports\.weekStart$/, 'monday'],
      [/^cutOffs\[0\]$/, { time: null }],
      milestone('report', 'on', '2023-10-25'),
    ],
    also: [
      [/^name$/, ANY],
      [/^issuer$/, 'UBND tỉnh Tiền Giang'],
      [/^indicators\[\d\]\.name$/, ANY],
      [/^indicators\[0\]\.unit$/, 'tài khoản'],
      [/^indicators\[[234]\]\.period$/, online],
      [/^indicators\[[234]\]\.statedDays$/, 60],
      [/^organisations\.targets\[\d\]$/, { percent: 100, level: 2 }],
      milestone('target', 'before', '2023-08-25'),
      milestone('report', 'before', '2023-08-20'),
    ],
  },
];

/** The value holds everything that the fact says. */
export function meets({ field, value }: PlanOffer, [pattern, part]: Fact): boolean {
  return pattern.test(field) && holds(value, part);
}

function holds(value: unknown, part: unknown): boolean {
  if (part instanceof RegExp) return part.test(String(value));
  if (typeof part !== 'object' || part === null) return value === part;
  if (Array.isArray(part)) return JSON.stringify(value) === JSON.stringify(part);
  return Object.entries(part).every(
    ([key, one]) =>
      typeof value === 'object' && value !== null && holds((value as Record<string, unknown>)[key], one),
  );
}
