/** A city of 172 wards, 100 ms a call and Google's 60 reads a minute, by a clock that only calls and waits move on. */
import { bundleFiles } from '../local/runtime/bundle';
import { createHost } from '../local/runtime/host';
import { Files } from '../local/workbook/files';
import { savedFile } from '../local/workbook/saved-file';
import { createWorkbook } from '../local/workbook/workbook';
import { seconds } from './meter';
import { fillIn, LARGE, SECRETARY } from './ward';

const WARDS = 172;
const READS_A_MINUTE = 60;
const CALL_MS = 100;
const NOW = Date.parse('2023-06-06T16:50:00+07:00');
const WARD = {
  ...LARGE,
  period: ['2023-06-01', '2023-07-30'],
  units: Array.from({ length: 7 }, (_, i) => ({ name: `Khu phố ${i + 1}`, teams: 5 })),
};

export function benchConsolidation(print: (line: string) => void): void {
  const ward = createWorkbook({ owner: SECRETARY.email, now: NOW });
  const builder = createHost({ workbook: ward, files: bundleFiles(), user: SECRETARY });
  builder.run('openCampaign', [WARD]);
  builder.run('build');
  builder.close();
  fillIn(ward, 12);
  const saved = savedFile(ward.resource());
  const others = new Files();
  const listed = Array.from({ length: WARDS }, (_, i) => {
    const id = `ward-${String(i).padStart(12, '0')}`;
    others.put(id, saved);
    return { cluster: `Cụm ${1 + (i % 8)}`, name: `Xã ${i + 1}`, link: id, target: null };
  });
  const workbook = createWorkbook({ owner: SECRETARY.email, now: NOW });
  const host = createHost({ workbook, files: bundleFiles(), user: SECRETARY, others });
  host.run('newCity', [listed]);
  host.switches.callTime = CALL_MS;
  host.switches.readsAMinute = READS_A_MINUTE;
  const limit = (WARDS * 60_000) / READS_A_MINUTE;
  for (const name of ['first run', 'second run']) {
    const from = host.requests.length;
    const began = workbook.now();
    const start = performance.now();
    const answer = host.run('consolidate') as { value: { read: number; finished: boolean } };
    const calls = host.requests.slice(from);
    const count = (method: string) => calls.filter((call) => call.method === method).length;
    const took = workbook.now() - began;
    print(
      `${name}: ${answer.value.read}/${WARDS} wards in ${seconds(took)} of Google's time, ` +
        `${((100 * (took - limit)) / limit).toFixed(1)} % above the limit of ${seconds(limit)}; ` +
        `${count('spreadsheets.values.batchGet')} wards + ${count('spreadsheets.get')} reads, ` +
        `${count('spreadsheets.batchUpdate')} writes, ${calls.filter(({ ok }) => !ok).length} refused; ` +
        `${seconds(performance.now() - start)} with the local workbook`,
    );
    workbook.setNow(workbook.now() + 30 * 60_000);
  }
}
