/** The result as plain text for the maintainers: one line of environment, one line a contract, tab separated. */
import type { SelfCheckReport } from './run';

export function selfCheckText({ environment, rows, leftover }: SelfCheckReport): string {
  const { startedAt, endedAt, ...rest } = environment;
  const facts = { at: new Date(startedAt).toISOString(), seconds: seconds(environment), ...rest, leftover };
  return [
    `chi-tieu self-check ${JSON.stringify(facts)}`,
    ...rows.map(({ id, outcome }) =>
      [outcome.passes ? 'passes' : 'DIFFERS', id, outcome.expected, outcome.seen].join('\t'),
    ),
  ].join('\n');
}

export function seconds({ startedAt, endedAt }: SelfCheckReport['environment']): number {
  return Math.round((endedAt - startedAt) / 1000);
}
