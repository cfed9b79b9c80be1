/** The units as the tables were made, whatever has been changed in the forms since: the clock rearranges nothing. */
import { BARE_UNIT } from '../domain/bare-unit';
import type { Unit } from '../domain/campaign';
import { ancestorsOf, leavesOf, unitsByCode } from '../domain/units';
import { tabOf } from '../sheets-api';
import { textAt } from '../workbook/read';
import { currentPlan, homesOf } from '../workbook/tabs';
import type { RunningWork } from './scene';

/** Without teams that have no row yet; with those that the forms no longer name, by the name that stands in their row. */
export function asPlanned(work: RunningWork): RunningWork {
  const { campaign, scene, daily } = work;
  const byCode = unitsByCode(campaign);
  const tables = currentPlan(scene).plan.tables;
  const planned = new Set(tables.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
  const standing = leavesOf(campaign).filter(({ code }) => planned.has(code));
  const kept = new Set(standing.flatMap((leaf) => [leaf, ...ancestorsOf(leaf, byCode)]));
  const gone = [...planned].filter((code) => !byCode.has(code));
  if (kept.size === campaign.units.length && gone.length === 0) return work;
  const units = [
    ...campaign.units.filter((unit) => kept.has(unit)),
    ...gone.map((code): Unit => ({ ...BARE_UNIT, code, name: nameInRow(work, code) })),
  ];
  const then = { ...campaign, units };
  return { ...work, campaign: then, scene: { ...scene, campaign: then, homes: homesOf(then, daily.homes) } };
}

function nameInRow({ daily, snapshot }: RunningWork, code: string): string {
  const place = daily.places.get(`entries..${code}`);
  const tab = place === undefined ? null : tabOf(snapshot, place.tab);
  return place === undefined || tab === null
    ? ''
    : textAt(tab, place.row, place.column).slice(code.length + 1);
}
