/** Ports over a local workbook for one person, with every write recorded and failures mapped as the gateway maps them. */
import type { Identity, LocalWorkbook } from '../../local/workbook/api';
import { ApiError } from '../../local/workbook/api';
import { AppError } from '../../src/app/app-error';
import type { Ports, SheetsPort } from '../../src/app/ports';
import { toAppError } from '../../src/gateway/errors';
import type { BatchUpdateRequest } from '../../src/sheets-api/schema';

export const SECRETARY: Identity = { email: 'secretary@office.example', role: 'owner' };

export interface Recorded {
  ports: Ports;
  reads: string[];
  writes: BatchUpdateRequest[];
}

export function portsOver(workbook: LocalWorkbook, who: Identity = SECRETARY): Recorded {
  const api = workbook.as(who);
  const reads: string[] = [];
  const writes: BatchUpdateRequest[] = [];
  const sheets: SheetsPort = {
    get(fields, ranges) {
      reads.push(fields);
      if (ranges === undefined) return mapped('read', () => api.get({ fields }));
      const dataFilters = ranges.map((gridRange) => ({ gridRange }));
      return mapped('read', () => api.getByDataFilter({ dataFilters }, { fields }));
    },
    batchUpdate(body) {
      writes.push(structuredClone(body));
      return mapped('write', () => api.batchUpdate(body));
    },
    values(ranges, formulas = false) {
      reads.push(ranges.join());
      const valueRenderOption = formulas ? ('FORMULA' as const) : ('UNFORMATTED_VALUE' as const);
      const options = { ranges: [...ranges], valueRenderOption };
      const reply = mapped('read', () => api.batchGet({ ...options, dateTimeRenderOption: 'SERIAL_NUMBER' }));
      return (reply.valueRanges ?? []).map(({ values }) => (values ?? []) as (string | number | boolean)[][]);
    },
  };
  let ids = 0;
  const ports: Ports = {
    sheets,
    ui: {
      language: 'vi',
      toast() {},
      alert() {},
      confirm: () => false,
      ask: () => null,
      page() {},
      show: () => true,
      selection: () => null,
    },
    lock: { withLock: (work) => work() },
    triggers: { installed: () => [], onEdit() {}, daily() {}, once() {}, remove() {} },
    files: { columns: () => ({ ok: false, why: 'gone' }) },
    now: () => workbook.now(),
    sleep() {},
    userEmail: () => who.email,
    version: 'test',
    uuid: () => `${String(++ids).padStart(8, 'a')}-0000-4000-8000-000000000000`,
  };
  return { ports, reads, writes };
}

function mapped<T>(act: 'read' | 'write', call: () => T): T {
  try {
    // Google's replies are JSON: what the caller changes in one is not the workbook.
    return JSON.parse(JSON.stringify(call())) as T;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw toAppError({ message: error.message, details: { code: error.status } }, act);
  }
}

/** The same ports with the n-th call (from 0) failing as a time-out does: before it was applied, or after. */
export function failingAt(ports: Ports, n: number, when: 'before' | 'after'): Ports {
  let calls = 0;
  const faulty = <T>(call: () => T): T => {
    const fails = calls++ === n;
    if (fails && when === 'before') throw new AppError('UNSURE', { detail: 'timed out' });
    const reply = call();
    if (fails) throw new AppError('UNSURE', { detail: 'timed out' });
    return reply;
  };
  return {
    ...ports,
    sheets: {
      get: (fields, ranges) => faulty(() => ports.sheets.get(fields, ranges)),
      batchUpdate: (body) => faulty(() => ports.sheets.batchUpdate(body)),
      values: (ranges, formulas) => faulty(() => ports.sheets.values(ranges, formulas)),
    },
  };
}
