/**
 * A month in the ward of Quế Châu: 35 teams, 35 days, through the bundle and the local workbook. People paste, type, are
 * late, forget and get it wrong; the office sorts, renames, merges, pauses, closes, opens and plans again.
 */
import { addDays } from '../../../src/domain/day';
import { EVENTS } from './calendar';
import { expectBatchesSound, expectEntriesStand, expectLogComplete, expectSnapshotsKept } from './checks';
import { live, wordsOf } from './days';
import { localLook } from './engines';
import { expectTotalsAgree } from './totals';
import { DAYS, LAST, menu, openWard } from './ward';

test('a month of work', () => {
  const started = performance.now();
  const ward = openWard();
  const words = new Map(DAYS.map((day) => [day, wordsOf(day, EVENTS[day])]));
  const days = [...DAYS, addDays(LAST, 1)];
  for (const [index, day] of days.entries()) {
    live(ward, day, words, EVENTS[day]);
    if (index % 7 === 6) {
      expectEntriesStand(ward);
      expectSnapshotsKept(ward);
      expectTotalsAgree(ward, localLook(ward.made.workbook));
    }
    if (process.env.DAYS !== undefined && index + 1 >= Number(process.env.DAYS)) break;
  }
  expectEntriesStand(ward);
  expectLogComplete(ward);
  expectSnapshotsKept(ward);
  expectBatchesSound(ward);
  expectTotalsAgree(ward, localLook(ward.made.workbook));
  menu(ward, 'build');
  const before = ward.seen.batches.length;
  menu(ward, 'build');
  expect(ward.seen.batches.slice(before)).toEqual([]);
  process.stderr.write(
    `${ward.edits} edits, ${ward.diary.deeds.length} numbers, ${ward.seen.batches.length} batches, ${Math.round((performance.now() - started) / 1000)} s\n`,
  );
}, 600_000);
