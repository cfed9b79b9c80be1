/** What the sidebar needs beside the ports of every act. */
import type { Ports } from '../ports';

/** What one person chose for themselves; no state of the campaign is ever kept here. */
export interface ChoicesPort {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

export type SidebarPorts = Ports & { choices: ChoicesPort };
