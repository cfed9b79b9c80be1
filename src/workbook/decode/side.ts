/** What people typed beside the entries: reasons, official figures, organisations, wishes for catching up. */
import type { Campaign } from '../../domain/campaign';
import type { Finding } from '../../domain/finding';
import type { DayGrid } from '../../domain/record/day-grid';
import type { Typed } from '../../domain/record/submission';
import type { TabKey } from '../model';
import type { Place, Places } from '../places';
import type { ReadTab } from '../read';
import type { FormReader } from './form-reader';
import { type ObstacleLine, readObstacles } from './side-obstacles';
import { NOTHING, readOfficial } from './side-official';
import { type OrganisationLine, readOrganisations } from './side-organisations';
import { readWishes, type Wishes } from './side-wishes';

export type { ObstacleLine } from './side-obstacles';
export type { OrganisationLine } from './side-organisations';
export type { Wishes } from './side-wishes';

export interface Side {
  /** Running totals by hamlet, and of the whole area under ''. As typed: text stays text. */
  official: DayGrid<Typed>;
  obstacles: ObstacleLine[];
  organisations: OrganisationLine[];
  /** How many every member of an organisation recruits; null where nobody says. */
  recruitsPerHead: number | null;
  wishes: Wishes;
  /** At their cells, those of the wishes included. None of them keeps the tables from being built. */
  findings: Finding[];
  /** What is wrong with the wishes alone: with an error among them there is no telling what is wished. */
  wishFindings: Finding[];
  /** Also of "official.<indicator>.<unit>.<day>" and "obstacles.<unit>.<day>". */
  places: Pick<Places, 'get'>;
}

/** @param tabs whatever tabs of ours there are; a tab not made yet holds nothing */
export function readSide(tabs: readonly ReadTab[], campaign: Campaign): Side {
  const findings: Finding[] = [];
  const places = new Map<string, Place>();
  const read = <T extends { reader: FormReader }>(key: TabKey, decode: (tab: ReadTab) => T): T | null => {
    const tab = tabs.find((one) => one.key === key);
    if (tab === undefined) return null;
    const result = decode(tab);
    findings.push(...result.reader.findings);
    for (const [path, place] of result.reader.places) places.set(path, place);
    return result;
  };
  const rebalance = read('rebalance', (tab) => readWishes(tab, campaign));
  const organisations = read('organisations', (tab) => readOrganisations(tab, campaign));
  return {
    official: read('official', (tab) => readOfficial(tab, campaign))?.official ?? NOTHING,
    obstacles: read('obstacles', (tab) => readObstacles(tab, campaign))?.lines ?? [],
    organisations: organisations?.lines ?? [],
    recruitsPerHead: organisations?.perHead ?? null,
    wishes: rebalance?.wishes ?? { pins: new Set(), transfers: [] },
    findings,
    wishFindings: rebalance?.reader.findings ?? [],
    places,
  };
}
