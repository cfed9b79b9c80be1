/** A first build of several calls, cut between two of them: the next try completes, as if nothing had happened. */
import { LARGE } from '../../../bench/ward';
import { createWorkbook } from '../../../local/workbook/workbook';
import { AppError } from '../../../src/app/app-error';
import { build } from '../../../src/app/build';
import type { Ports } from '../../../src/app/ports';
import { setUp } from '../../../src/app/set-up';
import { METADATA } from '../../../src/sheets-api/keys';
import { READ_FIELDS } from '../../../src/sheets-api/snapshot';
import { portsOver, SECRETARY } from '../../self-check/over';
import { campaignOf } from '../../workbook/fixtures';

/** Two hundred teams: about the least that takes two calls. */
const PLAN = { ...LARGE, units: LARGE.units.slice(0, 20) };

function ward() {
  const now = Date.parse('2023-06-01T17:30:00+07:00');
  const recorded = portsOver(createWorkbook({ title: 'Thử', owner: SECRETARY.email, now }));
  setUp(recorded.ports, 'vi', campaignOf(PLAN));
  recorded.writes.length = 0;
  return recorded;
}

/** Google takes so many writes and no more. Its replies are left out: every formula would be worked out for them. */
function taking(writes: number, { sheets, ...ports }: Ports): Ports {
  let left = writes;
  return {
    ...ports,
    sheets: {
      ...sheets,
      batchUpdate({ requests = [] }) {
        if (left-- <= 0) throw new AppError('BUSY');
        return sheets.batchUpdate({ requests });
      },
    },
  };
}

/** What stands there, without marks of single calls and the numbers that Google gives. */
function standing({ sheets }: Ports): unknown {
  const text = JSON.stringify(sheets.get(READ_FIELDS));
  return JSON.parse(text, (key, value) => {
    if (key === 'spreadsheetId' || key === 'metadataId' || key === 'protectedRangeId' || key === 'chartId')
      return undefined;
    return value?.metadataKey === METADATA.operation ? undefined : value;
  });
}

test('cut after the first call', () => {
  const all = Number.POSITIVE_INFINITY;
  const clean = ward();
  build(taking(all, clean.ports), 'vi', () => true);
  expect(clean.writes.length).toBeGreaterThan(1);

  const cut = ward();
  expect(() => build(taking(1, cut.ports), 'vi', () => true)).toThrow('BUSY');
  expect(build(taking(all, cut.ports), 'vi', () => true)).toMatchObject({ built: true, written: true });
  const [is, wanted] = [cut, clean].map(({ ports }) => JSON.stringify(standing(ports)));
  expect(is === wanted).toBe(true);
  expect(build(taking(0, cut.ports), 'vi', () => true)).toMatchObject({ built: true, written: false });
});
