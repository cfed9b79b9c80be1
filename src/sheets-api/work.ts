/** One tab of a build with what stands in the sheet. */
import type { Tab } from '../workbook/model';
import type { merges } from './frame';
import type { Layout } from './layout';
import type { SheetSnapshot } from './snapshot';

export interface Work {
  tab: Tab;
  sheet: SheetSnapshot | undefined;
  layout: Layout;
  merges: ReturnType<typeof merges>;
}
