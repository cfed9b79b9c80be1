import { spreadsheetProperties } from '../../src/sheets-api/spreadsheet';
import type { Tab } from '../../src/workbook/model';

const standing = (autoRecalc: string) => ({
  spreadsheetId: '',
  locale: 'vi_VN',
  timeZone: 'Asia/Ho_Chi_Minh',
  autoRecalc,
  metadata: new Map(),
  sheets: [],
  names: [],
});
const quotas = (teams: number) => ({ key: 'quotaUnits', body: { from: 5, to: 5 + teams } }) as Tab;
const asked = (autoRecalc: string, tabs: Tab[]) =>
  spreadsheetProperties(standing(autoRecalc), tabs)[0]?.updateSpreadsheetProperties?.properties?.autoRecalc;

test.each([
  ['ON_CHANGE', [], 'MINUTE'],
  ['ON_CHANGE', [quotas(500)], 'MINUTE'],
  ['MINUTE', [quotas(501)], 'HOUR'],
  ['HOUR', [quotas(35)], 'MINUTE'],
  ['HOUR', [quotas(501)], undefined],
  // An act that draws no quotas leaves the pace of a large ward alone.
  ['HOUR', [], undefined],
])('%s with %j', (now, tabs, wanted) => {
  expect(asked(now, tabs)).toBe(wanted);
});

test('a spreadsheet of another country gets our locale and time zone, and nothing else', () => {
  const foreign = { ...standing('MINUTE'), locale: 'en_US', timeZone: 'America/New_York' };
  expect(spreadsheetProperties(foreign, [])).toEqual([
    {
      updateSpreadsheetProperties: {
        properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'locale,timeZone',
      },
    },
  ]);
});
