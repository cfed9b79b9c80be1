/** Published figures for tests: five days of one indicator, six teams a day. */
import { ALL, type Published, type PublishedDay } from '../../../src/domain/consolidation/published';

export function day(at: number, changes: Partial<PublishedDay> = {}): PublishedDay {
  return {
    day: `2023-06-0${at}`,
    indicator: 'activated',
    quota: 10,
    due: 10 * at,
    reported: null,
    asked: 6,
    said: 0,
    wrong: 0,
    onTime: 0,
    late: 0,
    isClosed: false,
    ...changes,
  };
}

export function published(changes: Partial<Published> = {}): Published {
  return {
    layout: 1,
    code: '0.1.0',
    area: 'Xã Một',
    campaign: 'Đợt thử',
    first: '2023-06-01',
    last: '2023-06-05',
    limit: 0.625,
    closedTo: '2023-06-01',
    teams: 6,
    indicators: [
      {
        key: 'activated',
        name: 'Kích hoạt',
        unit: 'tài khoản',
        target: 50,
        assigned: 48,
        eligible: null,
        baseline: null,
      },
    ],
    days: [
      day(1, { reported: 8, said: 6, onTime: 5, late: 1, isClosed: true }),
      day(2, { reported: 0, said: 5, onTime: 5 }),
      day(3, { said: 0, wrong: 1 }),
      day(4),
      day(5),
    ],
    ...changes,
  };
}

/** The same with a second indicator, and the teams of each day together. */
export function several(): Published {
  const one = published();
  const second = one.days.map((line) => ({ ...line, indicator: 'issued', quota: 3, due: 3, reported: 1 }));
  const together = one.days.map((line) => ({
    ...line,
    indicator: ALL,
    quota: null,
    due: null,
    reported: null,
    said: 4,
  }));
  return {
    ...one,
    indicators: [...one.indicators, { ...one.indicators[0]!, key: 'issued', name: 'Cấp' }],
    days: [...one.days, ...second, ...together],
  };
}
