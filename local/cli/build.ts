/** `build CAMPAIGN.json --out DIR`: the workbook Google would hold, as files. */
import type { Campaign } from '../../src/domain/campaign';
import { hasErrors } from '../../src/domain/finding';
import type { Language } from '../../src/messages/shape';
import { writeXlsx } from '../xlsx';
import { BadInput } from './bad-input';
import { readCampaignFile } from './campaign-file';
import { withWords } from './findings-file';
import { fileLines, type OutputFiles, outputDirectory, sizesOf, writeAll } from './output';
import { type BundleRun, requestLines, runBundle } from './run-bundle';
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
  const out = outputDirectory(options.out, options.language);
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
  const files: OutputFiles = new Map<string, string | Buffer>([
    ['workbook.json', `${JSON.stringify(run.workbook.resource())}\n`],
    ['workbook.xlsx', await writeXlsx(run.workbook, { clock: options.now === null ? 'live' : 'pinned' })],
    ['requests.ndjson', requestLines(run.requests)],
    ['findings.json', `${JSON.stringify(withWords(run.findings, options.language), null, 2)}\n`],
  ]);
  writeAll(out, files);
  return {
    campaign,
    run,
    files: sizesOf(files),
  };
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
    ...fileLines(files, out, language),
  ].join('\n');
}
