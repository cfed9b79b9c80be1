/** All that counts in a ward, to hold two against each other. */
import { firstSheetId } from '../../../src/sheets-api/keys';
import { pictureOf } from '../model/picture';
import type { Ward } from './ward';

/**
 * Where the tables stand: entries, plans, closings, times, the log, the forms; what people see of it, tab by tab, but for what was found, which is
 * told once; who may type where, and what the clock and edits set off.
 */
export function recordOf({ workbook, host }: Ward) {
  const { sheets = [] } = workbook.resource();
  const isBuilt = sheets.some(({ properties }) => properties?.sheetId === firstSheetId('log'));
  return {
    ...(isBuilt ? stateOf(workbook) : {}),
    triggers: host.state().triggers.map(({ id: _, ...trigger }) => trigger),
    seen: sheets
      .filter(({ properties }) => properties?.sheetId !== firstSheetId('findings'))
      .map(({ properties, data = [], protectedRanges = [] }) => ({
        title: properties?.title,
        rows: data[0]?.rowData?.map(({ values = [] }) =>
          values.map(({ formattedValue = '' }) => formattedValue).join('\t'),
        ),
        protectedRanges: protectedRanges.map(({ protectedRangeId: _, ...range }) => range),
      })),
  };
}

function stateOf(workbook: Ward['workbook']) {
  const { work, log } = pictureOf(workbook);
  const { submissions, ledger, versions, homes } = work.daily;
  return { campaign: work.campaign, submissions, ledger, versions, homes: [...homes], log };
}
