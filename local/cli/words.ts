/** What the command line says, and findings in words. */
import type { Finding, Severity, Way } from '../../src/domain/finding';
import type { Language } from '../../src/messages/shape';
import { formatFigure, translateIfKnown } from '../../src/messages/translate';

const vi = {
  unreadable: 'Không đọc được tệp {file}: {reason}.',
  noSuchFile: 'không có tệp này',
  isDirectory: 'đây là thư mục',
  noAccess: 'không có quyền đọc',
  notJson: 'Tệp {file} không phải JSON: dòng {line}, cột {column}.',
  badNow: '{option}: phải ghi như 2023-06-12T09:00, không phải {value}.',
  badLanguage: '--lang: chỉ có vi và en, không có {value}.',
  outIsFile: '--out: {path} là một tệp, cần một thư mục.',
  clean: 'Kế hoạch không có vấn đề.',
  found: '{count} điều cần xem:',
  period: '{area}, {first}–{last}',
  total: '{indicator}: {total} cho {units} đơn vị trong {days} ngày',
  calls: '{reads} lần đọc, {writes} lần ghi',
  written: 'Đã ghi vào {directory}:',
  notBuilt: 'Chưa lập bảng: kế hoạch có lỗi cần sửa.',
  notList: 'Tệp số đã báo phải là một danh sách các dòng.',
  badLine: 'Dòng {line}: {field} không đúng.',
  noUnit: 'Dòng {line}: không có đơn vị báo số nào mang mã {unit}.',
  noIndicator: 'Dòng {line}: không có chỉ tiêu {indicator}.',
  noDay: 'Dòng {line}: ngày {day} không thuộc đợt ({first}–{last}).',
  entered: 'Đã nhập {count} số.',
  reports: 'Đã lập: {list}.',
  noReports: 'Chưa có báo cáo nào đến hạn: chưa ngày nào đến giờ báo.',
  failed: 'Không thực hiện được: {detail}',
  usage:
    'Cách dùng: npm run -s cli -- build TỆP.json --out THƯ_MỤC | report TỆP.json … | consolidate THƯ_MỤC … | check TỆP.json',
  helpProgram: 'Từ kế hoạch đến bảng chỉ tiêu hằng ngày',
  helpBuild: 'lập bảng chỉ tiêu: workbook.json, workbook.xlsx, requests.ndjson, findings.json',
  helpReport: 'lập các báo cáo đến hạn: workbook.json, workbook.xlsx, requests.ndjson, reports.json',
  helpSubmissions: 'tệp số đã báo (JSON)',
  helpAsOf: 'lập vào lúc, ví dụ 2023-06-15T17:00 (giờ Việt Nam)',
  helpCheck: 'kiểm tra kế hoạch, không lập bảng',
  helpCampaign: 'tệp chiến dịch (JSON)',
  helpOut: 'thư mục ghi kết quả',
  helpNow: 'coi bây giờ là, ví dụ 2023-06-12T09:00 (giờ Việt Nam)',
  helpLang: 'tiếng: vi hoặc en',
  helpJson: 'in ra JSON',
  severity: { error: 'LỖI', warning: 'CẢNH BÁO', ask: 'HỎI', note: 'LƯU Ý' },
} as const;

type Words = { [K in keyof typeof vi]: (typeof vi)[K] extends string ? string : Record<Severity, string> };

const en: Words = {
  unreadable: 'Cannot read {file}: {reason}.',
  noSuchFile: 'no such file',
  isDirectory: 'it is a directory',
  noAccess: 'permission denied',
  notJson: '{file} is not JSON: line {line}, column {column}.',
  badNow: '{option}: must look like 2023-06-12T09:00, not {value}.',
  badLanguage: '--lang: vi or en, not {value}.',
  outIsFile: '--out: {path} is a file; a directory is needed.',
  clean: 'Nothing wrong in the plan.',
  found: '{count} to look at:',
  period: '{area}, {first}–{last}',
  total: '{indicator}: {total} over {units} units in {days} days',
  calls: '{reads} reads, {writes} writes',
  written: 'Written to {directory}:',
  notBuilt: 'Not built: the plan has errors to be corrected.',
  notList: 'The file of submissions must be a list of lines.',
  badLine: 'Line {line}: {field} is wrong.',
  noUnit: 'Line {line}: no reporting unit has the code {unit}.',
  noIndicator: 'Line {line}: there is no indicator {indicator}.',
  noDay: 'Line {line}: {day} is not a day of the campaign ({first}–{last}).',
  entered: '{count} numbers entered.',
  reports: 'Made: {list}.',
  noReports: 'No report is due yet: no day has reached its cut-off.',
  failed: 'It failed: {detail}',
  usage:
    'Usage: npm run -s cli -- build FILE.json --out DIR | report FILE.json … | consolidate DIR … | check FILE.json',
  helpProgram: 'From a plan to daily quota tables',
  helpBuild: 'builds the tables: workbook.json, workbook.xlsx, requests.ndjson, findings.json',
  helpReport: 'makes the reports that are due: workbook.json, workbook.xlsx, requests.ndjson, reports.json',
  helpSubmissions: 'file of submissions (JSON)',
  helpAsOf: 'as of, say, 2023-06-15T17:00 (Vietnam time)',
  helpCheck: 'checks the plan, builds nothing',
  helpCampaign: 'campaign file (JSON)',
  helpOut: 'directory for the result',
  helpNow: 'take it to be, say, 2023-06-12T09:00 (Vietnam time)',
  helpLang: 'language: vi or en',
  helpJson: 'print JSON',
  severity: { error: 'ERROR', warning: 'WARNING', ask: 'QUESTION', note: 'NOTE' },
};

const TABLES: Record<Language, Words> = { vi, en };

/** A text of the command line with its figures filled in. */
export function say(
  language: Language,
  key: Exclude<keyof Words, 'severity'>,
  figures: Record<string, number | string> = {},
): string {
  return TABLES[language][key].replace(/\{(\w+)\}/g, (_, name: string) =>
    formatFigure(language, figures[name] ?? ''),
  );
}

export function severityWord(language: Language, severity: Severity): string {
  return TABLES[language].severity[severity];
}

/** A finding in words; a code without words is shown with its figures, so that nothing is lost. */
export function findingText(language: Language, { code, figures }: Finding): string {
  return (
    translateIfKnown(language, `findings.${code}.message`, figures) ?? `${code} ${JSON.stringify(figures)}`
  );
}

/** What to do about it; null when there is nothing to say. */
export function actionText(language: Language, { code, figures }: Finding): string | null {
  return translateIfKnown(language, `findings.${code}.action`, figures);
}

export function wayText(language: Language, { code, figures }: Way): string {
  return translateIfKnown(language, `ways.${code}`, figures) ?? `${code} ${JSON.stringify(figures)}`;
}

/** Findings as an indented list, each with what to do and the ways out of it under it. */
export function findingLines(language: Language, findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) => {
    const action = actionText(language, finding);
    return [
      `  ${severityWord(language, finding.severity)}${finding.path === '' ? '' : `  ${finding.path}`}`,
      `    ${findingText(language, finding)}`,
      ...(action === null ? [] : [`    ${action}`]),
      ...finding.ways.map((way) => `    → ${wayText(language, way)}`),
    ];
  });
}
