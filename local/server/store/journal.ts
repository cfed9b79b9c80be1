/**
 * The append-only journal beside the saved workbook: what people typed since the last snapshot.
 *
 * One line a change, on disk (fdatasync) before anybody is told that the change was accepted. A line is a checksum, a
 * space and JSON; a last line torn by a killed process fails its checksum and is left out, and so is all that follows it.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { BatchUpdateRequest } from '../../workbook/api';

export type JournalEntry = NonNullable<BatchUpdateRequest['requests']>;

/** The first line: which snapshot the entries build on. */
export interface JournalHead {
  /** Fingerprint of the snapshot these entries come after. */
  base: string;
  /** Fingerprint of the snapshot before that one; '' when there was none. */
  previous: string;
  /** True when the previous snapshot and its journal together say everything that `base` says. */
  complete: boolean;
}

export interface JournalFile {
  head: JournalHead;
  entries: JournalEntry[];
}

export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

export class Journal {
  private constructor(private readonly file: number) {}

  /** Starts an empty journal; a file already there is replaced. */
  static start(path: string, head: JournalHead): Journal {
    const journal = new Journal(openSync(path, 'w'));
    journal.write(head);
    return journal;
  }

  append(entry: JournalEntry): void {
    this.write(entry);
  }

  close(): void {
    closeSync(this.file);
  }

  private write(value: unknown): void {
    const json = JSON.stringify(value);
    writeSync(this.file, `${fingerprint(json)} ${json}\n`);
    fdatasyncSync(this.file);
  }
}

/** Reads what a journal holds up to its first damaged line; null when it is missing or has no readable head. */
export function readJournal(path: string): JournalFile | null {
  if (!existsSync(path)) return null;
  const values: unknown[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const json = line.slice(33);
    if (line.slice(0, 33) !== `${fingerprint(json)} `) break;
    values.push(JSON.parse(json));
  }
  const [head, ...entries] = values;
  return head === undefined ? null : { head: head as JournalHead, entries: entries as JournalEntry[] };
}
