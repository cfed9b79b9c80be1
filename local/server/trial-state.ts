/** What is kept beside the workbook: the hour it is tried at, and the script's triggers and properties. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { HostState } from '../runtime/host';
import type { Clock } from './protocol';

export interface TrialState {
  clock: Clock;
  host: HostState;
}

/** Inside the campaign the page opens on. */
const FIRST: TrialState = { clock: '2023-06-12T09:00', host: { triggers: [], properties: {} } };

export class TrialStateFile {
  private readonly path: string;
  private text = '';

  constructor(directory: string) {
    this.path = path.join(directory, 'trial.json');
  }

  /** Missing or damaged, it is as on the first day: nothing in it is anybody's work. */
  read(): TrialState {
    if (!existsSync(this.path)) return FIRST;
    try {
      return { ...FIRST, ...(JSON.parse(readFileSync(this.path, 'utf8')) as Partial<TrialState>) };
    } catch {
      return FIRST;
    }
  }

  write(state: TrialState): void {
    const text = JSON.stringify(state);
    if (text === this.text) return;
    writeFileAtomic.sync(this.path, text);
    this.text = text;
  }
}

/** Milliseconds since 1970-01-01 UTC of a local time in Vietnam; null, the real clock, stays null. */
export function instantOf(clock: Clock): number | null {
  return clock === null ? null : Date.parse(`${clock}:00+07:00`);
}
