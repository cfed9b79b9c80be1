/** The cards beside the forms as they are: what is ticked from the start, what stands there now, and taking them over. */
import type { Language } from '../../messages/shape';
import type { Ask } from '../../workbook/decode/plan-text';
import type { Forms } from '../../workbook/form-answers';
import { blankAnswers } from '../../workbook/tabs/blank';
import type { Raw } from '../../workbook/tabs/settings-values';
import type { StepKey } from '../set-up/view';
import type { Card } from './card';
import type { Label } from './fields';
import { withLevels } from './levels';
import { type Place, presentAt, valuesOf, withPlaces } from './places';

/** A figure of a line of units, and what it is; `quota` of the indicator by this name. */
export interface Shown {
  value: Raw;
  label?: 'eligible' | 'baseline' | 'teams' | 'quota';
}

export interface Offered {
  /** Position among the cards. */
  id: number;
  step: StepKey | null;
  label: Label;
  number: number | null;
  shown: Shown[];
  /** What stands there now and would go; null where nothing does. */
  present: Raw[] | null;
  /** Already so in the forms. */
  same: boolean;
  sentence: string;
  why: Ask | null;
  /** Of those with the same one only one can be taken; null where others do not matter. */
  group: string | null;
  ticked: boolean;
}

export function offeredOf(cards: readonly Card[], forms: Forms, language: Language): Offered[] {
  const blank: Forms = { answers: blankAnswers(language), units: [] };
  const groups = cards.map(({ places }) =>
    places.length === 0 ? null : JSON.stringify(places.map(addressOf)),
  );
  const hasUnits = forms.units.length > 0 || cards.some(({ label }) => label === 'unitLine');
  const offered = cards.map((card, id): Offered => {
    const { label, number, places, sentence, why } = card;
    // Without units there is nothing to give teams to.
    const step = label === 'teams' && !hasUnits ? null : card.step;
    const wanted = places.map((place) => valuesOf(forms, place));
    const now = places.map((place) => presentAt(forms, place));
    const usual = places.map((place) => presentAt(blank, place));
    const same = step !== null && text(wanted) === text(now);
    const filled = now.flat().some((value) => value !== null && value !== false);
    const rivals = groups[id] === null ? 0 : groups.filter((group) => group === groups[id]).length;
    return {
      id,
      step,
      label,
      number,
      shown: places.length === 0 ? card.told.map((value) => ({ value })) : places.flatMap(shownOf),
      present: filled && !same ? plain(places, now) : null,
      same,
      sentence,
      why,
      group: rivals > 1 ? groups[id]! : null,
      ticked:
        step !== null && !same && why === null && rivals === 1 && (!filled || text(now) === text(usual)),
    };
  });

  // Teams of units that nobody has chosen would go nowhere.
  const gains = forms.units.length > 0 || offered.some(({ label, ticked }) => label === 'unitLine' && ticked);
  return offered.map((one) => (one.label === 'teams' && !gains ? { ...one, ticked: false } : one));

  function shownOf(place: Place): Shown[] {
    if (place.to !== 'unit') return plain([place], [valuesOf(forms, place)]).map((value) => ({ value }));
    return [
      { value: place.name },
      ...Object.entries(place.cells).map(([id, value]) => ({
        value: value ?? null,
        label: id as 'eligible' | 'baseline' | 'teams',
      })),
      ...place.quota.map(([, value]) => ({ value, label: 'quota' as const })),
    ];
  }
}

/** The forms with the chosen cards taken over. Of cards for the same place the last one counts. */
export function withOffers(forms: Forms, chosen: readonly Card[]): Forms {
  // What others are called by comes first: names of indicators, phases; teams go to units.
  const rank = ({ label }: Card) =>
    label === 'teams' ? 3 : label === 'unitLine' ? 2 : label === 'phaseTarget' || label === 'joint' ? 1 : 0;
  const ordered = [...chosen].sort((a, b) => rank(a) - rank(b));
  return ordered.reduce((now, { places, along }) => {
    const missing = along.filter(
      (place) => place.always === true || presentAt(now, place).every((value) => value === null),
    );
    return withLevels(withPlaces(now, [...missing, ...places]), now);
  }, forms);
}

const text = (values: readonly Raw[][]): string => JSON.stringify(values);

/** Values without the blanks, and without what only leads to something named elsewhere. */
function plain(places: readonly Place[], values: readonly Raw[][]): Raw[] {
  return places.flatMap((place, i) =>
    values[i]!.filter((value, v) => value !== null && value !== '' && !isLead(place, v)),
  );
}

function isLead(place: Place, index: number): boolean {
  const cell = place.to === 'item' || place.to === 'row' ? place.values[index] : null;
  return cell !== null && typeof cell === 'object' && 'indicator' in cell;
}

/** What makes two places the same. */
function addressOf(place: Place): unknown {
  switch (place.to) {
    case 'row':
      return [place.id, place.slot];
    case 'item':
      return [place.list, place.index ?? (place.same ?? []).map((column) => place.values[column])];
    case 'unit':
      return [place.name];
    case 'teams':
      return ['teams'];
  }
}
