/** Findings of re-planning and its sentences, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import type { UnitChange } from '../../../src/domain/rebalance';
import { rebalanceFindings as en } from '../../../src/messages/en/rebalance-findings';
import { rebalanceFindings as vi } from '../../../src/messages/vi/rebalance-findings';
import { rebalanceSentence, rebalanceSummary } from '../../../src/workbook/rebalance-words';
import { campaign, hamlets, indicator } from '../quota/make';
import { first, replanned, reports, request } from './make';

const folder = `${__dirname}/../../../src/domain/rebalance`;
const source = readdirSync(folder)
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n');
const codes = [...new Set(source.match(/'REBALANCE_[A-Z_]+'/g))].map((code) => code.slice(1, -1)).sort();
const holders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('every code has words, and the tables hold the same codes', () => {
  expect(Object.keys(vi).sort()).toEqual(codes);
  expect(Object.keys(en).sort()).toEqual(codes);
});

test.each(codes)('%s names the same figures in both languages', (code) => {
  const [ofVi, ofEn] = [vi, en].map((table) => table[code as keyof typeof vi]);
  expect(holders(ofVi!.message)).toEqual(holders(ofEn!.message));
  expect(holders(ofVi!.action)).toEqual(holders(ofEn!.action));
});

const change = (more: Partial<UnitChange> = {}): UnitChange => ({
  unit: 'SG3',
  name: 'Tổ 3',
  parentName: 'Song',
  parentLevel: 'Thôn',
  indicator: 'activated',
  indicatorName: 'Mức 1',
  severalIndicators: false,
  done: 31,
  target: 42,
  targetBefore: 42,
  remainingBefore: 8,
  remainingAfter: 12,
  days: 4,
  before: { average: 2, smallest: 2, largest: 2 },
  after: { average: 3, smallest: 3, largest: 3 },
  reason: 'shortfall',
  ...more,
});

test.each<[Partial<UnitChange>, string, string]>([
  [
    {},
    'Tổ 3 thôn Song: 31/42, còn 12; từ nay cần 3 mỗi ngày (trước đây 2).',
    'Tổ 3, thôn Song: 31/42, 12 left; 3 a day from now (before: 2).',
  ],
  [
    { remainingAfter: 11, after: { average: 11 / 4, smallest: 2, largest: 3 } },
    'Tổ 3 thôn Song: 31/42, còn 11; từ nay cần 2–3 mỗi ngày (trước đây 2).',
    'Tổ 3, thôn Song: 31/42, 11 left; 2–3 a day from now (before: 2).',
  ],
  [
    {
      before: { average: 9 / 4, smallest: 2, largest: 3 },
      remainingBefore: 9,
      remainingAfter: 11,
      after: { average: 11 / 4, smallest: 2, largest: 3 },
    },
    'Tổ 3 thôn Song: 31/42, còn 11; từ nay cần 2–3 mỗi ngày (thêm 2 trong các ngày còn lại).',
    'Tổ 3, thôn Song: 31/42, 11 left; 2–3 a day from now (2 more over the days left).',
  ],
  [
    { parentName: 'Thôn Song', after: { average: 2.6, smallest: 1, largest: 4 } },
    'Tổ 3 thôn Song: 31/42, còn 12; từ nay cần 1–4 mỗi ngày, bình quân 2,6 (trước đây 2).',
    'Tổ 3, thôn Song: 31/42, 12 left; 1–4 a day from now, 2.6 on average (before: 2).',
  ],
  [
    { remainingAfter: 3, days: 20, after: { average: 3 / 20, smallest: 0, largest: 1 } },
    'Tổ 3 thôn Song: 31/42, còn 3 trong 20 ngày (trước đây mỗi ngày 2).',
    'Tổ 3, thôn Song: 31/42, 3 left in 20 days (before: 2 a day).',
  ],
  [
    { reason: 'moved', targetBefore: 40, severalIndicators: true },
    'Tổ 3 thôn Song (Mức 1): 31/42, còn 12; từ nay cần 3 mỗi ngày, chỉ tiêu đổi từ 40.',
    'Tổ 3, thôn Song (Mức 1): 31/42, 12 left; 3 a day from now, its target was 40.',
  ],
  [
    { done: 50, remainingAfter: 0, after: { average: 0, smallest: 0, largest: 0 }, reason: 'ahead' },
    'Tổ 3 thôn Song: 50/42, vượt 8; không giao thêm.',
    'Tổ 3, thôn Song: 50/42, 8 above; nothing more is given.',
  ],
  [
    {
      done: 42,
      remainingAfter: 0,
      after: { average: 0, smallest: 0, largest: 0 },
      reason: 'ahead',
      parentName: null,
      parentLevel: null,
    },
    'Tổ 3: 42/42, đã đủ.',
    'Tổ 3: 42/42, complete.',
  ],
  [
    {
      target: 31,
      remainingAfter: 0,
      after: { average: 0, smallest: 0, largest: 0 },
      days: 0,
      reason: 'stopped',
    },
    'Tổ 3 thôn Song: dừng ở 31; phần còn lại 11 giao cho đơn vị khác.',
    'Tổ 3, thôn Song: ends at 31; the 11 left go to other units.',
  ],
  [
    {
      target: 37,
      done: 31,
      remainingAfter: 6,
      days: 2,
      after: { average: 3, smallest: 3, largest: 3 },
      reason: 'stopped',
    },
    'Tổ 3 thôn Song: 31/37, còn 6 trong 2 ngày rồi dừng; phần còn lại 5 giao cho đơn vị khác.',
    'Tổ 3, thôn Song: 31/37, 6 left in 2 days, then it stops; the other 5 go to other units.',
  ],
  [
    {
      reason: 'new',
      targetBefore: null,
      done: 0,
      target: 1200,
      remainingAfter: 1200,
      days: 1,
      after: { average: 1200, smallest: 1200, largest: 1200 },
    },
    'Tổ 3 thôn Song: 0/1.200, còn 1.200; từ nay cần 1.200 mỗi ngày, đơn vị mới.',
    'Tổ 3, thôn Song: 0/1,200, 1,200 left; 1,200 a day from now, a new unit.',
  ],
])('sentence %#', (more, vietnamese, english) => {
  expect(rebalanceSentence(change(more), 'vi')).toBe(vietnamese);
  expect(rebalanceSentence(change(more), 'en')).toBe(english);
});

describe('a re-plan as a whole', () => {
  // 30 in 15 days for each of two teams; after five days one has done nothing, the other all of it and 4 more.
  const target = { kind: 'total', value: 60 } as const;
  const input = campaign(15, {
    levels: ['Xã', 'Thôn', 'Tổ'],
    units: hamlets(2),
    indicators: [indicator({ target })],
  });
  const start = first(input);
  const { version, changes } = replanned(request(input, start, reports({ A2: [34] }), 5));
  const versions = [start, version];

  test('from which day, how many teams, what is left over how many days, the target that stands', () => {
    expect(rebalanceSummary(input, versions, changes, 'vi')).toBe(
      'từ ngày 06/6, 2 tổ đổi chỉ tiêu; còn 30 (bảng trước còn 40) chia 10 ngày, cả đợt 60',
    );
    expect(rebalanceSummary(input, versions, changes, 'en')).toBe(
      'from 06/6, quotas of 2 tổ change; 30 left (40 in the tables before) over 10 days, 60 in all',
    );
  });

  test('nothing changed', () => {
    expect(rebalanceSummary(input, versions, [], 'vi')).toBe(
      'chỉ tiêu các tổ không đổi; còn 30 chia 10 ngày, cả đợt 60',
    );
  });
});
