/** The Zalo panel's calls through the sidebar's door, in the bundle as it is pushed. */
import type { CallName, CallOutput } from '../../src/apps-script/endpoints';
import { cell, desk, enter, entryCell, LEADER, SMALL } from '../app/desk';
import { gridOf } from '../app/grid';
import { writesIntoEntries, writtenRange } from '../app/request-log';

type Answer<T> = { ok: true; value: T } | { ok: false; code: string; text: string };

const ENTRY = 'Nhập hôm nay';
const DAY = { first: '2023-06-01|activated', second: '2023-06-02|activated' };
const office = desk('2023-06-02T09:00:00+07:00');
const { host, secretary, ui, workbook } = office;

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
    expect({ reads, writes }).toEqual({ reads: 2, writes: 0 });
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
    expect({ reads, writes }).toEqual({ reads: 2, writes: 0 });
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

  test('a number that its sender corrects is no longer ready to write; the correction is offered for the same team', () => {
    const text = [
      '[14:05, 02/06/2023] An: SA2 3',
      '[14:06, 02/06/2023] Bình: SA1 4',
      '[14:09, 02/06/2023] An: em nhầm, 5 mới đúng',
    ].join('\n');
    const { entries, asked } = told('readMessages', { text });
    expect(entries.map(({ unit, contestedBy }) => [unit, contestedBy])).toEqual([
      ['SA2', 'em nhầm, 5 mới đúng'],
      ['SA1', null],
    ]);
    expect(asked.map(({ guesses }) => guesses)).toMatchObject([[{ unit: 'SA2', value: 5 }]]);
  });

  test('every team of an asked line is offered, without a number where none can be read', () => {
    const offered = (text: string) =>
      told('readMessages', { text }).asked.map(({ guesses }) =>
        guesses.map(({ unit, units, day, value }) => [unit ?? units.join('/'), day, value]),
      );
    const day = '2023-06-02';
    expect(offered('SA1 3/3 SA2 2/3 SN1 chưa đi đc do mưa\nSN2 4 SA1 không SA2 3 tk')).toEqual([
      [
        ['SA1', day, null],
        ['SA2', day, null],
        ['SN1', day, null],
      ],
      [
        ['SA1', day, null],
        ['SA2', day, 3],
        ['SN2', day, 4],
      ],
    ]);
    expect(offered('tổ 2 k')).toEqual([[['SA2/SN2', day, null]]]);
    expect(offered('SA1 10 giờ sáng mai mới có số')).toEqual([[['SA1', day, null]]]);
  });

  type Confirmed = { unit: string; value: number; stands: unknown; at?: number | null };
  const confirmed = (...cells: Confirmed[]) => ({
    entries: cells.map((cell) => ({
      ...{ day: '2023-06-02', indicator: 'activated', at: null, sender: 'Nguyễn Văn An' },
      ...cell,
    })),
  });
  const cellOf = (team: string) => entryCell(workbook, ENTRY, team, DAY.second);
  const numbers = () => ['SA1', 'SA2', 'SN1', 'SN2'].map((team) => workbook.value(ENTRY, cellOf(team)));
  /** Entry cells a run has written, as A1. */
  const written = (calls: Parameters<typeof writesIntoEntries>[0]) =>
    writesIntoEntries(calls, workbook).flatMap((request) => {
      const range = writtenRange(request)!;
      const [row, column] = [range.startRowIndex!, range.startColumnIndex!];
      const height = range.endRowIndex! - row;
      return Array.from({ length: height * (range.endColumnIndex! - column) }, (_, i) =>
        cell(row + (i % height), column + Math.floor(i / height)),
      );
    });
  const logged = () => {
    const log = gridOf(workbook, 'log');
    const keys = log.rows.find((row) => row.includes('actKey'))!;
    return log.rows.flatMap((row, r) =>
      ['chat', 'chatUndo', 'received'].includes(row[keys.indexOf('actKey')] ?? '')
        ? [['act', 'unit', 'before', 'after', 'reason'].map((key) => log.value(r, keys.indexOf(key)))]
        : [],
    );
  };

  test('a name of any length can be written back', () => {
    const { entries } = told('readMessages', { text: `${'An '.repeat(50)}[14:05, 02/06/2023] SA2 3` });
    expect(entries[0]!.offers[0]!.sender.length).toBeLessThanOrEqual(60);
  });

  test('only what was confirmed is written, by one batch; what has changed since is left alone and told of', () => {
    at('2023-06-02T16:00');
    expect(told('lastWrite', {})).toBeNull();
    expect(enter(office.leader, workbook, ENTRY, 'SA1', DAY.second, '5')).toEqual({ accepted: true });
    host.run('checkEntries');
    const sent = Date.parse('2023-06-02T14:05:00+07:00');
    const { reads, writes, calls } = office.calls(() => {
      const answer = told(
        'writeEntries',
        confirmed(
          { unit: 'SA1', value: 7, stands: 0 },
          { unit: 'SA2', value: 3, stands: null, at: sent },
          { unit: 'SN1', value: 6, stands: null },
        ),
      );
      expect(answer.written.map(({ unit, value }) => [unit, value])).toEqual([
        ['SA2', 3],
        ['SN1', 6],
      ]);
      expect(answer.held).toMatchObject([{ unit: 'SA1', stands: 5, refused: null, offers: [{ value: 7 }] }]);
      // SA2 wrote in time, SN1 is late; SN2 has said nothing.
      const view = answer.view as Extract<typeof answer.view, { kind: 'today' }>;
      expect(view.today.reporting[0]).toMatchObject({ reported: 2, late: 1, missing: 1 });
    });
    expect({ reads, writes }).toEqual({ reads: 2, writes: 1 });
    expect(written(calls).sort()).toEqual([cellOf('SA2'), cellOf('SN1')].sort());
    expect(numbers()).toEqual([5, 3, 6, null]);
    expect(logged()).toEqual([
      ['Nhập từ tin Zalo', 'SA2 Tổ 2', null, 3, 'Tin Zalo của Nguyễn Văn An'],
      ['Nhập từ tin Zalo', 'SN1 Tổ 1', null, 6, 'Tin Zalo của Nguyễn Văn An'],
      ['Ghi giờ nhận tin', 'SA2 Tổ 2', null, '14:05', 'Tin Zalo của Nguyễn Văn An'],
    ]);
    // Another reading says so.
    const { entries } = told('readMessages', { text: 'SA2 3\nSN1 2' });
    expect(entries.map(({ stands }) => stands)).toEqual([3, 6]);
    // Nothing of it was missed by the record.
    expect(host.run('checkEntries')).toMatchObject({ ok: true, value: { missed: 0 } });
  });

  test('one undo takes back what is unchanged, with its times, and keeps the rest', () => {
    const last = told('lastWrite', {})!;
    expect(last.cells.map(({ unit, value }) => [unit, value])).toEqual([
      ['SA2', 3],
      ['SN1', 6],
    ]);
    expect(enter(office.leader, workbook, ENTRY, 'SN1', DAY.second, '8')).toEqual({ accepted: true });
    const spots = last.cells.map(({ unit, day, indicator }) => ({ unit, day, indicator }));
    const none = { unit: 'SN2', day: '2023-06-02', indicator: 'activated' };
    const { reads, writes, calls } = office.calls(() => {
      const answer = told('undoEntries', { entries: [...spots, none] });
      expect(answer.undone).toMatchObject([{ unit: 'SA2' }]);
      expect(answer.kept).toMatchObject([{ unit: 'SN1', stands: 8, isClosed: false }]);
    });
    expect({ reads, writes }).toEqual({ reads: 2, writes: 1 });
    expect(written(calls)).toEqual([cellOf('SA2')]);
    expect(numbers()).toEqual([5, null, 8, null]);
    expect(logged().slice(-1)).toEqual([['Hoàn tác nhập từ tin Zalo', 'SA2 Tổ 2', 3, null, null]]);
    // Typed now, it is late: the time of the message has gone with its number.
    type('SA2', DAY.second, '1');
    const { view } = told('open', {});
    expect(view).toMatchObject({ today: { reporting: [{ missing: 1 }] } });
    expect(told('undoEntries', { entries: spots })).toMatchObject({ undone: [], kept: [{ unit: 'SN1' }] });
  });

  test('rows that are sorted between reading and writing get their own numbers', () => {
    const before = numbers();
    let sorted = false;
    host.injectFaults((_, method) => {
      if (method === 'spreadsheets.batchUpdate' && !sorted) {
        sorted = true;
        const rows = ['SA1', 'SA2', 'SN1', 'SN2'].map((team) => Number(/\d+$/.exec(cellOf(team))![0]));
        const [first, last] = [Math.min(...rows), Math.max(...rows)];
        secretary.sort(ENTRY, `A${first}:${cellOf('SA1').replace(/\d+/, '')}${last}`, 0, false);
      }
      return null;
    });
    told('writeEntries', confirmed({ unit: 'SN2', value: 4, stands: null }));
    host.injectFaults(null);
    expect(sorted).toBe(true);
    expect(numbers()).toEqual([...before.slice(0, 3), 4]);
  });

  const weighed = (unit: string, day: string, value: number) => {
    const said = { unit, day, indicator: 'activated', value, at: null, sender: '', line: 0, text: '' };
    const { entries } = { entries: told('weighEntries', { entries: [said] }) };
    return { refused: entries[0]!.refused, remarks: entries[0]!.offers[0]!.remarks };
  };

  test('days to come, days of no campaign and teams without a row are refused; odd numbers and rest days asked about', () => {
    at('2023-06-04T16:00');
    expect(weighed('SA1', '2023-06-05', 3).refused).toBe('FUTURE');
    expect(weighed('SA1', '2023-05-31', 3).refused).toBe('OUTSIDE');
    expect(weighed('XX1', '2023-06-03', 3).refused).toBe('NO_ROW');
    expect(weighed('SA1', '2023-06-03', 3)).toEqual({ refused: null, remarks: [] });
    expect(weighed('SA1', '2023-06-03', 900).remarks).toEqual([
      {
        vi: expect.stringMatching(/900 lớn bất thường.*không ghi lũy kế/),
        en: expect.stringContaining('900 is unusually large'),
      },
    ]);
    expect(weighed('SA1', '2023-06-04', 3).remarks).toEqual([
      { vi: expect.stringContaining('ngày nghỉ của tổ'), en: expect.stringContaining('rest day') },
    ]);
    const tooLarge = confirmed({ unit: 'SA1', value: 10_000, stands: null });
    expect(ask('writeEntries', tooLarge)).toMatchObject({ ok: false, code: 'SIDEBAR_OUTDATED' });
  });

  test('a closed day is refused, at the write too, unless the team may be late', () => {
    at('2023-06-02T17:00');
    ui.texts.push('02/6');
    ui.answers.push('YES', 'YES');
    host.run('closeDay');
    expect(weighed('SN1', '2023-06-02', 3).refused).toBe('CLOSED');
    const { writes } = office.calls(() => {
      const answer = told('writeEntries', confirmed({ unit: 'SN1', value: 9, stands: 8 }));
      expect(answer).toMatchObject({ written: [], held: [{ unit: 'SN1', refused: 'CLOSED' }] });
    });
    expect(writes).toBe(0);
    expect(told('readMessages', { text: 'SN1 9' }).entries[0]!.refused).toBe('CLOSED');
    const spot = { unit: 'SN2', day: '2023-06-02', indicator: 'activated' };
    expect(told('undoEntries', { entries: [spot] })).toMatchObject({
      undone: [],
      kept: [{ isClosed: true }],
    });
  });

  test.each([
    ['readMessages', { text: 'SA1 3' }],
    ['weighEntries', { entries: [] }],
    ['writeEntries', { entries: [] }],
    ['lastWrite', {}],
    ['undoEntries', { entries: [] }],
  ] as [CallName, { entries?: unknown[] }][])('a leader cannot: %s', (name, input) => {
    const spot = { unit: 'SA1', day: '2023-06-02', indicator: 'activated' };
    const said = { ...spot, value: 3, at: null, sender: '' };
    const entry = { weighEntries: { ...said, line: 0, text: '' }, writeEntries: { ...said, stands: null } };
    const own = (entry as Record<string, unknown>)[name] ?? spot;
    const { calls } = office.calls(() => {
      const asked = input.entries === undefined ? input : { entries: [own] };
      expect(ask(name, asked, LEADER)).toMatchObject({ ok: false, code: 'NOT_SECRETARY' });
    });
    expect(writesIntoEntries(calls, workbook)).toEqual([]);
  });
});
