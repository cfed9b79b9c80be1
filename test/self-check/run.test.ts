import { createWorkbook } from '../../local/workbook/workbook';
import { runSelfCheck, selfCheckText } from '../../src/app/self-check';
import type { ContractId } from '../../src/app/self-check/contract';
import { CONTRACTS } from '../../src/app/self-check/contracts';
import { SCRATCH_KEY } from '../../src/app/self-check/scratch-tab';
import { selfCheck } from '../../src/messages/vi/self-check';
import { checkRequest } from '../contract/google-schema';
import { failingAt, portsOver, SECRETARY } from './over';
import { MORE_TAMPERS, TAMPERS } from './tampers';

const TITLE = 'Tự kiểm tra';

/** A workbook that people already use: every trace of a run must be gone from it afterwards. */
function usedWorkbook() {
  const workbook = createWorkbook({ owner: SECRETARY.email });
  workbook.as(SECRETARY).batchUpdate({
    requests: [
      { addSheet: { properties: { sheetId: 7001, title: 'Nhập hôm nay' } } },
      {
        updateCells: {
          range: { sheetId: 7001, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 },
          rows: [
            {
              values: [
                { userEnteredValue: { numberValue: 3 } },
                { userEnteredValue: { formulaValue: '=A1*2' } },
              ],
            },
          ],
          fields: 'userEnteredValue',
        },
      },
    ],
  });
  return workbook;
}

