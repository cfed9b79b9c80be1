/** What the tabs of a running campaign are drawn from. */
import type { Campaign } from '../../domain/campaign';
import type { Day } from '../../domain/day';
import type { PlanVersion } from '../../domain/rebalance/version';
import type { Ledger } from '../../domain/record/ledger';
import type { Language } from '../../messages/shape';
import type { EntryKey } from '../model';

export interface Scene {
  campaign: Campaign;
  /** Every plan given out so far, the current one last; at least one. */
  versions: PlanVersion[];
  ledger: Ledger;
  /** In which entry tab each team's row stands, or is to be made. */
  homes: ReadonlyMap<string, EntryKey>;
  language: Language;
  /** What open days and hidden columns go by; null: nothing is hidden and every day is open. */
  today: Day | null;
  /** Version of the code, told to whoever reads the workbook from outside. */
  code?: string;
}

/** The plan that counts now. */
export function currentPlan(scene: Scene): PlanVersion {
  return scene.versions[scene.versions.length - 1]!;
}
