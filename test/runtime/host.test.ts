import { createHost, LATER, RecordingUi } from '../../local/runtime/host';
import type { Identity } from '../../local/workbook/api';
import { createWorkbook } from '../../local/workbook/workbook';
import { colleague, guest, leader, linkEditor, secretary } from './people';

const MORNING = Date.UTC(2023, 5, 1, 2);

const script = (text: string) => [{ name: 'Code.js', text }];

function hostOf(code: string) {
  const workbook = createWorkbook();
  workbook.setNow(MORNING);
  const ui = new RecordingUi();
  const host = createHost({ workbook, files: script(code), user: secretary, ui });
  const tab = workbook.titles()[0]!;
  return { workbook, host, ui, tab };
}

/** A script that adds a tab through the API; `call` gives back what was thrown. */
const ADDING = `
  function add(title) {
    return Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { title } } }] },
      SpreadsheetApp.getActiveSpreadsheet().getId());
  }
  function call(title) {
    try { add(title); return 'ok' } catch (error) {
      return { name: error.name, message: error.message, status: error.details && error.details.code };
    }
  }`;

describe('runs from the menu', () => {
  test('have the rights of whoever clicks, and are recorded', () => {
    const { workbook, host } = hostOf(ADDING);
    expect(host.run('call', ['by leader'], leader)).toBe('ok');
    expect(host.run('call', ['by guest'], guest)).toEqual({
      name: 'GoogleJsonResponseException',
      message: expect.stringContaining('API call to sheets.spreadsheets.batchUpdate failed with error: '),
      status: 403,
    });
    expect(workbook.titles()).toContain('by leader');
    expect(workbook.titles()).not.toContain('by guest');
    expect(host.requests).toEqual([
      {
        method: 'spreadsheets.batchUpdate',
        spreadsheetId: workbook.spreadsheetId,
        body: { requests: [{ addSheet: { properties: { title: 'by leader' } } }] },
        identity: leader.email,
        ok: true,
      },
      expect.objectContaining({ identity: guest.email, ok: false }),
    ]);
  });

  test('start from fresh globals each time', () => {
    const { host } = hostOf('var count = 0; function next() { return ++count }');
    expect([host.run('next'), host.run('next')]).toEqual([1, 1]);
  });

  test('the argument order of the real service is kept', () => {
    const { host } = hostOf('function swap() { Sheets.Spreadsheets.batchUpdate("id", { requests: [] }) }');
    expect(() => host.run('swap')).toThrow();
  });

  test('another spreadsheet is not found', () => {
    const { host } = hostOf(`function other() {
      try { Sheets.Spreadsheets.get('another') } catch (error) { return error.details.code }
    }`);
    expect(host.run('other')).toBe(404);
  });

  test('one read: field masks and values reach the workbook', () => {
    const { workbook, host, tab } = hostOf(`function read(range) {
      const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      const values = Sheets.Spreadsheets.Values.batchGet(id, { ranges: range, valueRenderOption: 'UNFORMATTED_VALUE' });
      return [Sheets.Spreadsheets.get(id, { fields: 'sheets.properties.title' }), values.valueRanges[0].values];
    }`);
    workbook.person(secretary).type(tab, 'A1', '1.200');
    expect(host.run('read', [`'${tab}'!A1:A1`])).toEqual([
      { sheets: [{ properties: { title: tab } }] },
      [[1200]],
    ]);
    expect(host.requests.map(({ method }) => method)).toEqual([
      'spreadsheets.values.batchGet',
      'spreadsheets.get',
    ]);
  });
});

