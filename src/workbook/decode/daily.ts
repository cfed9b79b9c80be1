/** The state of daily work, read back from its tabs. */
import type { Campaign } from '../../domain/campaign';
import type { Finding } from '../../domain/finding';
import type { PlanVersion } from '../../domain/rebalance/version';
import type { Ledger } from '../../domain/record/ledger';
import type { Submissions } from '../../domain/record/submission';
import { type EntryKey, isEntryKey, type TabKey } from '../model';
import type { Places } from '../places';
import type { ReadTab } from '../read';
import { readEntries } from './daily-entries';
import { type RecordingNote, readLedger } from './daily-ledger';
import { readVersions } from './daily-versions';

export type { RecordingNote } from './daily-ledger';

export interface Daily {
  submissions: Submissions;
  ledger: Ledger;
  versions: PlanVersion[];
  /** In which entry tab each row stands, rows set aside included. */
  homes: Map<string, EntryKey>;
  /** Null while recording was never switched on. */
  recording: RecordingNote | null;
  /** What cannot be read as it stands. */
  findings: Finding[];
  /** "entries.activated.SG2.2023-06-12", "entries..SG2" (a row), "days.2023-06-12" (a column), "entry!C5". */
  places: Pick<Places, 'get'>;
}

/** @param tabs every tab of ours that is there; before the first build there is no record, and the result is empty */
export function readDaily(tabs: readonly ReadTab[], campaign: Campaign): Daily {
  const tabOf = (key: TabKey) => tabs.find((tab) => tab.key === key) ?? null;
  const { ledger, recording, findings: lost } = readLedger(tabOf('mirror'), tabOf('closed'));
  const { versions, findings: altered } = readVersions(tabOf('versions'));
  const entries = readEntries(
    tabs.filter(({ key }) => isEntryKey(key)),
    campaign,
    { ledger, versions },
  );
  return {
    submissions: entries.submissions,
    ledger,
    versions,
    homes: entries.homes,
    recording,
    findings: [...entries.findings, ...lost, ...altered],
    places: {
      get: (path) => entries.places.get(path) ?? wholeTab(tabs, path),
    },
  };
}

/** "mirror!A1" */
function wholeTab(tabs: readonly ReadTab[], path: string): ReturnType<Places['get']> {
  const tab = tabs.find(({ key }) => path === `${key}!A1`);
  return tab === undefined ? undefined : { tab: tab.key, title: tab.title, row: 0, column: 0 };
}
