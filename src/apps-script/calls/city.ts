/** "Tổng hợp": a run in blocks, one a call, so that a panel sees how far it is and can stop it. */

import { readWhole, refuseLeaders } from '../../app/batch';
import * as city from '../../app/consolidate';
import type { Ports } from '../../app/ports';
import { stopSignal } from '../../gateway/signal';
import { LANGUAGE } from '../run';
import { endpoint, nothing } from './endpoint';

/** Read in about so many seconds. */
const BLOCK = 10;

const withSignal = (ports: Ports): city.CityPorts => ({ ...ports, stop: stopSignal });

function viewNow(ports: Ports): city.CityView | null {
  const snapshot = readWhole(ports);
  refuseLeaders(snapshot);
  return city.cityView(snapshot, ports);
}

export const cityCalls = {
  city: endpoint(nothing, viewNow),
  cityBlock: endpoint(nothing, (ports) => {
    const done = city.consolidateWards(withSignal(quiet(ports)), LANGUAGE, 'person', BLOCK);
    return { city: viewNow(ports), goesOn: done !== null && !done.finished && !done.stopped };
  }),
  /** Beside a call that reads: takes no lock. */
  cityStop: endpoint(nothing, (ports) => city.stopAct(withSignal(quiet(ports)))),
  cityWords: endpoint(nothing, (ports) => city.cityWordsAct(quiet(ports), LANGUAGE)),
};

/** What is said in dialogs elsewhere stands in the panel. */
function quiet(ports: Ports): Ports {
  return { ...ports, ui: { ...ports.ui, toast() {}, alert() {}, page() {} } };
}
