import { instantOf } from '../../../src/domain/instant';
import { type Report, type ReportInput, reportOf } from '../../../src/domain/report';
import { campaignOf } from '../../workbook/fixtures';
import { expectGolden } from './golden';
import { type Cells, finalFigures, periodFigures } from './oracle';
import { files, firstPlan, inputOf, queChauHalfWay, seeded, typedBy } from './sample';

/** Every row of the oracle is there, with the same figures; only rows aside may be there besides. */
function expectFigures(report: Report, expected: ReadonlyMap<string, Cells>): void {
  const rows = [...report.rows, report.total!];
  expect(rows.filter(({ key }) => !key.startsWith('aside')).map(({ key }) => key)).toEqual([
    ...expected.keys(),
  ]);
  for (const [key, cells] of expected) {
    const own = rows.find((row) => row.key === key)!.cells;
    for (const [column, figure] of Object.entries(cells))
      expect([key, column, own[column] ?? null]).toEqual([key, column, figure]);
  }
}

describe('the report of a day', () => {
  const input = queChauHalfWay();
  it('counts what is there and leaves out what is not', () => {
    const report = reportOf(input, { kind: 'daily', of: '2023-06-14' });
    expectFigures(report, periodFigures(input, '2023-06-14', '2023-06-14'));
    expectGolden('daily', report);
  });

  it('says the same of a day long past, by the plan of that day', () => {
    for (const day of ['2023-05-27', '2023-06-05', '2023-06-06']) {
      const report = reportOf(input, { kind: 'daily', of: day });
      expectFigures(report, periodFigures(input, day, day));
    }
  });
});

describe('the report of the whole', () => {
  it('stands by phase, the baseline apart', () => {
    const input = dongXoaiAtTheEnd();
    const report = reportOf(input, { kind: 'final', of: '' });
    expectFigures(report, finalFigures(input, '2023-09-20'));
    const { cells } = report.total!;
    expect(cells).toMatchObject({ baseline: 9357, eligible: 72423 });
    expect((100 * (cells.baselineShare as number)).toFixed(2)).toBe('12.92');
    expect((cells['phase|peak'] as number) + (cells['phase|finish'] as number)).toBe(cells.done);
    expect(cells.reached).toBe((cells.done as number) + 9357);
    expect(report.due).toBe(instantOf('2023-09-25', '00:00'));
    expect(report.remarks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['baselineApart', 'measureChanges']),
    );
  });

  it('is the same for a ward without phases', () => {
    const input = queChauHalfWay();
    const report = reportOf(input, { kind: 'final', of: '' });
    expectFigures(report, finalFigures(input, '2023-06-14'));
    expectGolden('final', report);
  });
});

function dongXoaiAtTheEnd(): ReportInput {
  const campaign = campaignOf(files.dongXoai);
  return inputOf(campaign, {
    versions: [firstPlan(campaign)],
    submissions: typedBy(campaign, seeded(7), 9),
    now: instantOf('2023-09-21', '10:00'),
  });
}
