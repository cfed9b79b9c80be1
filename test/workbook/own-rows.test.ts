/** No unit is called like a row of the tables it stands in. */

import { runningTabs } from '../../src/app/scene';
import { generateCode, isCode } from '../../src/domain/codes';
import { dueReports, reportsOf } from '../../src/domain/report';
import { parseCampaign } from '../../src/domain/schema';
import { reportTab } from '../../src/workbook/tabs/report';
import { queChauHalfWay } from '../domain/report/sample';
import { sceneOf } from './report/drawn';

const input = queChauHalfWay();
const scene = sceneOf(input);
const units = new Set([...input.campaign.units.map(({ code }) => code), 'CU9']);
const tabs = [
  ...runningTabs(scene).filter(({ key }) => key !== 'organisations'),
  ...reportsOf(input, dueReports(input))
    .filter(({ kind }) => kind !== 'organisations')
    .map((report) => reportTab(report, scene, { made: null, entries: input.submissions })),
].filter(({ rows }) => rows.some(({ key }) => units.has(key)));

test.each(tabs.map((tab) => [tab.key, tab] as const))('%s: its other rows are no codes', (_, { rows }) => {
  const others = rows.map(({ key }) => key).filter((key) => !units.has(key));
  expect(others.length).toBeGreaterThan(2);
  expect(others.filter(isCode)).toEqual([]);
});

test('rows among units are none in any case: formulas do not tell them apart', () => {
  expect(['total', 'Total', 'TOTAL', 'Aside', 'ASIDE', 'silent', 'Sentinel'].filter(isCode)).toEqual([]);
  expect(['TO', 'TO2', 'HEAD', 'LINE1', 'ASIDE2', 'TOTALLY'].filter((code) => !isCode(code))).toEqual([]);
});

test('a campaign that says so anyway is told what may not be', () => {
  const { findings } = parseCampaign({
    name: 'Đợt thử',
    area: 'Xã Thử',
    levels: ['Xã', 'Thôn', 'Tổ'],
    period: ['2023-06-01', '2023-06-05'],
    indicators: [{ key: 'main', name: 'Tài khoản', target: 20 }],
    units: [{ name: 'Song', code: 'aside', teams: 2 }],
  });
  expect(findings.map(({ code }) => code)).toEqual(['SCHEMA_CODE']);
});

test('none is made so', () => {
  expect(generateCode('A S I D E', new Set())).not.toBe('ASIDE');
  expect(isCode(generateCode('A S I D E', new Set()))).toBe(true);
});
