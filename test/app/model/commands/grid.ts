/** What a secretary does to the tabs because it looks better that way. */
import fc from 'fast-check';
import type { TabKey } from '../../../../src/workbook/model';
import { cell, SECRETARY } from '../../desk';
import { type Step, step } from '../command';

const TABS: readonly TabKey[] = [
  'entry',
  'progress',
  'tracking',
  'quotaUnits',
  'units',
  'settings',
  'log',
  'mirror',
];

export const sorts = fc.tuple(fc.nat(20), fc.boolean()).map(
  ([by, ascending]): Step =>
    step(`secretary sorts the teams by column ${by}, ${ascending ? 'up' : 'down'}`, (model, real) => {
      const { rows, columns, title } = real.entry();
      const [first, last] = [Math.min(...rows.values()), Math.max(...rows.values())];
      const range = `A${first + 1}:${cell(last, Math.max(...columns.values()))}`;
      const { accepted } = real.secretary.sort(title, range, by, ascending);
      if (!accepted) return;
      model.moved = true;
      model.lookOver(
        SECRETARY.email,
        ({ team, day, indicator }) => rows.has(team) && columns.has(`${day}|${indicator}`),
      );
    }),
);

let names = 0;

export const renames = fc.constantFrom(...TABS).map(
  (key): Step =>
    step(`secretary renames ${key}`, (_, real) => {
      names += 1;
      expect(real.secretary.renameTab(real.title(key), `Biểu ${names} (mới)`)).toEqual({ accepted: true });
    }),
);

export const insertsRow = fc.nat(8).map(
  (at): Step =>
    step(`secretary inserts a row above row ${at} of the teams`, (model, real) => {
      const { rows, title } = real.entry();
      const first = Math.min(...rows.values());
      // Row 0: above everything.
      real.secretary.insertRows(title, at === 0 ? 0 : first + at - 1, 1);
      model.moved = true;
    }),
);

export const insertsColumn = fc.tuple(fc.nat(9), fc.boolean()).map(
  ([at, writes]): Step =>
    step(
      `secretary inserts a column before day ${at}${writes ? ' and writes into it' : ''}`,
      (model, real) => {
        const { rows, columns, title } = real.entry();
        const standing = [...columns.values()].sort((a, b) => a - b);
        // Beyond the days: left of everything.
        const before = standing[at] ?? 0;
        real.secretary.insertColumns(title, before, 1);
        if (!writes) return;
        const remark = `ghi chú ${model.remarks.length}`;
        const row = real.entry().rows.get(model.built.teams[0]!.code) ?? Math.min(...rows.values());
        if (real.secretary.paste(title, cell(row, before), [[remark]]).accepted) model.remarks.push(remark);
      },
    ),
);

export const drags = fc.tuple(fc.nat(12), fc.nat(3)).map(
  ([rows, columns]): Step =>
    step(`secretary drags the freeze bar to ${rows}, ${columns}`, (_, real) => {
      real.secretary.freeze(real.entry().title, rows, columns);
    }),
);

export const recolours = fc
  .tuple(fc.constantFrom<TabKey>('entry', 'progress', 'quotaUnits'), fc.nat(30), fc.nat(12))
  .map(
    ([key, row, column]): Step =>
      step(`secretary recolours ${cell(row, column)} of ${key}`, (_, real) => {
        real.secretary.fill(real.title(key), cell(row, column), '#ff9900');
      }),
  );
