/**
 * The workbook on disk: `workbook.json` (Google's Spreadsheet resource, replaced as a whole) and `journal.ndjson` (what
 * was typed since). Killed at any moment, the two together hold every change that was acknowledged:
 *
 * 1. `save` first puts the standing pair aside as `workbook.last.json` and `journal.last.ndjson`,
 * 2. then replaces `workbook.json` (write, fsync, rename),
 * 3. then starts a new journal naming the new snapshot's fingerprint.
 *
 * A journal only counts for the snapshot it names, so whichever step was the last one reached, `open` finds a snapshot
 * and the journal that belongs to it. A damaged snapshot is kept under a name of its own and the last good pair is used.
 */
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Spreadsheet } from '../../workbook/api';
import { fingerprint, Journal, type JournalEntry, type JournalFile, readJournal } from './journal';

export interface Opened {
  /** null when there is no workbook that can be read. */
  resource: Spreadsheet | null;
  /** To be applied to the resource, oldest first. */
  entries: JournalEntry[];
  /** Name under which a damaged file was kept; null when all was well. */
  damaged: string | null;
}

export class WorkbookFile {
  private journal: Journal | null = null;
  /** Fingerprint of workbook.json as it stands; '' when it is not one we can build on. */
  private current = '';
  /** False once something changed that the journal cannot say. */
  private complete = true;

  constructor(private readonly directory: string) {
    mkdirSync(directory, { recursive: true });
  }

  /** The workbook as last acknowledged. Call `save` once it stands in memory. */
  open(): Opened {
    if (!existsSync(this.at('workbook.json'))) return { resource: null, entries: [], damaged: null };
    const journals = ['journal.ndjson', 'journal.last.ndjson'].map((name) => readJournal(this.at(name)));
    const standing = this.read('workbook.json');
    if (standing !== null) {
      this.current = standing.mark;
      return { resource: standing.resource, entries: entriesFor(standing.mark, journals), damaged: null };
    }
    const damaged = this.setAside('workbook.json', 'damaged');
    const last = this.read('workbook.last.json');
    if (last === null) return { resource: null, entries: [], damaged };
    const next = journals.find((journal) => journal?.head.previous === last.mark && journal.head.complete);
    const entries = [...entriesFor(last.mark, journals), ...(next?.entries ?? [])];
    return { resource: last.resource, entries, damaged };
  }

  /** Puts every file of the workbook aside, so that the next start begins anew. */
  retire(): void {
    for (const name of ['workbook.json', 'workbook.last.json', 'journal.ndjson', 'journal.last.ndjson']) {
      if (existsSync(this.at(name))) this.setAside(name, 'old');
    }
  }

  /** Replaces the snapshot; from here on the journal is empty. */
  save(resource: Spreadsheet): void {
    const text = JSON.stringify(resource);
    const mark = fingerprint(text);
    this.journal?.close();
    this.journal = null;
    this.keepLast();
    writeFileAtomic.sync(this.at('workbook.json'), text);
    const complete = this.complete && this.current !== '';
    this.journal = Journal.start(this.at('journal.ndjson'), { base: mark, previous: this.current, complete });
    this.current = mark;
    this.complete = true;
  }

  /** On disk when it returns. */
  record(entry: JournalEntry): void {
    if (this.journal === null) throw new Error('save() comes before record()');
    this.journal.append(entry);
  }

  /** Says that something changed which was not recorded: only the next snapshot will hold it. */
  markUnrecorded(): void {
    this.complete = false;
  }

  private keepLast(): void {
    if (!existsSync(this.at('workbook.json'))) return;
    rmSync(this.at('workbook.kept.json'), { force: true });
    linkSync(this.at('workbook.json'), this.at('workbook.kept.json'));
    renameSync(this.at('workbook.kept.json'), this.at('workbook.last.json'));
    if (existsSync(this.at('journal.ndjson')))
      renameSync(this.at('journal.ndjson'), this.at('journal.last.ndjson'));
  }

  private read(name: string): { resource: Spreadsheet; mark: string } | null {
    if (!existsSync(this.at(name))) return null;
    try {
      const text = readFileSync(this.at(name), 'utf8');
      const resource = JSON.parse(text) as Spreadsheet;
      return Array.isArray(resource.sheets) ? { resource, mark: fingerprint(text) } : null;
    } catch {
      return null;
    }
  }

  private setAside(name: string, why: 'damaged' | 'old'): string {
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    const { name: stem, ext } = path.parse(name);
    const kept = `${stem}.${why}-${stamp}${ext}`;
    renameSync(this.at(name), this.at(kept));
    return kept;
  }

  private at(name: string): string {
    return path.join(this.directory, name);
  }
}

function entriesFor(mark: string, journals: (JournalFile | null)[]): JournalEntry[] {
  return journals.find((journal) => journal?.head.base === mark)?.entries ?? [];
}
