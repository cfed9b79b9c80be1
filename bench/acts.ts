/** Calls, bytes and time of the secretary's acts at 500 teams × 60 days × 2 indicators, in the local workbook. */
import { bundleFiles } from '../local/runtime/bundle';
import { createHost } from '../local/runtime/host';
import type { Identity } from '../local/workbook/api';
import { createWorkbook } from '../local/workbook/workbook';

const SECRETARY: Identity = { email: 'van-phong@vi-du.vn', role: 'owner' };

/** 50 hamlets of 10 teams, 60 days, two indicators. */
export const LARGE = {
  name: 'Đợt cao điểm 60 ngày, đêm',
  issuer: 'UBND phường Lớn',
  area: 'Phường Lớn',
  levels: ['Phường', 'Khu phố', 'Tổ'],
  period: ['2023-06-01', '2023-07-30'],
  indicators: [
    { key: 'level1', name: 'Kích hoạt mức 1', unit: 'tài khoản', target: 130_464 },
    { key: 'level2', name: 'Kích hoạt mức 2', unit: 'tài khoản', target: 30_000 },
  ],
  units: Array.from({ length: 50 }, (_, i) => ({ name: `Khu phố ${i + 1}`, teams: 10 })),
};

export function benchActs(print: (line: string) => void): void {
  const workbook = createWorkbook({
    title: 'Bench',
    owner: SECRETARY.email,
    now: Date.parse('2023-06-12T09:00:00+07:00'),
  });
  const host = createHost({ workbook, files: bundleFiles(), user: SECRETARY });
  print('act                              reads  writes   largest request   time (local workbook included)');
  const act = (name: string, work: () => void) => {
    const from = host.requests.length;
    const start = performance.now();
    work();
    const time = performance.now() - start;
    const calls = host.requests.slice(from);
    const writes = calls.filter((call) => call.method === 'spreadsheets.batchUpdate');
    const bytes = Math.max(0, ...writes.map((call) => Buffer.byteLength(JSON.stringify(call.body))));
    print(
      `${name.padEnd(32)} ${String(calls.length - writes.length).padStart(5)} ${String(writes.length).padStart(7)} ` +
        `${`${(bytes / 1e6).toFixed(2)} MB`.padStart(17)} ${`${(time / 1000).toFixed(2)} s`.padStart(9)}`,
    );
  };
  act('forms from a campaign file', () => host.run('openCampaign', [LARGE]));
  act('quota tables, first build', () => host.run('build'));
  act('quota tables, nothing to change', () => host.run('build'));
  act('plan check', () => host.run('checkPlan'));
}
