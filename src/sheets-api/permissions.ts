/**
 * Rows of the entry tabs that only some addresses may type into: one protected range a run of neighbouring rows, over all
 * days. Which days are open is the business of the tab's own protection; both must let a person in. So opening and
 * closing days leaves these ranges alone.
 */
import type { Tab } from '../workbook/model';
import { columnName } from '../workbook/read';
import type { Box } from './box';
import { type Expectation, wholeLine } from './expectation';
import { entryPositions } from './find-keys';
import { hashOf } from './hash';
import { PROTECTION_MARK } from './keys';
import { standingPlaces } from './layout';
import { paintedOf } from './painted';
import { gridRange } from './runs';
import type { Request } from './schema';
import type { SheetSnapshot, Snapshot } from './snapshot';

/** Behind the mark of our protections: "chi-tieu:rows:SG#hash of the addresses". */
const ROWS = `${PROTECTION_MARK}rows:`;

export interface RowPermission {
  /** Names the rows. */
  unit: string;
  /** Keys of the rows. */
  teams: readonly string[];
  emails: readonly string[];
}

type Standing = SheetSnapshot['protections'][number];

/** The addresses that may type into these rows already; null when the ranges do not stand as they should. */
export function grantedIn(
  tabs: readonly Tab[],
  snapshot: Snapshot,
  { unit, teams, emails }: RowPermission,
): string[] | null {
  const pieces = standingOf(snapshot).filter((one) => unitOf(one) === unit);
  const wanted = boxesOf(tabs, snapshot, teams).boxes;
  const inPlace = sameBoxes(
    pieces.map(({ range }) => range),
    wanted,
  );
  const granted = emails.filter((email) => pieces.every(({ editors }) => editors.includes(email)));
  // The hash tells of addresses taken away: the editors read also name the owner, who is nobody's to remove.
  const description = describe(unit, granted);
  return inPlace && pieces.every((one) => one.description === description) ? granted : null;
}

/**
 * The ranges of these units, brought to where their rows stand now.
 * @param editor e-mail of the person at work, who keeps the right to write; '' when Google does not tell
 */
export function permissionRequests(
  tabs: readonly Tab[],
  snapshot: Snapshot,
  permissions: readonly RowPermission[],
  editor: string,
): { requests: Request[]; expected: Expectation[] } {
  const expected = new Map<number, Expectation>();
  const requests = permissions.flatMap((permission): Request[] => {
    const { unit, teams, emails } = permission;
    if (sameList(grantedIn(tabs, snapshot, permission), emails)) return [];
    const pieces = standingOf(snapshot).filter((one) => unitOf(one) === unit);
    const { boxes, keys } = boxesOf(tabs, snapshot, teams);
    for (const one of keys) {
      const other = expected.get(one.sheetId);
      expected.set(one.sheetId, other ? { ...one, keys: new Map([...other.keys, ...one.keys]) } : one);
    }
    const users = [...new Set([...(editor === '' ? [] : [editor.toLowerCase()]), ...emails])];
    const made = boxes.map((box) => ({
      range: rangeOf(box),
      description: describe(unit, emails),
      warningOnly: false,
      editors: { users },
    }));
    return [
      ...made.map((protectedRange, i): Request => {
        const id = pieces[i]?.id;
        if (id === undefined) return { addProtectedRange: { protectedRange } };
        const fields = 'range,description,warningOnly,editors';
        return {
          updateProtectedRange: { protectedRange: { ...protectedRange, protectedRangeId: id }, fields },
        };
      }),
      ...pieces.slice(made.length).map(remove),
    ];
  });
  return { requests, expected: [...expected.values()] };
}

/** Takes away what stands for other units than these. */
export function withoutOthers(snapshot: Snapshot, units: readonly string[]): Request[] {
  return standingOf(snapshot)
    .filter((one) => !units.includes(unitOf(one)))
    .map(remove);
}

function remove({ id }: Standing): Request {
  return { deleteProtectedRange: { protectedRangeId: id } };
}

function standingOf({ sheets }: Snapshot): Standing[] {
  return sheets.flatMap(({ protections }) =>
    protections.filter(({ description }) => description.startsWith(ROWS)),
  );
}

function unitOf({ description }: Standing): string {
  return description.slice(ROWS.length).split('#', 1)[0] ?? '';
}

function describe(unit: string, emails: readonly string[]): string {
  return `${ROWS}${unit}#${hashOf([...emails].sort())}`;
}

/** Runs of neighbouring rows over all days, and the keys that must stand there. */
function boxesOf(
  tabs: readonly Tab[],
  snapshot: Snapshot,
  teams: readonly string[],
): { boxes: Box[]; keys: Expectation[] } {
  const boxes: Box[] = [];
  const keys: Expectation[] = [];
  for (const tab of tabs) {
    const sheet = snapshot.sheets.find((one) => one.tab?.key === tab.key);
    if (!sheet?.tab) continue;
    const { sheetId } = sheet;
    const places = standingPlaces(tab, sheet.tab, paintedOf(sheet));
    const columns = entryPositions(
      tab,
      tab.columns.map(({ key }) => key),
    ).flatMap((i) => places.column(tab.columns[i]!.key) ?? []);
    const rows = new Map(
      teams.flatMap((team): [number, string][] => {
        const row = places.row(team);
        return row === null ? [] : [[row, team]];
      }),
    );
    if (rows.size === 0 || columns.length === 0) continue;
    const [column, columnEnd] = [Math.min(...columns), Math.max(...columns) + 1];
    for (const row of [...rows.keys()].sort((a, b) => a - b)) {
      const last = boxes[boxes.length - 1];
      if (last !== undefined && last.sheetId === sheetId && last.rowEnd === row) last.rowEnd++;
      else boxes.push({ sheetId, row, rowEnd: row + 1, column, columnEnd });
    }
    const keyColumn = columnName(places.column(tab.columns[tab.keyColumn]!.key)!);
    keys.push({ sheetId, range: wholeLine(sheet.title, keyColumn), along: 'column', keys: rows });
  }
  return { boxes, keys };
}

function rangeOf({ sheetId, row, rowEnd, column, columnEnd }: Box) {
  return gridRange(sheetId, { row, rowCount: rowEnd - row, column, columnCount: columnEnd - column });
}

function sameBoxes(a: readonly Box[], b: readonly Box[]): boolean {
  const texts = (boxes: readonly Box[]) =>
    boxes.map((box) => [box.sheetId, box.row, box.rowEnd, box.column, box.columnEnd].join()).sort();
  return texts(a).join(';') === texts(b).join(';');
}

function sameList(a: readonly string[] | null, b: readonly string[]): boolean {
  return a !== null && a.length === b.length;
}
