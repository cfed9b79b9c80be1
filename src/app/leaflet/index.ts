/** "In phiếu cho tổ trưởng": a page of paper for every hamlet, in a dialog that prints. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { readWorkbook, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { readStanding } from '../scene';
import { type Leaflets, leafletsOf } from './leaflets';
import { leafletPage } from './page';

/** Reads only. @throws AppError NOT_SECRETARY, and those of `readStanding` */
export function leafletAct(ports: Ports, language: Language): Leaflets {
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  const leaflets = leafletsOf(readStanding(ports, snapshot, language), ports.now());
  const { ui } = ports;
  const page = leafletPage(leaflets, language, ui.language);
  ui.page(translate(ui.language, 'acts.leaflets.title'), page, 860, 640);
  return leaflets;
}
