/** Acts through the door of the sidebar: what they ask is asked there, and nothing is done before the last answer. */
import { parseRect } from '../../local/workbook/a1';
import type { CallInput, CallOutput } from '../../src/apps-script/endpoints';
import { desk, enter, entryCell, find, SECRETARY, SMALL } from '../app/desk';

const ENTRY = 'Nhập hôm nay';
const office = desk('2023-06-02T16:00:00+07:00');
const { host, ui, workbook, secretary } = office;

type Input = CallInput<'act'>;
type Output = CallOutput<'act'>;

function send(act: Input['act'], given: Input['given'], report: Input['report'] = null): Output {
  const answer = host.run('sidebar', [{ name: 'act', input: { act, report, given } }]) as
    | { ok: true; value: Output }
    | { ok: false; text: string };
  if (!answer.ok) throw new Error(answer.text);
  return answer.value;
}

/** Gives these answers one after another, each to the question that was read. @returns every reply */
function through(act: Input['act'], ...answers: (string | boolean | null)[]): Output[] {
  const given: Input['given'] = [];
  const replies = [send(act, given)];
  for (const answer of answers) {
    given.push({ mark: replies.at(-1)!.question!.mark, answer });
    replies.push(send(act, given));
  }
  return replies;
}

const type = (team: string, day: string, text: string) =>
  enter(secretary, workbook, ENTRY, team, `${day}|activated`, text);
beforeAll(() => {
  host.run('openCampaign', [SMALL]);
  host.run('build');
  ui.alerts.length = 0;
});

afterEach(() => {
  // Never a dialog over the sheet.
  expect(ui.alerts).toEqual([]);
  expect(ui.prompts).toEqual([]);
});

test('closing: first which days, with their figures; nothing is written until it is said', () => {
  const { writes, reads } = office.calls(() => {
    const [which] = through('closeDay');
    expect(which!.question).toMatchObject({ kind: 'text', at: 0 });
    expect(which!.question!.text).toContain('02/6: 0/4 tổ đã báo; chưa báo: SA1, SA2, SN1, SN2');
    expect(which!.view).toBeNull();
    const [, wrong, none] = through('closeDay', 'hôm nao', null);
    expect(wrong!.question).toMatchObject({ kind: 'text', at: 1 });
    expect(wrong!.question!.text).toMatch(/^Không rõ "hôm nao"/);
    expect(none).toMatchObject({ question: null, said: [], view: { kind: 'today' } });
  });
  expect(writes).toBe(0);
  // Two for each reply (the list of sheets, and their cells), and two for what the panel shows after the last.
  expect(reads).toBe(10);
});

test('closing one day is a yes to its own figures, and says what came of it', () => {
  const [, one] = through('closeDay', 'chỉ 01/6');
  expect(one!.question).toMatchObject({ kind: 'confirm', at: 1 });
  const before = one!.question!;
  // Somebody reports while the question stands.
  type('SA1', '2023-06-01', '3');
  const first = send('closeDay', []).question!;
  const stale = send('closeDay', [
    { mark: first.mark, answer: 'chỉ 01/6' },
    { mark: before.mark, answer: true },
  ]);
  expect(stale.question).toMatchObject({ kind: 'confirm', at: 1 });
  expect(stale.question!.text).not.toBe(before.text);
  expect(stale.question!.text).toContain('1/4');
  const { writes } = office.calls(() => {
    const done = send('closeDay', [
      { mark: first.mark, answer: 'chỉ 01/6' },
      { mark: stale.question!.mark, answer: true },
    ]);
    expect(done.question).toBeNull();
    expect(done.said.join()).toMatch(/^Đã chốt ngày 01\/6 lúc 16:00: trong ngày 3, lũy kế 3 /);
    expect(done.view).toMatchObject({ kind: 'today' });
  });
  expect(writes).toBe(1);
});

test('reopening asks for the day and for a reason, which must not be blank', () => {
  const [day, why, blank, done] = through('reopenDay', '', ' ', 'tổ 1 báo sót');
  expect(day!.question!.text).toContain('01/6');
  expect(why!.question).toMatchObject({ kind: 'text', at: 1 });
  expect(blank!.question).toMatchObject({ kind: 'text', at: 2 });
  expect(done!.said.join()).toContain('01/6');
});

test('catching up shows what changes for each unit; declined nothing is given out, accepted it is', () => {
  const made = () =>
    find(workbook, 'Nhật ký', (value) => typeof value === 'string' && value.includes('Giao bù')) !== null;
  expect(made()).toBe(false);
  const [preview, declined] = through('catchUp', false);
  expect(preview!.question!.kind).toBe('confirm');
  expect(preview!.question!.text).toMatch(/SN2 /);
  expect(declined!.question).toBeNull();
  expect(declined!.said.join()).toContain('Giao bù');
  expect(made()).toBe(false);
  const [, accepted] = through('catchUp', true);
  expect(accepted!.said.join()).toContain('từ ngày 03/6');
  // Figures go by it from now on, and say so.
  expect(declined!.view).toMatchObject({ today: { plan: null } });
  expect(accepted!.view).toMatchObject({ today: { plan: { version: 2, from: '2023-06-03' } } });
  expect(made()).toBe(true);
});

test('numbers hidden in text: what was found is said, then each correction is asked for, and can be undone', () => {
  const at = entryCell(workbook, ENTRY, 'SN1', '2023-06-02|activated');
  const cell = () => workbook.value(ENTRY, at);
  const sheet = workbook.resource().sheets!.find(({ properties }) => properties?.title === ENTRY)!;
  const { top, left } = parseRect(at)!;
  workbook.as(SECRETARY).batchUpdate({
    requests: [
      {
        updateCells: {
          start: { sheetId: sheet.properties!.sheetId!, rowIndex: top, columnIndex: left },
          rows: [{ values: [{ userEnteredValue: { stringValue: '12 tk' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ],
  });
  const [ask, kept] = through('checkEntries', false);
  expect(ask!.said.join()).toContain('Cần kiểm tra');
  expect(ask!.question!.text).toContain('12 tk');
  expect(kept!.found!.items.length).toBeGreaterThan(0);
  expect(cell()).toBe('12 tk');
  const [, corrected] = through('checkEntries', true);
  expect(cell()).toBe(12);
  // What was mended is no longer listed.
  const listed = ({ found }: Output) =>
    found!.items.filter(({ path }) => path === 'entries.activated.SN1.2023-06-02');
  expect(
    listed(kept!)
      .map(({ text }) => text)
      .join(),
  ).toContain('12 tk');
  expect(
    listed(corrected!)
      .map(({ text }) => text)
      .join(),
  ).not.toContain('12 tk');
  const [undone] = through('undoCorrections');
  expect(undone!.said).toHaveLength(1);
  expect(cell()).toBe('12 tk');
});
