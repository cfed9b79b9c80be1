/** What a check found, for a list each line of which leads to its cell. */
import type { Finding, Severity } from '../../domain/finding';
import type { Language } from '../../messages/shape';
import { translateIfKnown } from '../../messages/translate';
import { a1 } from '../../workbook/read';
import { SEVERITIES } from '../../workbook/tabs/findings';
import { readWorkbook } from '../batch';
import type { Ports } from '../ports';
import { placeOf, readWork } from '../scene';

/** The rest stands in "Cần kiểm tra". */
export const MOST_LISTED = 40;

export interface Found {
  /** The language of its texts. */
  language: Language;
  items: (Told & { text: string })[];
  /** How many more there are. */
  more: number;
}

/** What a line says, in no language yet: it can be told anew in another. */
export interface Told {
  code: string;
  severity: Severity;
  path: string;
  figures: Finding['figures'];
}

/** In the order of the tab. */
export function foundOf(findings: readonly Finding[], language: Language): Found {
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
  const items = sorted
    .slice(0, MOST_LISTED)
    .map(({ code, severity, path, figures }) => ({ code, severity, path, figures }));
  return { language, items: worded(items, language), more: Math.max(0, sorted.length - MOST_LISTED) };
}

/** The same lines with their texts. */
export function worded(lines: readonly Told[], language: Language): Found['items'] {
  return lines.map((line) => ({
    ...line,
    text: translateIfKnown(language, `findings.${line.code}.message`, line.figures) ?? line.code,
  }));
}

/**
 * Shows the cell a finding is about, where it stands by now.
 * @returns false when nothing of it is there any more
 */
export function goToFinding(ports: Ports, language: Language, path: string): boolean {
  const { snapshot, places } = readWork(readWorkbook(ports), language);
  const place = placeOf(places, path);
  const sheet = snapshot.sheets.find(({ tab }) => tab !== null && tab.key === place?.tab);
  if (place === null || sheet === undefined) return false;
  return ports.ui.show(sheet.sheetId, a1(place.row, place.column));
}
