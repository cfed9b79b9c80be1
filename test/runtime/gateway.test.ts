/** The real gateway, bundled, over the local workbook. */
import { buildSync } from 'esbuild';
import { createHost, type Faults, RecordingUi } from '../../local/runtime/host';
import { createWorkbook } from '../../local/workbook/workbook';
import { guest, leader, linkEditor, secretary } from './people';

const bundle = buildSync({
  entryPoints: [`${__dirname}/probe.ts`],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'App',
  target: 'es2019',
});
const NAMES = [
  'read',
  'addTab',
  'note',
  'protect',
  'locked',
  'failsLocked',
  'rest',
  'speak',
  'values',
  'ask',
].concat(['selected', 'show', 'install', 'night']);
const wrappers = NAMES.map((name) => `function ${name}(e) { return App.${name}(e); }`);
const files = [{ name: 'Code.js', text: [bundle.outputFiles[0]!.text, ...wrappers].join('\n') }];

function fresh(faults: Faults | null = null) {
  const workbook = createWorkbook();
  workbook.setNow(Date.UTC(2023, 5, 1));
  const ui = new RecordingUi();
  const host = createHost({ workbook, files, user: secretary, ui });
  host.injectFaults(faults);
  return { workbook, host, ui };
}
const firstTimes =
  (count: number, fault: ReturnType<Faults>): Faults =>
  (index) =>
    index < count ? fault : null;
const quota = { status: 429, when: 'before' } as const;
const down = { status: 503, when: 'before' } as const;

test('without the advanced service', () => {
  const { host } = fresh();
  host.switches.sheetsService = false;
  expect(host.run('read')).toEqual({ code: 'SERVICE_OFF' });
  expect(host.run('addTab', ['new'])).toEqual({ code: 'SERVICE_OFF' });
});

test('a viewer may read and not write', () => {
  const { workbook, host } = fresh();
  expect(host.run('read', [], guest)).toBe(1);
  expect(host.run('addTab', ['new'], guest)).toMatchObject({ code: 'WRITE_DENIED' });
  expect(workbook.titles()).toHaveLength(1);
});

test('an editor meets a protection', () => {
  const { workbook, host } = fresh();
  host.run('protect');
  expect(host.run('note', ['mine'], leader)).toMatchObject({ code: 'NOT_SECRETARY' });
  expect(host.run('note', ['ours'])).toBeNull();
  expect(workbook.value(workbook.titles()[0]!, 'A1')).toBe('ours');
});

test('an invalid request is refused whole, with Google’s words', () => {
  const { workbook, host } = fresh();
  const taken = workbook.titles()[0]!;
  expect(host.run('addTab', [taken])).toEqual({ code: 'REJECTED', detail: expect.stringContaining(taken) });
});

test('writes wait out a passing quota', () => {
  const { workbook, host } = fresh(firstTimes(3, quota));
  expect(host.run('addTab', ['new'])).toBe(1);
  expect(host.requests.map(({ ok }) => ok)).toEqual([false, false, false, true]);
  expect(host.slept()).toBeGreaterThanOrEqual(7000);
  expect(host.slept()).toBeLessThanOrEqual(10_500);
  expect(workbook.titles()).toContain('new');
});

test('a lasting quota ends as busy after about a minute', () => {
  const { workbook, host } = fresh(firstTimes(100, quota));
  expect(host.run('addTab', ['new'])).toMatchObject({ code: 'BUSY' });
  expect(host.requests).toHaveLength(7);
  expect(host.slept()).toBeGreaterThanOrEqual(60_000);
  expect(workbook.titles()).not.toContain('new');
});

test.each(['before', 'after'] as const)(
  'a write whose answer was lost %s it was applied is sent once',
  (fault) => {
    const { workbook, host } = fresh(firstTimes(100, fault));
    expect(host.run('addTab', ['new'])).toMatchObject({ code: 'UNSURE' });
    expect(host.requests).toHaveLength(1);
    expect(workbook.titles().includes('new')).toBe(fault === 'after');
  },
);

