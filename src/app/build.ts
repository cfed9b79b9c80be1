/** "Kiểm tra kế hoạch" and "Lập bảng chỉ tiêu": from the forms to findings, quota tables and the tabs of daily work. */
import type { Campaign } from '../domain/campaign';
import { planTargets } from '../domain/closing';
import type { Day } from '../domain/day';
import type { Finding } from '../domain/finding';
import type { Made } from '../domain/rebalance';
import type { PlanVersion } from '../domain/rebalance/version';
import type { LogEntry } from '../domain/record/ledger';
import type { Language } from '../messages/shape';
import { translate } from '../messages/translate';
import { compile } from '../sheets-api';
import { findingsTab, settingsTab, unitsTab } from '../workbook/tabs';
import { type Replan, replanReason } from './ask';
import { applyOver, readWhole } from './batch';
import { logLines } from './log-lines';
import { type Planned, planFor } from './planning';
import type { Ports } from './ports';
import { missedOfLeaving, noteMissed } from './record-missed';
import { isStarted, readWork, redraw, sceneOf, type Work } from './scene';

export interface BuildResult {
  findings: Finding[];
  /** Whether the tables stand as the forms say; false when errors were found. */
  built: boolean;
  /** False when everything stood as wanted already. */
  written: boolean;
  /** What was planned, for the closing words; null when nothing was. */
  totals: { indicator: string; total: number; units: number; days: number }[];
  /** Whether the last day is another one than in the plan before. */
  endMoved: boolean;
  /** Units whose quota changed in a running campaign. */
  changed: number;
}

/** Reads the forms and writes what was found into Cần kiểm tra; builds nothing else. */
export function check(ports: Ports, language: Language): BuildResult {
  return ports.lock.withLock(() => {
    const { result, written } = applyOver(ports, null, (snapshot) => {
      const work = readWork(snapshot, language);
      const { findings } = planFor(work, madeNow(ports, ''));
      return { compiled: findingsOnly(ports, work, findings), result: nothingBuilt(findings) };
    });
    return { ...result, written };
  });
}

/**
 * Makes or updates the quota tables and the tabs of daily work. In a running campaign changed forms make a re-plan.
 * @param agree asked before a re-plan is made, with what it changes; the forms are read again afterwards
 * @returns null when the person did not agree; nothing was changed then
 * @throws AppError NO_FORMS when the forms are missing, and those of `applyOver`
 */
export function build(
  ports: Ports,
  language: Language,
  agree: (replan: Replan) => boolean,
): BuildResult | null {
  let agreed = false;
  for (;;) {
    const tried = ports.lock.withLock(() => attempt(ports, language, agreed));
    if (!('ask' in tried)) return tried;
    if (!agree(tried.ask)) return null;
    agreed = true;
  }
}

function attempt(ports: Ports, language: Language, agreed: boolean): BuildResult | { ask: Replan } {
  const first = readWhole(ports);
  const work = readWork(first, language);
  const replan = replanOf(work, planFor(work, madeNow(ports, '')));
  if (replan !== null && replan.changes.length > 0 && !agreed) return { ask: replan };
  const { result, written } = applyOver(ports, first, (snapshot) => {
    const now = readWork(snapshot, language);
    const planned = planFor(now, madeNow(ports, ''));
    const { campaign, daily } = now;
    if (planned.versions === null || campaign === null || daily === null)
      return {
        compiled: findingsOnly(ports, now, planned.findings),
        result: nothingBuilt(planned.findings),
      };
    const scene = sceneOf(ports, { ...now, campaign, daily }, planned.versions);
    const version = planned.versions[planned.versions.length - 1]!;
    const { findings } = planned;
    const isNew = version !== daily.versions[daily.versions.length - 1];
    const left = noteMissed(missedOfLeaving(campaign, daily), logLines(snapshot), ports.now(), language);
    const compiled = redraw(ports, now, scene, {
      more: [findingsTab(findings, now.places, language)],
      fills: now.fills,
      // A plan whose units all report themselves has no groups to sum up.
      drop: campaign.units.some(({ parent }) => parent !== null) ? [] : ['quotaGroups'],
      writes: left.writes,
      log: [
        ...left.log,
        ...(isNew && isStarted(daily.submissions, daily.ledger)
          ? [planLine(version, replanOf(now, planned), language)]
          : []),
      ],
    });
    return {
      compiled,
      result: {
        findings,
        built: true,
        totals: totalsOf(campaign, planned.versions),
        endMoved: endOf(version) !== endOf(daily.versions[daily.versions.length - 1] ?? version),
        changed: new Set((planned.changes ?? []).map(({ unit }) => unit)).size,
      },
    };
  });
  return { ...result, written };
}

export function madeNow(ports: Ports, reason: string): Made {
  return { at: ports.now(), by: ports.userEmail(), reason };
}

/** Null where the plan is none that goes on from another. */
function replanOf({ campaign }: Work, { versions, changes, findings }: Planned): Replan | null {
  if (campaign === null || versions === null || changes === null) return null;
  return { campaign, versions, changes, findings, wishes: null };
}

function planLine(version: PlanVersion, replan: Replan | null, language: Language): LogEntry {
  const { madeAt, madeBy, number } = version;
  const none = { unit: null, day: null, indicator: null };
  const why = translate(language, 'acts.buildReason');
  const reason = replan === null ? why : replanReason(replan, why, language);
  return { at: madeAt, who: madeBy, act: 'plan', ...none, before: number - 1, after: number, reason };
}

function findingsOnly(ports: Ports, { snapshot, campaign, places, language }: Work, findings: Finding[]) {
  return compile({ tabs: [findingsTab(findings, places, language)], names: [] }, snapshot, {
    editor: ports.userEmail(),
    reset: [],
    drop: [],
    referred: [settingsTab(campaign, language), unitsTab(campaign, language)],
    fills: [],
  });
}

function nothingBuilt(findings: Finding[]): Omit<BuildResult, 'written'> {
  return { findings, built: false, totals: [], endMoved: false, changed: 0 };
}

function endOf({ plan }: PlanVersion): Day | undefined {
  return plan.days[plan.days.length - 1];
}

function totalsOf(campaign: Campaign, versions: readonly PlanVersion[]): BuildResult['totals'] {
  const { plan } = versions[versions.length - 1]!;
  const targets = planTargets(campaign, versions);
  return plan.tables.map((table) => ({
    indicator: table.indicator,
    total: targets.get(table.indicator) ?? 0,
    units: table.rows.length,
    days: plan.days.length,
  }));
}
