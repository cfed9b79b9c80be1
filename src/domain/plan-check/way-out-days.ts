/** Ways out that move days: another end of the campaign, of indicators or of a phase, with what hangs on it. */
import type { Campaign, Period } from '../campaign';
import { addDays, type Day } from '../day';

/** Another last day, of the indicators' own periods where they have one, else of the campaign. */
export function withEnd(campaign: Campaign, keys: readonly string[], last: Day): Campaign {
  const own = campaign.indicators.filter(({ key, period }) => keys.includes(key) && period !== null);
  const ended = own.length > 0 ? campaign : withCampaignEnd(campaign, last);
  const { period } = ended;
  return {
    ...ended,
    period: last > period.last ? { ...period, last } : period,
    indicators: ended.indicators.map((one) =>
      own.includes(one) ? { ...one, period: until(one.period!, last) } : one,
    ),
  };
}

/** What ends with the campaign goes on ending with it, and nothing lasts longer. */
function withCampaignEnd(campaign: Campaign, last: Day): Campaign {
  const before = campaign.period.last;
  const fitted = (period: Period) =>
    period.last === before || period.last > last ? until(period, last) : period;
  const { phases } = campaign;
  return {
    ...campaign,
    period: until(campaign.period, last),
    phases: phases.map((phase, i) =>
      i === phases.length - 1 ? { ...phase, period: fitted(phase.period) } : phase,
    ),
    indicators: campaign.indicators.map((one) =>
      one.period !== null && one.period.last > last ? { ...one, period: until(one.period, last) } : one,
    ),
  };
}

/** The next phase begins the day after, as before. */
export function withPhaseEnd(campaign: Campaign, key: string, last: Day): Campaign {
  const at = campaign.phases.findIndex((phase) => phase.key === key);
  if (at < 0) return campaign;
  const phases = campaign.phases.map((phase, i) => {
    if (i === at) return { ...phase, period: until(phase.period, last) };
    return i === at + 1 ? { ...phase, period: { ...phase.period, first: addDays(last, 1) } } : phase;
  });
  const { period } = campaign;
  return { ...campaign, phases, period: last > period.last ? until(period, last) : period };
}

const until = (period: Period, last: Day): Period => ({ ...period, last });
