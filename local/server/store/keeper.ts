/**
 * Keeps the file in step with the workbook. What people type is in the journal before it counts as accepted; everything
 * else (moved rows, the add-on's writes) is in a new snapshot a moment later, and until then the page says "saving".
 */
import { formatRect, quoteTitle } from '../../workbook/a1';
import type { Identity, LocalWorkbook, Outcome } from '../../workbook/api';
import type { Touched } from '../touched';
import type { JournalEntry } from './journal';
import type { WorkbookFile } from './workbook-file';

/** A change is in the snapshot at most about this long after it was made. */
const SNAPSHOT_AFTER_MS = 200;
/** Snapshots take at most a tenth of the time where the journal already holds the changes. */
const SNAPSHOT_SHARE = 10;
/** The parts of a cell that typing can change. */
const TYPED_FIELDS = 'userEnteredValue,userEnteredFormat,textFormatRuns';

export class Keeper {
  private timer: NodeJS.Timeout | null = null;
  private due = Number.POSITIVE_INFINITY;
  private snapshotMs = 0;
  private unrecorded = false;
  /** The edit now going on; null outside of one. */
  private going: { touched: Touched[] | null; changes: number } | null = null;

  /** @param onSaved whether everything accepted so far is on disk */
  constructor(
    private readonly workbook: LocalWorkbook,
    private readonly owner: Identity,
    private readonly file: WorkbookFile,
    private readonly onSaved: (saved: boolean) => void,
  ) {
    this.save();
    workbook.onChange(() => {
      if (this.going === null) this.leaveToSnapshot();
      else this.changed(this.going);
    });
  }

  /** Runs a person's edit; when it returns, the edit is on disk if the journal could hold it. */
  edit(act: () => Outcome, touched: Touched[] | null): Outcome {
    this.going = { touched, changes: 0 };
    try {
      return act();
    } finally {
      this.going = null;
    }
  }

  /** The first change is the person's own; what follows, triggers have written, and nobody says where. */
  private changed(edit: { touched: Touched[] | null; changes: number }): void {
    edit.changes++;
    if (edit.changes > 1 || edit.touched === null) this.leaveToSnapshot();
    // The journal counts from the snapshot: rows moved since then would put its entries in the wrong place.
    else if (this.unrecorded) this.save();
    else {
      this.file.record(edit.touched.map((each) => this.requestFor(each)));
      this.snapshotIn(Math.max(SNAPSHOT_AFTER_MS, SNAPSHOT_SHARE * this.snapshotMs));
    }
  }

  /** Writes the snapshot now if one is due. */
  flush(): void {
    if (this.timer !== null) this.save();
  }

  private leaveToSnapshot(): void {
    this.file.markUnrecorded();
    if (!this.unrecorded) this.onSaved(false);
    this.unrecorded = true;
    this.snapshotIn(SNAPSHOT_AFTER_MS);
  }

  private snapshotIn(milliseconds: number): void {
    const due = Date.now() + milliseconds;
    if (due >= this.due) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => this.save(), milliseconds);
  }

  private save(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    [this.timer, this.due] = [null, Number.POSITIVE_INFINITY];
    const start = Date.now();
    this.file.save(this.workbook.resource());
    this.snapshotMs = Date.now() - start;
    if (this.unrecorded) this.onSaved(true);
    this.unrecorded = false;
  }

  /** The API request that puts these cells back as they stand now. */
  private requestFor({ sheetId, at }: Touched): JournalEntry[number] {
    const api = this.workbook.as(this.owner);
    const { sheets = [] } = api.get({ fields: 'sheets.properties(sheetId,title)' });
    const title =
      sheets.find((sheet) => (sheet.properties?.sheetId ?? 0) === sheetId)?.properties?.title ?? '';
    const read = api.get({
      ranges: [`${quoteTitle(title)}!${formatRect(at)}`],
      fields: `sheets.data.rowData.values(${TYPED_FIELDS})`,
    });
    return {
      updateCells: {
        range: {
          sheetId,
          startRowIndex: at.top,
          endRowIndex: at.bottom,
          startColumnIndex: at.left,
          endColumnIndex: at.right,
        },
        rows: read.sheets?.[0]?.data?.[0]?.rowData ?? [],
        fields: TYPED_FIELDS,
      },
    };
  }
}
