/** The functions Google calls by name. Every export becomes a global of the script (see scripts/build.mjs). */
import { samples } from '../../local/samples';
import { version } from '../../package.json';
import { closeDayAct } from '../app/close';
import { dayChangeAct } from '../app/day-change';
import { lateEntryAct } from '../app/late-entry';
import { leafletAct } from '../app/leaflet';
import { receivedAct } from '../app/received';
import { recordEdit } from '../app/record-edit';
import { startRecording } from '../app/recording';
import { reopenAct } from '../app/reopen';
import { printAct } from '../app/reports/print';
import * as reports from '../app/reports/tell';
import { runSelfCheck, selfCheckPage } from '../app/self-check';
import * as tabs from '../app/show';
import * as tell from '../app/tell';
import * as daily from '../app/tell-daily';
import { permissionsAct } from '../app/tell-permissions';
import * as units from '../app/tell-units';
import type { ReportKind } from '../domain/report';
import { editEventOf } from '../gateway/edit-event';
import { showMenu } from '../gateway/menu';
import { showSidebar } from '../gateway/sidebar';
import { translate } from '../messages/translate';
import type { TabKey } from '../workbook/model';
import { menuEntries } from './menu';
import { LANGUAGE, run, runTrigger } from './run';
import { answerSidebar } from './sidebar';

/** Simple trigger; also runs before anything was authorised. */
export function onOpen(): void {
  showMenu(translate(LANGUAGE, 'menu.title'), menuEntries(LANGUAGE));
}

/** Installable edit trigger of whoever switched recording on; runs with their rights, whoever types. */
export function onEditRecorded(event: Parameters<typeof editEventOf>[0]) {
  return runTrigger((ports) => recordEdit(ports, editEventOf(event), LANGUAGE));
}

/** Time trigger, shortly after midnight and at the closing hour. */
export const onNewDay = () => runTrigger((ports) => dayChangeAct(ports, LANGUAGE));

const sidebarAt = (part: string | null) =>
  run(() => showSidebar('Sidebar', translate(LANGUAGE, 'menu.title'), part));
export const openSidebar = () => sidebarAt(null);
export const remindTeams = () => sidebarAt('remind');
export const readChat = () => sidebarAt('chat');
export const guidedSetUp = () => sidebarAt('setUp');
export const readPlan = () => sidebarAt('planText');
/** Everything the sidebar asks. @param request see `endpoints.ts` */
export const sidebar = (request: unknown) => answerSidebar(request);

export const newForms = () => run((ports) => tell.newForms(ports, LANGUAGE));

/** Fills the forms from a campaign file (docs/campaign-file.md). @returns the findings that kept it out */
export function openCampaign(file: unknown) {
  return run((ports) => tell.openCampaign(ports, LANGUAGE, file));
}

// A menu item calls a function without arguments, so each sample has its own.
export const openSample1 = () => openCampaign(samples[0]!.file);
export const openSample2 = () => openCampaign(samples[1]!.file);
export const openSample3 = () => openCampaign(samples[2]!.file);
export const openSample4 = () => openCampaign(samples[3]!.file);
export const openSample5 = () => openCampaign(samples[4]!.file);

export const checkPlan = () => run((ports) => tell.checkPlanAct(ports, LANGUAGE));
export const build = () => run((ports) => tell.buildAct(ports, LANGUAGE));

export const checkEntries = () => run((ports) => daily.checkEntriesAct(ports, LANGUAGE, false));
export const checkThoroughly = () => run((ports) => daily.checkEntriesAct(ports, LANGUAGE, true));
export const undoCorrections = () => run((ports) => daily.undoCorrectionsAct(ports, LANGUAGE));

export const closeDay = () => run((ports) => closeDayAct(ports, LANGUAGE));
export const reopenDay = () => run((ports) => reopenAct(ports, LANGUAGE));
export const lateEntry = () => run((ports) => lateEntryAct(ports, LANGUAGE));
export const received = () => run((ports) => receivedAct(ports, LANGUAGE));

export const permissions = () => run((ports) => permissionsAct(ports, LANGUAGE));
export const leaflets = () => run((ports) => leafletAct(ports, LANGUAGE));
export const recording = () => run((ports) => startRecording(ports, LANGUAGE));

export const catchUp = () => run((ports) => daily.catchUpAct(ports, LANGUAGE));
export const addUnit = () => run((ports) => units.addUnitAct(ports));
export const mergeUnit = () => run((ports) => units.mergeUnitAct(ports, LANGUAGE));
export const stopUnit = () => run((ports) => units.stopUnitAct(ports, LANGUAGE));

export * from './city';

const makeReport = (kind: ReportKind | null) => run((ports) => reports.reportsAct(ports, LANGUAGE, kind));
export const dueReports = () => makeReport(null);
export const reportAssigned = () => makeReport('assigned');
export const reportDaily = () => makeReport('daily');
export const reportWeekly = () => makeReport('weekly');
export const reportRound = () => makeReport('round');
export const reportPhase = () => makeReport('phase');
export const reportFinal = () => makeReport('final');
export const reportObstacles = () => makeReport('obstacles');
export const reportLate = () => makeReport('late');
export const reportOrganisations = () => makeReport('organisations');
export const reportReconcile = () => makeReport('reconcile');
export const reportOutreach = () => makeReport('outreach');
export const reportServices = () => makeReport('services');
export const reportRanking = () => makeReport('ranking');
export const signedReport = () => run((ports) => reports.paperAct(ports, LANGUAGE));
export const freezeReport = () => run((ports) => reports.freezeAct(ports, LANGUAGE));
export const corrections = () => run((ports) => reports.restateAct(ports, LANGUAGE));
export const printReport = () => run((ports) => printAct(ports));
export const copyWords = () => run((ports) => reports.sendAct(ports, LANGUAGE));

const openTab = (key: TabKey) => run((ports) => tabs.openTab(ports, key));
export const openObstacles = () => openTab('obstacles');
export const openOfficial = () => openTab('official');
export const openOrganisations = () => openTab('organisations');
export const openRebalance = () => openTab('rebalance');
export const openFindings = () => openTab('findings');
export const openLog = () => openTab('log');
export const openFrozen = () => openTab('frozen');
export const openPicture = () => openTab('picture');

export function selfCheck() {
  return run((ports) => {
    ports.ui.toast(translate(LANGUAGE, 'ui.selfChecking'), 60);
    const report = runSelfCheck(ports, translate(LANGUAGE, 'selfCheck.tab'), version);
    ports.ui.page(translate(LANGUAGE, 'menu.selfCheck'), selfCheckPage(report, LANGUAGE), 900, 620);
    return report;
  });
}

export function about() {
  return run((ports) => {
    const text = translate(LANGUAGE, 'ui.aboutText', { version });
    ports.ui.alert(translate(LANGUAGE, 'menu.about'), text);
  });
}
