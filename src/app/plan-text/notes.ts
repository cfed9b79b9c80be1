/** What the forms have no place for: told, never taken over. */
import type { PlanOffer } from '../../workbook/decode/plan-text';
import type { Raw } from '../../workbook/tabs/settings-values';
import type { Card } from './card';
import type { Label } from './fields';

export function note(offer: PlanOffer): Card {
  const { field, sentence, why } = offer;
  const label: Label = /^units\.count/.test(field)
    ? 'unitCount'
    : field === 'units.members'
      ? 'members'
      : field === 'organisations.perMember'
        ? 'perMember'
        : field === 'jointTarget.statedDaily'
          ? 'jointDaily'
          : (({ ownShare: 'ownShare', part: 'part', quota: 'quota', cutOff: 'cutOff' } as const)[
              offer.what as 'part'
            ] ?? 'other');
  return { step: null, label, number: null, places: [], along: [], told: toldOf(offer), sentence, why };
}

function toldOf(offer: PlanOffer): Raw[] {
  switch (offer.what) {
    case 'count':
      return [offer.value.count, offer.value.level];
    case 'ownShare':
      return [`${offer.value.percent}%`, offer.value.who];
    case 'each':
      return [offer.value.atLeast, offer.value.who];
    case 'part':
      return [offer.value.label, offer.value.value];
    case 'quota':
      return [offer.value.unit, offer.value.column, offer.value.value];
    case 'cutOff':
      return [offer.value.who, offer.value.time, offer.value.dayOffset === 0 ? 'sameDay' : 'nextDay'];
    case 'number':
    case 'text':
    case 'day':
    case 'percent':
      return [offer.value];
    default:
      return [];
  }
}
