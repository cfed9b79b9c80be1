/** What the renderer of reports needs to know of a city: its wards as units, what they count, who signs. */
import { BARE_UNIT } from '../../../domain/bare-unit';
import type { CountIndicator, Unit } from '../../../domain/campaign';
import { clusterKey } from '../../../domain/consolidation/report-daily';
import type { Consolidation, WardSummary } from '../../../domain/consolidation/totals';
import { normalizeName } from '../../../domain/names';
import { NO_LEDGER } from '../../../domain/record/ledger';
import type { Language } from '../../../messages/shape';
import { translate } from '../../../messages/translate';
import { blankCampaign } from '../blank';
import type { Scene } from '../scene';

/** Who consolidates, and what the campaign is called, as the list of wards says; '' where it does not. */
export interface CityOffice {
  issuer: string;
  area: string;
  campaign: string;
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
      name: campaignName(office, wards),
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

/**
 * What the city calls the campaign; else what most of the wards do, as long as that names no ward: a city's paper is not
 * about one of them. '' when there is no such name.
 */
export function campaignName(
  { campaign: own }: CityOffice,
  wards: readonly Pick<WardSummary, 'campaign' | 'area' | 'name'>[],
): string {
  if (own !== '') return own;
  const known = wards.flatMap(({ campaign }) => (campaign === null ? [] : [campaign]));
  const [most = ''] = [...new Set(known)].sort((a, b) => count(known, b) - count(known, a));
  const places = wards.flatMap(({ area, name }) => [area ?? '', name]);
  const isCommon = 2 * count(known, most) > known.length && !places.some((place) => isNamed(most, place));
  return isCommon ? most : '';
}

/** Whether a text names a place, with the word for its kind before it or without. */
function isNamed(text: string, place: string): boolean {
  const [all, own] = [wordsIn(text), wordsIn(place)];
  const names = [own, ...(own.length > 2 ? [own.slice(1)] : [])].map((words) => words.join(' '));
  // A bare number names a round as well as a ward.
  return names.some((name) => /\p{L}{2}/u.test(name) && ` ${all.join(' ')} `.includes(` ${name} `));
}

function wordsIn(text: string): string[] {
  return normalizeName(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

function count(names: readonly string[], wanted: string): number {
  return names.filter((name) => name === wanted).length;
}

function unitOf(code: string, name: string, parent: string | null): Unit {
  return { ...BARE_UNIT, code, name, parent };
}
