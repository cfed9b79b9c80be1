/** Team counts that are published against what the domain says of every team, with two things counted. */

import { reportingOf } from '../../../src/domain/progress';
import { type Rng, randomOf } from '../../domain/consolidation/random';
import { SECRETARY } from '../desk';
import { gridOf, keyedColumns, rowOf } from '../grid';
import { june, office, working } from '../office';
import { DAYS, publishedOf, TEAMS, WARD } from './world';

const FILE = {
  ...WARD,
  indicators: [
    { key: 'activated', name: 'Kích hoạt', unit: 'tài khoản', target: 180 },
    { key: 'issued', name: 'Cấp mới', unit: 'hồ sơ', target: 60 },
  ],
};

test.each([1, 2, 3])('asked, said, on time, late, missing by day and over both (%i)', (seed) => {
  const made = office(FILE);
  const now = june(7, '16:00');
  made.workbook.setNow(now);
  const random: Rng = randomOf(seed);
  const [entry, mirror] = [gridOf(made.workbook, 'entry'), gridOf(made.workbook, 'mirror')];
  const [days, times] = [keyedColumns(entry), keyedColumns(mirror)];
  const put = (
    sheetId: number,
    row: number,
    column: number,
    value: { numberValue: number } | { stringValue: string },
  ) => ({
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: [{ values: [{ userEnteredValue: value }] }],
      fields: 'userEnteredValue',
    },
  });
  const requests = TEAMS.flatMap((team) =>
    DAYS.slice(0, 7).flatMap((day, d) =>
      ['activated', 'issued'].flatMap((indicator) => {
        const key = `${day}|${indicator}`;
        const kind = random(6);
        // Nobody works on Sunday.
        if (kind === 0 || d === 3) return [];
        if (kind === 1) return [put(7001, rowOf(entry, team), days.get(key)!, { stringValue: 'ba' })];
        const numberValue = random(5);
        const at = june(d + 1, kind === 2 ? '15:00' : '14:59');
        return [
          put(7001, rowOf(entry, team), days.get(key)!, { numberValue }),
          put(7014, rowOf(mirror, team), times.get(key)!, { numberValue }),
          put(7014, rowOf(mirror, team), times.get(`at:${key}`)!, {
            numberValue: (at + 7 * 3_600_000) / 86_400_000 + 25569,
          }),
        ];
      }),
    ),
  );
  made.workbook.as(SECRETARY).batchUpdate({ requests });
  const { campaign, daily } = working(made);
  const read = publishedOf(made.workbook);
  const reports = reportingOf(campaign, daily.submissions, daily.ledger, now);
  for (const day of DAYS) {
    const own = reports.filter((one) => one.day === day);
    const states = (...among: string[]) => own.filter(({ state }) => among.includes(state)).length;
    // A team with a wrong entry and a lacking one is wrong to the domain, and both here.
    const wrong = states('check');
    expect({ day, ...read.get(`${day}|*`) }).toMatchObject({
      day: expect.any(Number),
      asked: day === '2023-06-04' ? 0 : 6,
      wrong,
    });
    if (wrong === 0) expect({ day, ...read.get(`${day}|*`) }).toMatchObject({ missing: states('missing') });
    const whole = own.filter(({ state }) =>
      ['reported', 'late', 'zero', 'unknownTime'].includes(state),
    ).length;
    expect([day, read.get(`${day}|*`)!.said]).toEqual([day, whole]);
  }
  for (const indicator of ['activated', 'issued']) {
    const alone = reportingOf(
      { ...campaign, indicators: campaign.indicators.filter(({ key }) => key === indicator) },
      {
        ...daily.submissions,
        tables: daily.submissions.tables.filter((table) => table.indicator === indicator),
      },
      daily.ledger,
      now,
    );
    for (const day of DAYS) {
      const own = alone.filter((one) => one.day === day);
      const count = (...among: string[]) => own.filter(({ state }) => among.includes(state)).length;
      expect({ key: `${day}|${indicator}`, ...read.get(`${day}|${indicator}`) }).toMatchObject({
        said: count('reported', 'late', 'zero', 'unknownTime'),
        wrong: count('check'),
        late: count('late'),
        onTime: count('reported', 'zero'),
        missing: count('missing'),
      });
    }
  }
});
