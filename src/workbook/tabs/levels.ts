/** Level names inside titles and heads. */
import type { Campaign } from '../../domain/campaign';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';

/** Excel allows no longer titles, and Google's own export cuts them. */
export const LONGEST_TITLE = 31;

/** Without the characters that Excel refuses and the local engine cannot quote. */
export function safeTitle(text: string): string {
  return text.replace(/[[\]*?:/\\']/g, '-');
}

/** "Chỉ tiêu thôn"; only the first kind of a level that names several when the title would be too long. */
export function quotaTitle(language: Language, level: string): string {
  const full = safeTitle(translate(language, 'tabs.titles.quota', { level: level.toLowerCase() }));
  if (full.length <= LONGEST_TITLE) return full;
  const short = translate(language, 'tabs.titles.quota', { level: firstKind(level).toLowerCase() });
  return short.slice(0, LONGEST_TITLE);
}

/** "Khu phố, ấp" → "Khu phố" */
export function firstKind(level: string): string {
  return level.split(/\s*[,/–]\s*/)[0]!;
}

export function levelName(campaign: Campaign, level: number): string {
  return campaign.levels[Math.min(level, campaign.levels.length - 1)] ?? '';
}