describe('opening the spreadsheet', () => {
  const code = `function onOpen(e) {
    const ui = SpreadsheetApp.getUi();
    const more = ui.createMenu('More').addItem('B', 'b');
    ui.createMenu(e.authMode).addItem('A', 'a').addSeparator().addSubMenu(more).addToUi();
  }`;

  test('gives the menu, also to an editor', () => {
    const { host } = hostOf(code);
    const menu = {
      kind: 'menu',
      label: 'LIMITED',
      items: [
        { kind: 'item', label: 'A', run: 'a' },
        { kind: 'separator' },
        { kind: 'menu', label: 'More', items: [{ kind: 'item', label: 'B', run: 'b' }] },
      ],
    };
    expect(host.open()).toEqual([menu]);
    expect(host.open(leader)).toEqual([menu]);
  });

  test('gives viewers none', () => {
    expect(hostOf(code).host.open(guest)).toEqual([]);
  });
});

describe('simple edit trigger', () => {
  const code = `function onEdit(e) {
    let denied = [];
    try { Sheets.Spreadsheets.get(e.source.getId()) } catch (error) { denied.push(error.message.slice(0, 51)) }
    try { ScriptApp.newTrigger('x') } catch (error) { denied.push('newTrigger') }
    console.log(JSON.stringify({ mode: e.authMode, at: [e.range.getRow(), e.range.getColumn(), e.range.getNumRows()],
      value: e.value, old: e.oldValue, tab: e.range.getSheet().getName(),
      who: [e.user.getEmail(), Session.getActiveUser().getEmail()], denied }));
  }`;
  const seen = (
    who: Identity,
    act: (person: ReturnType<ReturnType<typeof createWorkbook>['person']>, tab: string) => void,
  ) => {
    const { workbook, host, tab } = hostOf(code);
    act(workbook.person(who), tab);
    expect(host.failures).toEqual([]);
    return { tab, host, log: host.log.map(({ text }) => JSON.parse(text) as Record<string, unknown>) };
  };

  test('tells the place and the values, without authorised services', () => {
    const { tab, host, log } = seen(leader, (person, title) => {
      person.type(title, 'C2', '5');
      person.type(title, 'C2', '7');
    });
    expect(log[1]).toEqual({
      mode: 'LIMITED',
      at: [2, 3, 1],
      value: '7',
      old: '5',
      tab,
      who: ['', ''],
      denied: ['You do not have permission to call sheets.spreadshe'.slice(0, 51), 'newTrigger'],
    });
    expect(host.requests).toEqual([]);
  });

  test('a paste over many cells carries no values', () => {
    const { log } = seen(leader, (person, title) => person.paste(title, 'A1', [['1'], ['2']]));
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ at: [1, 1, 2] });
    expect(log[0]).not.toHaveProperty('value');
  });

  test('names people of the owner’s domain only', () => {
    const { log } = seen(colleague, (person, title) => person.type(title, 'A1', '1'));
    expect(log[0]!.who).toEqual([colleague.email, colleague.email]);
  });

  test('does not run for link editors without an account, nor for writes through the API', () => {
    expect(seen(linkEditor, (person, title) => person.type(title, 'A1', '1')).log).toEqual([]);
    const { host } = hostOf(`${code}${ADDING}`);
    host.run('add', ['made by the API']);
    expect(host.log).toEqual([]);
  });
});

