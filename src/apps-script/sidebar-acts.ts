/** The acts that the sidebar may run: those of the menu, by the same names. */
import { closeDayAct } from '../app/close';
import type { Ports } from '../app/ports';
import { reopenAct } from '../app/reopen';
import * as reports from '../app/reports/tell';
import * as tabs from '../app/show';
import * as tell from '../app/tell';
import * as daily from '../app/tell-daily';
import { LANGUAGE } from './run';

export const SIDEBAR_ACTS = {
  closeDay: (ports: Ports) => closeDayAct(ports, LANGUAGE),
  reopenDay: (ports: Ports) => reopenAct(ports, LANGUAGE),
  catchUp: (ports: Ports) => daily.catchUpAct(ports, LANGUAGE),
  dueReports: (ports: Ports) => reports.reportsAct(ports, LANGUAGE, null),
  copyWords: (ports: Ports) => reports.sendAct(ports, LANGUAGE),
  openFindings: (ports: Ports) => tabs.openTab(ports, 'findings', LANGUAGE),
  openProgress: (ports: Ports) => tabs.openTab(ports, 'progress', LANGUAGE),
  newForms: (ports: Ports) => tell.newForms(ports, LANGUAGE),
  build: (ports: Ports) => tell.buildAct(ports, LANGUAGE),
};

/** Those whose outcome is a list of findings. */
export const SIDEBAR_CHECKS = {
  checkEntries: (ports: Ports) => daily.checkEntriesAct(ports, LANGUAGE, false).findings,
  checkThoroughly: (ports: Ports) => daily.checkEntriesAct(ports, LANGUAGE, true).findings,
  checkPlan: (ports: Ports) => tell.checkPlanAct(ports, LANGUAGE).findings,
};
