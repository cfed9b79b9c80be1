/** Counts what goes through the Sheets API of a local workbook: calls, bytes, and the time the workbook itself takes. */
import type { LocalWorkbook, SheetsApi } from '../local/workbook/api';

export interface Usage {
  reads: number;
  writes: number;
  /** Bytes of JSON: of all replies to reads, of the largest of them; of all bodies of writes, of the largest of these. */
  read: number;
  largestRead: number;
  written: number;
  largest: number;
  /** Milliseconds in all, and those of them outside the workbook: the script, and the host that runs it. */
  time: number;
  own: number;
  /** Of the own time, that of edit triggers: without the workbook's work on the edit itself. */
  triggered: number;
}

export interface Meter {
  /** The workbook to give to whoever is to be measured. */
  workbook: LocalWorkbook;
  during(work: () => void): Usage;
}

/** @param asked how many calls the script has made; what the host looks up for itself does not count */
export function metered(workbook: LocalWorkbook, asked: () => number): Meter {
  let usage = nothing();
  let seen = 0;
  const isScript = () => {
    const before = seen;
    seen = asked();
    return seen > before;
  };
  let outside = 0;
  const weigh = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
  /** The weighing is nobody's work. */
  const aside = <T>(work: () => T): T => {
    const start = performance.now();
    try {
      return work();
    } finally {
      outside += performance.now() - start;
    }
  };
  const reading = <T>(call: () => T): T =>
    aside(() => {
      const counts = isScript();
      const reply = call();
      if (counts) {
        usage.reads++;
        const size = weigh(reply);
        usage.read += size;
        usage.largestRead = Math.max(usage.largestRead, size);
      }
      return reply;
    });
  const over = (api: SheetsApi): SheetsApi => ({
    get: (options) => reading(() => api.get(options)),
    getByDataFilter: (body, options) => reading(() => api.getByDataFilter(body, options)),
    batchGet: (options) => reading(() => api.batchGet(options)),
    batchUpdate: (body) =>
      aside(() => {
        isScript();
        usage.writes++;
        const size = weigh(body);
        usage.written += size;
        usage.largest = Math.max(usage.largest, size);
        return api.batchUpdate(body);
      }),
  });
  return {
    workbook: {
      ...workbook,
      as: (identity) => over(workbook.as(identity)),
      onEdit: (listener) =>
        workbook.onEdit((event) => {
          const [start, before] = [performance.now(), outside];
          listener(event);
          usage.triggered += performance.now() - start - (outside - before);
        }),
    },
    during(work) {
      usage = nothing();
      outside = 0;
      seen = asked();
      const start = performance.now();
      work();
      const time = performance.now() - start;
      return { ...usage, time, own: time - outside };
    },
  };
}

function nothing(): Usage {
  return {
    reads: 0,
    writes: 0,
    read: 0,
    largestRead: 0,
    written: 0,
    largest: 0,
    time: 0,
    own: 0,
    triggered: 0,
  };
}

/** "2.41 MB", "3.1 KB" */
export function bytes(count: number): string {
  return count >= 1e6 ? `${(count / 1e6).toFixed(2)} MB` : `${(count / 1e3).toFixed(1)} KB`;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
