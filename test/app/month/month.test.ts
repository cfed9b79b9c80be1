/**
 * A month in the ward of Quế Châu: 35 teams, 35 days, through the bundle and the local workbook. People paste, type, are
 * late, forget and get it wrong; the office sorts, renames, merges, pauses, closes, opens and plans again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../../../src/domain/day';
import { describeWith, SOFFICE } from '../../libreoffice/office';
import { EVENTS } from './calendar';
import { expectBatchesSound, expectEntriesStand, expectLogComplete, expectSnapshotsKept } from './checks';
import { live, wordsOf } from './days';
import { libreOfficeLook, localLook } from './engines';
import { expectTotalsAgree } from './totals';
import { DAYS, LAST, logOf, menu, openWard, type Ward } from './ward';

const WEEK = 7;
const LIMIT_MS = 600_000;

let ward: Ward;

beforeAll(() => {
  const started = performance.now();
  ward = openWard();
  const words = new Map(DAYS.map((day) => [day, wordsOf(day, EVENTS[day])]));
  for (const [index, day] of [...DAYS, addDays(LAST, 1)].entries()) {
    live(ward, day, words, EVENTS[day]);
    if (index % WEEK !== WEEK - 1) continue;
    expectEntriesStand(ward);
    expectSnapshotsKept(ward);
    expectTotalsAgree(ward, localLook(ward.made.workbook));
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  const { edits, diary, seen } = ward;
  const requests = seen.batches.reduce((sum, batch) => sum + batch.requests, 0);
  process.stderr.write(
    `${edits} edits of ${diary.deeds.length} numbers, ${seen.batches.length} batches of ${requests} requests, ${logOf(ward).length} lines in the log, ${seconds} s\n`,
  );
}, LIMIT_MS);

test('every number stands where it was typed last, and in the log whatever stood there before', () => {
  expectEntriesStand(ward);
  expectLogComplete(ward);
});

test('no batch wrote to an entry but corrections a person took, and their undo, cell by cell', () => {
  expectBatchesSound(ward);
});

test('numbers of closed days are kept as they stood when they were closed', () => {
  expect(ward.closed.size).toBe(DAYS.length);
  expectSnapshotsKept(ward);
});

test('totals agree: the domain and the local engine', () => {
  expectTotalsAgree(ward, localLook(ward.made.workbook));
});

describeWith(SOFFICE)('LibreOffice', () => {
  test(
    'totals agree there too',
    async () => {
      const directory = mkdtempSync(join(tmpdir(), 'month-'));
      try {
        expectTotalsAgree(ward, await libreOfficeLook(ward.made.workbook, directory));
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    },
    LIMIT_MS,
  );
});

test('a build at the end finds nothing to write', () => {
  // The last check of the data wrote its findings; a build writes its own.
  menu(ward, 'build');
  const before = ward.seen.batches.length;
  menu(ward, 'build');
  expect(ward.seen.batches.slice(before)).toEqual([]);
});
