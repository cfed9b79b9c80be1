/** Campaigns to measure on: weekends at half weight, a ramp-up, hamlets and teams of uneven size. */

import type { Campaign } from '../../src/domain/campaign';
import { addDays } from '../../src/domain/day';
import { parseCampaign } from '../../src/domain/schema';

export interface Size {
  hamlets: number;
  teams: number;
  days: number;
  target: number;
}

export const sizes: readonly Size[] = [
  { hamlets: 7, teams: 5, days: 35, target: 130_464 },
  { hamlets: 100, teams: 5, days: 60, target: 903_203 },
  { hamlets: 1000, teams: 5, days: 90, target: 4_000_000 },
];

export function nameOf({ hamlets, teams, days }: Size): string {
  return `${hamlets * teams} teams × ${days} days`;
}

export function campaignOf({ hamlets, teams, days, target }: Size): Campaign {
  const first = '2023-06-01';
  const { campaign, findings } = parseCampaign({
    name: 'Benchmark',
    issuer: 'Benchmark',
    area: 'Area',
    levels: ['Ward', 'Hamlet', 'Team'],
    period: [first, addDays(first, days - 1)],
    calendar: { weekday: 1, saturday: 0.5, sunday: 0.5, rampUp: [0.5, 0.75] },
    indicators: [{ key: 'activated', name: 'Activated', unit: 'accounts', target }],
    units: Array.from({ length: hamlets }, (_, h) => ({
      name: `Hamlet ${h + 1}`,
      code: `H${h + 1}`,
      weight: 3 + ((h * 7) % 11),
      units: Array.from({ length: teams }, (_, t) => ({
        name: `Team ${t + 1}`,
        code: `H${h + 1}T${t + 1}`,
        weight: 5 + ((h * 13 + t * 29) % 17),
      })),
    })),
  });
  if (campaign === null) throw new Error(JSON.stringify(findings));
  return campaign;
}
