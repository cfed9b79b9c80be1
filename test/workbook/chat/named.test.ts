/** Every team of a line that is asked about. */
import { readChat } from '../../../src/workbook/decode/chat/read';
import { now, one, read } from './ward';

describe('every team named in a line that is asked about is there, with its number or without', () => {
  const named = (text: string, of = one) => {
    const [line] = readChat(
      text,
      of,
      of.indicators.filter((each) => each.kind === 'count'),
      now,
    );
    expect(line!.verdict).toBe('ask');
    const codes = ({ units }: { units: readonly { code: string }[] }) =>
      units.map(({ code }) => code).join('/');
    return {
      numbers: line!.proposals.map(({ unit, value }) => `${unit}=${value}`).join(' '),
      loose: line!.loose.map((each) => `${codes(each)}=${each.value}`).join(' '),
      bare: line!.bare.map(codes).join(' '),
    };
  };

  test.each([
    ['SA1 3/3 SA2 2/3 SA3 chưa đi đc do mưa', '', 'SA1 SA2 SA3'],
    ['SA1 2 sa2 1 SA3 0 SA4 không SA5 1 tk', 'SA1=2 SA2=1 SA3=0 SA5=1', 'SA4'],
    ['SA4 chưa báo, SA4 3', 'SA4=3', ''],
    ['SA4 k, SA4 ko', '', 'SA4'],
    ['SA1-4 đều chưa có', '', 'SA1 SA2 SA3 SA4'],
    ['tổ 1-3 Sành đều hơn 2', 'SA1=2 SA2=2 SA3=2', ''],
    ['SA1-4 đều 3, SA2 5', 'SA1=3 SA2=3 SA3=3 SA4=3 SA2=5', ''],
    ['SA1-3 tổng 9', '', 'SA1 SA2 SA3'],
    ['SA1–4: 3', '', 'SA1 SA2 SA3 SA4'],
    ['SA1-3', 'SA1=3', ''],
    ['SA1-3 SA2-4', 'SA1=3 SA2=4', ''],
    ['SA1-3, SA2 4', 'SA1=3 SA2=4', ''],
    ['Sành: tổ 1 bốn năm ng', 'SA1=5', ''],
  ])('%s', (text, numbers, bare) => {
    expect(named(text)).toEqual({ numbers, loose: '', bare });
  });

  test('a team of whichever hamlet', () => {
    expect(named('tổ 3 5 tổ 4 k')).toEqual({
      numbers: '',
      loose: 'SO3/SV3/SN3/SA3=5',
      bare: 'SO4/SV4/SN4/SA4',
    });
  });

  test('an hour is no number', () => {
    expect(named('SA5 10 giờ sáng mai mới có số')).toEqual({ numbers: '', loose: '', bare: 'SA5' });
    expect(named('SA5 10h30 mới có')).toEqual({ numbers: '', loose: '', bare: 'SA5' });
    expect(named('SA5 3 người, 10h sáng mai báo tiếp').numbers).toBe('SA5=3');
  });

  test('a code of another hamlet than the one spoken of is asked about for that', () => {
    const doubts = read('Thôn Sành\nSA1 3\nSO2 45')[2]!.doubts;
    expect(doubts.map(({ code, text }) => [code, text])).toEqual([['OTHER_GROUP', 'SO2']]);
    expect(read('SA1 thôn Song 3')[0]!.doubts.map(({ code, text }) => [code, text])).toEqual([
      ['OTHER_GROUP', 'SA1'],
    ]);
  });
});
