import { campaignOf, read, said } from './ward';

describe('two units of one name, told apart by a former one in brackets', () => {
  const ward = campaignOf(
    [{ key: 'activated', name: 'Kích hoạt' }],
    [
      ['Khu phố 3', 'KA'],
      ['Khu phố 3 (Hòa Bình cũ)', 'KB'],
      ['Khu phố 4', 'KC'],
    ],
  );

  test.each([
    ['khu phố 3 tổ 1: 5', '?'],
    ['kp 3 tổ 1: 5', '?'],
    ['khu phố 3 Hòa Bình cũ tổ 1: 5', 'KB1=5'],
    ['khu phố 4 tổ 1: 5', 'KC1=5'],
    ['KB1: 5', 'KB1=5'],
  ])('%s → %s', (text, expected) => {
    const found = said(read(text, ward)[0]!);
    expect(found[0] === '?' ? '?' : found).toBe(expected);
  });
});
