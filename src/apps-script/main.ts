/** The functions Google calls by name. Every export becomes a global of the script (see scripts/build.mjs). */
import { version } from '../../package.json';
import { showMenu } from '../gateway/menu';
import { translate } from '../messages/translate';
import { menuEntries } from './menu';
import { LANGUAGE, run } from './run';

/** Simple trigger; also runs before anything was authorised. */
export function onOpen(): void {
  showMenu(translate(LANGUAGE, 'menu.title'), menuEntries(LANGUAGE));
}

export function about() {
  return run((ports) => {
    const text = translate(LANGUAGE, 'ui.aboutText', { version });
    ports.ui.alert(translate(LANGUAGE, 'menu.about'), text);
  });
}
