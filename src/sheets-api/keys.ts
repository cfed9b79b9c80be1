/** Names under which we know our own things again inside a spreadsheet. */
import { type FIXED_TABS, REPORT_TABS, type ReportTabKey, type TabKey } from '../workbook/model';

/** Developer metadata keys. */
export const METADATA = {
  /** On a sheet: which tab it is. */
  tab: 'ct.tab',
  /** On a sheet: hashes of what was painted last. */
  hash: 'ct.hash',
  /** On a sheet: how it prints, for exports. */
  print: 'ct.print',
  /** On the spreadsheet: id of the last batch that was applied. */
  operation: 'ct.op',
  /** On the spreadsheet: version of the layout. */
  layout: 'ct.layout',
} as const;

export const LAYOUT_VERSION = 1;

/** Sheet ids are chosen once and kept for life; 0 is avoided because Google omits zeros in replies. */
const SHEET_IDS: Record<(typeof FIXED_TABS)[number], number> = {
  entry: 7001,
  settings: 7002,
  units: 7003,
  quotaGroups: 7004,
  quotaUnits: 7005,
  findings: 7006,
  progress: 7007,
  tracking: 7008,
  obstacles: 7009,
  official: 7010,
  organisations: 7011,
  rebalance: 7012,
  log: 7013,
  mirror: 7014,
  closed: 7015,
  versions: 7016,
  published: 7017,
  wards: 7018,
  consolidated: 7019,
  pulled: 7020,
  frozen: 7021,
  restated: 7022,
  sending: 7023,
  picture: 7024,
};
const FIRST_REPORT_ID = 7041;
/** Hamlets' entry tabs take the ids from here on, in the order they are made. */
const FIRST_HAMLET_ID = 7101;
const LAST_HAMLET_ID = 7999;

/** The id a tab is made with, unless it is taken. */
export function firstSheetId(key: TabKey): number {
  const report = REPORT_TABS.indexOf(key as ReportTabKey);
  if (report >= 0) return FIRST_REPORT_ID + report;
  return SHEET_IDS[key as keyof typeof SHEET_IDS] ?? FIRST_HAMLET_ID;
}

/** Whether a sheet id is one we gave; a copy made by a person has another. */
export function isOurSheetId(sheetId: number): boolean {
  return (
    Object.values(SHEET_IDS).includes(sheetId) ||
    (sheetId >= FIRST_REPORT_ID && sheetId < FIRST_REPORT_ID + REPORT_TABS.length) ||
    (sheetId >= FIRST_HAMLET_ID && sheetId <= LAST_HAMLET_ID)
  );
}

/** Whether a sheet id is one that entry tabs are made with. */
export function isEntrySheetId(sheetId: number): boolean {
  return sheetId === SHEET_IDS.entry || (sheetId >= FIRST_HAMLET_ID && sheetId <= LAST_HAMLET_ID);
}

/** Prefix of the description of protections we made. */
export const PROTECTION_MARK = 'chi-tieu:';

/** Carried inside the formula of a conditional format of ours; always true. (The local engine has no function N.) */
export function conditionMark(mark: string): string {
  return `LEN("ct:${mark}")>0`;
}

/** The mark inside a rule's formula; null for rules that are not ours. */
export function markOf(formula: string): string | null {
  return /LEN\("ct:([^"]+)"\)/.exec(formula)?.[1] ?? null;
}
