/** What holds for the whole spreadsheet: its locale, its time zone, how often formulas follow the clock. */
import type { Tab } from '../workbook/model';
import type { Request } from './schema';
import type { Snapshot } from './snapshot';

/** Above this many teams colours that follow the clock are computed once an hour: every minute costs too much. */
const MOST_TEAMS_A_MINUTE = 500;

/** @param tabs those built and those referred to */
export function spreadsheetProperties(snapshot: Snapshot, tabs: readonly Tab[]): Request[] {
  const teams = tabs.find(({ key }) => key === 'quotaUnits');
  const large = teams !== undefined && teams.body.to - teams.body.from > MOST_TEAMS_A_MINUTE;
  // Where nothing tells how many teams there are, what was set stays.
  const unknown = teams === undefined && snapshot.autoRecalc === 'HOUR';
  const autoRecalc = large || unknown ? 'HOUR' : 'MINUTE';
  const wanted = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', autoRecalc };
  const differs = (Object.keys(wanted) as (keyof typeof wanted)[]).filter(
    (field) => snapshot[field] !== wanted[field],
  );
  if (differs.length === 0) return [];
  const properties = Object.fromEntries(differs.map((field) => [field, wanted[field]]));
  return [{ updateSpreadsheetProperties: { properties, fields: differs.join(',') } }];
}
