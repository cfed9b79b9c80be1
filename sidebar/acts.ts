/** Acts of the menu, and the way to a cell, as every panel uses them. */
import type { Found } from '../src/app/sidebar/found';
import type { CallInput } from '../src/apps-script/endpoints';
import type { Shell } from './panel';
import { fill, words } from './words';

export type Check = CallInput<'check'>['check'];
export type Act = CallInput<'act'>['act'] | Check;

const isCheck = (act: Act): act is Check =>
  act === 'checkEntries' || act === 'checkThoroughly' || act === 'checkPlan';

/** Runs an act with the dialogs it has; the panel then shows what it left behind. @returns null when it failed */
export async function runAct(
  shell: Shell,
  act: Act,
  retry: () => void,
): Promise<{ found: Found | null } | null> {
  const done = isCheck(act)
    ? await shell.ask('check', { check: act }, { retry })
    : { ...(await shell.ask('act', { act }, { retry })), found: null };
  if (done?.view === undefined) return null;
  shell.take(done.view);
  shell.say(fill(words().acts.done, { act: words().acts[act] }));
  return { found: done.found };
}

export async function goToFinding(shell: Shell, path: string): Promise<void> {
  const shown = await shell.ask('goToFinding', { path }, { retry: () => void goToFinding(shell, path) });
  if (shown !== null) shell.say(shown ? words().found.shown : words().found.gone);
}
