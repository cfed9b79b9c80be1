/** Parts of the engine that cost more than they give, on the server and in the page alike. */
import { registries } from '@odoo/o-spreadsheet';

let done = false;

/**
 * Once a process or page, before the first model: after every edit the engine looks through all cells for the colours in
 * use, only to offer them in its colour picker.
 */
export function leaveOutColors(): void {
  if (done) return;
  done = true;
  const { coreViewsPluginRegistry } = registries;
  const Colors = coreViewsPluginRegistry.get('custom_colors');
  class NoColors extends Colors {
    override finalize(): void {}
  }
  coreViewsPluginRegistry.replace('custom_colors', NoColors);
}
