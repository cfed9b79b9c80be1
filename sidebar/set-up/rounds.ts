/** Rounds of reports that the plan sets. */
import type { Shell } from '../panel';
import { words } from '../words';
import { choiceField } from './controls';
import { Items } from './items';
import { lineChoice, lineText, listField } from './list-fields';

export const rounds = new Items('round', { 0: 'text', 1: 'day', 2: 'day', 4: 'day' });
const ROUND = { name: 0, first: 1, last: 2, dueKind: 3, due: 4, cumulative: 5 } as const;

export function roundsField(shell: Shell, strict: boolean): HTMLElement {
  const { reporting: w, plan, targets } = words().setUp;
  const { before, by, on } = targets.deadlines;
  return listField(shell, rounds, {
    title: w.rounds,
    name: w.round,
    add: w.addRound,
    begin: () => [null, null, null, 'before'],
    line: (at) => [
      lineText(rounds, at, ROUND.name, w.roundName, strict),
      lineText(rounds, at, ROUND.first, plan.first, strict),
      lineText(rounds, at, ROUND.last, plan.last, strict),
      lineChoice(shell, rounds, at, ROUND.dueKind, w.due, { before, by, on }),
      lineText(rounds, at, ROUND.due, w.dueDay, strict),
      choiceField(
        `round-${at}-cumulative`,
        w.cumulative,
        w.yesNo,
        rounds.items[at]!.raw[ROUND.cumulative] === true ? 'yes' : 'no',
        (key) => rounds.choose(at, ROUND.cumulative, key === 'yes'),
      ),
    ],
  });
}
