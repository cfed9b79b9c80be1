/** What messages say of cells, weighed against what stands there: what can be written, what must be asked, what cannot be. */
import type { Campaign } from '../../domain/campaign';
import { checkNumbers } from '../../domain/data-check';
import { dayAt, type Instant } from '../../domain/instant';
import { DayGridIndex, type Spot } from '../../domain/record/day-grid';
import { closedDays } from '../../domain/record/ledger';
import { spotKey } from '../../domain/record/vanished';
import { withCells } from '../../domain/record/with-cells';
import { unitsByCode } from '../../domain/units';
import type { Language } from '../../messages/shape';
import { translate, translateIfKnown } from '../../messages/translate';
import type { RunningWork } from '../scene';
import { typedCell } from '../writes';

/** One number as a message says it. */
export interface Said extends Spot {
  value: number;
  /** When the message was written; null where the chat does not tell. */
  at: Instant | null;
  sender: string;
  /** Counted from 0 in what was pasted. */
  line: number;
  text: string;
}

/** @param remarks what speaks against the number, in whole sentences, in each language the sidebar may speak */
export type Offer = Pick<Said, 'value' | 'at' | 'sender' | 'line' | 'text'> & {
  remarks: Record<Language, string>[];
};

/** What stands in a cell, safe as JSON: a formula as it reads. */
export type Stands = string | number | boolean | null;

export interface Entry extends Spot {
  /** "Tổ 2, Song" */
  name: string;
  /** Each number once, in the order of the messages. */
  offers: Offer[];
  stands: Stands;
  /** Another line that may change it, which a person must look at first. */
  contestedBy: string | null;
  /** Why nothing can be written there. */
  refused: Refusal | null;
}

export type Refusal = 'OUTSIDE' | 'FUTURE' | 'CLOSED' | 'NO_ROW';

/**
 * One entry a cell, in the order in which they are first spoken of.
 * @param contested cells, by `spotKey`, and the line for which they are not sure
 */
export function weigh(
  work: RunningWork,
  said: readonly Said[],
  now: Instant,
  contested: ReadonlyMap<string, string> = new Map(),
): Entry[] {
  const cells = new Map<string, Entry>();
  const names = namesOf(work.campaign);
  for (const { unit, day, indicator, ...offer } of said) {
    const spot = { unit, day, indicator };
    const key = spotKey(spot);
    const entry = cells.get(key) ?? {
      ...spot,
      name: names(unit),
      offers: [],
      stands: standsAt(work, spot),
      contestedBy: contested.get(key) ?? null,
      refused: refusalOf(work, spot, now),
    };
    if (!entry.offers.some(({ value }) => value === offer.value))
      entry.offers.push({ ...offer, remarks: [] });
    cells.set(key, entry);
  }
  const entries = [...cells.values()];
  remark(work, entries, now);
  return entries;
}

/** "Tổ 2, Song" */
export function namesOf({ units }: Campaign): (code: string) => string {
  const byCode = unitsByCode({ units } as Campaign);
  return (code) => {
    const unit = byCode.get(code);
    const above = byCode.get(unit?.parent ?? '');
    return [unit?.name ?? code, ...(above === undefined ? [] : [above.name])].join(', ');
  };
}

export function standsAt({ daily }: RunningWork, spot: Spot): Stands {
  const cell = typedCell(new DayGridIndex(daily.submissions).at(spot) ?? null);
  return typeof cell === 'object' ? null : cell;
}

export function refusalOf({ campaign, daily }: RunningWork, spot: Spot, now: Instant): Refusal | null {
  const { unit, day, indicator } = spot;
  const own = campaign.indicators.find(({ key }) => key === indicator)?.period ?? campaign.period;
  if (day < own.first || day > own.last) return 'OUTSIDE';
  const today = dayAt(now);
  if (day > today) return 'FUTURE';
  if (daily.places.get(`entries.${indicator}.${unit}.${day}`) === undefined) return 'NO_ROW';
  const { ledger } = daily;
  const isLate = ledger.lateEntries.some((one) => one.unit === unit && one.day === day && one.until >= today);
  return closedDays(ledger).has(day) && !isLate ? 'CLOSED' : null;
}

/** By the rules of the data check, over the entries as they would stand. */
function remark(work: RunningWork, entries: readonly Entry[], now: Instant): void {
  const { campaign, daily, scene } = work;
  const most = Math.max(0, ...entries.map(({ offers }) => offers.length));
  for (let i = 0; i < most; i++) {
    const tried = entries.filter(({ refused, offers }) => refused === null && offers.length > i);
    const cells = tried.map(({ unit, day, indicator, offers }) => ({
      unit,
      day,
      indicator,
      value: offers[i]!.value,
    }));
    const byPath = new Map(
      tried.map((entry) => [`entries.${entry.indicator}.${entry.unit}.${entry.day}`, entry]),
    );
    const findings = checkNumbers({
      campaign,
      version: scene.versions[scene.versions.length - 1]!,
      submissions: withCells(daily.submissions, cells, null),
      ledger: daily.ledger,
      log: [],
      official: { days: [], tables: [] },
      obstacles: [],
      now,
    });
    for (const { code, path, figures } of findings) {
      const say = (language: Language) =>
        translateIfKnown(language, `findings.${code}.message`, figures) ?? code;
      byPath.get(path)?.offers[i]?.remarks.push({ vi: say('vi'), en: say('en') });
    }
  }
}

/** "Tin Zalo của An": where a number comes from, for the log. */
export function sourceText(work: RunningWork, sender: string): string {
  return sender === ''
    ? translate(work.language, 'zalo.source')
    : translate(work.language, 'zalo.sourceOf', { sender });
}
