/** The result as plain text for the maintainers: one line of environment, one line a contract, tab separated. */
import type { SelfCheckReport } from './run';

export function selfCheckText({ environment, rows, leftover }: SelfCheckReport): string {
  return [
    `chi-tieu self-check ${JSON.stringify({ ...environment, leftover })}`,
    ...rows.map(({ id, outcome }) =>
      [outcome.passes ? 'passes' : 'DIFFERS', id, outcome.expected, outcome.seen].join('\t'),
    ),
  ].join('\n');
}
