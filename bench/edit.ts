/** What the edit trigger does when one number is typed: the smallest ward and the largest side by side. */
import { bundleFiles } from '../local/runtime/bundle';
import { createHost, type Host } from '../local/runtime/host';
import { createWorkbook } from '../local/workbook/workbook';
import { bytes, metered, type Usage } from './meter';
import { entryBlocks, LARGE, SECRETARY, SMALLEST } from './ward';

const EDITS = 15;

export function benchEdit(print: (line: string) => void): void {
  const small = typicalEdit(SMALLEST);
  const large = typicalEdit(LARGE);
  const line = (name: string, of: (usage: Usage) => number, text: (count: number) => string) =>
    print(
      `${name.padEnd(26)} ${text(of(small)).padStart(12)} ${text(of(large)).padStart(12)} ` +
        `${(of(large) / of(small)).toFixed(2).padStart(7)}`,
    );
  print(
    `${'one number typed'.padEnd(26)} ${'smallest'.padStart(12)} ${'largest'.padStart(12)} ${'ratio'.padStart(7)}`,
  );
  line('reads', ({ reads }) => reads, String);
  line('writes', ({ writes }) => writes, String);
  line('bytes read', ({ read }) => read, bytes);
  line('bytes written', ({ written }) => written, bytes);
  line(
    'script',
    ({ triggered }) => triggered,
    (ms) => `${ms.toFixed(1)} ms`,
  );
}

/** The one of median time among some edits of one cell. */
function typicalEdit(campaign: unknown): Usage {
  const now = Date.parse('2023-06-01T09:00:00+07:00');
  const local = createWorkbook({ title: 'Bench', owner: SECRETARY.email, now });
  const { workbook, during } = metered(local, () => host.requests.length);
  const host: Host = createHost({ workbook, files: bundleFiles(), user: SECRETARY });
  for (const name of ['openCampaign', 'build', 'recording'])
    host.run(name, name === 'openCampaign' ? [campaign] : []);
  const [{ title, row, column }] = entryBlocks(local) as [ReturnType<typeof entryBlocks>[number]];
  const leader = local.person({ email: 'to-truong@vi-du.vn', role: 'editor' });
  const edits = Array.from({ length: EDITS }, (_, i) =>
    during(() => {
      const outcome = leader.type(title, cellName(row, column), String(i + 1));
      if (!outcome.accepted) throw new Error(outcome.message);
    }),
  );
  host.close();
  if (host.failures.length > 0) throw new Error(host.failures[0]!.message);
  return edits.sort((a, b) => a.triggered - b.triggered)[EDITS >> 1]!;
}

function cellName(row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}
