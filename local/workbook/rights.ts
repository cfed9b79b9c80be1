/** Who may change what. The owner may do everything; editors what no protection keeps from them; viewers nothing. */
import type { Identity } from './api';
import type { Protection, Sheet } from './book';
import type { Rect, Shift } from './rect';
import { intersect, subtract } from './rect';

export function mayWrite(who: Identity): boolean {
  return who.role !== 'viewer';
}

/** Without editors every writer may edit; a warning keeps nobody out. @see googleapis/google-api-php-client#1943 */
export function mayEditProtected(protection: Protection, who: Identity): boolean {
  if (who.role === 'owner') return true;
  if (who.role === 'viewer') return false;
  if (protection.warningOnly || protection.editors === null) return true;
  return protection.editors.domain || protection.editors.users.includes(who.email.toLowerCase());
}

function closedTo(sheet: Sheet, who: Identity): Protection[] {
  return sheet.protections.filter((protection) => !mayEditProtected(protection, who));
}

/** The protection that keeps this person from changing cells of the rectangle; null when there is none. */
export function guardCells(sheet: Sheet, at: Rect, who: Identity): Protection | null {
  for (const protection of closedTo(sheet, who)) {
    if (protection.at !== null) {
      if (intersect(protection.at, at) !== null) return protection;
      continue;
    }
    let closed: Rect[] = [at];
    for (const open of protection.unprotected) closed = closed.flatMap((rect) => subtract(rect, open));
    if (closed.length > 0) return protection;
  }
  return null;
}

/** The same for inserting or deleting rows or columns. */
export function guardShift(sheet: Sheet, shift: Shift, who: Identity): Protection | null {
  const rows = shift.axis === 'ROWS';
  const [from, to] = [shift.at, shift.at + shift.count];
  return (
    closedTo(sheet, who).find(({ at }) => {
      if (at === null) return true;
      const [start, end] = rows ? [at.top, at.bottom] : [at.left, at.right];
      return shift.kind === 'insert' ? start < from && from < end : start < to && from < end;
    }) ?? null
  );
}

/** The same for what concerns the tab: its name, size, freeze, hidden rows and columns. */
export function guardSheet(sheet: Sheet, who: Identity): Protection | null {
  return closedTo(sheet, who).find(({ at }) => at === null) ?? null;
}

/** The same for deleting the tab: any protection in it counts. */
export function guardDelete(sheet: Sheet, who: Identity): Protection | null {
  return closedTo(sheet, who)[0] ?? null;
}
