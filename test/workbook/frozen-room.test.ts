/** A whole campaign of frozen reports: what is remembered of the tab has room in its metadata, and old blocks stay as they are. */
import { createWorkbook } from '../../local/workbook/workbook';
import { reportOf } from '../../src/domain/report';
import { type FrozenReport, freeze } from '../../src/domain/report/frozen';
import { compile, READ_FIELDS, snapshotOf } from '../../src/sheets-api';
import { readFrozen } from '../../src/workbook/decode/frozen';
import { frozenTab } from '../../src/workbook/tabs/archive/frozen';
import { queChauHalfWay } from '../domain/report/sample';

/** Google keeps no more characters of metadata for one sheet. */
const ROOM = 30_000;
const REPORTS = 60;
const OWNER = { email: 'van-phong@vi-du.vn', role: 'owner' } as const;

test('sixty reports, one after the other', () => {
  const input = queChauHalfWay();
  const { days } = input.submissions;
  const frozen: FrozenReport[] = [];
  for (let i = 0; i < REPORTS; i++) {
    const report = reportOf(input, { kind: 'daily', of: days[i % days.length]! });
    frozen.push(freeze(report, new Map(), frozen, { at: input.now, by: OWNER.email }));
  }
  const api = createWorkbook({ title: 'Thử', owner: OWNER.email, now: input.now }).as(OWNER);
  const read = () => snapshotOf(api.get({ fields: READ_FIELDS }));
  const draw = (many: readonly FrozenReport[]) => {
    const tabs = [frozenTab(many, input.campaign, 'vi')];
    const change = { editor: OWNER.email, reset: [], drop: [], referred: [], fills: [] };
    const requests = compile({ tabs, names: [] }, read(), change).batches.flat();
    if (requests.length > 0) api.batchUpdate({ requests });
    return requests;
  };
  draw(frozen.slice(0, -1));
  const requests = draw(frozen);
  const [sheet] = read().sheets.filter(({ tab }) => tab?.key === 'frozen');
  const remembered = [...sheet!.metadata].reduce(
    (sum, [key, { value }]) => sum + key.length + value.length,
    0,
  );
  expect(remembered).toBeLessThan(ROOM);
  expect(readFrozen(sheet!.tab)).toEqual(frozen);
  // The new block comes first; contents below it are none of ours to write again.
  const rows = 3 + frozen[0]!.report.rows.length + 1;
  const written = requests.flatMap(
    ({ updateCells }) => updateCells?.start?.rowIndex ?? updateCells?.range?.startRowIndex ?? [],
  );
  expect(written.length).toBeGreaterThan(0);
  expect(Math.max(...written)).toBeLessThan(3 + rows);
  expect(draw(frozen)).toEqual([]);
  for (const { tab } of read().sheets)
    for (const line of tab?.cells ?? [])
      for (const { value } of line) expect(String(value ?? '').length).toBeLessThan(50_000);
}, 120_000);
