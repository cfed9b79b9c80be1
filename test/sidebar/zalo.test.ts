/** The Zalo panel's calls through the sidebar's door, in the bundle as it is pushed. */
import type { CallName, CallOutput } from '../../src/apps-script/endpoints';
import { desk, enter, LEADER, SMALL } from '../app/desk';

type Answer<T> = { ok: true; value: T } | { ok: false; code: string; text: string };

const ENTRY = 'Nhập hôm nay';
const DAY = { first: '2023-06-01|activated', second: '2023-06-02|activated' };
const office = desk('2023-06-02T09:00:00+07:00');
const { host, secretary, workbook } = office;

function ask<K extends CallName>(name: K, input: unknown, by?: typeof LEADER): Answer<CallOutput<K>> {
  return host.run('sidebar', [{ name, input }], by) as Answer<CallOutput<K>>;
}

function told<K extends CallName>(name: K, input: unknown): CallOutput<K> {
  const answer = ask(name, input);
  if (!answer.ok) throw new Error(`${answer.code} ${answer.text}`);
  return answer.value;
}

const type = (team: string, key: string, text: string) => {
  expect(enter(secretary, workbook, ENTRY, team, key, text)).toEqual({ accepted: true });
};

/** Tests follow one another on one workbook. */
const at = (time: string) => workbook.setNow(Date.parse(`${time}:00+07:00`));

beforeAll(() => {
  host.run('openCampaign', [SMALL]);
  host.run('build');
});

describe('reminders', () => {
  const texts = () => {
    const { silent, behind } = told('reminders', {});
    return { silent: silent.map(({ text }) => text), behind: behind.map(({ text }) => text) };
  };

  test('before the cut-off: by when, and how; whoever has reported is not named', () => {
    for (const team of ['SA1', 'SA2', 'SN1', 'SN2']) type(team, DAY.first, '3');
    type('SA1', DAY.second, '0');
    expect(texts().silent).toEqual([
      'Thôn Sành: Tổ 2 chưa báo ngày 02/6. Nhờ các bác nhập trước 15 giờ hoặc nhắn "SA2 số". Xin cảm ơn.',
      'Thôn Song Nga: Tổ 1, Tổ 2 chưa báo ngày 02/6. Nhờ các bác nhập trước 15 giờ hoặc nhắn "SN1 số". Xin cảm ơn.',
    ]);
  });

  test('after it: it is said to be past, and the message that is asked for names its day', () => {
    at('2023-06-02T15:00');
    expect(texts().silent[0]).toBe(
      'Thôn Sành: Tổ 2 chưa báo ngày 02/6, đã quá giờ báo. Nhờ các bác nhập ngay hoặc nhắn "SA2 số". Xin cảm ơn.',
    );
    at('2023-06-03T08:00');
    expect(texts().silent).toEqual([
      'Thôn Sành: Tổ 2 chưa báo ngày 02/6, đã quá giờ báo; Tổ 1, Tổ 2 chưa báo ngày 03/6. Nhờ các bác nhập trước 15 giờ hoặc nhắn "SA1 số". Xin cảm ơn.',
      'Thôn Song Nga: Tổ 1, Tổ 2 chưa báo ngày 02/6, đã quá giờ báo; Tổ 1, Tổ 2 chưa báo ngày 03/6. Nhờ các bác nhập trước 15 giờ hoặc nhắn "SN1 số". Xin cảm ơn.',
    ]);
    at('2023-06-04T08:00');
    expect(texts().silent[0]).toBe(
      'Thôn Sành: Tổ 1, Tổ 2 chưa báo ngày 03/6, đã quá giờ báo. Nhờ các bác nhập ngay hoặc nhắn "SA1 ngày 03/6 số". Xin cảm ơn.',
    );
  });

  test('on a rest day nobody is asked for anything', () => {
    for (const team of ['SA1', 'SA2', 'SN1', 'SN2']) type(team, '2023-06-03|activated', '2');
    at('2023-06-04T09:00');
    expect(told('reminders', {})).toMatchObject({ silent: [], isRest: false });
  });

  test('who is behind, with what is left and what is needed; one call of Google, nothing written', () => {
    at('2023-06-02T16:00');
    const { reads, writes } = office.calls(() => {
      expect(texts().behind).toEqual([
        'Tổ 1 thôn Sành: 3/10, còn 7; từ nay cần 4 mỗi ngày. Nhờ bác đẩy nhanh giúp. Xin cảm ơn.',
        'Tổ 1 thôn Song Nga: 3/9, còn 6; từ nay cần 3 mỗi ngày. Nhờ bác đẩy nhanh giúp. Xin cảm ơn.',
      ]);
    });
    expect({ reads, writes }).toEqual({ reads: 1, writes: 0 });
  });

  test('a leader gets none', () => {
    expect(ask('reminders', {}, LEADER)).toMatchObject({ ok: false, code: 'NOT_SECRETARY' });
  });
});

describe('numbers out of messages', () => {
  const TEXT = [
    '[14:05, 02/06/2023] Nguyễn Văn An: Dạ em báo SA2 3',
    '[14:10, 02/06/2023] Trần Thị Bình: Thôn Song Nga: tổ 1 được 4, tổ 2 chưa xong 5',
    '[14:12, 02/06/2023] Lê Văn Ca: SA1 7',
    '[14:20, 02/06/2023] Nguyễn Văn An: SN1 2',
    '[14:25, 02/06/2023] Nguyễn Văn An: SN1 6',
    'Cảm ơn cả nhà',
  ].join('\n');

  test('reading writes nothing, and is one call of Google', () => {
    const { reads, writes } = office.calls(() => told('readMessages', { text: TEXT }));
    expect({ reads, writes }).toEqual({ reads: 1, writes: 0 });
    const { lines, entries, asked, skipped, choices } = told('readMessages', { text: TEXT });
    expect({ lines, skipped }).toEqual({ lines: 6, skipped: ['Cảm ơn cả nhà'] });
    expect(
      entries.map(({ unit, stands, offers }) => [unit, stands, ...offers.map(({ value }) => value)]),
    ).toEqual([
      ['SA2', null, 3],
      ['SA1', 0, 7],
      ['SN1', null, 2, 6],
    ]);
    expect(asked).toMatchObject([
      {
        line: 1,
        sender: 'Trần Thị Bình',
        doubts: [{ code: 'UNCLEAR', text: 'chưa' }],
        guesses: [
          { unit: 'SN1', value: 4 },
          { unit: 'SN2', value: 5 },
        ],
      },
    ]);
    expect(choices.days).toEqual(['2023-06-02', '2023-06-01']);
  });
});
