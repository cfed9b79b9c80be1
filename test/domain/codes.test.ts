import fc from 'fast-check';
import { generateCode, isCode } from '../../src/domain/codes';

const none = new Set<string>();

describe('codes of units', () => {
  test.each([
    ['Song Nga', 'SN'],
    ['Sành', 'SA'],
    ['Đông Lão', 'DL'],
    ['Phúc Ngân Vải', 'PNV'],
    ['Khu phố 3', 'KP3'],
    ['Tân Lập 1', 'TL1'],
    ['=1+1', 'U11'],
    ['', 'U'],
  ])('%s becomes %s', (name, code) => {
    expect(generateCode(name, none)).toBe(code);
  });

  test('a taken code takes more letters, then the parent in front, then a letter behind', () => {
    expect(generateCode('Song', new Set(['SO']))).toBe('SON');
    expect(generateCode('Song', new Set(['SO', 'SON']))).toBe('SONG');
    expect(generateCode('Lý', new Set(['LY']), { parent: 'TP', level: 'Xã' })).toBe('TPL');
    expect(generateCode('Khu phố 3', new Set(['KP3']))).toBe('KP3A');
  });

  test('numbered units stand on their parent, kept apart from its own number', () => {
    expect(generateCode('Tổ 2', none, { parent: 'SG', level: 'Tổ' })).toBe('SG2');
    expect(generateCode('Tổ 2', none, { parent: 'KP3', level: 'Tổ' })).toBe('KP3T2');
    expect(generateCode('Thôn 4', none, { parent: 'LS', level: 'Khu phố, thôn' })).toBe('LS4');
    expect(generateCode('Tân Lập 1', none, { parent: 'TP', level: 'Xã, thị trấn' })).toBe('TL1');
  });

  test('always well formed, free and the same again', () => {
    const names = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Tổ 1', 'Song', 'Sống', 'Khu phố 3')),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(names, fc.option(fc.constantFrom('SG', 'KP3')), (list, parent) => {
        const make = (): string[] => {
          const taken = new Set<string>();
          for (const name of list) taken.add(generateCode(name, taken, { parent, level: 'Tổ' }));
          return [...taken];
        };
        const codes = make();
        expect(codes).toHaveLength(list.length);
        expect(codes.every(isCode)).toBe(true);
        expect(make()).toEqual(codes);
      }),
    );
  });
});
