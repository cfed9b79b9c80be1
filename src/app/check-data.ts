/** "Kiểm tra số liệu": what is wrong or odd among the entries, what the log has missed, what can be corrected. */
import { type Correction, checkData, correctionsIn } from '../domain/data-check';
import type { Finding } from '../domain/finding';
import { missedChanges } from '../domain/record/missed';
import type { Language } from '../messages/shape';
import { findingsTab } from '../workbook/tabs';
import { applyOver } from './batch';
import { logLines } from './log-lines';
import type { Ports } from './ports';
import { noteMissed } from './record-missed';
import { type RecordingState, recordingState } from './recording';
import { type RunningWork, readStanding, redraw } from './scene';

export interface DataCheck {
  findings: Finding[];
  /** Numbers hidden in text, to be offered. */
  corrections: Correction[];
  /** Changes nobody saw being made; now in the log. */
  missed: number;
  /** Whether times of reporting are being noted. */
  recording: RecordingState;
}

/**
 * Writes what was found into Cần kiểm tra, and into the log what the edit trigger has not seen.
 * @param thorough with the rules that compare a team with its own past
 * @throws AppError as `readStanding` and `applyOver`
 */
export function checkEntries(ports: Ports, language: Language, thorough: boolean): DataCheck {
  return ports.lock.withLock(() => {
    const { result } = applyOver(ports, null, (snapshot) => {
      const work = readStanding(ports, snapshot, language);
      const { submissions, ledger } = work.daily;
      const findings = findingsOf(ports, work, thorough);
      const missed = missedChanges(submissions, ledger);
      const compiled = redraw(ports, work, work.scene, {
        only: () => false,
        more: [findingsTab(findings, work.places, language)],
        ...noteMissed(missed, logLines(snapshot), ports.now(), language),
      });
      return {
        compiled,
        result: {
          findings,
          corrections: correctionsIn(submissions),
          missed: missed.length,
          recording: recordingState(ports, work.daily.recording, snapshot.spreadsheetId),
        },
      };
    });
    return result;
  });
}

/** What checking finds among these entries; order as the rules stand. */
export function findingsOf(
  ports: Ports,
  { campaign, scene, daily, side, snapshot }: RunningWork,
  thorough: boolean,
): Finding[] {
  const { submissions, ledger } = daily;
  const obstacles = side.obstacles.map(({ unit, day, reached, reasons }) => ({
    unit,
    day,
    counted: (reached ?? 0) + reasons.reduce<number>((sum, count) => sum + (count ?? 0), 0),
  }));
  return [
    ...daily.findings,
    ...side.findings,
    ...checkData({
      campaign,
      version: scene.versions[scene.versions.length - 1]!,
      submissions,
      ledger,
      log: logLines(snapshot),
      official: side.official,
      obstacles,
      now: ports.now(),
      thorough,
    }),
  ];
}
