/** For which tabs the formulas read before a batch no longer tell how they will stand after it. */
import { referencesOf } from '../workbook/formula';
import type { Tab } from '../workbook/model';
import type { Work } from './work';

/** Keys of the tabs in which, or in a tab they refer to, rows or columns move. */
export function movedTabs(works: readonly Work[]): Set<string> {
  const moving = new Set<string>(
    works.filter(({ layout }) => layout.requests.length > 0).map(({ tab }) => tab.key),
  );
  if (moving.size === 0) return moving;
  const touched = works.filter(({ tab }) => moving.has(tab.key) || refersTo(tab, moving));
  return new Set(touched.map(({ tab }) => tab.key));
}

function refersTo(tab: Tab, moving: ReadonlySet<string>): boolean {
  return [...templatesOf(tab)].some((template) =>
    referencesOf(template).some((reference) => reference.tab !== null && moving.has(reference.tab)),
  );
}

function templatesOf({ areas }: Tab): Set<string> {
  const templates = new Set<string>();
  for (const { content } of areas) {
    if (content.kind === 'formula') templates.add(content.formula);
    else if (content.kind === 'constant')
      for (const row of content.values)
        for (const value of row)
          if (value !== null && typeof value === 'object' && 'formula' in value) templates.add(value.formula);
  }
  return templates;
}