describe('installable triggers', () => {
  const code = `${ADDING}
    function install(handler) { return ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create().getUniqueId() }
    function record(e) { add('log ' + e.range.getRow() + ' ' + e.authMode + ' ' + Session.getEffectiveUser().getEmail()) }
    function tell(e) {
      const sheet = e.range.getSheet();
      console.log(JSON.stringify({ who: [e.user.getEmail(), Session.getActiveUser().getEmail()],
        where: [sheet.getSheetId(), sheet.getName(), e.range.getA1Notation()],
        at: [e.range.getRow(), e.range.getLastRow(), e.range.getColumn(), e.range.getLastColumn()],
        values: [e.value, e.oldValue] }));
    }
    function broken() { throw new Error('broken handler') }
    function daily() { ScriptApp.newTrigger('night').timeBased().everyDays(1).atHour(0).nearMinute(5).create() }
    function later() { ScriptApp.newTrigger('night').timeBased().after(60000).create() }
    function night() { add('night ' + Date.now()) }
    function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), t.getEventType()]) }
    function removeAll() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }`;

  test('an edit trigger runs with its creator’s rights, whoever types', () => {
    const { workbook, host, tab } = hostOf(code);
    host.run('install', ['record']);
    workbook.person(leader).type(tab, 'A3', '1');
    expect(host.failures).toEqual([]);
    expect(workbook.titles()).toContain(`log 3 FULL ${secretary.email}`);
    expect(host.requests.at(-1)!.identity).toBe(secretary.email);
  });

  test.each([
    [leader, ''],
    [colleague, colleague.email],
    [linkEditor, ''],
  ])('an edit trigger is told where and, within the domain, who: %j', (who, email) => {
    const { workbook, host, tab } = hostOf(code);
    host.run('install', ['tell']);
    workbook.person(who).type(tab, 'C4', '7');
    workbook.person(who).paste(tab, 'C4', [['8'], ['9']]);
    const [typed, pasted] = host.log.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
    expect(typed).toEqual({
      who: [email, email],
      where: [0, tab, 'C4'],
      at: [4, 4, 3, 3],
      values: ['7', null],
    });
    expect(pasted).toMatchObject({ where: [0, tab, 'C4:C5'], at: [4, 5, 3, 3], values: [null, null] });
  });

  test('a trigger is for this spreadsheet, by object or id', () => {
    const { workbook, host } = hostOf(`function on(target) {
      ScriptApp.newTrigger('x').forSpreadsheet(target).onEdit().create();
    }`);
    host.run('on', [workbook.spreadsheetId]);
    expect(() => host.run('on', ['another'])).toThrow('no spreadsheet another');
    expect(() => host.run('on')).toThrow('do not match');
  });

  test('a failing handler leaves the edit in place and is reported to the owner', () => {
    const { workbook, host, tab } = hostOf(code);
    host.run('install', ['broken']);
    expect(workbook.person(leader).type(tab, 'A1', '1')).toEqual({ accepted: true });
    expect(workbook.value(tab, 'A1')).toBe(1);
    expect(host.failures).toEqual([
      { handler: 'broken', message: expect.stringContaining('broken handler') },
    ]);
  });

  test('each person sees and removes only their own; twenty at most', () => {
    const { host } = hostOf(code);
    host.run('install', ['record']);
    host.run('daily', [], leader);
    expect(host.run('list')).toEqual([['record', 'ON_EDIT']]);
    expect(host.run('list', [], leader)).toEqual([['night', 'CLOCK']]);
    host.run('removeAll');
    expect(host.run('list')).toEqual([]);
    expect(host.run('list', [], leader)).toHaveLength(1);
    for (let i = 0; i < 20; i++) host.run('install', ['record']);
    expect(() => host.run('install', ['record'])).toThrow('too many triggers');
  });

  test('a daily trigger fires at its hour in Vietnam, once a day', () => {
    const { workbook, host } = hostOf(code);
    host.run('daily');
    const nights = () => workbook.titles().filter((title) => title.startsWith('night')).length;
    const at = (day: number, hour: number, minute: number) => Date.UTC(2023, 5, day, hour - 7, minute);
    const counts = [at(1, 23, 59), at(2, 0, 4), at(2, 0, 5), at(2, 0, 6), at(3, 0, 5), at(6, 12, 0)].map(
      (now) => {
        workbook.setNow(now);
        host.tick(now);
        return nights();
      },
    );
    expect(counts).toEqual([0, 0, 1, 1, 2, 3]);
  });

  test('a one-off trigger fires once; a saved host has its triggers again', () => {
    const { workbook, host } = hostOf(code);
    host.run('later');
    host.close();
    const again = createHost({ workbook, files: script(code), user: secretary, state: host.state() });
    workbook.setNow(MORNING + 60_000);
    again.tick(MORNING + 59_999);
    again.tick(MORNING + 60_000);
    again.tick(MORNING + 120_000);
    expect(workbook.titles().filter((title) => title.startsWith('night'))).toEqual([
      `night ${MORNING + 60_000}`,
    ]);
    expect(again.run('list')).toEqual([]);
    expect(host.run('list')).toEqual([['night', 'CLOCK']]);
  });

  test('a closed host hears no edits', () => {
    const { workbook, host, tab } = hostOf(code);
    host.run('install', ['broken']);
    host.close();
    workbook.person(leader).type(tab, 'A1', '1');
    expect(host.failures).toEqual([]);
  });
});

