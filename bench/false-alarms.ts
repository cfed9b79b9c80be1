/** How often the data check asks about honest team-months, and how often it sees what was planted. */

import { CHEATS, QUOTAS } from '../test/domain/data-check/honest';
import { detections, falseAlarms } from '../test/domain/data-check/rates';

const TEAMS = 1000;
const SEED = 2023;

/** Prints two tables: percent of honest team-months asked about by rule; percent found and share with enough numbers by plant. */
export function benchFalseAlarms(print: (line: string) => void): void {
  const start = performance.now();
  print(`${TEAMS} honest team-months of 30 days at each quota; asked about, of all:`);
  print(
    row(
      'rule',
      QUOTAS.map((quota) => `${quota} a day`),
    ),
  );
  const rates = falseAlarms(TEAMS, SEED);
  for (const rule of new Set(rates.map((rate) => rate.rule))) {
    const own = rates.filter((rate) => rate.rule === rule);
    print(
      row(
        rule,
        own.map(({ asked, teams }) => percent(asked, teams)),
      ),
    );
  }
  print('');
  print('planted: found, of those with enough numbers (share with enough numbers)');
  const planted = detections(TEAMS, SEED);
  for (const cheat of new Set(planted.map((rate) => rate.cheat))) {
    const own = planted.filter((rate) => rate.cheat === cheat);
    const figures = own.map(({ quota, found, enough, teams }) => {
      const share = enough === 0 ? '–' : percent(found, enough);
      return quota < (CHEATS[cheat]!.from ?? 0)
        ? `not claimed: ${share}`
        : `${share} (${percent(enough, teams)})`;
    });
    print(row(`${own[0]!.strength} [${own[0]!.rule}]`, figures));
  }
  print('');
  print(`${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function row(name: string, figures: readonly string[]): string {
  return name.padEnd(62) + figures.map((figure) => figure.padStart(20)).join('');
}
