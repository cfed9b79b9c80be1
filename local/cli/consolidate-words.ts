/** What `consolidate` says. */
import type { Language } from '../../src/messages/shape';
import { formatFigure } from '../../src/messages/translate';

const vi = {
  help: 'tổng hợp các xã, phường: workbook.json, workbook.xlsx, consolidated.json, published.ndjson',
  helpDirectory: 'thư mục có tệp workbook.json của từng xã, phường',
  noDirectory: 'Không có thư mục {path}.',
  noWorkbooks: 'Trong {path} không có tệp bảng tính nào (*.json).',
  notWorkbook: '{file} không phải tệp bảng tính đã lưu.',
  included: 'Đã gồm {included}/{wards} đơn vị, {calls} lần đọc.',
  day: 'Số liệu ngày {day}:',
  noDay: 'Chưa có ngày nào hết giờ báo.',
  figures: '{name}: trong ngày {today}, lũy kế {done}/{target}, so tiến độ {gap}',
  unread: 'Chưa gồm {name}: {reason}',
  none: 'chưa có số',
} as const;

const en: Record<keyof typeof vi, string> = {
  help: 'consolidates wards: workbook.json, workbook.xlsx, consolidated.json, published.ndjson',
  helpDirectory: 'directory with the workbook.json of every ward',
  noDirectory: 'There is no directory {path}.',
  noWorkbooks: 'There is no workbook (*.json) in {path}.',
  notWorkbook: '{file} is no saved workbook.',
  included: 'Includes {included}/{wards} wards, {calls} reads.',
  day: 'Figures of {day}:',
  noDay: 'No day’s cut-off has passed.',
  figures: '{name}: on the day {today}, to date {done}/{target}, against the pace {gap}',
  unread: 'Not included, {name}: {reason}',
  none: 'no number yet',
};

const TABLES = { vi, en };

export function sayCity(
  language: Language,
  key: keyof typeof vi,
  figures: Record<string, number | string> = {},
): string {
  return TABLES[language][key].replace(/\{(\w+)\}/g, (_, name: string) =>
    formatFigure(language, figures[name] ?? ''),
  );
}
