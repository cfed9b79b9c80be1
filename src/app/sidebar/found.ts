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
const MOST_LISTED = 40;

export interface Found {
  items: { severity: Severity; text: string; path: string }[];
  /** How many more there are. */
  more: number;
}

/** In the order of the tab. */
export function foundOf(findings: readonly Finding[], language: Language): Found {
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
  return {
    items: sorted.slice(0, MOST_LISTED).map(({ code, severity, path, figures }) => ({
      severity,
      text: translateIfKnown(language, `findings.${code}.message`, figures) ?? code,
      path,
    })),
    more: Math.max(0, sorted.length - MOST_LISTED),
  };
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
