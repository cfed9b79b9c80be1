/** Rights of an API call, checked before each request changes the draft. */
import type { Protection, Sheet } from './book';
import type { Draft } from './draft';
import { invalid, PROTECTED } from './errors';
import type { Rect, Shift } from './rect';
import { guardCells, guardDelete, guardSheet, guardShift } from './rights';

function refuse(protection: Protection | null): void {
  if (protection !== null) throw invalid(PROTECTED);
}

export function guardedRect(draft: Draft, sheet: Sheet, at: Rect): void {
  refuse(guardCells(sheet, at, draft.caller));
}

export function guardedShift(draft: Draft, sheet: Sheet, shift: Shift): void {
  refuse(guardShift(sheet, shift, draft.caller));
}

export function guardedSheet(draft: Draft, sheet: Sheet): void {
  refuse(guardSheet(sheet, draft.caller));
}

export function guardedDelete(draft: Draft, sheet: Sheet): void {
  refuse(guardDelete(sheet, draft.caller));
}
