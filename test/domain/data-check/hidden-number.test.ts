import fc from 'fast-check';
import { correctionsIn, readHiddenNumber } from '../../../src/domain/data-check';

describe('numbers hidden in text', () => {
  test.each<[string, number]>([
    ['12', 12],
    [' 07 ', 7],
    ['12 tk', 12],
    ['12tk', 12],
    ['12 TK.', 12],
    ['12 người', 12],
    ['12 nguoi', 12],
    ['12 tài khoản', 12],
    ['được 12', 12],
    ['12 hồ sơ', 12],
    ['１２', 12],
    ['１．２００', 1200],
    ['1.200', 1200],
    ['1,200', 1200],
    ['1 200', 1200],
    ['12,0', 12],
    ['12.00', 12],
    ['1.200,0', 1200],
    ['không', 0],
    ['Không', 0],
    ['mười hai', 12],
    ['Mười Hai người', 12],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['hai mươi tư', 24],
    ['hai mốt', 21],
    ['ba lăm', 35],
    ['bẩy', 7],
    ['bảy', 7],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['một trăm lẻ năm', 105],
    ['một trăm mười', 110],
    ['hai trăm năm mươi', 250],
    ['chín nghìn chín trăm chín mươi chín', 9999],
    ['một ngàn không trăm linh hai', 1002],
    ['hai nghìn lẻ ba', 2003],
    ['muoi hai', 12],
    ['hai muoi mot', 21],
    ['mot tram linh sau', 106],
  ])('%s', (text, number) => {
    expect(readHiddenNumber(text)).toBe(number);
  });

  test.each([
    '',
    '-',
    'x',
    '12-13',
    '12/6',
    '12/6/2023',
    'khoảng 10',
    'hơn 10',
    '~10',
    '10+',
    '12,5',
    '1.2',
    '1,000',
    '12.000',
    '12 chưa kích hoạt',
    '12 hộ',
    'sau nguoi',
    '12 3',
    '-5',
    '1O',
    'hai ba',
    'một trăm hai',
    'hai nghìn ba',
    'mười năm',
    'muoi nam',
    'nam',
    'sau',
    'khong',
    'không rõ',
    'chưa báo',
    'mười hai mươi',
    'không mươi',
    'một mươi',
    'mười nghìn',
    'nấm',
    'một chục',
    'người',
    'SG2 12',
  ])('%s says no number, or more than one', (text) => {
    expect(readHiddenNumber(text)).toBeNull();
  });

  test('whole numbers are read however keyboards compose their letters and digits', () => {
    const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + +digit));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom('', ' tk', ' người', ' tài khoản'.normalize('NFD')),
        (number, counted) => {
          for (const text of [`${number}`, fullWidth(`${number}`), `${number},0`]) {
            expect(readHiddenNumber(` ${text}${counted} `)).toBe(number);
          }
        },
      ),
    );
  });

  test('words are read back for every number', () => {
    for (let number = 0; number <= 9999; number++) {
      const words = spoken(number);
      expect([words, readHiddenNumber(words)]).toEqual([words, number]);
      expect(readHiddenNumber(words.normalize('NFD'))).toBe(number);
    }
  });

  test('every text that says a number is offered, with what it says', () => {
    const submissions = {
      days: ['2023-06-01', '2023-06-02', '2023-06-03'],
      tables: [
        { indicator: 'a', rows: [{ unit: 'T1', cells: ['12 tk', 5, 'nghỉ'] }] },
        { indicator: 'b', rows: [{ unit: 'T2', cells: [null, { formula: '="12"' }, 'mười'] }] },
      ],
    };
    expect(correctionsIn(submissions)).toEqual([
      { unit: 'T1', day: '2023-06-01', indicator: 'a', from: '12 tk', to: 12 },
      { unit: 'T2', day: '2023-06-03', indicator: 'b', from: 'mười', to: 10 },
    ]);
  });
});

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** As schools teach to say it. */
function spoken(number: number): string {
  if (number < 10) return DIGITS[number]!;
  if (number < 100) {
    const [tens, ones] = [Math.floor(number / 10), number % 10];
    const last = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : DIGITS[ones]!;
    return `${tens === 1 ? 'mười' : `${DIGITS[tens]!} mươi`}${ones === 0 ? '' : ` ${last}`}`;
  }
  if (number < 1000) return `${DIGITS[Math.floor(number / 100)]!} trăm${below(number % 100)}`;
  const rest = number % 1000;
  const hundreds = rest === 0 ? '' : ` ${DIGITS[Math.floor(rest / 100)]!} trăm${below(rest % 100)}`;
  return `${DIGITS[Math.floor(number / 1000)]!} nghìn${hundreds}`;
}

function below(number: number): string {
  if (number === 0) return '';
  return number < 10 ? ` linh ${DIGITS[number]!}` : ` ${spoken(number)}`;
}
