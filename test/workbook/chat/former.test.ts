import type { ReadLine } from '../../../src/workbook/decode/chat/line';
import { campaignOf, read, said } from './ward';

const indicators = [{ key: 'activated', name: 'Kích hoạt' }];

/** The team that stands chosen where a line is asked about. */
const chosen = ({ proposals, loose, bare }: ReadLine) => [
  ...proposals.map(({ unit }) => unit),
  ...[...loose, ...bare].flatMap(({ units }) => (units.length === 1 ? [units[0]!.code] : [])),
];

describe('two units of one name, told apart by a former one in brackets', () => {
  const ward = campaignOf(indicators, [
    ['Khu phố 3', 'KA', 6],
    ['Khu phố 3 (Hòa Bình cũ)', 'KB'],
    ['Khu phố 4', 'KC', 7],
  ]);

  test.each([
    ['khu phố 3 tổ 1: 5', '?'],
    ['kp 3 tổ 1: 5', '?'],
    ['khu phố 3 Hòa Bình cũ tổ 1: 5', 'KB1=5'],
    ['kp3 Hòa Bình cũ tổ 1: 5', 'KB1=5'],
    ['khu phố 4 tổ 1: 5', 'KC1=5'],
    ['KB1: 5', 'KB1=5'],
    ['Khu phố 3 (Hòa Bình cũ) tổ 1: 5', 'KB1=5'],
    ['KHU PHỐ 3 (HOÀ BÌNH CŨ) TỔ 1: 5', 'KB1=5'],
    ['Khu phố 3(Hòa Bình cũ), tổ 1: 5', 'KB1=5'],
    ['kp3 (Hòa Bình cũ) tổ 1: 5', 'KB1=5'],
    ['khu pho 3 (hoa binh cu) to 1: 5', 'KB1=5'],
    ['tổ 1 Khu phố 3 (Hòa Bình cũ): 5', 'KB1=5'],
    ['Khu phố 3 (Hòa Bình) tổ 1: 5', '?'],
    ['kp4 tổ 1: 5', 'KC1=5'],
    ['hôm qua 3 hôm nay 2', '?'],
    ['hôm qua 3 tk, hôm nay 2 tk ạ', '?'],
    ['0912 345 678', '-'],
    ['Hôm nay họp 3 người 2 xe', '-'],
    ['dạ 3 4 gì ạ', '-'],
  ])('%s → %s', (text, expected) => {
    const found = said(read(text, ward)[0]!);
    expect(found[0] === '?' ? '?' : found).toBe(expected);
  });

  test('the number of the day before and that of today come apart', () => {
    const [line] = read('hôm qua 3 hôm nay 2', ward);
    expect(line!.loose.map(({ value, day }) => `${value}@${day}`)).toEqual(['3@2023-06-11', '2@2023-06-12']);
  });

  test.each([
    'kp 3 tổ 6: 5',
    'tổ 6 khu phố 3: 5',
    'Khu phố 3 (Hòa Bình xưa) tổ 6: 5',
    'Khu phố 8 tổ 7: 5',
    'tổ 7 thôn Vàng 5',
    'kp 3\ntổ 6: 5',
    'Xóm Đông\ntổ 7: 5',
    'tổ 1 kp 3: 5',
  ])('no team stands chosen that is not the only one meant: %s', (text) => {
    const lines = read(text, ward);
    expect(lines.filter(({ verdict }) => verdict === 'taken')).toEqual([]);
    expect(lines.flatMap(chosen)).toEqual([]);
  });

  test('those it may be are teams of the groups named', () => {
    const choices = (text: string) =>
      read(text, ward).flatMap(({ loose }) => loose.map(({ units }) => units.map(({ code }) => code)));
    expect(choices('kp 3 tổ 1: 5')).toEqual([['KA1', 'KB1']]);
    expect(choices('tổ 1 kp 3: 5')).toEqual([['KA1', 'KB1']]);
    expect(choices('kp 3\ntổ 1: 5')).toEqual([['KA1', 'KB1']]);
  });
});

test.each(['kp1 tổ 6: 2', 'Khu phố 1 tổ 6: 2', 'Khu phố 1 (An Phú cũ) tổ 6: 2', 'tổ 6 kp 1 (An Phú cũ): 2'])(
  'a sole unit goes by its name with and without the former one: %s',
  (text) => {
    const ward = campaignOf(indicators, [
      ['Khu phố 1 (An Phú cũ)', 'KA', 6],
      ['Khu phố 2', 'KB', 6],
    ]);
    expect(read(text, ward).map(said)).toEqual(['KA6=2']);
  },
);