test('reads go on after passing failures of any kind', () => {
  expect(fresh(firstTimes(2, down)).host.run('read')).toBe(1);
  expect(fresh(firstTimes(2, 'before')).host.run('read')).toBe(1);
});

test('a read that keeps failing changed nothing: busy', () => {
  expect(fresh(firstTimes(100, down)).host.run('read')).toMatchObject({ code: 'BUSY' });
});

test('the lock is kept during the work and freed after it, also after a failure', () => {
  const { workbook, host } = fresh();
  expect(host.run('locked')).toBe(workbook.spreadsheetId);
  expect(host.run('failsLocked')).toMatchObject({ code: 'NO_FORMS' });
  expect(host.run('locked')).toBe(workbook.spreadsheetId);
  host.switches.lockBusy = true;
  expect(host.run('locked')).toMatchObject({ code: 'LOCK_BUSY' });
});

test('who, when, and an id', () => {
  const { host } = fresh();
  expect(host.run('rest')).toEqual([secretary.email, Date.UTC(2023, 5, 1), 36]);
  expect(host.run('rest', [], linkEditor)).toEqual(['', Date.UTC(2023, 5, 1), 36]);
});

test('words and places reach the window', () => {
  const { workbook, host, ui } = fresh();
  const sheetId = workbook.resource().sheets![0]!.properties!.sheetId ?? 0;
  ui.answers.push('YES', 'NO');
  expect(host.run('speak', [sheetId])).toEqual([true, false, false]);
  expect(ui.toasts).toEqual([{ title: 'App', text: 'saved', seconds: 5 }]);
  expect(ui.alerts[0]).toEqual({ title: 'Title', text: 'text', buttons: 'OK' });
  expect(ui.pages).toEqual([{ title: 'Page', html: '<p>page</p>', width: 300, height: 200 }]);
  expect(ui.places).toEqual([{ sheetId, a1: 'B2' }]);
});

test('values of several ranges: unformatted, times as serial numbers, trimmed at the end', () => {
  const { workbook, host } = fresh();
  const [tab] = workbook.titles();
  const person = workbook.person(secretary);
  person.paste(tab!, 'A1', [['12', 'x', ''], ['1/6/2023', '', ''], ['']]);
  expect(host.run('values', [[`'${tab}'!A1:C4`, `'${tab}'!F:F`, `'${tab}'!1:1`]])).toEqual([
    [[12, 'x'], [45078]],
    [],
    [[12, 'x']],
  ]);
  expect(host.requests.map(({ method }) => method)).toEqual(['spreadsheets.values.batchGet']);
  expect(host.run('values', [['nothing!A1']])).toMatchObject({ code: 'REJECTED' });
});

test('a line of text is asked for; null when the person would rather not', () => {
  const { host, ui } = fresh();
  ui.texts.push('storm', null);
  expect(host.run('ask')).toEqual(['storm', null, null]);
  expect(ui.prompts.map(({ text }) => text)).toEqual(['one', 'two', '3']);
});

test('what is selected', () => {
  const { host, ui } = fresh();
  expect(host.run('selected')).toBeNull();
  ui.selection = { sheetId: 0, row: 2, rowEnd: 5, column: 1, columnEnd: 2 };
  expect(host.run('selected')).toEqual(ui.selection);
});

test('a hidden tab is shown with its cell', () => {
  const { workbook, host, ui } = fresh();
  const properties = { sheetId: 5, title: 'State', hidden: true };
  workbook.as(secretary).batchUpdate({ requests: [{ addSheet: { properties } }] });
  host.run('show', [5]);
  expect(ui.places).toEqual([{ sheetId: 5, a1: 'B2' }]);
  expect(workbook.resource().sheets![1]!.properties!.hidden).toBeUndefined();
});

test('triggers are installed, listed and removed; the daily one runs at its minute', () => {
  const { host } = fresh();
  expect(host.run('install')).toEqual([['typed', 'typed', 'night'], ['night']]);
  const midnight = Date.UTC(2023, 5, 1, 17);
  host.tick(midnight + 4 * 60_000);
  expect(host.log).toEqual([]);
  host.tick(midnight + 5 * 60_000);
  expect(host.log.map(({ text }) => text)).toEqual(['night']);
});
