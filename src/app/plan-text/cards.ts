/** What a plan's text offers, as cards: what belongs together on one. */
import type { PlanOffer } from '../../workbook/decode/plan-text';
import type { Raw } from '../../workbook/tabs/settings-values';
import type { Card } from './card';
import { type Aim, aimOf } from './fields';
import { note } from './notes';
import type { Place } from './places';

/** In the order they were read; the units behind. The same text gives the same cards. */
export function cardsOf(offers: readonly PlanOffer[]): Card[] {
  const levels = offers.find(({ field }) => field === 'levels');
  const names = levels?.what === 'texts' ? levels.value : [];
  const rates = new Set(offers.flatMap((one) => (one.what === 'share' ? [slotOf(one)] : [])));
  const counted = new Set(offers.filter(({ what }) => what === 'target').map(slotOf)).size;
  const indicatorNames = offers.filter(({ field }) => /^indicators\[\d+\]\.name$/.test(field));
  const cards = offers.flatMap((offer): Card[] => {
    if (isPart(offer)) return [];
    const aim = offer.what === 'period' && phaseOf(offer) !== null ? phaseAim(offers, offer) : null;
    const of = aim ?? aimOf(offer, names);
    if (of === null) return [note(offer)];
    return [{ ...of, along: along(of), told: [], sentence: offer.sentence, why: offer.why }];
  });
  return [...cards, ...unitCards(offers)];

  function along({ label, number, places }: Aim): Card['along'] {
    if (label === 'joint')
      return [{ to: 'row', id: 'joint.indicators', slot: 0, values: [{ indicators: Math.max(2, counted) }] }];
    if (number === null || places[0]!.to !== 'row') return [];
    const kind = rates.has(number) ? 'rate' : 'count';
    const named = indicatorNames.find((one) => slotOf(one) === number);
    return [
      { to: 'row', id: 'ind.kind', slot: number, values: [kind], always: true },
      ...(named === undefined || label === 'name'
        ? []
        : [{ to: 'row' as const, id: 'ind.name', slot: number, values: [named.value as Raw] }]),
    ];
  }
}

const slotOf = ({ field }: PlanOffer): number => Number(/^indicators\[(\d+)\]/.exec(field)?.[1] ?? 0);
const phaseOf = ({ field }: PlanOffer): string | null => /^phases\[(\d+)\]\.period$/.exec(field)?.[1] ?? null;

/** Told on the card of something else. */
function isPart({ field }: PlanOffer): boolean {
  return (
    /^phases\[\d+\]\.(?:name|statedDays)$/.test(field) ||
    /^units\[/.test(field) ||
    /\.measure$/.test(field) ||
    field === 'units.teams'
  );
}

function phaseAim(offers: readonly PlanOffer[], offer: PlanOffer): Aim | null {
  if (offer.what !== 'period') return null;
  const index = Number(phaseOf(offer));
  const part = (name: string): Raw =>
    (offers.find(({ field }) => field === `phases[${index}].${name}`)?.value as Raw | undefined) ?? null;
  const { first, last } = offer.value;
  const values = [part('name'), first, last, part('statedDays')];
  return {
    step: 'plan',
    label: 'phase',
    number: null,
    places: [{ to: 'item', list: 'phase', values, index }],
  };
}

/** A card a unit, with all that its line of the table says of it; and the number of teams in each. */
function unitCards(offers: readonly PlanOffer[]): Card[] {
  const named = offers.filter(({ field }) => /^units\[\d+\]\.name$/.test(field));
  const cards = named.flatMap((name): Card[] => {
    const path = name.field.slice(0, -'name'.length);
    const parts = offers.filter(({ field }) => field.startsWith(path) && field !== name.field);
    const cells: Extract<Place, { to: 'unit' }>['cells'] = {};
    for (const one of parts)
      if (one.what === 'number')
        cells[one.field.slice(path.length) as 'eligible' | 'baseline' | 'teams'] = one.value;
    const quotas = parts.filter((one) => one.what === 'quota');
    const single = quotas.filter((one) => isMeant(one, quotas));
    const quota = single.map(({ value }): [number, number] => [value.indicator!, value.value]);
    const used = [name, ...parts.filter((one) => one.what !== 'quota'), ...single];
    const why = used.find((one) => one.why !== null)?.why ?? null;
    const place: Place = { to: 'unit', name: String(name.value), cells, quota };
    const told = quotas.filter((one) => !single.includes(one)).map(note);
    const card = { step: 'units' as const, label: 'unitLine' as const, number: null, along: [], told: [] };
    return [{ ...card, places: [place], sentence: name.sentence, why }, ...told];
  });
  return [
    ...cards,
    ...offers
      .filter((one) => one.field === 'units.teams' && one.what === 'count')
      .map((one): Card => {
        const places: Place[] = one.what === 'count' ? [{ to: 'teams', count: one.value.count }] : [];
        const { sentence, why } = one;
        return { step: 'units', label: 'teams', number: null, places, along: [], told: [], sentence, why };
      }),
  ];
}

type Quota = Extract<PlanOffer, { what: 'quota' }>;

/** Of two columns for one indicator that which says it is; where neither does, nobody knows which is meant. */
function isMeant(one: Quota, all: readonly Quota[]): boolean {
  const { indicator } = one.value;
  const rivals = all.filter(({ value }) => value.indicator === indicator);
  const sure = rivals.filter(({ why }) => why === null);
  return indicator !== null && (rivals.length === 1 || (sure.length === 1 && sure[0] === one));
}
