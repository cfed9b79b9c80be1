/** The menu's acts with their closing words: what was done, what was found, where to look. */
import type { Campaign } from '../domain/campaign';
import type { Finding } from '../domain/finding';
import { parseCampaign } from '../domain/schema';
import type { Language } from '../messages/shape';
import { translate, translateIfKnown } from '../messages/translate';
import { agreesToPlan } from './ask';
import { type BuildResult, build, check } from './build';
import type { Ports } from './ports';
import { setUp } from './set-up';
import { finish, show } from './show';

export function newForms(ports: Ports, language: Language): void {
  if (setUp(ports, language, null)) finish(ports, 'settings', translate(language, 'acts.formsReady'));
}

/** Fills the forms from a campaign file. @returns the findings that kept it out; empty when it is in */
export function openCampaign(ports: Ports, language: Language, file: unknown): Finding[] {
  const { campaign, findings } = parseCampaign(file);
  if (campaign === null) {
    const list = findings.map((found) => messageOf(language, found)).join('\n');
    ports.ui.alert(translate(language, 'menu.title'), translate(language, 'acts.badFile', { list }));
    return findings;
  }
  openParsed(ports, language, campaign);
  return [];
}

function openParsed(ports: Ports, language: Language, campaign: Campaign): void {
  const text = translate(language, 'acts.sampleReady', { name: campaign.name });
  if (setUp(ports, language, campaign)) finish(ports, 'settings', text);
}

export function checkPlanAct(ports: Ports, language: Language): BuildResult {
  const result = check(ports, language);
  const count = result.findings.length;
  const text =
    count === 0
      ? translate(language, 'acts.checkedClean')
      : translate(language, 'acts.checkedFound', { count });
  finish(ports, 'findings', text);
  return result;
}

/** @returns null when the person did not want the re-plan that changed forms lead to */
export function buildAct(ports: Ports, language: Language): BuildResult | null {
  const title = translate(language, 'menu.build');
  const result = build(ports, language, (replan) =>
    agreesToPlan(ports, language, title, replan, `${translate(language, 'acts.buildReason')}.`),
  );
  if (result === null) {
    ports.ui.toast(translate(language, 'acts.planDeclined'), 8);
    return null;
  }
  if (!result.built) {
    const errors = result.findings.filter((found) => found.severity === 'error');
    const count = errors.length || result.findings.length;
    ports.ui.alert(title, translate(language, 'acts.errors', { count }));
    show(ports, 'findings');
    return result;
  }
  finish(ports, 'entry', builtWords(language, result));
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
  const text = behind === undefined ? done : `${done} ${messageOf(language, behind)}`;
  const count = findings.length;
  return count === 0 ? text : translate(language, 'acts.withFindings', { text, count });
}

function messageOf(language: Language, found: Finding): string {
  return translateIfKnown(language, `findings.${found.code}.message`, found.figures) ?? found.code;
}
