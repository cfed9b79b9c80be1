/** `report CAMPAIGN.json --submissions FILE --as-of TIME --out DIR`: every report that is due, as files. */
import { inputOf } from '../../src/app/reports/input';
import type { MadeReports } from '../../src/app/reports/make';
import type { Campaign } from '../../src/domain/campaign';
import { hasErrors } from '../../src/domain/finding';
import { dayAt } from '../../src/domain/instant';
import { statusDay } from '../../src/domain/progress';
import { type Report, type ReportId, reportsOf } from '../../src/domain/report';
import type { Language } from '../../src/messages/shape';
import { translate } from '../../src/messages/translate';
import { writeXlsx } from '../xlsx';
import { BadInput } from './bad-input';
import { readCampaignFile } from './campaign-file';
import { enterAll, readWork } from './enter';
import { fileLines, type OutputFiles, outputDirectory, sizesOf, writeAll } from './output';
import { act, openBundle, requestLines } from './run-bundle';
import { readSubmissions } from './submissions';
import { findingLines, say } from './words';

export interface ReportOptions {
  submissions: string;
  /** Milliseconds since 1970-01-01 UTC: what had been reported by then. */
  asOf: number;
  out: string;
  language: Language;
}

export interface Reported {
  /** Those that are due, as in the tabs. */
  reports: Report[];
  entered: number;
  /** Bytes by file name. */
  files: Map<string, number>;
}

/**
 * Writes workbook.json, workbook.xlsx, requests.ndjson and reports.json; either all four or nothing.
 * @throws BadInput when a file is wrong or the plan has errors; then nothing is written
 */
export async function reportFile(file: string, options: ReportOptions): Promise<Reported> {
  const { language, asOf } = options;
  const out = outputDirectory(options.out, language);
  const { json, campaign } = readCampaignFile(file, language);
  const lines = readSubmissions(options.submissions, campaign, language);
  const { host, workbook, findings } = openBundle(json, asOf);
  try {
    if (hasErrors(findings))
      throw new BadInput([
        say(language, 'notBuilt'),
        ...findingLines(
          language,
          findings.filter(({ severity }) => severity === 'error'),
        ),
      ]);
    const known = lines.filter(({ at, day }) => day <= dayAt(asOf) && (at === null || at < asOf));
    enterAll(host, workbook, known, language);
    workbook.setNow(asOf);
    const { reports } = act<MadeReports>(host, 'dueReports', []);
    const input = inputOf({ now: () => asOf }, readWork(workbook, language));
    const earlier = reportsOf(input, earlierIds(campaign, asOf, reports));
    const files: OutputFiles = new Map<string, string | Buffer>([
      ['workbook.json', `${JSON.stringify(workbook.resource())}\n`],
      ['workbook.xlsx', await writeXlsx(workbook, { clock: 'pinned' })],
      ['requests.ndjson', requestLines(host.requests)],
      ['reports.json', `${JSON.stringify([...reports, ...earlier], null, 2)}\n`],
    ]);
    writeAll(out, files);
    return { reports, entered: known.length, files: sizesOf(files) };
  } finally {
    host.close();
  }
}

/** Rounds and phases that were over before the one that is due: a workbook has one tab for all of a kind. */
function earlierIds(campaign: Campaign, asOf: number, due: readonly ReportId[]): ReportId[] {
  const day = statusDay(campaign, asOf);
  const ids = [
    ...campaign.rounds.map(({ period }, i) => ({ kind: 'round' as const, of: String(i + 1), period })),
    ...campaign.phases.map(({ key, period }) => ({ kind: 'phase' as const, of: key, period })),
  ];
  return ids.flatMap(({ kind, of, period }) =>
    day === null || period.last > day || due.some((one) => one.kind === kind && one.of === of)
      ? []
      : [{ kind, of }],
  );
}

/** What `report` prints. */
export function reportText({ reports, entered, files }: Reported, { out, language }: ReportOptions): string {
  const names = reports.map(({ kind, of }) => {
    const name = translate(language, `reports.tabs.${kind}` as const);
    return of === '' ? name : `${name} (${of})`;
  });
  return [
    say(language, 'entered', { count: entered }),
    reports.length === 0 ? say(language, 'noReports') : say(language, 'reports', { list: names.join(', ') }),
    '',
    ...fileLines(files, out, language),
  ].join('\n');
}
