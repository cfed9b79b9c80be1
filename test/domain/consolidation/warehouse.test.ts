/** Rows for a warehouse: they fit the schema, and the queries ask for nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedRows } from '../../../src/domain/consolidation/rows';
import { published, several } from './make';

const FOLDER = join(__dirname, '../../../docs/bigquery');
const SCHEMA = JSON.parse(readFileSync(join(FOLDER, 'schema.json'), 'utf8')) as {
  name: string;
  type: 'STRING' | 'INTEGER' | 'NUMERIC' | 'DATE' | 'TIMESTAMP' | 'BOOLEAN';
  mode: 'REQUIRED' | 'NULLABLE';
}[];
const FITS: Record<(typeof SCHEMA)[number]['type'], (value: unknown) => boolean> = {
  STRING: (value) => typeof value === 'string' && value !== '',
  INTEGER: (value) => Number.isInteger(value),
  NUMERIC: (value) => typeof value === 'number' && Number.isFinite(value),
  DATE: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  TIMESTAMP: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  BOOLEAN: (value) => typeof value === 'boolean',
};
const NOW = Date.parse('2023-06-03T16:00:00+07:00');
const source = { file: 'xa-mot', ward: 'Xã Một', cluster: '', readAt: NOW };

test('one row a day and indicator, and one of the teams of each day', () => {
  const rows = publishedRows({ ...source, published: several() }, NOW);
  expect(rows).toHaveLength(15);
  expect(publishedRows({ ...source, published: published() }, NOW)).toHaveLength(10);
  expect(rows.filter(({ indicator }) => indicator === '*').map(({ said }) => said)).toEqual([4, 4, 4, 4, 4]);
  expect(rows[0]).toMatchObject({
    day: '2023-06-01',
    reported: 8,
    missing: 0,
    read_at: '2023-06-03T16:00:00+07:00',
  });
  // Nobody reported; the day after tomorrow nobody is missing yet.
  expect(rows[2]).toMatchObject({ reported: null, missing: 5 });
  expect(rows[4]).toMatchObject({ reported: null, missing: null });
});

test('every row is what the schema says', () => {
  for (const row of publishedRows({ ...source, published: several() }, NOW)) {
    expect(Object.keys(row)).toEqual(SCHEMA.map(({ name }) => name));
    for (const { name, type, mode } of SCHEMA) {
      const value = row[name as keyof typeof row];
      const fits = value === null ? mode === 'NULLABLE' : FITS[type](value);
      expect({ name, value, fits }).toEqual({ name, value, fits: true });
    }
  }
});

const WORDS = new Set(
  `create or replace view as select except from row_number over partition by order desc where and if sum max any_value
  null group with left join using safe_divide count distinct having rollup rank is not between countif in reading latest
  chi_tieu published to_date teams first last day array_agg ignore nulls limit safe_offset ifnull greatest by_ward`.split(
    /\s+/,
  ),
);

test.each(readdirSync(join(FOLDER, 'queries')))('%s asks for columns of the table', (file) => {
  const sql = readFileSync(join(FOLDER, 'queries', file), 'utf8').replace(/--.*$/gm, '');
  const own = [...sql.matchAll(/\bAS (\w+)/g)].map((match) => match[1]!);
  const known = new Set([...SCHEMA.map(({ name }) => name), ...own, ...WORDS]);
  const asked = [...sql.replace(/'[^']*'/g, '').matchAll(/[A-Za-z_]\w*/g)].map((match) => match[0]);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((word) => !known.has(word) && !known.has(word.toLowerCase()))).toEqual([]);
  // A name of ours must not hide a column where the column itself is meant.
  expect(own.filter((name) => SCHEMA.some((column) => column.name === name))).toEqual([]);
});

test('the notebook of the load names the schema and the partition', () => {
  const doc = readFileSync(join(FOLDER, '../warehouse.md'), 'utf8');
  expect(doc).toMatch(/bq .*load --source_format=NEWLINE_DELIMITED_JSON/);
  expect(doc).toContain('--time_partitioning_field=day');
  for (const { name } of SCHEMA) expect(doc).toContain(`\`${name}\``);
  for (const file of readdirSync(join(FOLDER, 'queries'))) expect(doc).toContain(`queries/${file}`);
});
