import { DEFAULT_RULES, THOROUGH_RULES } from '../../../src/domain/data-check';
import { CHEATS, months } from './honest';
import { detections, falseAlarms, type Rate, RULES } from './rates';

/** A rate of 1 % among 1.000 team-months has a standard error of 0.3 %: the bound of 2 % leaves room for it. */
const MOST_ALARMS = 0.02;
const LEAST_FOUND = 0.8;
/** With fewer team-months that have enough numbers, the share found is left to chance. */
const COUNTABLE = 20;

const line = ({ rule, quota, asked, found, enough, teams }: Rate) =>
  `${rule} at ${quota} a day: asked ${asked} of ${teams}, found ${found} of ${enough}`;

describe.each([2023, 424242])('1.000 honest team-months at each quota, seed %d', (seed) => {
  test('no rule asks about 2 % of them', () => {
    const rates = falseAlarms(1000, seed);
    expect(new Set(rates.map(({ rule }) => rule))).toEqual(new Set(RULES));
    expect(rates.filter(({ asked, teams }) => asked >= MOST_ALARMS * teams).map(line)).toEqual([]);
  });
});

describe.each([2023, 11])('planted ways of reporting, seed %d', (seed) => {
  const rates = detections(200, seed);

  test('at least 80 % are found wherever there is enough to go by', () => {
    const claimed = rates.filter(({ cheat, quota }) => quota >= (CHEATS[cheat]!.from ?? 0));
    const countable = claimed.filter(({ enough }) => enough >= COUNTABLE);
    const missed = countable.filter(({ found, enough }) => found < LEAST_FOUND * enough);
    expect(missed.map((rate) => `${rate.cheat}: ${line(rate)}`)).toEqual([]);
  });

  test('at 40 a day most months have enough for every rule, a tenfold day apart', () => {
    const large = rates.filter(({ quota, cheat }) => quota === 40 && cheat !== 'digitTooMany');
    expect(large.filter(({ enough, teams }) => enough < 0.6 * teams).map(line)).toEqual([]);
    const tenfold = rates.find(({ quota, cheat }) => quota === 40 && cheat === 'digitTooMany')!;
    expect(tenfold.enough).toBeGreaterThan(0.2 * tenfold.teams);
  });
});

test('every thorough rule has something planted for it', () => {
  const meant = new Set(Object.values(CHEATS).map(({ rule }) => rule));
  expect([...Object.keys(THOROUGH_RULES)].filter((rule) => !meant.has(rule))).toEqual([]);
  for (const { rule } of Object.values(CHEATS)) {
    expect({ ...DEFAULT_RULES, ...THOROUGH_RULES }).toHaveProperty(rule);
  }
});

test('honest months are about what the quota asks, uneven and with days of nothing', () => {
  for (const quota of [0.5, 2.5, 10, 40]) {
    const [{ rows } = { rows: [] }] = months(quota, 500, 1).submissions.tables;
    const numbers = rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'number'));
    const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
    const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length;
    expect(mean / quota).toBeGreaterThan(0.7);
    expect(mean / quota).toBeLessThan(1.3);
    expect(variance).toBeGreaterThan(1.2 * mean);
    expect(numbers.filter((value) => value === 0).length / numbers.length).toBeGreaterThan(0.1);
  }
});
