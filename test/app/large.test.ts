/**
 * 500 teams × 60 days × 2 indicators, an entry tab for each of 50 hamlets. Google recommends at most 2 MB a call: the first
 * build takes four, what the secretary does day by day takes one.
 */
import { LARGE } from '../../bench/ward';
import { createWorkbook } from '../../local/workbook/workbook';
import { build } from '../../src/app/build';
import { closeDayAct } from '../../src/app/close';
import type { Ports } from '../../src/app/ports';
import { setUp } from '../../src/app/set-up';
import type { BatchUpdateRequest } from '../../src/sheets-api/schema';
import { checkRequest } from '../contract/google-schema';
import { portsOver, SECRETARY } from '../self-check/over';
import { campaignOf } from '../workbook/fixtures';

const MOST_BYTES = 2_000_000;
/** What one metadata value may hold, in characters. */
const MOST_METADATA = 30_000;

test('a ward of 500 teams: few calls for the first build, none for the second, one for closing a day', () => {
  const now = Date.parse('2023-06-01T17:30:00+07:00');
  const workbook = createWorkbook({ title: 'Thử', owner: SECRETARY.email, now });
  const recorded = portsOver(workbook);
  const { ports } = recorded;
  setUp(ports, 'vi', campaignOf(LARGE));

  const first = during(recorded, () => build(ports, 'vi', () => true));
  expect(first.reads).toBe(1);
  expect(first.writes).toHaveLength(4);
  for (const write of first.writes) {
    checkRequest(write);
    expect(sizeOf(write)).toBeLessThan(MOST_BYTES);
  }

  const second = during(recorded, () => build(ports, 'vi', () => true));
  expect(second).toEqual({ reads: 1, writes: [] });

  for (const value of metadataOf(ports)) expect(value.length).toBeLessThan(MOST_METADATA);

  const closing = closingOf(ports);
  expect(closing).toHaveLength(1);
  checkRequest(closing[0]);
  expect(sizeOf(closing[0]!)).toBeLessThan(MOST_BYTES);
});

/** What closing the day would send. Not applied: the reply would have every formula of the ward worked out. */
function closingOf(ports: Ports): BatchUpdateRequest[] {
  const sent: BatchUpdateRequest[] = [];
  const batchUpdate = (body: BatchUpdateRequest) => {
    sent.push(body);
    return {};
  };
  const agreeing: Ports = {
    ...ports,
    sheets: { ...ports.sheets, batchUpdate },
    ui: { ...ports.ui, confirm: () => true },
  };
  expect(closeDayAct(agreeing, 'vi')).toMatchObject({ day: '2023-06-01', refusal: null });
  return sent;
}

function during({ reads, writes }: ReturnType<typeof portsOver>, work: () => void) {
  const [readsBefore, writesBefore] = [reads.length, writes.length];
  work();
  return { reads: reads.length - readsBefore, writes: writes.slice(writesBefore) };
}

function sizeOf(body: BatchUpdateRequest): number {
  return Buffer.byteLength(JSON.stringify(body));
}

function metadataOf(ports: Ports): string[] {
  const resource = ports.sheets.get(
    'developerMetadata(metadataValue),sheets(developerMetadata(metadataValue))',
  );
  const all = [resource, ...(resource.sheets ?? [])].flatMap(
    ({ developerMetadata }) => developerMetadata ?? [],
  );
  expect(all.length).toBeGreaterThan(100);
  return all.map(({ metadataValue }) => metadataValue ?? '');
}