describe('against the local workbook', () => {
  const workbook = usedWorkbook();
  const before = JSON.stringify(workbook.resource());
  const { ports, reads, writes } = portsOver(workbook);
  const report = runSelfCheck(ports, TITLE, '0');

  test('every contract has a row, in the order of the table, the lock last', () => {
    expect(report.rows.map(({ id }) => id)).toEqual([...CONTRACTS.map(({ id }) => id), 'lock']);
    expect(new Set(report.rows.map(({ id }) => id))).toEqual(new Set(Object.keys(selfCheck.contracts)));
  });

  test.each(report.rows)('$id passes', ({ outcome }) => {
    expect(outcome).toEqual({ ...outcome, passes: true });
  });

  test('nothing is left: the workbook is as before', () => {
    expect(report.leftover).toBeNull();
    expect(JSON.stringify(workbook.resource())).toBe(before);
  });

  test('it stays far below 60 calls a minute', () => {
    expect(reads.length).toBeLessThan(15);
    expect(writes.length).toBeLessThan(35);
  });

  test('requests name the scratch tab and no other', () => {
    const made = writes.flatMap(({ requests = [] }) =>
      requests.map(({ addSheet }) => addSheet?.properties?.sheetId),
    );
    const scratch = made.find((id) => id !== undefined);
    expect(scratch).toBeGreaterThan(9999);
    expect(new Set(valuesOf(writes, 'sheetId'))).toEqual(new Set([scratch]));
  });

  test('what concerns the whole file is our own marks and names only, never its settings', () => {
    const kinds = new Set(
      writes.flatMap(({ requests = [] }) => requests.flatMap((request) => Object.keys(request))),
    );
    expect(kinds).not.toContain('updateSpreadsheetProperties');
    expect(new Set(valuesOf(writes, 'metadataKey'))).toEqual(new Set([SCRATCH_KEY]));
    const names = writes.flatMap(({ requests = [] }) =>
      requests.flatMap((each) => each.addNamedRange?.namedRange ?? []),
    );
    expect(names.map(({ name }) => name)).toEqual([expect.stringMatching(/^ct_scratch_\d+$/)]);
  });

  test('every request passes Google’s schema, where that is at hand', () => {
    expect(writes.flatMap(checkRequest)).toEqual([]);
  });

  test('the environment is told', () => {
    expect(report.environment).toMatchObject({ version: '0', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  });
});

describe('whoever runs it', () => {
  test('all passes for an editor who is not the owner', () => {
    const workbook = usedWorkbook();
    const before = JSON.stringify(workbook.resource());
    const { ports } = portsOver(workbook, { email: 'clerk@office.example', role: 'editor' });
    const { rows } = runSelfCheck(ports, TITLE, '0');
    expect(rows.filter(({ outcome }) => !outcome.passes)).toEqual([]);
    expect(JSON.stringify(workbook.resource())).toBe(before);
  });

  test('nobody is named in the report', () => {
    const { ports } = portsOver(usedWorkbook());
    expect(selfCheckText(runSelfCheck(ports, TITLE, '0'))).not.toContain('@');
  });

  test('a viewer is told so, and nothing has changed', () => {
    const workbook = usedWorkbook();
    const before = JSON.stringify(workbook.resource());
    const { ports } = portsOver(workbook, { email: 'guest@office.example', role: 'viewer' });
    expect(() => runSelfCheck(ports, TITLE, '0')).toThrow('WRITE_DENIED');
    expect(JSON.stringify(workbook.resource())).toBe(before);
  });
});

describe('every contract can fail', () => {
  // Each run cleans up behind itself, so one workbook does for all.
  const workbook = usedWorkbook();

  test.each(Object.keys(TAMPERS) as ContractId[])('%s', (id) => {
    const { ports, globals } = TAMPERS[id](portsOver(workbook).ports);
    const { rows } = runSelfCheck(ports, TITLE, '0', globals);
    expect(rows.find((row) => row.id === id)!.outcome).toMatchObject({ passes: false });
    expect(rows.filter(({ outcome }) => outcome.passes).length).toBeGreaterThan(rows.length / 2);
  });
});

test.each(MORE_TAMPERS)('%s can fail: %s', (id, _, tamper) => {
  const { ports } = tamper(portsOver(usedWorkbook()).ports);
  const { rows } = runSelfCheck(ports, TITLE, '0');
  expect(rows.filter(({ outcome }) => !outcome.passes).map((row) => row.id)).toEqual([id]);
});

describe('whatever call fails, the next run cleans up', () => {
  const whole = portsOver(usedWorkbook());
  runSelfCheck(whole.ports, TITLE, '0');
  const last = whole.reads.length + whole.writes.length - 1;
  /** Reading, making the tab, filling it, in the midst of the contracts, removing the tab. */
  const telling = [0, 1, 2, 3, 4, 10, 20, last - 1, last];

  test.each(['before', 'after'] as const)('%s it was applied', (when) => {
    for (const n of telling) {
      const workbook = usedWorkbook();
      const before = JSON.stringify(workbook.resource());
      const { ports } = portsOver(workbook);
      try {
        runSelfCheck(failingAt(ports, n, when), TITLE, '0');
      } catch {
        // The first reads and the making of the tab end the run.
      }
      const report = runSelfCheck(ports, TITLE, '0');
      expect({ n, leftover: report.leftover }).toEqual({ n, leftover: null });
      expect(JSON.stringify(workbook.resource())).toBe(before);
    }
  });

  test('a tab that cannot be removed is named', () => {
    const workbook = usedWorkbook();
    const { ports } = portsOver(workbook);
    const { leftover } = runSelfCheck(failingAt(ports, last, 'before'), TITLE, '0');
    expect(workbook.titles()).toContain(leftover);
    runSelfCheck(ports, TITLE, '0');
    expect(workbook.titles()).not.toContain(leftover);
  });

  test('a scratch tab that somebody renamed is removed all the same', () => {
    const workbook = usedWorkbook();
    const { ports } = portsOver(workbook);
    const { leftover } = runSelfCheck(failingAt(ports, last, 'before'), TITLE, '0');
    expect(workbook.person(SECRETARY).renameTab(leftover!, 'Của tôi')).toEqual({ accepted: true });
    runSelfCheck(ports, TITLE, '0');
    expect(workbook.titles()).not.toContain('Của tôi');
  });

  test('somebody’s own tab of the same name stays', () => {
    const workbook = usedWorkbook();
    workbook
      .as(SECRETARY)
      .batchUpdate({ requests: [{ addSheet: { properties: { sheetId: 8, title: TITLE } } }] });
    runSelfCheck(portsOver(workbook).ports, TITLE, '0');
    expect(workbook.titles()).toContain(TITLE);
  });
});

describe('a request Google does not take', () => {
  test('one bad arrangement does not spoil the others', () => {
    const { ports } = portsOver(usedWorkbook());
    const batchUpdate: typeof ports.sheets.batchUpdate = (body) =>
      ports.sheets.batchUpdate({
        ...body,
        requests: (body.requests ?? []).map((request) =>
          request.pasteData === undefined
            ? request
            : { pasteData: { ...request.pasteData, type: 'PASTE_TEXT' } },
        ),
      });
    const { rows } = runSelfCheck({ ...ports, sheets: { ...ports.sheets, batchUpdate } }, TITLE, '0');
    const differing = rows.filter(({ outcome }) => !outcome.passes).map(({ id }) => id);
    expect(differing).toEqual(['pastedDigits']);
    expect(rows.find(({ id }) => id === 'pastedDigits')!.outcome.seen).toContain('REJECTED');
  });
});

/** Every value standing under `key`, however deep. */
function valuesOf(node: unknown, key: string): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ]);
}
