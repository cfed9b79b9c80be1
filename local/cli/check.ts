/** `check CAMPAIGN.json`: what the plan's own figures contradict, without building anything. */
import type { Finding } from '../../src/domain/finding';
import { checkPlan } from '../../src/domain/plan-check';
import { planQuotas } from '../../src/domain/quota';
import type { Language } from '../../src/messages/shape';
import { readCampaignFile } from './campaign-file';
import { withWords } from './findings-file';
import { findingLines, say } from './words';

/** The plan check and what stands in the way of a quota table. @throws BadInput */
export function checkFile(file: string, language: Language): Finding[] {
  const { campaign } = readCampaignFile(file, language);
  return [...checkPlan(campaign), ...planQuotas(campaign).findings];
}

/** What `check` prints. */
export function checkText(findings: readonly Finding[], language: Language, json: boolean): string {
  if (json) return JSON.stringify(withWords(findings, language), null, 2);
  if (findings.length === 0) return say(language, 'clean');
  return [say(language, 'found', { count: findings.length }), ...findingLines(language, findings)].join('\n');
}
