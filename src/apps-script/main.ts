/** The functions Google calls by name. Every export becomes a global of the script (see scripts/build.mjs). */
import { samples } from '../../local/samples';
import { version } from '../../package.json';
import { runSelfCheck, selfCheckPage } from '../app/self-check';
import * as tell from '../app/tell';
import { showMenu } from '../gateway/menu';
import { translate } from '../messages/translate';
import { menuEntries } from './menu';
import { LANGUAGE, run } from './run';

/** Simple trigger; also runs before anything was authorised. */
export function onOpen(): void {
  showMenu(translate(LANGUAGE, 'menu.title'), menuEntries(LANGUAGE));
}

export function newForms() {
  return run((ports) => tell.newForms(ports, LANGUAGE));
}

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

export function checkPlan() {
  return run((ports) => tell.checkPlanAct(ports, LANGUAGE));
}

export function build() {
  return run((ports) => tell.buildAct(ports, LANGUAGE));
}

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
