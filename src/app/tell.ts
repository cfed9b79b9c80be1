/** The menu's acts with their closing words: what was done, what was found, where to look. */
import type { Campaign } from '../domain/campaign';
import type { Finding } from '../domain/finding';
import { parseCampaign } from '../domain/schema';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import { messageOf } from '../workbook/tabs/findings';
import { agreesToPlan } from './ask';
import { type BuildResult, build, check } from './build';
import type { Ports } from './ports';
import { setUp } from './set-up';
import { finish, show } from './show';

export function newForms(ports: Ports, language: Language): void {
  if (setUp(ports, language, null))
    finish(ports, 'settings', translate(ports.ui.language, 'acts.formsReady'));
}

/** Fills the forms from a campaign file. @returns the findings that kept it out; empty when it is in */
export function openCampaign(ports: Ports, language: Language, file: unknown): Finding[] {
  const { campaign, findings } = parseCampaign(file);
  if (campaign === null) {
    const list = findings.map((found) => messageOf(found, ports.ui.language)).join('\n');
    ports.ui.alert(
      translate(ports.ui.language, 'menu.title'),
      translate(ports.ui.language, 'acts.badFile', { list }),
    );
    return findings;
  }
  openParsed(ports, language, campaign);
  return [];
}

function openParsed(ports: Ports, language: Language, campaign: Campaign): void {
  const text = translate(ports.ui.language, 'acts.sampleReady', { name: campaign.name });
  if (setUp(ports, language, campaign)) finish(ports, 'settings', text);
}

export function checkPlanAct(ports: Ports, language: Language): BuildResult {
  const result = check(ports, language);
  const count = result.findings.length;
  const text =
    count === 0
      ? translate(ports.ui.language, 'acts.checkedClean')
      : translate(ports.ui.language, 'acts.checkedFound', { count });
  finish(ports, 'findings', text);
  return result;
}

/** @returns null when the person did not want the re-plan that changed forms lead to */
export function buildAct(ports: Ports, language: Language): BuildResult | null {
  const title = translate(ports.ui.language, 'menu.build');
  const result = build(ports, language, (replan) =>
    agreesToPlan(ports, title, replan, `${translate(ports.ui.language, 'acts.buildReason')}.`),
  );
  if (result === null) {
    ports.ui.toast(translate(ports.ui.language, 'acts.planDeclined'), 8);
    return null;
  }
  if (!result.built) {
    const errors = result.findings.filter((found) => found.severity === 'error');
    const count = errors.length || result.findings.length;
    ports.ui.alert(title, translate(ports.ui.language, 'acts.errors', { count }));
    show(ports, 'findings');
    return result;
  }
  finish(ports, 'entry', builtWords(ports.ui.language, result));
  return result;
}

function builtWords(language: Language, { written, totals, findings, endMoved }: BuildResult): string {
  const list = totals.map(({ total, units, days }) =>
    translate(language, 'acts.builtTotal', { total, units, days }),
  );
  const done = written
    ? translate(language, 'acts.built', { totals: list.join('; ') })
    : translate(language, 'acts.unchanged');
  // Whoever moves the last day easily leaves the deadline of the target behind.
  const behind = endMoved ? findings.find(({ code }) => code === 'PLAN_DEADLINE_CUTS_DAYS') : undefined;
  const text = behind === undefined ? done : `${done} ${messageOf(behind, language)}`;
  const count = findings.length;
  return count === 0 ? text : translate(language, 'acts.withFindings', { text, count });
}
