/** Texts of reminders for campaigns of other shapes. */

import { remindersOf } from '../../src/app/zalo/reminders';
import { instantOf } from '../../src/domain/instant';
import { planQuotas } from '../../src/domain/quota';
import { firstVersion } from '../../src/domain/rebalance';
import { NO_LEDGER } from '../../src/domain/record/ledger';
import { parseCampaign } from '../../src/domain/schema';

type Numbers = (unit: string, day: string) => number | null;

function remind(more: object, numbers: Numbers, now: string) {
  const campaign = parseCampaign({
    ...{ name: 'Đợt', issuer: 'UBND xã', area: 'Xã Thử', levels: ['Xã', 'Thôn', 'Tổ'] },
    period: ['2023-06-01', '2023-06-10'],
    indicators: [{ key: 'activated', name: 'Kích hoạt', unit: 'tài khoản', target: 400 }],
    ...more,
  }).campaign!;
  const plan = planQuotas(campaign).plan!;
  const versions = [firstVersion(campaign, plan, { at: 0, by: '', reason: '' })];
  const submissions = {
    days: plan.days,
    tables: plan.tables.map(({ indicator, rows }) => ({
      indicator,
      rows: rows.map(({ unit }) => ({ unit, cells: plan.days.map((day) => numbers(unit, day)) })),
    })),
  };
  const at = instantOf(now.slice(0, 10), now.slice(11));
  return remindersOf(campaign, { submissions, ledger: NO_LEDGER, versions }, at);
}

const nobody: Numbers = () => null;
const first = '2023-06-01 09:00';

test('a long hamlet stays readable: numbers in runs, and all of them as all', () => {
  const units = [{ name: 'Song', code: 'SG', teams: 30 }];
  const all = remind({ units }, nobody, first).silent;
  expect(all.map(({ text }) => text)).toEqual([
    'Thôn Song: cả 30 tổ chưa báo ngày 01/6. Nhờ các bác nhập trước 15 giờ hoặc nhắn "SG1 số". Xin cảm ơn.',
  ]);
  const some = remind({ units }, (unit) => (Number(unit.slice(2)) % 5 === 4 ? 3 : null), first).silent;
  expect(some[0]!.text).toMatch(
    /^Thôn Song: Tổ 1–3, 5–8, 10–13, 15–18, 20–23, 25–28, 30 chưa báo ngày 01\/6\. /,
  );
});

test('units that report to the area itself are in one message', () => {
  const units = [{ name: 'Song' }, { name: 'Sành' }, { name: 'Sống' }];
  const { silent } = remind({ levels: ['Xã', 'Thôn'], units }, (unit) => (unit === 'SO' ? 1 : null), first);
  expect(silent).toHaveLength(1);
  expect(silent[0]!.text).toMatch(/^Xã Thử: .*Sành.* chưa báo ngày 01\/6\. /);
});

test('names that carry their kind are not doubled; two of one name are told apart', () => {
  const units = [
    { name: 'Khu phố 3', formerName: 'An Phú cũ', teams: 1 },
    { name: 'Khu phố 3', formerName: 'An Bình cũ', teams: 1 },
    { name: 'khu phố Chợ', teams: 1 },
  ];
  const groups = remind({ levels: ['Phường', 'Khu phố', 'Tổ'], units }, nobody, first).silent;
  expect(groups.map(({ group }) => group)).toEqual([
    'Khu phố 3 (An Phú cũ)',
    'Khu phố 3 (An Bình cũ)',
    'khu phố Chợ',
  ]);
});

test('two indicators: both are asked for, in the way the reader takes them; who is behind is so on one of them', () => {
  const indicators = [1, 2].map((level) => ({
    ...{ key: `level${level}`, name: `Kích hoạt mức độ ${level}`, unit: 'tài khoản', target: 80 },
  }));
  const units = [{ name: 'Song', code: 'SG', teams: 2 }];
  const { silent, behind } = remind(
    { indicators, units },
    (unit, day) => (unit === 'SG1' && day <= '2023-06-02' ? 1 : null),
    '2023-06-02 16:00',
  );
  expect(silent[0]!.text).toContain('hoặc nhắn "SG2 m1 số m2 số"');
  expect(behind[0]!.text.split('\n')).toEqual([
    'Thôn Song, tính đến hết ngày 02/6:',
    '- Tổ 1, Kích hoạt mức độ 1: 2/40, còn 38; từ nay cần 5 mỗi ngày.',
    '- Tổ 1, Kích hoạt mức độ 2: 2/40, còn 38; từ nay cần 5 mỗi ngày.',
    'Nhờ các bác đẩy nhanh giúp. Xin cảm ơn.',
  ]);
});

test('before the first day there is nobody to remind', () => {
  const units = [{ name: 'Song', teams: 2 }];
  const at = instantOf('2023-05-30', '09:00');
  expect(remind({ units }, nobody, '2023-05-30 09:00')).toEqual({ at, silent: [], behind: [], isRest: true });
});
