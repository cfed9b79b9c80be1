/** What came out of closing days. */
import type { ClosingRefusal, DayTotal, Restated } from '../domain/closing';
import type { Day } from '../domain/day';
import type { Closing } from '../domain/record/ledger';
import type { Correction } from '../workbook/tabs/archive/restated';

export interface DaysClosed {
  /** The last of `days`. */
  day: Day;
  days: Day[];
  refusal: null;
  /** Of `day`. */
  totals: DayTotal[];
  /** Still to be closed. */
  left: Day[];
  /** What has changed since a day was closed the last time. */
  restated: Restated[];
  /** A report was sent with figures of these days that are others now. */
  sent: Correction | null;
}

export interface NotClosed {
  day: Day;
  refusal: ClosingRefusal;
  closing: Closing | null;
  totals: DayTotal[];
}

export type ClosedDay = DaysClosed | NotClosed;
