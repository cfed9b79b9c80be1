/** A city over plain published ranges, and its tabs by their keys. */
import { readCity } from '../../../src/app/consolidate/draw';
import type { Published } from '../../../src/domain/consolidation/published';
import { type Consolidation, consolidationOf } from '../../../src/domain/consolidation/totals';
import { statesOf } from '../../../src/domain/consolidation/ward';
import { READ_FIELDS, snapshotOf } from '../../../src/sheets-api';
import type { TabKey } from '../../../src/workbook/model';
import { day, published } from '../../domain/consolidation/make';
import { randomOf } from '../../domain/consolidation/random';
import { gridOf } from '../grid';
import { june } from '../office';
import { rangeFile } from './ranges';
import { CITY, type CityDesk, cityDesk, Files, fileId, linkTo } from './world';

export const NOW = june(3, '16:50');

export interface Ward {
  cluster: string;
  target: number | null;
  /** Null: nobody may read it. */
  file: Published | null;
}

export function deskOf(wards: readonly Ward[], now = NOW): CityDesk & { others: Files } {
  const others = new Files();
  wards.forEach(({ file }, i) => {
    if (file === null) others.put(fileId(i), rangeFile(published()), ['khac@vi-du.vn']);
    else others.put(fileId(i), rangeFile(file));
  });
  const listed = wards.map(({ cluster, target }, i) => ({
    cluster,
    name: `Xã ${i + 1}`,
    link: linkTo(fileId(i)),
    target,
  }));
  return { ...cityDesk(listed, others, now), others };
}

export function run({ host }: CityDesk): void {
  expect(host.run('consolidate')).toMatchObject({ ok: true, value: { finished: true } });
}

export function consolidationIn({ workbook }: CityDesk, now = NOW): Consolidation {
  const { lines, pulled } = readCity(snapshotOf(workbook.as(CITY).get({ fields: READ_FIELDS })))!;
  const states = statesOf(lines, pulled.states).map(({ state }) => state);
  return consolidationOf(lines, states, now);
}

export function cells({ workbook }: CityDesk, tab: TabKey) {
  const grid = gridOf(workbook, tab);
  return (row: string, column: string) => {
    const [r, c] = [grid.rows.findIndex((texts) => texts[0] === row), grid.rows[0]!.indexOf(column)];
    if (r < 0 || c < 0) throw new Error(`no ${row} ${column} in ${tab}`);
    return grid.value(r, c);
  };
}

/** Wards by chance: areas or none, silent, late, unread, of another day, not begun. */
export function wardsOf(seed: number): Ward[] {
  const random = randomOf(seed);
  const divided = random(3) > 0;
  const file = (): Published | null => {
    const kind = random(8);
    if (kind === 0) return null;
    if (kind === 1) return published({ first: '2023-06-05', days: [day(5)] });
    if (kind === 2) return published({ last: '2023-06-02', days: published().days.slice(0, 2) });
    const limit = kind === 3 ? 1 : 0.625;
    const days = [1, 2, 3, 4, 5].map((at) => {
      const said = random(7);
      const late = random(said + 1);
      const onTime = random(said - late + 1);
      return day(at, { reported: said === 0 ? null : random(20), said, late, onTime, wrong: random(2) });
    });
    return published({ limit, days });
  };
  return Array.from({ length: 6 + random(4) }, () => ({
    cluster: divided ? ['Cụm Bắc', 'Cụm Nam', ''][random(3)]! : '',
    target: random(3) === 0 ? 10 + random(90) : null,
    file: file(),
  }));
}
