/** What the renderer of reports needs to know of a city: its wards as units, what they count, who signs. */
import { BARE_UNIT } from '../../../domain/bare-unit';
import type { CountIndicator, Unit } from '../../../domain/campaign';
import { clusterKey } from '../../../domain/consolidation/report-daily';
import type { Consolidation } from '../../../domain/consolidation/totals';
import { NO_LEDGER } from '../../../domain/record/ledger';
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import { blankCampaign } from '../blank';
import type { Scene } from '../scene';

/** Who consolidates, as the list of wards says; '' where it does not. */
export interface CityOffice {
  issuer: string;
  area: string;
}

/** @param reporting the level that reports: teams in the tables, wards in what is said to the city */
export function cityScene(
  { wards, clusters, total, period }: Consolidation,
  office: CityOffice,
  reporting: 'team' | 'ward',
  language: Language,
): Scene {
  const say = (key: 'city' | 'cluster' | 'name' | 'team' | 'ward') =>
    translate(language, `consolidation.levels.${key}` as const);
  const blank = blankCampaign(language);
  const rows = [
    ...clusters.map(({ name }, i) => unitOf(clusterKey(i), name, null)),
    ...wards.map(({ key, name, cluster }) => {
      const at = clusters.findIndex((one) => one.name === cluster);
      return unitOf(key, name, at < 0 ? null : clusterKey(at));
    }),
  ];
  // Nobody's own: that there is a level of teams below the wards.
  const below = wards[0] === undefined ? [] : [unitOf('team', '', wards[0].key)];
  const indicators = total.indicators.map(
    ({ key, name, unit }): CountIndicator => ({
      ...(blank.indicators[0] as CountIndicator),
      key,
      name,
      unit,
    }),
  );
  return {
    campaign: {
      ...blank,
      name: campaignName(wards.map(({ campaign }) => campaign)),
      issuer: office.issuer || NOT_KNOWN,
      area: office.area || NOT_KNOWN,
      levels: [
        say('city'),
        ...(clusters.length > 0 ? [say('cluster')] : []),
        say('name'),
        say(reporting === 'team' ? 'team' : 'ward'),
      ],
      period: period ?? blank.period,
      indicators,
      units: [...rows, ...below],
    },
    versions: [],
    ledger: NO_LEDGER,
    homes: new Map(),
    language,
    today: null,
  };
}

/** Room to write it in by hand. */
const NOT_KNOWN = '……………';

/** What most of the wards call it; '' when no name is that of most. */
export function campaignName(names: readonly (string | null)[]): string {
  const known = names.filter((name): name is string => name !== null);
  const [most = ''] = [...new Set(known)].sort((a, b) => count(known, b) - count(known, a));
  return 2 * count(known, most) > known.length ? most : '';
}

function count(names: readonly string[], wanted: string): number {
  return names.filter((name) => name === wanted).length;
}

function unitOf(code: string, name: string, parent: string | null): Unit {
  return { ...BARE_UNIT, code, name, parent };
}
