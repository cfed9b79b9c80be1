/** One edit costs the same in the smallest ward and in the largest: the tabs it touches stand alone here. */
import { LARGE } from '../../bench/ward';
import { createWorkbook } from '../../local/workbook/workbook';
import type { Ports } from '../../src/app/ports';
import { recordEdit } from '../../src/app/record-edit';
import type { Campaign } from '../../src/domain/campaign';
import { NO_LEDGER } from '../../src/domain/record/ledger';
import { compile, READ_FIELDS, snapshotOf } from '../../src/sheets-api';
import { entryTabs, homesOf, quotaTabs, settingsTab } from '../../src/workbook/tabs';
import { logTab, mirrorTab } from '../../src/workbook/tabs/record';
import type { Scene } from '../../src/workbook/tabs/scene';
import { portsOver, SECRETARY } from '../self-check/over';
import { anyPlan, campaignOf } from '../workbook/fixtures';
import { cell, SMALL } from './desk';

const two = { ...SMALL, indicators: (LARGE as { indicators: unknown[] }).indicators };

/** The calls of one edit, with bytes sent or received. */
function oneEdit(campaign: Campaign): [string, number][] {
  const plan = anyPlan(campaign);
  const base = { number: 1, after: null, madeAt: 0, madeBy: '', reason: '', fingerprint: '', base: {} };
  const scene: Scene = {
    campaign,
    versions: [{ ...base, plan }],
    ledger: NO_LEDGER,
    homes: homesOf(campaign, new Map()),
    language: 'vi',
    today: plan.days[1]!,
  };
  const now = Date.parse(`${plan.days[1]}T09:00:00+07:00`);
  const workbook = createWorkbook({ title: 'Thử', owner: SECRETARY.email, now });
  const { ports } = portsOver(workbook);
  const home = entryTabs(scene)[0]!;
  const tabs = [
    settingsTab(campaign, 'vi'),
    home,
    ...quotaTabs(campaign, plan, 'vi'),
    logTab('vi'),
    mirrorTab(scene),
  ];
  const options = { editor: SECRETARY.email, reset: [], drop: [], referred: [], fills: [] };
  const { batches } = compile({ tabs, names: [] }, snapshotOf(ports.sheets.get(READ_FIELDS)), options);
  ports.sheets.batchUpdate({ requests: batches.flat() });
  const column = home.columns.findIndex(({ key }) => key.startsWith(plan.days[1]!));
  const event = {
    title: home.title,
    row: home.body.from,
    column,
    rowCount: 1,
    columnCount: 1,
    who: 'a@b.vn',
  };
  workbook.onEdit(({ sheetId }) => {
    expect(recordEdit(measured, { ...event, sheetId }, 'vi')).toBe(1);
  });
  const calls: [string, number][] = [];
  const size = (value: unknown) => JSON.stringify(value).length;
  const measured: Ports = {
    ...ports,
    sheets: {
      get: ports.sheets.get,
      values(ranges) {
        const reply = ports.sheets.values(ranges);
        calls.push(['read', size(reply)]);
        return reply;
      },
      batchUpdate(body) {
        calls.push(['write', size(body)]);
        return ports.sheets.batchUpdate(body);
      },
    },
  };
  const address = cell(home.body.from, column);
  expect(workbook.person(SECRETARY).type(home.title, address, '3')).toEqual({ accepted: true });
  return calls;
}

test('two reads and a write of a few kilobytes, whatever the size', () => {
  const small = oneEdit(campaignOf(two));
  const large = oneEdit(campaignOf(LARGE));
  expect(small.map(([kind]) => kind)).toEqual(['read', 'read', 'write']);
  expect(large.map(([kind]) => kind)).toEqual(['read', 'read', 'write']);
  const bytes = (calls: [string, number][]) => calls.reduce((sum, [, size]) => sum + size, 0);
  expect(bytes(large)).toBeLessThan(bytes(small) * 1.2);
  expect(bytes(large)).toBeLessThan(10_000);
});
