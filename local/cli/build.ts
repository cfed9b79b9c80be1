/** `build CAMPAIGN.json --out DIR`: the workbook Google would hold, as files. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Campaign } from '../../src/domain/campaign';
import { hasErrors } from '../../src/domain/finding';
import type { Language } from '../../src/messages/shape';
import { formatNumber } from '../../src/messages/translate';
import { writeXlsx } from '../xlsx';
import { BadInput } from './bad-input';
import { readCampaignFile } from './campaign-file';
import { withWords } from './findings-file';
import { type BundleRun, runBundle } from './run-bundle';
import { findingLines, say } from './words';

export interface BuildOptions {
  out: string;
  /** Pins NOW(), in the workbook and as a number in the .xlsx (milliseconds since 1970-01-01 UTC); null: live. */
  now: number | null;
  language: Language;
}

export interface Built {
  campaign: Campaign;
  run: BundleRun;
  /** Bytes by file name. */
  files: Map<string, number>;
}

/**
 * Writes workbook.json, workbook.xlsx, requests.ndjson and findings.json; either all four or nothing.
 * @throws BadInput when the file is no campaign or its plan has errors; then nothing is written
 */
export async function buildFile(file: string, options: BuildOptions): Promise<Built> {
  const out = resolve(options.out);
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new BadInput([say(options.language, 'outIsFile', { path: options.out })]);
  const { json, campaign } = readCampaignFile(file, options.language);
  const run = runBundle(json, options.now);
  if (hasErrors(run.findings))
    throw new BadInput([
      say(options.language, 'notBuilt'),
      ...findingLines(
        options.language,
        run.findings.filter((found) => found.severity === 'error'),
      ),
    ]);
  const files = new Map<string, string | Buffer>([
    ['workbook.json', `${JSON.stringify(run.workbook.resource())}\n`],
    ['workbook.xlsx', await writeXlsx(run.workbook, { clock: options.now === null ? 'live' : 'pinned' })],
    [
      'requests.ndjson',
      run.requests.map(({ method, body }) => `${JSON.stringify({ method, body })}\n`).join(''),
    ],
    ['findings.json', `${JSON.stringify(withWords(run.findings, options.language), null, 2)}\n`],
  ]);
  writeAll(out, files);
  return {
    campaign,
    run,
    files: new Map([...files].map(([name, content]) => [name, Buffer.byteLength(content)])),
  };
}

/** Everything is written beside the directory first, so that a full disk leaves nothing half done in it. */
function writeAll(out: string, files: ReadonlyMap<string, string | Buffer>): void {
  mkdirSync(dirname(out), { recursive: true });
  const unfinished = mkdtempSync(`${out}.`);
  try {
    for (const [name, content] of files) writeFileSync(join(unfinished, name), content);
    mkdirSync(out, { recursive: true });
    for (const name of files.keys()) renameSync(join(unfinished, name), join(out, name));
  } finally {
    rmSync(unfinished, { recursive: true });
  }
}

/** What `build` prints. */
export function buildText({ campaign, run, files }: Built, { out, language }: BuildOptions): string {
  const count = (method: string) => run.requests.filter((call) => call.method === method).length;
  const calls = { reads: count('spreadsheets.get'), writes: count('spreadsheets.batchUpdate') };
  return [
    campaign.name,
    say(language, 'period', { area: campaign.area, ...campaign.period }),
    '',
    ...run.totals.map(({ indicator, ...figures }) => {
      const name = campaign.indicators.find((each) => each.key === indicator)?.name ?? indicator;
      return `  ${say(language, 'total', { indicator: name, ...figures })}`;
    }),
    `  ${say(language, 'calls', calls)}`,
    '',
    ...(run.findings.length === 0
      ? [say(language, 'clean')]
      : [say(language, 'found', { count: run.findings.length }), ...findingLines(language, run.findings)]),
    '',
    say(language, 'written', { directory: out }),
    ...[...files].map(([name, bytes]) => `  ${name.padEnd(16)} ${kilobytes(language, bytes)}`),
  ].join('\n');
}

function kilobytes(language: Language, bytes: number): string {
  return `${formatNumber(language, bytes / 1000, 0).padStart(7)} KB`;
}
