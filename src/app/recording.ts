/** "Bật ghi giờ nộp": the edit trigger of one person, and what the mirror's head tells of it. */
import type { Campaign } from '../domain/campaign';
import { closingTime } from '../domain/closing';
import { dayAt, type Instant, minutesAt, serialOfInstant } from '../domain/instant';
import { missedChanges } from '../domain/record/missed';
import { isFilled } from '../domain/record/submission';
import type { Language } from '../messages/shape';
import { formatDay, translate } from '../messages/translate';
import type { CellWrite } from '../sheets-api';
import type { Daily, RecordingNote } from '../workbook/decode/daily';
import type { CellValue } from '../workbook/model';
import type { RECORDING_COLUMNS } from '../workbook/tabs/record/mirror';
import { applyOver, readWorkbook, refuseLeaders } from './batch';
import { logLines } from './log-lines';
import type { Ports } from './ports';
import { noteMissed } from './record-missed';
import { type RunningWork, readStanding, redraw } from './scene';

/** The function of main.ts that the trigger calls. */
export const RECORD_HANDLER = 'onEditRecorded';
/** The function of main.ts that opens days and closes them. */
const CLOCK_HANDLER = 'onNewDay';
/** Time triggers come up to 15 minutes early, and it must be the new day by then. */
const AFTER_MIDNIGHT = '00:20';

export type RecordingState =
  | { kind: 'off' }
  /** The file is a copy: triggers stay with the original. */
  | { kind: 'copied'; owner: string }
  /** Ours, and gone: somebody removed the trigger. */
  | { kind: 'lost'; since: Instant }
  | { kind: 'on'; owner: string; since: Instant; lastRun: Instant | null; own: boolean };

/** @param file id of the spreadsheet as it is now */
export function recordingState(ports: Ports, note: RecordingNote | null, file: string): RecordingState {
  if (note === null) return { kind: 'off' };
  const { owner, since, lastRun } = note;
  if (note.file !== file) return { kind: 'copied', owner };
  const own = owner === ports.userEmail();
  // Other people's triggers cannot be seen.
  if (own && !ports.triggers.installed().includes(RECORD_HANDLER)) return { kind: 'lost', since };
  return { kind: 'on', owner, since, lastRun, own };
}

/** One sentence on who records, or what to do. */
export function recordingWords(state: RecordingState, language: Language): string {
  if (state.kind !== 'on') return translate(language, `records.recording.${state.kind}`);
  const { owner, since, lastRun } = state;
  const figures = { owner: owner || '?', since: moment(since) };
  return lastRun === null
    ? translate(language, 'records.recording.onUnused', figures)
    : translate(language, 'records.recording.on', { ...figures, lastRun: moment(lastRun) });
}

/**
 * Installs the triggers once for whoever runs this, and takes note of what stands in the entries. When somebody else
 * records already, asks first: two triggers note nothing twice, but each costs time.
 * @returns false when the person said no
 * @throws AppError as `readStanding` and `applyOver`; nothing is installed then
 */
export function startRecording(ports: Ports, language: Language): boolean {
  const title = translate(ports.ui.language, 'menu.recording');
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  const first = readStanding(ports, snapshot, language);
  const state = recordingState(ports, first.daily.recording, first.snapshot.spreadsheetId);
  if (state.kind === 'on' && !state.own) {
    const figures = { owner: state.owner || '?', since: moment(state.since) };
    if (!ports.ui.confirm(title, translate(ports.ui.language, 'records.recording.takeOver', figures)))
      return false;
  }
  ports.lock.withLock(() => {
    applyOver(ports, null, (snapshot) => {
      const work = readStanding(ports, snapshot, language);
      const standing = recordingState(ports, work.daily.recording, snapshot.spreadsheetId);
      return { compiled: redraw(ports, work, work.scene, changeFor(ports, work, standing)), result: null };
    });
    installTriggers(ports, first.campaign);
  });
  ports.ui.alert(title, translate(ports.ui.language, 'records.recording.started'));
  return true;
}

/** Anew, so that there is one of each: the edit trigger, and what the clock has to do. */
function installTriggers({ triggers }: Ports, campaign: Campaign): void {
  triggers.remove(RECORD_HANDLER);
  triggers.onEdit(RECORD_HANDLER);
  triggers.remove(CLOCK_HANDLER);
  triggers.daily(CLOCK_HANDLER, AFTER_MIDNIGHT);
  if (campaign.entry.closesItself) triggers.daily(CLOCK_HANDLER, closingTime(campaign));
}

/** Switched on by the same person already, it goes on as it did; only what was missed till now is noted. */
function changeFor(ports: Ports, { daily, language, snapshot }: RunningWork, standing: RecordingState) {
  const goesOn = standing.kind === 'on' && standing.own;
  // The last time, the note was written and the answer lost before a trigger was there: its line stands.
  const isLogged = goesOn || (standing.kind === 'lost' && daily.recording?.lastRun === null);
  const at = ports.now();
  const who = ports.userEmail();
  const missed = missedChanges(daily.submissions, daily.ledger);
  const { writes, log } = noteMissed(missed, logLines(snapshot), at, language);
  const own = { unit: null, day: null, indicator: null, before: null, after: null };
  return {
    only: () => false,
    writes: [
      ...(goesOn ? [] : noteWrites({ owner: who, since: at, lastRun: null, file: snapshot.spreadsheetId })),
      ...writes,
    ],
    log: [
      ...(isLogged ? [] : [{ at, who, act: 'recording' as const, ...own, reason: '' }]),
      // Numbers typed before anything was ever noted are not changes that were missed.
      ...(isFirst(daily) ? [] : log),
    ],
  };
}

function isFirst({ ledger, recording }: Daily): boolean {
  return (
    recording === null &&
    !ledger.known.tables.some(({ rows }) => rows.some(({ cells }) => cells.some(isFilled)))
  );
}

function noteWrites({ owner, since, file }: RecordingNote): CellWrite[] {
  const cell = (column: (typeof RECORDING_COLUMNS)[number], value: CellValue): CellWrite => ({
    tab: 'mirror',
    row: 'recording',
    column,
    value,
  });
  return [
    cell('owner', owner),
    cell('since', serialOfInstant(since)),
    cell('lastRun', null),
    cell('file', file),
  ];
}

/** "15:45 12/6/2023" */
function moment(at: Instant): string {
  const minutes = minutesAt(at);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return `${time} ${formatDay(dayAt(at))}`;
}
