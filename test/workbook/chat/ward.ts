/** The ward of the lines: Song, Sống, Song Nga, Sành, each with Tổ 1 to Tổ 5; and what was read of a text, in short. */
import { instantOf } from '../../../src/domain/instant';
import { parseCampaign } from '../../../src/domain/schema';
import type { ReadLine } from '../../../src/workbook/decode/chat/line';
import { readChat } from '../../../src/workbook/decode/chat/read';

const hamlets = [
  ['Song', 'SO'],
  ['Sống', 'SV'],
  ['Song Nga', 'SN'],
  ['Sành', 'SA'],
] as const;

export const campaignOf = (
  indicators: { key: string; name: string; unit?: string }[],
  of: readonly (readonly [name: string, code: string, teams?: number])[] = hamlets,
) =>
  parseCampaign({
    name: 'Kích hoạt',
    issuer: 'UBND xã',
    area: 'Xã',
    levels: ['Xã', 'Thôn', 'Tổ'],
    period: ['2023-06-01', '2023-06-30'],
    indicators: indicators.map((one) => ({ unit: 'tài khoản', ...one, target: 1000 })),
    units: of.map(([name, code, teams = 5]) => ({
      name,
      ...(code === '' ? {} : { code }),
      units: Array.from({ length: teams }, (_, at) => at + 1).map((i) => ({
        name: `Tổ ${i}`,
        ...(code === '' ? {} : { code: `${code}${i}` }),
      })),
    })),
  }).campaign!;

export const one = campaignOf([{ key: 'activated', name: 'Kích hoạt' }]);
export const two = campaignOf([
  { key: 'level1', name: 'Kích hoạt mức độ 1' },
  { key: 'level2', name: 'Kích hoạt mức độ 2' },
]);
export const now = instantOf('2023-06-12', '14:50');

export function read(text: string, of = one): ReadLine[] {
  const indicators = of.indicators.filter((each) => each.kind === 'count');
  return readChat(text, of, indicators, now);
}

/** "SG2=3" taken, "?SG2=3" asked, "-" skipped. */
export function said({ verdict, proposals }: ReadLine): string {
  const cells = proposals.map(({ unit, indicator, value, day }) => {
    const second = indicator === 'level2' ? '/2' : '';
    return `${unit}${second}=${value}${day === '2023-06-12' ? '' : `@${day}`}`;
  });
  return verdict === 'skipped' ? '-' : verdict === 'taken' ? cells.join(' ') : `?${cells.join(' ')}`;
}
