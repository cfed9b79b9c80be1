/** Set-up: the forms Thiết lập and Danh sách tổ, blank or filled from a campaign. */
import type { Campaign } from '../domain/campaign';
import { dayAt, timeAt } from '../domain/instant';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import { compile, oneBatch, type Snapshot, tabOf } from '../sheets-api';
import type { Request } from '../sheets-api/schema';
import type { TabKey } from '../workbook/model';
import { settingsTab, unitsTab } from '../workbook/tabs';
import { applyOver, readWorkbook, refuseLeaders } from './batch';
import type { Ports } from './ports';

const FORMS = ['settings', 'units'] as const;

/**
 * Makes the forms, or fills them anew after asking; what stood in them is kept in hidden copies.
 * @param campaign null for blank forms
 * @returns false when the person said no
 * @throws AppError
 */
export function setUp(ports: Ports, language: Language, campaign: Campaign | null): boolean {
  const first = readWorkbook(ports);
  refuseLeaders(first);
  const replaces = FORMS.some((key) => tabOf(first, key) !== null);
  if (replaces && !agreed(ports)) return false;
  ports.lock.withLock(() =>
    applyOver(ports, replaces ? null : first, (snapshot) => {
      const compiled = compile(
        { tabs: [settingsTab(campaign, language), unitsTab(campaign, language)], names: [] },
        snapshot,
        {
          editor: ports.userEmail(),
          reset: [...FORMS],
          drop: [],
          referred: [],
          fills: [],
        },
      );
      return {
        // Forms alone are far below what one call may hold.
        compiled: oneBatch(
          [...formCopies(ports, language, snapshot), ...compiled.batches.flat()],
          compiled.expected,
        ),
        result: null,
      };
    }),
  );
  return true;
}

function agreed(ports: Ports): boolean {
  const spoken = ports.ui.language;
  return ports.ui.confirm(translate(spoken, 'menu.setUp'), translate(spoken, 'acts.replaceForms'));
}

/** Hidden copies of forms that are about to be filled anew: nothing a person typed is lost. */
export function formCopies(
  ports: Pick<Ports, 'now'>,
  language: Language,
  snapshot: Snapshot,
  keys: readonly TabKey[] = FORMS,
): Request[] {
  const [, month, date] = dayAt(ports.now()).split('-') as [string, string, string];
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.title));
  return keys.flatMap((key): Request[] => {
    const tab = tabOf(snapshot, key);
    if (tab === null) return [];
    const stem = translate(language, 'acts.formerForm', {
      title: tab.title,
      at: `${+date}-${+month} ${timeAt(ports.now())}`,
    });
    let title = stem;
    for (let n = 2; taken.has(title); n++) title = `${stem} ${n}`;
    const newSheetId = freeSheetId(snapshot, tab.sheetId);
    return [
      {
        duplicateSheet: {
          sourceSheetId: tab.sheetId,
          insertSheetIndex: snapshot.sheets.length,
          newSheetId,
          newSheetName: title,
        },
      },
      { updateSheetProperties: { properties: { sheetId: newSheetId, hidden: true }, fields: 'hidden' } },
    ];
  });
}

function freeSheetId(snapshot: Snapshot, near: number): number {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.sheetId));
  let id = near + 1000;
  while (taken.has(id)) id += 1000;
  return id;
}
