import { instantOf } from '../../../src/domain/instant';
import { messagesIn } from '../../../src/workbook/decode/chat/message';
import { LINES, TWO_INDICATORS } from './lines';
import { now, read, said, two } from './ward';

/** What is asked need not guess right, only be asked. */
const agrees = (found: string, expected: string) =>
  found === expected || (found[0] === '?' && expected[0] === '?');

describe('lines as people type them', () => {
  test.each(LINES)('%s → %s', (text, expected) => {
    expect(read(text)).toHaveLength(1);
    const found = said(read(text)[0]!);
    expect(agrees(found, expected) ? expected : found).toBe(expected);
  });

  test.each(TWO_INDICATORS)('two indicators: %s → %s', (text, expected) => {
    const found = said(read(text, two)[0]!);
    expect(agrees(found, expected) ? expected : found).toBe(expected);
  });

  test('nothing is taken that was not said, and most of what was said is taken', () => {
    const all = [
      ...LINES.map(([text, expected]) => ({ found: said(read(text)[0]!), expected })),
      ...TWO_INDICATORS.map(([text, expected]) => ({ found: said(read(text, two)[0]!), expected })),
    ];
    const isTaken = (text: string) => text !== '-' && text[0] !== '?';
    const taken = all.filter(({ found }) => isTaken(found));
    const wrong = taken.filter(({ found, expected }) => found !== expected);
    const wanted = all.filter(({ expected }) => isTaken(expected));
    const right = wanted.filter(({ found, expected }) => found === expected);
    const share = (100 * right.length) / wanted.length;
    process.stdout.write(
      `chat lines: ${all.length}; taken ${taken.length}, wrongly ${wrong.length}; recall ${share.toFixed(1)} %\n`,
    );
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(wrong).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(95);
  });
});

describe('what stands around the lines', () => {
  const at = (time: string, day = '2023-06-12') => instantOf(day, time);

  test.each([
    ['[15:23, 12/06/2023] Nguyễn Văn An: SO2 3', 'Nguyễn Văn An', at('15:23')],
    ['[12/06/2023 15:23:45] Nguyễn Văn An: SO2 3', 'Nguyễn Văn An', at('15:23')],
    ['Nguyễn Văn An, [12/06/2023 15:23]\nSO2 3', 'Nguyễn Văn An', at('15:23')],
    ['Nguyễn Văn An (15:23): SO2 3', 'Nguyễn Văn An', at('15:23')],
    ['Nguyễn Văn An\n15:23\nSO2 3', 'Nguyễn Văn An', at('15:23')],
    ['Nguyễn Văn An\n15:23 11/6\nSO2 3', 'Nguyễn Văn An', at('15:23', '2023-06-11')],
    ['Nguyễn Văn An\nHôm qua 15:23\nSO2 3', 'Nguyễn Văn An', at('15:23', '2023-06-11')],
    ['Nguyễn Văn An 15:23\nSO2 3', 'Nguyễn Văn An', at('15:23')],
    ['Nguyễn Văn An, Hôm qua 15:23\nSO2 3', 'Nguyễn Văn An', at('15:23', '2023-06-11')],
    ['15:23 11/06/2023 Nguyễn Văn An\nSO2 3', 'Nguyễn Văn An', at('15:23', '2023-06-11')],
    ['SO2 3\n14:05', '', at('14:05')],
    ['SO2 3', '', null],
  ])('%s', (text, sender, instant) => {
    const line = read(text).find(({ proposals }) => proposals.length > 0)!;
    expect({ sender: line.sender, at: line.at }).toEqual({ sender, at: instant });
    expect(line.proposals[0]).toMatchObject({ unit: 'SO2', value: 3 });
  });

  test('a number belongs to the day it was written on', () => {
    expect(said(read('[20:10, 11/06/2023] An: SO2 3')[0]!)).toBe('SO2=3@2023-06-11');
  });

  test('a hamlet named at the head of a message holds for its lines, not for the next message', () => {
    const found = read(
      '[14:00, 12/06/2023] An: Thôn Sành báo cáo:\nTổ 1: 3\nt2 4\n[14:05, 12/06/2023] Bình: tổ 3: 5',
    );
    expect(found.map(said)).toEqual(['-', 'SA1=3', 'SA2=4', '?']);
    const plain = read('Trần An 14:00\nThôn Sành\nTổ 1: 3\nLê Bình 14:05\ntổ 3: 5');
    expect(plain.map(said)).toEqual(['-', 'SA1=3', '?']);
  });

  test('the same said twice is taken once; two numbers for one team are both asked about', () => {
    expect(read('SO2 3\nso2: 3').map(said)).toEqual(['SO2=3', '-']);
    const conflict = read('SO2 3\nSO2 4\nSO3 1');
    expect(conflict.map(said)).toEqual(['?SO2=3', '?SO2=4', 'SO3=1']);
    expect(conflict[0]!.doubts.map(({ code }) => code)).toEqual(['CONFLICT']);
  });

  test('which line it was is kept', () => {
    const text = 'Cả nhà ơi\n\nSO2 3\n\n14:05\nSO3 4';
    expect(read(text).map(({ line, text: kept }) => [line, kept])).toEqual([
      [0, 'Cả nhà ơi'],
      [2, 'SO2 3'],
      [5, 'SO3 4'],
    ]);
  });

  test('a line of any length is read in no time, and what was not read of it is asked about', () => {
    const started = Date.now();
    for (const part of ['[[', '- ', 'a-', 'SO2 3, ', '1.', 'An '])
      expect(read(part.repeat(100_000)).every(({ verdict }) => verdict !== 'taken')).toBe(true);
    expect(read(`SO2 3 ${'👍'.repeat(2_000)}`).map(said)).toEqual(['?SO2=3']);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  test('text of any kind does no harm', () => {
    expect(messagesIn('', now)).toEqual([]);
    expect(
      read('=IMPORTXML("x")\n<img onerror=1>\n\u0000 12').every(({ verdict }) => verdict !== 'taken'),
    ).toBe(true);
  });
});
