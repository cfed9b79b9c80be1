/** Whether numbers stand for the units there are: from then on they are changed one by one, not replaced. */
import type { Language } from '../../messages/shape';
import { type Snapshot, tabOf } from '../../sheets-api';
import { isStarted, readWork } from '../scene';

/** Also where the forms are in such a state that it cannot be told. */
export function isTyped(snapshot: Snapshot, language: Language): boolean {
  if (tabOf(snapshot, 'versions') === null) return false;
  if (tabOf(snapshot, 'settings') === null || tabOf(snapshot, 'units') === null) return true;
  const { daily } = readWork(snapshot, language);
  return daily === null || isStarted(daily.submissions, daily.ledger);
}
