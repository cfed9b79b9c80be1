/** The one door of the sidebar, in the bundle as it is pushed: what it takes, what it refuses, who gets what. */
import fc from 'fast-check';
import { parseRect } from '../../local/workbook/a1';
import type { CallName, CallOutput } from '../../src/apps-script/endpoints';
import { desk, LEADER, SECRETARY, SMALL } from '../app/desk';

type Answer<T> = { ok: true; value: T } | { ok: false; code: string; text: string };

const office = desk('2023-06-02T16:00:00+07:00');
const { host, ui, workbook } = office;

function ask<K extends CallName>(name: K, input: unknown, by?: typeof LEADER): Answer<CallOutput<K>> {
  return host.run('sidebar', [{ name, input }], by) as Answer<CallOutput<K>>;
}

function today() {
  const answer = ask('open', {});
  if (!answer.ok || answer.value.view.kind !== 'today') throw new Error(JSON.stringify(answer));
  return answer.value.view.today;
}

test('an empty file is told what to begin with, in words and by code', () => {
  expect(ask('open', {})).toMatchObject({
    ok: true,
    value: { language: 'vi', view: { kind: 'notReady', code: 'NO_FORMS' } },
  });
});

describe('over a campaign', () => {
  beforeAll(() => {
    host.run('openCampaign', [SMALL]);
    host.run('build');
  });

  test('opening asks Google twice, for the sheets and for what stands in them, and writes nothing', () => {
    const { reads, writes } = office.calls(() => today());
    expect({ reads, writes }).toEqual({ reads: 2, writes: 0 });
  });

  test('after the cut-off nobody has reported, and all are behind', () => {
    const { reporting, statusDay, indicators, behind, nextCutOff, overdue } = today();
    // The first of June was never closed.
    expect(overdue).toEqual(['2023-06-01', '2023-06-02']);
    expect(statusDay).toBe('2023-06-02');
    expect(reporting).toMatchObject([{ day: '2023-06-02', due: 4, reported: 0, missing: 4, waiting: 0 }]);
    expect(indicators).toMatchObject([{ key: 'activated', target: 37, done: 0, status: 'noData' }]);
    expect(behind.leaves.units.map(({ unit }) => unit).sort()).toEqual(['SA1', 'SA2', 'SN1', 'SN2']);
    expect(nextCutOff).toEqual({ day: '2023-06-03', at: Date.parse('2023-06-03T15:00:00+07:00') });
  });

  test('junk and names that are not listed are refused before Google is asked anything', () => {
    const known = ['open', 'language', 'goTo', 'goToFinding', 'act'];
    const { calls } = office.calls(() =>
      fc.assert(
        fc.property(fc.jsonValue(), fc.string(), (input, name) => {
          const refused = [
            host.run('sidebar', [input]),
            ...(known.includes(name) ? [] : [ask(name as CallName, {})]),
            ...['constructor', 'toString', '__proto__', 'closeDay'].map((each) => ask(each as CallName, {})),
            ask('goTo', input),
            ask('act', input),
            ask('goToFinding', input),
          ] as Answer<unknown>[];
          for (const answer of refused) expect(answer).toMatchObject({ ok: false, code: 'SIDEBAR_OUTDATED' });
        }),
        { numRuns: 25 },
      ),
    );
    expect(calls).toEqual([]);
  });

  test.each([
    ['open', { extra: 1 }],
    ['goTo', { unit: "SA1'!A1", day: null }],
    ['goTo', { unit: 'SA1', day: '2023-02-30' }],
    ['goTo', { unit: 'SA1' }],
    ['language', { language: 'fr' }],
    ['act', { act: 'onNewDay', report: null, given: [] }],
    ['act', { act: 'toString', report: null, given: [] }],
    ['act', { act: 'closeDay', report: 'settings', given: [] }],
    ['act', { act: 'closeDay', report: null, given: [{ mark: 'x', answer: 1 }] }],
  ] as [CallName, unknown][])('%s refuses %j', (name, input) => {
    expect(ask(name, input)).toMatchObject({ ok: false, code: 'SIDEBAR_OUTDATED' });
  });

  test('the language is kept for the person who chose it', () => {
    expect(ask('language', { language: 'en' })).toMatchObject({
      ok: true,
      value: { language: 'en', words: { refresh: 'Refresh' }, view: { kind: 'today' } },
    });
    expect(ask('open', {})).toMatchObject({ ok: true, value: { language: 'en', tabLanguage: 'vi' } });
    expect(ask('open', {}, LEADER)).toMatchObject({ ok: true, value: { language: 'vi' } });
    ask('language', { language: 'vi' });
  });

  test('a leader gets no figures, and no act', () => {
    expect(ask('open', {}, LEADER)).toEqual({
      ok: true,
      value: { language: 'vi', words: null, tabLanguage: 'vi', view: { kind: 'guest' } },
    });
    expect(ask('act', { act: 'closeDay', report: null, given: [] }, LEADER)).toMatchObject({
      ok: false,
      code: 'NOT_SECRETARY',
    });
  });

  test('a failure is an answer: no dialog over the sidebar', () => {
    const before = ui.alerts.length;
    host.switches.sheetsService = false;
    expect(ask('open', {})).toMatchObject({ ok: false, code: 'SERVICE_OFF' });
    host.switches.sheetsService = true;
    expect(ui.alerts).toHaveLength(before);
  });

  test('the row is found by its code wherever it stands, and one that is gone is said to be', () => {
    const rowShown = () => Number(/\d+$/.exec(ui.places.at(-1)!.a1)![0]);
    const code = () => workbook.value('Nhập hôm nay', `A${rowShown()}`);
    const columnShown = () => /^[A-Z]+/.exec(ui.places.at(-1)!.a1)![0];
    expect(ask('goTo', { unit: 'SN2', day: '2023-06-02' })).toEqual({ ok: true, value: true });
    expect(code()).toBe('SN2 Tổ 2');
    const [row, column] = [rowShown(), columnShown()];
    expect(workbook.value('Nhập hôm nay', `${column}1`)).toBe('2023-06-02|activated');
    // Somebody puts rows above and a column before it.
    const { sheetId } = ui.places.at(-1)!;
    const insert = (dimension: string, startIndex: number) => ({
      insertDimension: { range: { sheetId, dimension, startIndex, endIndex: startIndex + 2 } },
    });
    workbook.as(SECRETARY).batchUpdate({
      requests: [insert('ROWS', row - 2), insert('COLUMNS', 2)],
    });
    expect(ask('goTo', { unit: 'SN2', day: '2023-06-02' })).toEqual({ ok: true, value: true });
    expect(code()).toBe('SN2 Tổ 2');
    expect(rowShown()).toBe(row + 2);
    expect(workbook.value('Nhập hôm nay', `${columnShown()}1`)).toBe('2023-06-02|activated');
    // A hamlet has no row to type in: its line of Tiến độ.
    expect(ask('goTo', { unit: 'SN', day: null })).toEqual({ ok: true, value: true });
    expect(ui.places.at(-1)!.sheetId).not.toBe(sheetId);
    expect(ask('goTo', { unit: 'XX9', day: null })).toEqual({ ok: true, value: false });
  });

  test('what a check finds leads to its cell', () => {
    ask('goTo', { unit: 'SN2', day: '2023-06-02' });
    const { sheetId, a1 } = ui.places.at(-1)!;
    const at = parseRect(a1)!;
    // Pasted: what is typed would have been refused.
    workbook.as(SECRETARY).batchUpdate({
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex: at.top, columnIndex: at.left },
            rows: [{ values: [{ userEnteredValue: { stringValue: 'vắng' } }] }],
            fields: 'userEnteredValue',
          },
        },
      ],
    });
    const checked = ask('act', { act: 'checkEntries', report: null, given: [] });
    if (!checked.ok) throw new Error(checked.text);
    const { items } = checked.value.found!;
    const wrong = items.find(({ path }) => path === 'entries.activated.SN2.2023-06-02');
    expect(wrong).toMatchObject({ severity: 'error', text: expect.stringContaining('vắng') });
    expect(ask('goToFinding', { path: wrong!.path })).toEqual({ ok: true, value: true });
    expect(ui.places.at(-1)).toEqual({ sheetId, a1 });
    expect(ask('goToFinding', { path: 'nowhere' })).toEqual({ ok: true, value: false });
  });
});
