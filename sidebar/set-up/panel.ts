/** Set-up: what there is to do before the first table. */
import type { Found } from '../../src/app/sidebar/found';
import { type Act, runAct } from '../acts';
import { el } from '../dom';
import { goToFinding } from '../go';
import type { Panel, Shell } from '../panel';
import { setUpActs } from '../today/acts';
import { foundPanel } from '../today/found';
import { errorText, words } from '../words';

let found: Found | null = null;

export const setUpPanel: Panel = {
  key: 'setUp',
  title: () => words().panels.setUp,
  body(shell) {
    const { view } = shell;
    const close = () => {
      found = null;
      shell.draw();
    };
    const goTo = (path: string) => void goToFinding(shell, path);
    return [
      found === null ? null : foundPanel(found, shell.tabLanguage, { goTo, close }),
      view?.kind === 'notReady' ? el('p', {}, errorText(view)) : null,
      setUpActs((act) => void run(shell, act)),
    ];
  },
};

async function run(shell: Shell, act: Act): Promise<void> {
  found = (await runAct(shell, act))?.found ?? null;
  shell.draw();
}
