/** Report tabs in the local workbook: drawn again, for other days, after units came and went; what was written stays. */

import { instantOf } from '../../../src/domain/instant';
import { REPORT_KINDS, reportOf } from '../../../src/domain/report';
import type { Report } from '../../../src/domain/report/report';
import { readShown, readWritten } from '../../../src/workbook/decode/reports';
import type { Tab } from '../../../src/workbook/model';
import { reportTab } from '../../../src/workbook/tabs/report';
import { firstPlan, inputOf } from '../../domain/report/sample';
import { smallCampaign } from '../fixtures';
import { desk, OWNER } from './desk';
import { sceneOf } from './drawn';

const campaign = smallCampaign();
const input = inputOf(campaign, {
  versions: [firstPlan(campaign)],
  submissions: {
    days: ['2023-06-07', '2023-06-08'],
    tables: [
      {
        indicator: 'activated',
        rows: [
          { unit: 'SO1', cells: [3, 2] },
          { unit: 'SA1', cells: [1, null] },
        ],
      },
    ],
  },
  now: instantOf('2023-06-08', '18:00'),
});
const scene = sceneOf(input);
const draw = (report: Report): Tab =>
  reportTab(report, scene, { made: '2023-06-08', entries: input.submissions });
const daily = (day: string) => reportOf(input, { kind: 'daily', of: day });

test('drawing again writes nothing, renamed or not; another day changes figures and leaves notes', () => {
  const made = desk(input);
  expect(made.draw([draw(daily('2023-06-07'))])).toBeGreaterThan(0);
  expect(made.draw([draw(daily('2023-06-07'))])).toBe(0);
  expect(made.type('report.daily', 'SA', 'in|note', 'mưa to')).toBe(true);
  expect(made.type('report.daily', 'SO', 'in|note', '3 máy hỏng')).toBe(true);
  const { sheetId } = made.tab('report.daily');
  made.workbook.as(OWNER).batchUpdate({
    requests: [{ updateSheetProperties: { properties: { sheetId, title: 'Ngày nay' }, fields: 'title' } }],
  });
  expect(made.draw([draw(daily('2023-06-07'))])).toBe(0);
  expect(readShown(made.tab('report.daily'))).toEqual({ kind: 'daily', of: '2023-06-07' });
  expect(made.value('report.daily', 'SO', 'done')).toBe(3);
  made.draw([draw(daily('2023-06-08'))]);
  expect(readShown(made.tab('report.daily'))).toEqual({ kind: 'daily', of: '2023-06-08' });
  expect([made.tab('report.daily').sheetId, made.tab('report.daily').title]).toEqual([sheetId, 'Ngày nay']);
  expect(['done', 'toDate'].map((column) => made.value('report.daily', 'SO', column))).toEqual([2, 5]);
  expect(['done', 'toDate'].map((column) => made.value('report.daily', 'SA', column))).toEqual(['', 1]);
  expect([...readWritten(made.tab('report.daily'))].map(([row, cells]) => [row, ...cells])).toEqual([
    ['SO', ['note', '3 máy hỏng']],
    ['SA', ['note', 'mưa to']],
  ]);
});

test('notes go with their units when places change and when a unit comes between', () => {
  const made = desk(input);
  const report = daily('2023-06-07');
  made.draw([draw(report)]);
  made.type('report.daily', 'SA', 'in|note', 'mưa to');
  const [a, b] = report.rows as [Report['rows'][number], Report['rows'][number]];
  const between = { key: 'NEW', unit: 'NEW', level: 1, cells: { name: 'Thôn Mới' } };
  made.draw([draw({ ...report, rows: [b, between, a] })]);
  expect(made.value('report.daily', 'SA', 'in|note')).toBe('mưa to');
  const order = ['SA', 'NEW', 'SO'].map((row) =>
    Number(made.at('report.daily', row, 'name').cell.replace(/\D/g, '')),
  );
  expect(order).toEqual([...order].sort((x, y) => x - y));
  expect(made.value('report.daily', 'SO', 'done')).toBe(3);
  // A unit that goes leaves its note behind, below everything.
  made.draw([draw({ ...report, rows: [a] })]);
  expect(made.value('report.daily', 'SA', 'in|note')).toBe('mưa to');
  expect(made.draw([draw({ ...report, rows: [a] })])).toBe(0);
  expect(made.draw([draw(report)])).toBeGreaterThan(0);
  expect(made.value('report.daily', 'SA', 'in|note')).toBe('mưa to');
  expect(made.value('report.daily', 'SA', 'done')).toBe(1);
});

test('every kind has a tab of its own', () => {
  const keys = REPORT_KINDS.map((kind) => draw({ ...daily('2023-06-07'), kind }).key);
  expect(new Set(keys).size).toBe(REPORT_KINDS.length);
});
