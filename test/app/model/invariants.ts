/** What must hold after every step, whatever people have done. */
import { addDays } from '../../../src/domain/day';
import { DayGridIndex } from '../../../src/domain/record/day-grid';
import { cellKey, logLine, type Model, same } from './model';
import { type Picture, pictureOf, type Table } from './picture';
import type { Real } from './real';
import { kept } from './said';

/** @param asked cells that this step was asked to write into, by "SA1 2023-06-01|activated" */
export function expectAllWell(model: Model, real: Real, asked: readonly string[] = []): void {
  expect(real.host.failures).toEqual([]);
  expectEntriesStand(model, real);
  expectBatchesSound(real, asked);
  const picture = pictureOf(real.workbook);
  expectLedgerKept(model, picture);
  expectLogComplete(model, picture);
  expectSums(model, picture);
  expectQuotas(model, picture);
  expectRemarks(model, picture);
}

/** Every number stands where it was typed last, and nothing else stands anywhere. */
function expectEntriesStand(model: Model, real: Real): void {
  expect(sorted(real.entry().values)).toEqual(sorted(model.values));
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What Google would take, and no write into an entry but those asked for. */
function expectBatchesSound({ seen }: Real, asked: readonly string[]): void {
  const batches = seen.batches.splice(0);
  expect(batches.flatMap(({ schema }) => schema)).toEqual([]);
  const written = batches.flatMap((batch) => batch.written).sort();
  expect(written).toEqual([...asked].sort());
  expect(batches.flatMap(({ changed }) => changed.map(({ place }) => place)).sort()).toEqual(written);
}

function expectLogComplete(model: Model, { log }: Picture): void {
  const lines = log.map(logLine);
  expect([...lines].sort()).toEqual([...model.log].sort());
  // Within a cell the order is the story.
  const story = (all: readonly string[]) => {
    const cells = new Map<string, string[]>();
    for (const line of all) {
      const spot = / (entry|missed|correction|undo) (\S+ \S+ \S+):/.exec(line)?.[2];
      if (spot !== undefined) cells.set(spot, [...(cells.get(spot) ?? []), line]);
    }
    return sorted(cells);
  };
  expect(story(lines)).toEqual(story(model.log));
}

function expectLedgerKept(model: Model, { work }: Picture): void {
  const { ledger } = work.daily;
  const closed = ledger.closings.filter(({ isClosed }) => isClosed).map(({ day }) => day);
  expect(closed).toEqual([...model.closed].sort());
  expect(ledger.closings.map(({ day }) => day)).toEqual([...model.snapshots.keys()].sort());
  const standing = ledger.closed.tables.flatMap(({ indicator, rows }) =>
    rows.flatMap(({ unit, cells }) =>
      cells.flatMap((value, d) => {
        const cell = { team: unit, day: ledger.closed.days[d]!, indicator };
        return kept(value) === null ? [] : [[cellKey(cell), value] as const];
      }),
    ),
  );
  const snapshots = [...model.snapshots.values()].flatMap((cells) => [...cells]);
  expect(sorted(new Map(standing))).toEqual(sorted(new Map(snapshots)));
  expect(ledger.lateEntries.map(({ unit, day, until }) => `${unit} ${day} ${until}`).sort()).toEqual(
    [...model.late].map(([key, until]) => `${key} ${until}`).sort(),
  );
  const times = new DayGridIndex(ledger.reportedAt);
  for (const [key, at] of model.reportedAt) {
    const [unit, day, indicator] = key.split(/[ |]/) as [string, string, string];
    expect([key, times.at({ unit, day, indicator })]).toEqual([key, at]);
  }
  const known = new DayGridIndex(ledger.known);
  for (const key of new Set([...model.noted.keys(), ...model.values.keys()])) {
    const [unit, day, indicator] = key.split(/[ |]/) as [string, string, string];
    const noted = known.at({ unit, day, indicator }) ?? null;
    if (!same(noted, model.noted.get(key) ?? null)) expect([key, noted]).toEqual([key, model.noted.get(key)]);
  }
}

/** The engine's sums are those of what was typed. */
function expectSums(model: Model, picture: Picture): void {
  const [tracking, progress] = [picture.tab('tracking'), picture.tab('progress')];
  const days = model.days();
  const status = model.statusDay(model.built.last) ?? addDays(days[0]!, -1);
  for (const { key } of model.setting.indicators) {
    const total = (teams: readonly string[] | null, last: string) =>
      model.sum(
        ({ team, day, indicator }) =>
          indicator === key && days.includes(day) && day <= last && (teams === null || teams.includes(team)),
      );
    expectFigure(tracking, 'total', `total|${key}`, total(null, model.built.last));
    expectFigure(progress, 'area', `done|${key}`, total(null, status));
    for (const { code } of model.built.teams)
      expectFigure(tracking, code, `total|${key}`, total([code], model.built.last));
    for (const hamlet of model.built.hamlets) {
      const under = model.built.teams.filter((team) => team.hamlet === hamlet).map(({ code }) => code);
      expectFigure(progress, hamlet, `done|${key}`, total(under, status));
    }
  }
}

export function expectFigure(table: Table, row: string, column: string, wanted: number): void {
  expect([row, column, table.at(row, column)]).toEqual([row, column, wanted]);
}

/** Plans stay as they were given out, in the record and where people look. */
function expectQuotas(model: Model, picture: Picture): void {
  expect(picture.work.daily.versions).toEqual(model.versions);
  const { plan } = model.versions[model.versions.length - 1]!;
  const quotas = picture.tab('quotaUnits');
  for (const { indicator, rows } of plan.tables)
    for (const { unit, cells } of rows)
      expect([unit, plan.days.map((day) => quotas.at(unit, `${day}|${indicator}`))]).toEqual([unit, cells]);
}

function expectRemarks(model: Model, picture: Picture): void {
  const remarks = picture
    .tab('entry')
    .cells.flatMap((row) => row.filter((value) => String(value).startsWith('ghi chú ')));
  expect(remarks.sort()).toEqual([...model.remarks].sort());
}
