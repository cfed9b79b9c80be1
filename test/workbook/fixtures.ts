/** Small campaigns and plans for tests of the tabs. */
import type { Campaign, CountIndicator, Unit } from '../../src/domain/campaign';
import { eachDay } from '../../src/domain/day';
import type { QuotaPlan } from '../../src/domain/quota/plan';
import { parseCampaign } from '../../src/domain/schema';
import { leavesOf } from '../../src/domain/units';

/** A campaign from a file as an office might write it. @throws Error when the file is not valid */
export function campaignOf(file: unknown): Campaign {
  const { campaign, findings } = parseCampaign(file);
  if (campaign === null) throw new Error(JSON.stringify(findings));
  return campaign;
}

/** Two hamlets of two teams over five days from Wednesday to Sunday. */
export function smallCampaign(changes: Record<string, unknown> = {}): Campaign {
  return campaignOf({
    name: 'Đợt thử',
    issuer: 'UBND xã Thử',
    area: 'Xã Thử',
    levels: ['Xã', 'Thôn', 'Tổ'],
    period: ['2023-06-07', '2023-06-11'],
    calendar: { sunday: 0 },
    indicators: [{ key: 'activated', name: 'Tài khoản kích hoạt', unit: 'tài khoản', target: 40 }],
    units: [
      { name: 'Thôn Song', code: 'SO', teams: 2 },
      { name: 'Thôn Sành', code: 'SA', teams: 2 },
    ],
    ...changes,
  });
}

/** Any table will do for the tabs: unit i gets (i + d) mod 4 on day d, nothing on Sundays. */
export function anyPlan(campaign: Campaign): QuotaPlan {
  const days = eachDay(campaign.period.first, campaign.period.last);
  const leaves: Unit[] = leavesOf(campaign);
  const counts = campaign.indicators.filter((one): one is CountIndicator => one.kind === 'count');
  return {
    days,
    tables: counts.map(({ key }, t) => ({
      indicator: key,
      rows: leaves.map(({ code }, i) => {
        const cells = days.map((_, d) => (campaign.calendar.sunday === 0 && d === 4 ? 0 : (i + d + t) % 4));
        return { unit: code, total: cells.reduce((a, b) => a + b, 0), cells };
      }),
    })),
  };
}
