/**
 * What belongs to trying the add-on rather than to the workbook, in a file of its own: the hour the sheet is tried at,
 * and the script's triggers and properties.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Host, HostState } from '../runtime/host';
import type { LocalWorkbook } from '../workbook/api';
import type { Clock } from './protocol';

export interface TrialState {
  clock: Clock;
  host: HostState;
}

/** Inside the campaign the page opens on: today's date lies years after it. */
const FIRST: TrialState = { clock: '2023-06-12T09:00', host: { triggers: [], properties: {} } };

function fileIn(directory: string): string {
  return path.join(directory, 'trial.json');
}

/** Missing or damaged, it is as on the first day: nothing in it is anybody's work. */
export function readTrial(directory: string): TrialState {
  if (!existsSync(fileIn(directory))) return FIRST;
  try {
    return { ...FIRST, ...(JSON.parse(readFileSync(fileIn(directory), 'utf8')) as Partial<TrialState>) };
  } catch {
    return FIRST;
  }
}

export class Trial {
  private written = '';

  constructor(
    private readonly directory: string,
    private readonly workbook: LocalWorkbook,
    private readonly host: Host,
    private current: Clock,
  ) {
    workbook.setNow(instantOf(current));
    this.keep();
  }

  get clock(): Clock {
    return this.current;
  }

  setClock(clock: Clock): void {
    this.current = clock;
    this.tick();
  }

  /** Time has gone on, or was moved: NOW() is evaluated again and due triggers run. */
  tick(): void {
    this.workbook.setNow(instantOf(this.current));
    this.host.tick(this.workbook.now());
    this.keep();
  }

  /** Writes the file if anything in it changed. */
  keep(): void {
    const text = JSON.stringify({ clock: this.current, host: this.host.state() } satisfies TrialState);
    if (text === this.written) return;
    writeFileAtomic.sync(fileIn(this.directory), text);
    this.written = text;
  }
}

/** Milliseconds since 1970-01-01 UTC of a local time in Vietnam; null, the real clock, stays null. */
export function instantOf(clock: Clock): number | null {
  return clock === null ? null : Date.parse(`${clock}:00+07:00`);
}
