/** What the campaign counts, as it calls it. */
import { campaignOf, read, said } from './ward';

const hamlets = [
  ['Khu phố 1', 'KP1T'],
  ['Khu phố 2', 'KP2T'],
] as const;
const wardOf = (...units: string[]) =>
  campaignOf(
    units.map((unit, i) => ({ key: `level${i + 1}`, name: `Kích hoạt mức độ ${i + 1}`, unit })),
    hamlets,
  );

test.each([
  ['thẻ', 'KP1T2: 3 thẻ', 'KP1T2=3'],
  ['Thẻ', 'kp1 tổ 2 được 3 thẻ ạ', 'KP1T2=3'],
  ['thẻ', 'KP1T2 hôm qua ba thẻ', 'KP1T2=3@2023-06-11'],
  ['thẻ', 'KP1T2 3 tk', 'KP1T2=3'],
  ['giấy phép', 'KP1T2: 3 giấy phép, KP1T3 4 giấy phép', 'KP1T2=3 KP1T3=4'],
  ['giấy phép', 'KP1T2 3 giay phep', 'KP1T2=3'],
  // Another thing than is counted here, or more than its name.
  ['tài khoản', 'KP1T2: 3 thẻ', '?'],
  ['thẻ', 'KP1T2: 3 thẻ lỗi', '?'],
  ['giấy phép', 'KP1T2: 3 giấy', '?'],
  // Not behind a number.
  ['thẻ', 'KP1T2 thẻ 3', '?'],
  ['thẻ', 'KP1T2 3 thẻ 4', '?'],
  // "Thế", "thể", "thẻ".
  ['thẻ', 'KP1T2 3 the', '?'],
  ['m2', 'KP1T2 3 m2', '?'],
  ['%', 'KP1T2 3 %', '?'],
  ['tổ', 'KP1T2 3 tổ', '?'],
  ['tháng', 'KP1T2 tháng 6', '?'],
])('counted in %s: %s → %s', (unit, text, expected) => {
  const found = said(read(text, wardOf(unit))[0]!);
  expect(found[0] === '?' ? '?' : found).toBe(expected);
});

test.each([
  [['thẻ', 'thẻ'], 'KP1T2 m1 3 thẻ', 'KP1T2=3'],
  [['thẻ', 'sổ'], 'KP1T2 m1 3 thẻ m2 4 sổ', 'KP1T2=3 KP1T2/2=4'],
  [['thẻ', 'sổ'], 'KP1T2 m1 3 sổ', '?'],
  [['thẻ', 'sổ'], 'KP1T2 m1 3 thẻ m2 4 thẻ', '?'],
  [['thẻ', 'sổ'], 'KP1T2 3 sổ m2 2', '?'],
  [['thẻ', 'sổ'], 'KP1T2 3 thẻ', '?'],
])('two things are counted, %j: %s → %s', (units, text, expected) => {
  const [line] = read(text, wardOf(...units));
  const cells = line!.proposals.map(
    ({ unit, indicator, value }) => `${unit}${indicator === 'level2' ? '/2' : ''}=${value}`,
  );
  expect(line!.verdict === 'taken' ? cells.join(' ') : '?').toBe(expected);
});
