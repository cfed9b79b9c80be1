/** Prints every benchmark, one part after the other; `npm run bench -- quota` prints one. */
import { benchActs } from './acts';
import { benchBundle } from './bundle';
import { benchConsolidation } from './consolidation';
import { benchDaily } from './daily';
import { benchEdit } from './edit';
import { benchFalseAlarms } from './false-alarms';
import { benchPage } from './page';
import { benchQuota } from './quota';
import { benchReports } from './reports';
import { benchSidebar } from './sidebar';

const PARTS: Record<string, (print: (line: string) => void) => void | Promise<void>> = {
  quota: benchQuota,
  daily: benchDaily,
  edit: benchEdit,
  page: benchPage,
  bundle: benchBundle,
  'false-alarms': benchFalseAlarms,
  reports: benchReports,
  consolidation: benchConsolidation,
  acts: benchActs,
  sidebar: benchSidebar,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  for (const [name, bench] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    process.stdout.write(`\n== ${name} ==\n`);
    await bench((line) => process.stdout.write(`${line}\n`));
  }
}

void main();
