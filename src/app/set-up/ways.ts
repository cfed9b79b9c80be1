/** The last look before the tables: what was found with its ways out, what would be given out; and ways taken. */
import { type Finding, hasErrors, type Way } from '../../domain/finding';
import { wayOut } from '../../domain/plan-check/way-out';
import type { Language } from '../../messages/shape';
import { translateIfKnown } from '../../messages/translate';
import { tabOf } from '../../sheets-api';
import { messageOf, SEVERITIES } from '../../workbook/tabs/findings';
import { readWorkbook, refuseLeaders } from '../batch';
import { madeNow } from '../build';
import { planFor } from '../planning';
import type { Ports } from '../ports';
import { readWork, type Work } from '../scene';
import { saveForms } from './forms';
import { changedAnswers } from './forms-diff';
import { groupsOf, type Preview, previewOf, type Total, totalsOf } from './preview';
import { type PlanChange, planChange } from './preview-change';
import { type SetUpView, setUpOf } from './view';

export interface Review {
  findings: FoundWays[];
  /** Findings there are beside these. */
  more: number;
  /** Nothing stands against building. */
  ready: boolean;
  totals: Total[];
  groups: { code: string; name: string }[];
  preview: Preview | null;
  /** Tables stand. */
  built: boolean;
  /** What building alters in them; null: nothing, or there are none. */
  change: PlanChange | null;
}

export interface FoundWays {
  code: string;
  severity: Finding['severity'];
  path: string;
  text: string;
  /** What there is to do, in words. */
  advice: string;
  ways: { code: string; text: string }[];
}

const MOST_LISTED = 30;

/** @param unit whose table is shown; the first when null */
export function review(ports: Ports, language: Language, unit: string | null): Review {
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  return reviewOf(ports, readWork(snapshot, language), unit);
}

function reviewOf(ports: Ports, work: Work, unit: string | null): Review {
  const { campaign, daily } = work;
  const { language } = ports.ui;
  const planned = planFor(work, madeNow(ports, ''));
  const { findings, versions } = planned;
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
  const plan =
    campaign === null || daily === null || versions === null ? null : { campaign, daily, versions };
  return {
    findings: sorted.slice(0, MOST_LISTED).map((one) => inWords(one, language)),
    more: Math.max(0, sorted.length - MOST_LISTED),
    ready: plan !== null && !hasErrors(findings),
    totals: plan === null ? [] : totalsOf(plan.campaign, plan.versions),
    groups: plan === null ? [] : groupsOf(plan.campaign).map(({ code, name }) => ({ code, name })),
    preview: plan === null ? null : previewOf(plan.campaign, plan.versions[plan.versions.length - 1]!, unit),
    built: tabOf(work.snapshot, 'versions') !== null,
    change: plan === null ? null : planChange(plan.campaign, plan.daily.versions, planned, language),
  };
}

function inWords(finding: Finding, language: Language): FoundWays {
  const { code, severity, path, figures, ways } = finding;
  return {
    code,
    severity,
    path,
    text: messageOf(finding, language),
    advice: translateIfKnown(language, `findings.${code}.action`, figures) ?? '',
    ways: ways.map((way) => ({ code: way.code, text: wayText(way, language) })),
  };
}

function wayText({ code, figures }: Way, language: Language): string {
  return translateIfKnown(language, `ways.${code}`, figures) ?? code;
}

export interface Asked {
  finding: string;
  path: string;
  way: string;
  /** As it was read: with other figures by now it is not taken. */
  says: string;
}

/**
 * Writes the answers a way out changes, and nothing else.
 * @returns `taken` false when the plan no longer offers that way
 */
export function takeWay(
  ports: Ports,
  language: Language,
  { finding, path, way, says }: Asked,
): { taken: boolean; review: Review; setUp: SetUpView } {
  const first = readWorkbook(ports);
  refuseLeaders(first);
  const work = readWork(first, language);
  const { campaign } = work;
  const after = planFor(work, madeNow(ports, ''))
    .findings.filter((one) => one.code === finding && one.path === path)
    .flatMap((one) => one.ways.map((offered) => ({ one, offered })))
    .filter(({ offered }) => offered.code === way && wayText(offered, ports.ui.language) === says)
    .map(({ one, offered }) => (campaign === null ? null : wayOut(campaign, one, offered)))
    .find((changed) => changed !== null);
  const taken = campaign !== null && after !== undefined;
  if (taken) saveForms(ports, language, (now) => ({ answers: changedAnswers(now.answers, campaign, after) }));
  const now = taken ? readWorkbook(ports) : first;
  return {
    taken,
    review: reviewOf(ports, readWork(now, language), null),
    setUp: setUpOf(now, language, ports.ui.language),
  };
}
