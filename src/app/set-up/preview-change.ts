/** What a changed form alters in tables that stand. */
import type { Campaign } from '../../domain/campaign';
import type { Finding } from '../../domain/finding';
import type { PlanVersion } from '../../domain/rebalance/version';
import { ancestorsOf, unitsByCode } from '../../domain/units';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { rebalanceSentence } from '../../workbook/rebalance-words';
import { summaryOf, upperFirst } from '../ask';
import type { Planned } from '../planning';
import { groupsOf } from './preview';

export interface PlanChange {
  /** Of the forms it was made from: what was read is what is agreed to. */
  plan: string;
  /** The re-plan in words, one sentence a changed team; or that nothing changes. Empty where nothing was typed yet. */
  sentences: string[];
  /** Quotas of the whole area and of the units above teams that are other than before. */
  totals: { name: string; indicator: string; before: number; after: number }[];
  /** Sentences and totals there are beside these. */
  more: number;
}

const MOST = 14;

/** @returns null when the tables stand as the forms say */
export function planChange(
  campaign: Campaign,
  before: readonly PlanVersion[],
  { versions, changes, findings }: Planned,
  language: Language,
): PlanChange | null {
  const current = before[before.length - 1];
  const next = versions?.[versions.length - 1];
  if (current === undefined || versions === null || next === undefined) return null;
  if (current.fingerprint === next.fingerprint) return null;
  const plan = next.fingerprint;
  if (cellsOf(current) === cellsOf(next))
    return { plan, sentences: [unchanged(findings, language)], totals: [], more: 0 };
  if (changes !== null) {
    const replan = { campaign, versions, changes, findings: [], wishes: null };
    const sentences = [
      `${upperFirst(summaryOf(replan, language))}.`,
      ...changes.map((change) => `${change.unit} ${rebalanceSentence(change, language)}`),
    ];
    return {
      plan,
      sentences: sentences.slice(0, MOST),
      totals: [],
      more: Math.max(0, sentences.length - MOST),
    };
  }
  const totals = changedTotals(campaign, current, next);
  return { plan, sentences: [], totals: totals.slice(0, MOST), more: Math.max(0, totals.length - MOST) };
}

/** Forms may say something else without a single quota being another one: given quotas hold against a target. */
function unchanged(findings: readonly Finding[], language: Language): string {
  const held = findings.find(({ code }) => code === 'QUOTA_TOTALS_MISMATCH');
  return held === undefined
    ? translate(language, 'acts.quotasSame')
    : translate(language, 'acts.quotasHeld', held.figures);
}

const cellsOf = ({ plan }: PlanVersion): string => JSON.stringify([plan.days, plan.tables]);

function changedTotals(campaign: Campaign, current: PlanVersion, next: PlanVersion): PlanChange['totals'] {
  const several = next.plan.tables.length > 1;
  const keys = new Set([...current.plan.tables, ...next.plan.tables].map(({ indicator }) => indicator));
  return [...keys].flatMap((key) => {
    const found = campaign.indicators.find((one) => one.key === key);
    const [was, is] = [sums(campaign, current, key), sums(campaign, next, key)];
    const lines = [{ code: '', name: campaign.area }, ...groupsOf(campaign)];
    return lines
      .map(({ code, name }) => ({
        name: code === '' ? name : `${code} ${name}`,
        indicator: several ? (found?.name ?? key) : '',
        before: was.get(code) ?? 0,
        after: is.get(code) ?? 0,
      }))
      .filter(({ before, after }) => before !== after);
  });
}

/** By unit above teams; '' is the area. */
function sums(campaign: Campaign, { plan }: PlanVersion, indicator: string): Map<string, number> {
  const byCode = unitsByCode(campaign);
  const found = new Map<string, number>();
  for (const { unit, total } of plan.tables.find((table) => table.indicator === indicator)?.rows ?? []) {
    const leaf = byCode.get(unit);
    const codes = ['', ...(leaf === undefined ? [] : ancestorsOf(leaf, byCode).map(({ code }) => code))];
    for (const code of codes) found.set(code, (found.get(code) ?? 0) + total);
  }
  return found;
}
