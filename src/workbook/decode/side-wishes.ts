/** Wishes in "Giao bù": teams that keep what they have, and quotas passed on to others. */
import type { Campaign, Unit } from '../../domain/campaign';
import type { Transfer } from '../../domain/rebalance';
import { CEILING } from '../../domain/record/submission';
import { findUnits } from '../../domain/schema/units';
import { leavesOf } from '../../domain/units';
import { translate } from '../../messages/translate';
import type { ReadTab } from '../read';
import { AMOUNT, KEEP, TO, wishKey } from '../tabs/rebalance';
import type { FormReader, Spot } from './form-reader';
import { SideTable } from './side-table';

export interface Wishes {
  /** Codes of teams; wished for one indicator, it holds for all of the team's. */
  pins: Set<string>;
  transfers: Transfer[];
}

export function readWishes(tab: ReadTab, campaign: Campaign): { wishes: Wishes; reader: FormReader } {
  const label = (key: 'keep' | 'to' | 'amount') => translate('vi', `sideTabs.rebalance.${key}` as const);
  const wanted = [
    { key: KEEP, label: label('keep') },
    { key: TO, label: label('to') },
    { key: AMOUNT, label: label('amount') },
  ];
  const counts = campaign.indicators.filter(({ kind }) => kind === 'count');
  const lines = leavesOf(campaign).flatMap((unit) => counts.map(({ key }) => ({ unit, indicator: key })));
  const known = new Set([
    ...['title', 'note', 'head', 'sentinel'],
    ...counts.map(({ key }) => `total|${key}`),
    ...lines.map(({ unit, indicator }) => wishKey(unit.code, indicator)),
  ]);
  const wishes: Wishes = { pins: new Set(), transfers: [] };
  const { table, reader } = SideTable.read(tab, wanted, known);
  if (table === null) return { wishes, reader };
  for (const { unit, indicator } of lines) {
    const row = wishKey(unit.code, indicator);
    const keep = table.spot(row, KEEP);
    if (keep !== null && reader.choice('yesNo', keep) === 'yes') wishes.pins.add(unit.code);
    const transfer = transferOf(table, row, unit, campaign);
    if (transfer !== null) wishes.transfers.push({ indicator, from: unit.code, ...transfer });
  }
  return { wishes, reader };
}

/** Both cells or neither; an amount of 0 says nothing. */
function transferOf(
  table: SideTable,
  row: string,
  unit: Unit,
  campaign: Campaign,
): { to: string; amount: number } | null {
  const { reader } = table;
  const [toSpot, amountSpot] = [table.spot(row, TO), table.spot(row, AMOUNT)];
  if (toSpot === null || amountSpot === null) return null;
  const named = reader.text(toSpot);
  const amount = table.whole(row, AMOUNT, CEILING);
  const missing = (spot: Spot, key: 'to' | 'amount') => {
    if (!reader.isBlank(spot)) return;
    const label = translate('vi', `sideTabs.rebalance.${key}` as const);
    reader.report('SIDE_TRANSFER_INCOMPLETE', 'error', spot, { unit: unit.code, label });
  };
  if (named === null) {
    if (amount !== null && amount > 0) missing(toSpot, 'to');
    return null;
  }
  const to = unitOf(campaign, named);
  if (to === null) reader.report('SIDE_TRANSFER_UNIT', 'error', toSpot, { value: named });
  else if (to === unit.code) reader.report('SIDE_TRANSFER_SAME', 'error', toSpot, { unit: unit.code });
  if (amount === null) missing(amountSpot, 'amount');
  return to === null || to === unit.code || amount === null || amount === 0 ? null : { to, amount };
}

/** By code, whatever its case, or by a name that only one unit has. */
function unitOf({ units }: Campaign, named: string): string | null {
  const byCode = units.find(({ code }) => code.toUpperCase() === named.toUpperCase());
  const found = byCode === undefined ? findUnits(units, named) : [byCode];
  return found.length === 1 ? found[0]!.code : null;
}