describe('injected failures', () => {
  test.each([
    ['before', 'Empty response', undefined, false],
    ['after', 'Empty response', undefined, true],
    [{ status: 429, when: 'before' }, 'Quota exceeded', 429, false],
    [{ status: 500, when: 'after' }, 'Internal error', 500, true],
  ] as const)('%j', (fault, words, status, applied) => {
    const { workbook, host } = hostOf(ADDING);
    host.injectFaults((index, method) =>
      index === 1 && method === 'spreadsheets.batchUpdate' ? fault : null,
    );
    expect(host.run('call', ['first'])).toBe('ok');
    expect(host.run('call', ['second'])).toMatchObject({
      message: expect.stringContaining(words),
      ...(status && { status }),
    });
    host.injectFaults(null);
    expect(host.run('call', ['third'])).toBe('ok');
    expect(workbook.titles().slice(1)).toEqual(applied ? ['first', 'second', 'third'] : ['first', 'third']);
    expect(host.requests.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  test('a call the workbook refuses by itself is reported as its own refusal', () => {
    const { host, tab } = hostOf(ADDING);
    expect(host.run('call', [tab])).toMatchObject({ status: 400 });
  });
});

describe('switches, locks, properties', () => {
  test('with the advanced service off its name is missing', () => {
    const { host } = hostOf('function kind() { return typeof Sheets }');
    expect(host.run('kind')).toBe('object');
    host.switches.sheetsService = false;
    expect(host.run('kind')).toBe('undefined');
  });

  test('a run that waits for its user holds its lock; it is free when the run ends', () => {
    const { host } = hostOf(`
      function take() { return LockService.getDocumentLock().tryLock(10) }
      function ask() {
        take();
        const ui = SpreadsheetApp.getUi();
        return ui.alert('Title', 'Go on?', ui.ButtonSet.YES_NO) === ui.Button.YES;
      }`);
    expect([host.run('take'), host.run('take')]).toEqual([true, true]);
    const later = new RecordingUi();
    const progress = host.start('ask', [], secretary, Object.assign(later, { alert: () => LATER }));
    if (progress.kind !== 'waiting') throw new Error('not waiting');
    expect(progress.question).toEqual({ title: 'Title', text: 'Go on?', buttons: 'YES_NO' });
    expect(host.run('take')).toBe(false);
    expect(progress.answer('YES')).toEqual({ kind: 'done', value: true });
    expect(host.run('take')).toBe(true);
    host.switches.lockBusy = true;
    expect(host.run('take')).toBe(false);
  });

  test('a question nobody answers counts as closed', () => {
    const { host, ui } = hostOf(`function ask() {
      const ui = SpreadsheetApp.getUi();
      return ui.alert('T', 'x', ui.ButtonSet.YES_NO);
    }`);
    ui.answers.push('YES');
    expect([host.run('ask'), host.run('ask')]).toEqual(['YES', 'CLOSE']);
  });

  test('a prompt gives button and text; closed, cancelled or left without an answer it says so', () => {
    const { host, ui } = hostOf(`function ask() {
      const ui = SpreadsheetApp.getUi();
      const reply = ui.prompt('Title', 'Why?', ui.ButtonSet.OK_CANCEL);
      return [reply.getSelectedButton() === ui.Button.OK, reply.getSelectedButton(), reply.getResponseText()];
    }`);
    ui.texts.push('storm', null);
    expect(host.run('ask')).toEqual([true, 'OK', 'storm']);
    expect(host.run('ask')).toEqual([false, 'CANCEL', '']);
    expect(host.run('ask')).toEqual([false, 'CLOSE', '']);
    expect(ui.prompts[0]).toEqual({ title: 'Title', text: 'Why?', buttons: 'OK_CANCEL', asksText: true });
    expect(ui.alerts).toEqual([]);
  });

  test('a run waits for a prompt, and does nothing twice', () => {
    const { workbook, host } = hostOf(`${ADDING}
      function ask() {
        add('before');
        const ui = SpreadsheetApp.getUi();
        const first = ui.prompt('Title', 'Why?', ui.ButtonSet.OK_CANCEL).getResponseText();
        const sure = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO);
        const second = ui.prompt('Title', 'And?', ui.ButtonSet.OK_CANCEL);
        add(first + second.getResponseText() + second.getSelectedButton() + sure);
      }`);
    const later = Object.assign(new RecordingUi(), { alert: () => LATER, prompt: () => LATER });
    let progress = host.start('ask', [], secretary, later);
    for (const [button, text] of [
      ['OK', 'a'],
      ['YES', 'not asked for'],
      ['CANCEL', 'b'],
    ] as const) {
      if (progress.kind !== 'waiting') throw new Error('not waiting');
      progress = progress.answer(button, text);
    }
    expect(progress.kind).toBe('done');
    expect(workbook.titles().slice(1)).toEqual(['before', 'abCANCELYES']);
  });

  test('the window’s selection; a clock trigger has none', () => {
    const { workbook, host, ui } = hostOf(`
      function where() {
        const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
        return range && [range.getSheet().getSheetId(), range.getA1Notation(), range.getNumRows(), range.getLastColumn()];
      }
      function tell() { console.log(where()) }
      function later() { ScriptApp.newTrigger('tell').timeBased().after(1).create() }`);
    expect(host.run('where')).toBeNull();
    ui.selection = { sheetId: 0, row: 1, rowEnd: 4, column: 2, columnEnd: 3 };
    expect(host.run('where')).toEqual([0, 'C2:C4', 3, 3]);
    host.run('later');
    host.tick(workbook.now() + 1);
    expect(host.log.map(({ text }) => text)).toEqual(['null']);
  });

  test('a hidden tab is told and shown, by who may', () => {
    const { workbook, host } = hostOf(`function show(id) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(id);
      const before = sheet.isSheetHidden();
      sheet.showSheet();
      return [sheet.getName(), before, sheet.isSheetHidden()];
    }`);
    const hide = { sheetId: 5, title: 'State', hidden: true };
    workbook.as(secretary).batchUpdate({ requests: [{ addSheet: { properties: hide } }] });
    expect(() => host.run('show', [5], guest)).toThrow('permission');
    expect(host.run('show', [5])).toEqual(['State', true, false]);
    expect(host.run('show', [5])).toEqual(['State', false, false]);
  });

  test('properties outlive the run, up to 9 KB each', () => {
    const { host } = hostOf(`
      function put(value) { PropertiesService.getDocumentProperties().setProperty('key', value) }
      function get() { return PropertiesService.getDocumentProperties().getProperty('key') }`);
    expect(host.run('get')).toBeNull();
    host.run('put', ['a']);
    expect(host.run('get', [], leader)).toBe('a');
    expect(() => host.run('put', ['x'.repeat(9 * 1024 + 1)])).toThrow('Argument too large');
  });

  test('utilities', () => {
    const { host } = hostOf(`function all() {
      Utilities.sleep(1500);
      return [Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', "d/M/yyyy HH:mm"), Utilities.base64Encode('tổ'),
        Utilities.base64Decode('/w=='), Utilities.getUuid() !== Utilities.getUuid()];
    }`);
    expect(host.run('all')).toEqual(['1/6/2023 09:00', 'dOG7lQ==', [-1], true]);
    expect(host.slept()).toBe(1500);
  });
});
