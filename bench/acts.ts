/** Calls, bytes and time of the secretary's acts in the largest ward, 30 days filled in, in the local workbook. */
import { bundleFiles } from '../local/runtime/bundle';
import { createHost, type Host, RecordingUi } from '../local/runtime/host';
import type { LocalWorkbook } from '../local/workbook/api';
import { createWorkbook } from '../local/workbook/workbook';
import { READ_FIELDS } from '../src/sheets-api';
import { bytes, metered, seconds } from './meter';
import { fillIn, LARGE, SECRETARY } from './ward';

const FILLED_DAYS = 30;

export async function benchActs(print: (line: string) => void): Promise<void> {
  const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);
  const local = createWorkbook({
    title: 'Bench',
    owner: SECRETARY.email,
    now: at('2023-06-01', '09:00'),
  });
  const { workbook, during } = metered(local, () => host.requests.length);
  const ui = new RecordingUi();
  const host: Host = createHost({ workbook, files: bundleFiles(), user: SECRETARY, ui });
  print(
    `${'act'.padEnd(34)} reads writes ${'bytes read'.padStart(11)} ${'largest read'.padStart(12)} ${'largest write'.padStart(13)} ` +
      `${'script'.padStart(8)} ${'with local workbook'.padStart(20)} ${'peak memory'.padStart(12)}`,
  );
  const act = async (name: string, work: () => void) => {
    const { reads, writes, read, largestRead, largest, time, own } = during(work);
    if (ui.answers.length + ui.texts.length > 0) throw new Error(`${name}: not asked for all its answers`);
    const peak = `${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`;
    print(
      `${name.padEnd(34)} ${String(reads).padStart(5)} ${String(writes).padStart(6)} ${bytes(read).padStart(11)} ` +
        `${bytes(largestRead).padStart(12)} ${bytes(largest).padStart(13)} ${seconds(own).padStart(8)} ` +
        `${seconds(time).padStart(20)} ${peak.padStart(12)}`,
    );
    // The engine's messages wait for this, and hold every engine there was until then.
    await new Promise(setImmediate);
  };
  await act('forms from a campaign file', () => host.run('openCampaign', [LARGE]));
  await act('first build', () => host.run('build'));
  await act('build, nothing to change', () => host.run('build'));
  await act('plan check', () => host.run('checkPlan'));
  fillIn(local, FILLED_DAYS * LARGE.indicators.length);
  printRead(local, print);
  local.setNow(at('2023-06-30', '20:00'));
  await act('sidebar, opened', () => host.run('sidebar', [{ name: 'open', input: {} }]));
  await act('data check, 30.000 numbers unseen', () => host.run('checkEntries'));
  await act('data check', () => host.run('checkEntries'));
  await act('thorough check', () => host.run('checkThoroughly'));
  // Nothing said to "which days" means all of them, and is all that is asked.
  ui.texts.push('');
  await act('closing 30 days at once', () => host.run('closeDay'));
  local.setNow(at('2023-07-01', '00:20'));
  await act('after midnight', () => host.run('onNewDay'));
  await act('after midnight, nothing to change', () => host.run('onNewDay'));
  local.setNow(at('2023-07-01', '09:00'));
  await act('catch-up, shown only', () => host.run('catchUp'));
  ui.answers.push('YES');
  await act('catch-up, applied', () => host.run('catchUp'));
  local.setNow(at('2023-07-01', '20:00'));
  ui.answers.push('YES');
  await act('closing a day', () => host.run('closeDay'));
}

/** What one read is made of: an act reads every tab, most of whose cells are formulas it has written itself. */
function printRead(local: LocalWorkbook, print: (line: string) => void): void {
  const { sheets = [] } = local.as(SECRETARY).get({ fields: READ_FIELDS });
  const sizes = sheets.map((sheet) => {
    const formulas = (sheet.data ?? []).flatMap(({ rowData = [] }) =>
      rowData.flatMap(({ values = [] }) => values.map((cell) => cell.userEnteredValue?.formulaValue ?? '')),
    );
    return {
      title: sheet.properties?.title ?? '',
      size: Buffer.byteLength(JSON.stringify(sheet)),
      formulas: formulas.filter((formula) => formula !== '').length,
      text: formulas.reduce((sum, formula) => sum + Buffer.byteLength(formula), 0),
    };
  });
  const line = (name: string, size: number, formulas: number, text: number) =>
    print(
      `  read: ${name.padEnd(26)} ${bytes(size).padStart(10)}, of that ${bytes(text).padStart(9)} in ${String(formulas).padStart(6)} formulas`,
    );
  const all = (of: (sheet: (typeof sizes)[number]) => number) => sizes.reduce((sum, one) => sum + of(one), 0);
  const largest = [...sizes].sort((a, b) => b.size - a.size).filter(({ size }) => size > 1e5);
  for (const { title, size, formulas, text } of largest.slice(0, 8)) line(title, size, formulas, text);
  line(
    'every tab',
    all(({ size }) => size),
    all(({ formulas }) => formulas),
    all(({ text }) => text),
  );
}
