import { instantOf } from '../../../src/domain/instant';
import { cutOffInstant, focusDay, reportingCutOff, statusDay } from '../../../src/domain/progress';
import { week } from './example';

const morning = [{ level: 2, time: '08:30', dayOffset: 1 }];

describe('cut-offs of those who report', () => {
  it('is their own, else that of the level above, else 15:00', () => {
    expect(reportingCutOff(week())).toEqual({ level: 2, time: '15:00', dayOffset: 0 });
    const levels = (...all: number[]) => ({
      cutOffs: all.map((level) => ({ level, time: `1${level}:00`, dayOffset: 0 })),
    });
    expect(reportingCutOff(week(levels(0, 1, 2))).time).toBe('12:00');
    expect(reportingCutOff(week(levels(0, 1))).time).toBe('11:00');
    expect(reportingCutOff(week(levels(0))).time).toBe('15:00');
    expect(cutOffInstant(week({ cutOffs: morning }), '2023-06-12')).toBe(instantOf('2023-06-13', '08:30'));
  });

  it.each([
    ['2023-06-01', '12:00', null],
    ['2023-06-12', '14:59', null],
    ['2023-06-12', '15:00', '2023-06-12'],
    ['2023-06-14', '09:00', '2023-06-13'],
    ['2023-06-16', '15:00', '2023-06-16'],
    ['2023-07-30', '09:00', '2023-06-16'],
  ])('judges %s at %s by the last day that was due', (day, time, expected) => {
    expect(statusDay(week(), instantOf(day, time))).toBe(expected);
  });

  it('judges the day before yesterday while yesterday may still come in', () => {
    const campaign = week({ cutOffs: morning });
    expect(statusDay(campaign, instantOf('2023-06-14', '08:29'))).toBe('2023-06-12');
    expect(statusDay(campaign, instantOf('2023-06-14', '08:30'))).toBe('2023-06-13');
    expect(focusDay(campaign, instantOf('2023-06-14', '08:29'))).toBe('2023-06-13');
    expect(focusDay(campaign, instantOf('2023-06-14', '08:30'))).toBe('2023-06-14');
    expect(focusDay(campaign, instantOf('2023-06-12', '07:00'))).toBe('2023-06-12');
    expect(focusDay(campaign, instantOf('2023-06-17', '07:00'))).toBe('2023-06-16');
    expect(focusDay(week(), instantOf('2023-06-14', '07:00'))).toBe('2023-06-14');
  });
});
