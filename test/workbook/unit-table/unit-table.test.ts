/** Pasted tables of units: every shape read as a person would, nothing wrong passed over. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type Role,
  readUnitTable,
  type TableOptions,
  type UnitTable,
} from '../../../src/workbook/decode/unit-table';
import { SHAPES, type Shape } from './shapes';

function optionsOf({ levels, counts, roles, sections, without }: Partial<Shape>): TableOptions {
  const keys = ['a', 'b'];
  return {
    levels: levels ?? ['Xã', 'Thôn', 'Tổ'],
    counts: (counts ?? ['Tài khoản kích hoạt']).map((name, i) => ({ key: keys[i]!, name })),
    roles: roles as (Role | null)[] | undefined,
    sections,
    without,
  };
}

const shown = ({ lines }: UnitTable): string =>
  lines
    .map(({ level, name, quota, cells }) => {
      const figures = ['a', 'b'].flatMap((key) => (quota[key] === undefined ? [] : [quota[key]]));
      const rest = Object.entries(cells).map(([key, value]) => `${key}=${value}`);
      return `${' '.repeat(level - 1)}${[name, ...figures, ...rest].join(' ')}`;
    })
    .join('\n');

test.each(SHAPES)('$name', (shape) => {
  const text = shape.plain === true ? shape.text : shape.text.replace(/\|/g, '\t');
  const table = readUnitTable(text, optionsOf(shape));
  expect(shown(table)).toBe(shape.lines);
  expect(table.mistakes.map(({ code, row }) => `${code}@${row ?? ''}`)).toEqual(shape.mistakes ?? []);
});

const SCHEDULE = join(__dirname, '../../../../shared/plans/cam-ngoc-2022.txt');
(existsSync(SCHEDULE) ? test : test.skip)(
  'the appendix of a real plan: seven hamlets, three of them apart by marks',
  () => {
    const lines = readFileSync(SCHEDULE, 'utf8').split('\n');
    const from = lines.findIndex((line) => line.startsWith('STT\t'));
    const {
      columns,
      mistakes,
      lines: units,
    } = readUnitTable(lines.slice(from - 4).join('\n'), optionsOf({}));
    expect(units.map(({ name }) => name)).toEqual([
      'Đông Lão',
      'Song Nga',
      'Sống',
      'Phúc Ngân Vải',
      'Kìm',
      'Song',
      'Sành',
    ]);
    expect(columns.map(({ role }) => role)).toEqual(['order', 'level1', 'skip', 'skip']);
    expect(mistakes.map(({ code, figures }) => [code, figures.column])).toEqual([
      ['COLUMN_UNUSED', 'Thời gian tuyên truyền, hướng dẫn'],
    ]);
  },
);

test('two thousand lines are read in a moment', () => {
  const rows = Array.from({ length: 2000 }, (_, i) => `${i + 1}\tThôn số ${i}\t${i}`);
  const started = performance.now();
  const { lines, mistakes } = readUnitTable(['STT\tThôn\tChỉ tiêu', ...rows].join('\n'), optionsOf({}));
  expect(lines).toHaveLength(2000);
  expect(mistakes).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('there are as many shapes as were wanted', () => {
  expect(SHAPES.length).toBeGreaterThanOrEqual(40);
});

const NAMES = [
  'Sống',
  'Song',
  'Sông',
  'Song Nga',
  'Sóng',
  'Sòng',
  'Gò Mít',
  'Đồng Cộng',
  'Ấp Bắc',
  'Xóm Đình',
];
const write = [
  (value: number) => String(value),
  (value: number) => value.toString().replace(/\B(?=(\d{3})+$)/g, '.'),
  (value: number) => value.toString().replace(/\B(?=(\d{3})+$)/g, ','),
  (value: number) => value.toString().replace(/\B(?=(\d{3})+$)/g, '\u00a0'),
];

test('whatever the order of lines and the way of writing numbers: every name to the mark, every figure, the sum', () => {
  const lines = fc
    .shuffledSubarray(NAMES, { minLength: 1 })
    .chain((names) =>
      fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), fc.integer({ min: 1, max: 2_000_000 })))),
    );
  fc.assert(
    fc.property(lines, fc.constantFrom(...write), fc.boolean(), (units, written, ordered) => {
      const rows = units.map(([name, value], i) =>
        [...(ordered ? [i + 1] : []), name, written(value)].join('\t'),
      );
      const sum = units.reduce((all, [, value]) => all + value, 0);
      const total = [...(ordered ? [''] : []), 'Tổng cộng', written(sum)].join('\t');
      const head = [...(ordered ? ['STT'] : []), 'Thôn', 'Chỉ tiêu'].join('\t');
      const { lines, mistakes } = readUnitTable([head, ...rows, total].join('\n'), optionsOf({}));
      expect(lines.map(({ name, quota }) => [name, quota.a])).toEqual(units);
      expect(mistakes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('whatever is pasted is read without a fall, and no line has a name that was not there', () => {
  const cell = fc.constantFrom(
    '',
    '1',
    'I',
    'Thôn',
    'Tổ 1',
    'Song',
    '441',
    'Tổng',
    '″',
    '"',
    '<img>',
    '0912345678',
    '-',
    'Chỉ tiêu',
  );
  const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.join('\t')).join('\n');
      for (const { name } of readUnitTable(text, optionsOf({})).lines)
        expect(text.replace(/\s+/g, ' ')).toContain(name.replace(/^(Tổ|Thôn) (?=\d)/, ''));
    }),
    { numRuns: 200 },
  );
});
