/**
 * The campaign file at the door: anything goes in, a campaign or findings come out. The format is described in
 * docs/campaign-file.md; a `Campaign` written as JSON is itself a valid file and comes back unchanged.
 */
import * as z from 'zod/mini';
import type { Campaign } from '../campaign';
import { type Finding, finding } from '../finding';
import { findingOf } from './issues';
import { checkMeaning } from './meaning';
import { campaignShape, type WrittenCampaign } from './shape';
import { findUnits, flattenUnits } from './units';

/**
 * @param json the parsed file
 * @returns the campaign, or null and at least one finding of severity error; every finding names the field
 */
export function parseCampaign(json: unknown): { campaign: Campaign | null; findings: Finding[] } {
  const read = z.safeParse(campaignShape, json, { reportInput: true });
  if (!read.success) {
    return { campaign: null, findings: read.error.issues.map((issue) => findingOf(issue, json)) };
  }
  const { units, findings } = flattenUnits(read.data.units, read.data.levels);
  if (findings.length > 0) return { campaign: null, findings };
  const campaign: Campaign = { ...read.data, units, cutOffs: read.data.cutOffs ?? usualCutOffs(read.data) };
  const wrong = [
    ...resolveUnits(campaign.units, campaign.outreach, 'outreach'),
    ...resolveUnits(campaign.units, campaign.pauses, 'pauses'),
    ...checkMeaning(campaign),
  ];
  return wrong.length > 0 ? { campaign: null, findings: wrong } : { campaign, findings: [] };
}

/** Teams by 15:00, so that the area can send before 16:00. */
function usualCutOffs({ levels }: WrittenCampaign): Campaign['cutOffs'] {
  return [
    { level: levels.length - 1, time: '15:00', dayOffset: 0 },
    { level: 0, time: '16:00', dayOffset: 0 },
  ];
}

/** Lines may name a unit by code or by name; the campaign keeps codes. */
function resolveUnits(units: Campaign['units'], lines: { unit: string }[], field: string): Finding[] {
  return lines.flatMap((line, i) => {
    const found = findUnits(units, line.unit);
    if (found.length === 1) {
      line.unit = found[0]!.code;
      return [];
    }
    const path = `${field}.${i}.unit`;
    const code = found.length > 1 ? 'SCHEMA_AMBIGUOUS_UNIT' : 'SCHEMA_UNKNOWN_UNIT';
    return [finding(code, 'error', path, { field: path, value: line.unit })];
  });
}
