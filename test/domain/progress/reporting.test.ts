import { instantOf } from '../../../src/domain/instant';
import { hasReported, reportingOf } from '../../../src/domain/progress';
import { NO_LEDGER } from '../../../src/domain/record/ledger';
import { days, entries, week } from './example';

const states = (
  typed: ReturnType<typeof entries>,
  now: [string, string],
  ledger = NO_LEDGER,
  campaign = week(),
) => {
  const list = reportingOf(campaign, typed, ledger, instantOf(...now));
  return (unit: string) => list.filter((one) => one.unit === unit).map(({ state }) => state);
};

describe('reporting', () => {
  it('waits until the cut-off and misses from then on', () => {
    const of = states(entries({ SO1: [3, null, 'hai'] }), ['2023-06-13', '14:59']);
    expect(of('SO1')).toEqual(['unknownTime', 'waiting', 'check', 'waiting', 'waiting']);
    expect(of('SO2')).toEqual(['missing', 'waiting', 'waiting', 'waiting', 'waiting']);
    expect(states(entries({}), ['2023-06-13', '15:00'])('SO1').slice(0, 3)).toEqual([
      'missing',
      'missing',
      'waiting',
    ]);
  });

  it('is late from the cut-off on, by the time it was first reported', () => {
    const at = (day: string, time: string) => instantOf(day, time);
    const reportedAt = {
      days,
      tables: [
        {
          indicator: 'main',
          rows: [
            {
              unit: 'SO1',
              cells: [
                at('2023-06-12', '14:59'),
                at('2023-06-13', '15:00'),
                at('2023-06-14', '10:00'),
                null,
                at('2023-06-17', '08:00'),
              ],
            },
          ],
        },
      ],
    };
    const closings = [
      { day: '2023-06-12', closedAt: 0, closedBy: '', isClosed: true },
      { day: '2023-06-13', closedAt: 0, closedBy: '', isClosed: false },
    ];
    const ledger = { ...NO_LEDGER, reportedAt, closings };
    const typed = entries({ SO1: [3, 2, 0, 1, null] });
    expect(states(typed, ['2023-06-20', '08:00'], ledger)('SO1')).toEqual([
      'reported',
      'late',
      'zero',
      'unknownTime',
      'missing',
    ]);
    const list = reportingOf(week(), typed, ledger, 0);
    expect(list.filter(({ isClosed }) => isClosed).map(({ unit, day }) => `${unit} ${day}`)).toEqual([
      'SO1 2023-06-12',
      'SO2 2023-06-12',
      'SA1 2023-06-12',
    ]);
    expect(list.filter(hasReported)).toHaveLength(4);
  });

  it('is late when its day was closed without it after the cut-off, whoever saw it come', () => {
    const closing = (day: string, time: string) => ({
      day,
      closedAt: instantOf(day, time),
      closedBy: '',
      isClosed: true,
    });
    const rows = [{ unit: 'SO1', cells: [null, 2, null, null, null] }];
    const ledger = {
      ...NO_LEDGER,
      closed: { days, tables: [{ indicator: 'main', rows }] },
      closings: [
        closing('2023-06-12', '16:00'),
        closing('2023-06-13', '16:00'),
        // Before the cut-off: what came after it may have been in time.
        closing('2023-06-14', '14:00'),
      ],
    };
    const of = states(entries({ SO1: [3, 2, 4, 1] }), ['2023-06-20', '08:00'], ledger);
    expect(of('SO1')).toEqual(['late', 'unknownTime', 'unknownTime', 'unknownTime', 'missing']);
  });

  it('expects nothing on days off and of paused units, and takes what comes all the same', () => {
    const campaign = week({
      calendar: { days: [{ day: '2023-06-13', weight: 0 }] },
      pauses: [{ unit: 'SA', first: '2023-06-14', last: null, reason: 'bão' }],
    });
    const of = states(entries({ SO1: [null, 4] }), ['2023-06-20', '08:00'], NO_LEDGER, campaign);
    expect(of('SO1').slice(0, 2)).toEqual(['missing', 'unknownTime']);
    expect(of('SO2').slice(0, 2)).toEqual(['missing', 'rest']);
    expect(of('SA1')).toEqual(['missing', 'rest', 'rest', 'rest', 'rest']);
  });

  it('wants every indicator of the day', () => {
    const campaign = week({
      indicators: [
        { key: 'main', name: 'Mức 1', target: 5 },
        { key: 'two', name: 'Mức 2', target: 5 },
      ],
    });
    const typed = entries({ SO1: [1, 0], SO2: [1, 0] });
    const two = { indicator: 'two', rows: [{ unit: 'SO1', cells: [null, 0, null, null, null] }] };
    const both = { ...typed, tables: [...typed.tables, two] };
    const of = states(both, ['2023-06-13', '16:00'], NO_LEDGER, campaign);
    expect(of('SO1').slice(0, 2)).toEqual(['missing', 'unknownTime']);
    expect(of('SO2').slice(0, 2)).toEqual(['missing', 'missing']);
  });
});
