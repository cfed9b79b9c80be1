/** "Số liệu tính đến 15 giờ ngày 12/6/2023 …": up to when the numbers of a view count. */
import type { Campaign } from '../../domain/campaign';
import { reportingCutOff } from '../../domain/progress';
import type { Language } from '../../messages/shape';
import { clockWords, translate } from '../../messages/translate';
import { serialOf } from './days';

/**
 * The first day counts from its midnight, as in `reportWindow`.
 * @param status a reference to the cell of the last day that counts; 0 there: none
 */
export function windowFormula(campaign: Campaign, status: string, language: Language): string {
  const { time, dayOffset } = reportingCutOff(campaign);
  const figures = { time: clockWords(time, language), midnight: clockWords('00:00', language) };
  const say = (key: 'none' | 'upTo' | 'sameDay' | 'firstDay' | 'ofDay' | 'nextDay') =>
    `"${translate(language, `progress.window.${key}` as const, figures).replace(/"/g, '""')}"`;
  const sameDay = `IF(${status}=${serialOf(campaign.period.first)};${say('firstDay')};${say('sameDay')})`;
  const [before, after] = dayOffset === 0 ? [say('upTo'), sameDay] : [say('ofDay'), say('nextDay')];
  return `IF(${status}=0;${say('none')};${before}&${dayWords(status, true)}&${after})`;
}

/** "12/6", "12/6/2023" */
export function dayWords(serial: string, withYear = false): string {
  const year = withYear ? `&"/"&YEAR(${serial})` : '';
  return `DAY(${serial})&"/"&MONTH(${serial})${year}`;
}
