/** The sidebar: asks once when it opens, shows what it was told, and once more for every act. */
import { Sidebar } from './shell';
import { speak, spoken } from './words';

speak(spoken(), null);
const sidebar = new Sidebar(document.getElementById('app')!);
void sidebar.open();
setInterval(() => sidebar.tick(), 60_000);
