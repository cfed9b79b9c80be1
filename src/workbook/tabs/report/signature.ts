/** What stands below the table: place and date, who drew it up, who signs. */
import type { Campaign } from '../../../domain/campaign';
import type { Day } from '../../../domain/day';
import { firstKind, levelName } from '../levels';
import type { Line } from './across';
import { type Across, issuerName } from './letterhead';
import { LOOKS, PLAIN } from './looks';
import type { PlainWords, Words } from './words';

/** Room for a signature and a seal, in pixels. */
const SPACE = 86;

/** The row in which names are typed; whatever stands there is left alone. */
export const NAMES_ROW = 'signNames';

/** @param made the day it is drawn up; null leaves room to write it */
export function signature(
  campaign: Campaign,
  words: Words,
  made: Day | null,
  { left, right }: Across,
): Line[] {
  const hint = { ...LOOKS.line, size: 11, bold: false } as const;
  const [body, title] = signerOf(campaign, words);
  const signers: Line[] =
    body === null
      ? [pair('signers', words.say('preparer'), title)]
      : [pair('signers', words.say('preparer'), body), pair('signTitle', '', title)];
  function pair(key: string, one: string, two: string): Line {
    return {
      key,
      parts: [
        { ...left, text: one, format: LOOKS.signer },
        { ...right, text: two, format: LOOKS.signer },
      ],
    };
  }
  return [
    { key: 'gap', parts: [], least: 10 },
    { key: 'made', parts: [{ ...right, text: madeOn(campaign, words, made), format: LOOKS.line }] },
    ...signers,
    {
      key: 'signHints',
      parts: [
        { ...left, text: words.say('signed'), format: hint },
        { ...right, text: words.say('sealed'), format: hint },
      ],
    },
    { key: 'signSpace', parts: [], least: SPACE },
    {
      key: NAMES_ROW,
      parts: [left, right].map((at) => ({
        ...at,
        text: '',
        format: { ...PLAIN, bold: true, align: 'center' } as const,
      })),
      least: 26,
    },
  ];
}

/** A people's committee signs through its chairman, on its behalf; others through their head. */
export function signerOf({ issuer }: Campaign, words: PlainWords): [body: string | null, title: string] {
  const committee = words.say('committee');
  return issuerName(issuer, words).toLowerCase().startsWith(committee.toLowerCase())
    ? [words.say('onBehalf', { body: committee.toUpperCase() }), words.say('chairman')]
    : [null, words.say('head')];
}

/** "Quế Châu, ngày 02 tháng 6 năm 2023": leading zeros for days below 10 and for months 1 and 2. */
export function madeOn(campaign: Campaign, words: PlainWords, made: Day | null): string {
  const place = placeOf(campaign);
  if (made === null) {
    const no = words.say('noDay');
    return words.say('madeOn', { place, day: no, month: no, year: campaign.period.last.slice(0, 4) });
  }
  const [year, month, day] = made.split('-') as [string, string, string];
  return words.say('madeOn', { place, day, month: Number(month) > 2 ? String(Number(month)) : month, year });
}

/** "Xã Quế Châu" → "Quế Châu" */
function placeOf(campaign: Campaign): string {
  const level = firstKind(levelName(campaign, 0));
  const { area } = campaign;
  return area.toLowerCase().startsWith(`${level.toLowerCase()} `) ? area.slice(level.length + 1) : area;
}
