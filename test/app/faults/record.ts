/** All that counts in a ward, to hold two against each other. */
import { firstSheetId } from '../../../src/sheets-api/keys';
import { pictureOf } from '../model/picture';
import type { Ward } from './ward';

/**
 * Entries, plans, closings, times, the log, the forms; what people see of it, tab by tab, but for what was found, which is
 * told once; and who may type where.
 */
export function recordOf({ workbook }: Ward) {
  const { work, log } = pictureOf(workbook);
  const { submissions, ledger, versions, homes } = work.daily;
  const { sheets = [] } = workbook.resource();
  return {
    campaign: work.campaign,
    submissions,
    ledger,
    versions,
    homes: [...homes],
    log,
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
