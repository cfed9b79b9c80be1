/** `consolidate DIR --as-of TIME --out DIR`: saved workbooks of wards, pulled by the real bundle as a city would. */

import type { ConsolidationResult } from '../../src/app/consolidate';
import { readCity } from '../../src/app/consolidate/draw';
import { reasonText } from '../../src/app/consolidate/ward-cells';
import { cityReports } from '../../src/domain/consolidation/reports';
import { publishedRows } from '../../src/domain/consolidation/rows';
import { type Consolidation, consolidationOf } from '../../src/domain/consolidation/totals';
import { statesOf } from '../../src/domain/consolidation/ward';
import type { Language } from '../../src/messages/shape';
import { formatDay } from '../../src/messages/translate';
import { READ_FIELDS, snapshotOf } from '../../src/sheets-api';
import type { ListedWard } from '../../src/workbook/tabs/city/wards';
import { createHost } from '../runtime/host';
import type { Identity, LocalWorkbook } from '../workbook/api';
import { Files } from '../workbook/files';
import { createWorkbook } from '../workbook/workbook';
import { writeXlsx } from '../xlsx';
import { upToDateBundle } from './bundle';
import { sayCity } from './consolidate-words';
import { fileLines, type OutputFiles, outputDirectory, sizesOf, writeAll } from './output';
import { act } from './run-bundle';
import { type WardFile, wardFiles } from './ward-files';

export interface ConsolidateOptions {
  /** Milliseconds since 1970-01-01 UTC. */
  asOf: number;
  out: string;
  language: Language;
}

export interface Consolidated {
  consolidation: Consolidation;
  /** Calls that asked for a ward. */
  calls: number;
  /** Bytes by file name. */
  files: Map<string, number>;
}

const CITY: Identity = { email: 'thanh-pho@example.com', role: 'owner' };

/**
 * Writes workbook.json, workbook.xlsx, consolidated.json and published.ndjson; either all four or nothing.
 * @throws BadInput when a file is no workbook; then nothing is written
 */
export async function consolidateDirectory(
  directory: string,
  options: ConsolidateOptions,
): Promise<Consolidated> {
  const { language, asOf } = options;
  const out = outputDirectory(options.out, language);
  const wards = wardFiles(directory, language);
  const { workbook, calls } = pulled(wards, asOf);
  const city = readCity(snapshotOf(workbook.as(CITY).get({ fields: READ_FIELDS })))!;
  const states = statesOf(city.lines, city.pulled.states).map(({ state }) => state);
  const consolidation = consolidationOf(city.lines, states, asOf);
  const rows = city.lines.flatMap(({ name, cluster }, i) => {
    const { published, readAt, unread } = states[i]!;
    if (published === null || readAt === null || unread !== null) return [];
    return publishedRows({ file: wards[i]!.path, ward: name, cluster, published, readAt }, asOf);
  });
  const files: OutputFiles = new Map<string, string | Buffer>([
    ['workbook.json', `${JSON.stringify(workbook.resource())}\n`],
    ['workbook.xlsx', await writeXlsx(workbook, { clock: 'pinned' })],
    [
      'consolidated.json',
      `${JSON.stringify({ ...consolidation, reports: cityReports(consolidation) }, null, 2)}\n`,
    ],
    ['published.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join('')],
  ]);
  writeAll(out, files);
  return { consolidation, calls, files: sizesOf(files) };
}

function pulled(wards: readonly WardFile[], asOf: number): { workbook: LocalWorkbook; calls: number } {
  const others = new Files();
  for (const { id, reading } of wards) others.put(id, reading);
  const workbook = createWorkbook({ owner: CITY.email, now: asOf });
  const host = createHost({ workbook, files: upToDateBundle(), user: CITY, others });
  try {
    const listed = wards.map(
      ({ id, name, cluster }): ListedWard => ({ cluster, name, link: id, target: null }),
    );
    act(host, 'newCity', [listed]);
    act<ConsolidationResult>(host, 'consolidate', []);
    const calls = host.requests.filter(({ method }) => method === 'spreadsheets.values.batchGet').length;
    return { workbook, calls };
  } finally {
    host.close();
  }
}

/** What `consolidate` prints. */
export function consolidatedText(
  { consolidation, calls, files }: Consolidated,
  { out, language }: ConsolidateOptions,
): string {
  const { day, total, wards } = consolidation;
  const none = sayCity(language, 'none');
  return [
    sayCity(language, 'included', { included: total.included, wards: total.wards, calls }),
    day === null ? sayCity(language, 'noDay') : sayCity(language, 'day', { day: formatDay(day) }),
    ...total.indicators.map(
      ({ name, today, done, target, due }) =>
        `  ${sayCity(language, 'figures', {
          name,
          today: today ?? none,
          done: done ?? none,
          target,
          gap: done === null ? none : done - due,
        })}`,
    ),
    ...wards.flatMap(({ name, unread }) =>
      unread === null
        ? []
        : [`  ${sayCity(language, 'unread', { name, reason: reasonText(unread, language) })}`],
    ),
    '',
    ...fileLines(files, out, language),
  ].join('\n');
}
