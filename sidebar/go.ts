/** From the panel to a cell. */
import type { Shell } from './panel';
import { fill, words } from './words';

export async function goToFinding(shell: Shell, path: string): Promise<void> {
  const shown = await shell.ask('goToFinding', { path }, { retry: () => void goToFinding(shell, path) });
  if (shown !== null) shell.say(shown ? words().found.shown : words().found.gone);
}

export async function goToUnit(shell: Shell, unit: string, name: string, day: string | null): Promise<void> {
  const retry = () => void goToUnit(shell, unit, name, day);
  const shown = await shell.ask('goTo', { unit, day }, { retry });
  if (shown !== null) shell.say(fill(shown ? words().acts.shown : words().acts.gone, { name }));
}
