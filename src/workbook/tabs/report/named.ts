/** Names of rows that are no unit's. */
import type { Campaign } from '../../../domain/campaign';
import type { Report, ReportRow } from '../../../domain/report/report';
import { ASIDE } from './live';
import type { Words } from './words';

/** What stands beside units has no name of its own. */
export function named(report: Report, campaign: Campaign, words: Words): Report {
  const name = report.columns.find(({ kind }) => kind === 'name');
  if (name === undefined) return report;
  const isOffice = report.kind === 'services';
  // The area's own office handles files of its own.
  const own: ReportRow = { key: ASIDE, unit: null, level: 1, cells: {} };
  const rows =
    isOffice && !report.rows.some(({ key }) => key === ASIDE) ? [...report.rows, own] : report.rows;
  const label = isOffice ? campaign.area : words.say('aside');
  return {
    ...report,
    rows: rows.map((one) =>
      one.unit !== null || (one.cells[name.key] ?? null) !== null
        ? one
        : { ...one, cells: { ...one.cells, [name.key]: label } },
    ),
  };
}
