/** The acts that the sidebar may run: those of the menu, by the same names. A check gives its findings. */
import { closeDayAct } from '../app/close';
import { newCityAct, scheduleAct } from '../app/consolidate';
import { lateEntryAct } from '../app/late-entry';
import { leafletAct } from '../app/leaflet';
import type { Ports } from '../app/ports';
import { receivedAct } from '../app/received';
import { startRecording } from '../app/recording';
import { reopenAct } from '../app/reopen';
import * as reports from '../app/reports/tell';
import * as tabs from '../app/show';
import * as tell from '../app/tell';
import * as daily from '../app/tell-daily';
import { permissionsAct } from '../app/tell-permissions';
import * as units from '../app/tell-units';
import type { Finding } from '../domain/finding';
import { REPORT_KINDS } from '../domain/report/report';
import type { ReportTabKey } from '../workbook/model';
import { LANGUAGE } from './run';

/** One whose outcome is told by what it says. */
const told = (act: (ports: Ports, report: ReportTabKey | null) => unknown): Run => {
  return (ports, report) => {
    act(ports, report);
    return null;
  };
};

type Run = (ports: Ports, report: ReportTabKey | null) => Finding[] | null;

const kindOf = (tab: ReportTabKey | null) => REPORT_KINDS.find((kind) => tab === `report.${kind}`) ?? null;

export const SIDEBAR_ACTS = {
  checkEntries: (ports) => daily.checkEntriesAct(ports, LANGUAGE, false).left,
  checkThoroughly: (ports) => daily.checkEntriesAct(ports, LANGUAGE, true).left,
  checkPlan: (ports) => tell.checkPlanAct(ports, LANGUAGE).findings,
  undoCorrections: told((ports) => daily.undoCorrectionsAct(ports, LANGUAGE)),
  closeDay: told((ports) => closeDayAct(ports, LANGUAGE)),
  reopenDay: told((ports) => reopenAct(ports, LANGUAGE)),
  lateEntry: told((ports) => lateEntryAct(ports, LANGUAGE)),
  received: told((ports) => receivedAct(ports, LANGUAGE)),
  catchUp: told((ports) => daily.catchUpAct(ports, LANGUAGE)),
  dueReports: told((ports) => reports.reportsAct(ports, LANGUAGE, null)),
  makeReport: told((ports, tab) => reports.reportsAct(ports, LANGUAGE, kindOf(tab))),
  signedReport: told((ports) => reports.paperAct(ports, LANGUAGE)),
  freezeReport: told((ports) => reports.freezeAct(ports, LANGUAGE)),
  corrections: told((ports) => reports.restateAct(ports, LANGUAGE)),
  openFindings: told((ports) => tabs.openTab(ports, 'findings')),
  openProgress: told((ports) => tabs.openTab(ports, 'progress')),
  openRebalance: told((ports) => tabs.openTab(ports, 'rebalance')),
  newForms: told((ports) => tell.newForms(ports, LANGUAGE)),
  build: told((ports) => tell.buildAct(ports, LANGUAGE)),
  mergeUnit: told((ports) => units.mergeUnitAct(ports, LANGUAGE)),
  stopUnit: told((ports) => units.stopUnitAct(ports, LANGUAGE)),
  permissions: told((ports) => permissionsAct(ports, LANGUAGE)),
  recording: told((ports) => startRecording(ports, LANGUAGE)),
  leaflets: told((ports) => leafletAct(ports, LANGUAGE)),
  newCity: told((ports) => newCityAct(ports, LANGUAGE)),
  dailyCity: told((ports) => scheduleAct(ports, LANGUAGE)),
} satisfies Record<string, Run>;

/** Those that show in "Báo cáo" what they left behind. */
export const REPORT_ACTS: readonly string[] = [
  'dueReports',
  'makeReport',
  'signedReport',
  'freezeReport',
  'corrections',
];
