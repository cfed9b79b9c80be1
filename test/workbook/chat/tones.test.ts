import { campaignOf, read, said } from './ward';

describe('names with their tone marks placed the old way and the new', () => {
  const ward = campaignOf(
    [{ key: 'activated', name: 'Kích hoạt' }],
    [
      ['Hòa Mỹ', 'HM'],
      ['Thuý Loè', 'TL'],
      ['Quý Hoà', 'QH'],
      ['Hoa Mỹ', 'HO'],
    ],
  );

  test.each([
    ['Tổ 1 Hoà Mỹ: 3', 'HM1=3'],
    ['Tổ 1 Hòa Mỹ: 3', 'HM1=3'],
    ['TỔ 1 THÔN HOÀ MỸ: 3', 'HM1=3'],
    ['Tổ 1 Hoa Mỹ: 3', 'HO1=3'],
    ['Tổ 1 Hóa Mỹ: 3', '?'],
    ['Tổ 1 Hoá Mỹ: 3', '?'],
    ['Tổ 2 Thúy Lòe: 3', 'TL2=3'],
    ['Tổ 2 Thuý Loè: 3', 'TL2=3'],
    ['Tổ 3 Qúy Hòa: 3', 'QH3=3'],
    ['HM1 luỹ kế 3', '?'],
  ])('%s → %s', (text, expected) => {
    const found = said(read(text, ward)[0]!);
    expect(found[0] === '?' ? '?' : found).toBe(expected);
  });
});
