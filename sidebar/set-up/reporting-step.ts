/** Step 5: who types, by when each level reports, rounds of reports, the week. */
import { words } from '../words';
import { Answers } from './answers';
import { choiceField } from './controls';
import { cutOffs, cutOffsField } from './cut-offs';
import { hasMistakes } from './list-fields';
import { rounds, roundsField } from './rounds';
import type { Step } from './step';

const answers = new Answers();
let levels: string[] = [];

const CHOICES = [{ id: 'entry.who' }, { id: 'eveningWork' }, { id: 'report.weekStart' }];
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const reportingStep: Step = {
  key: 'reporting',
  title: () => words().setUp.steps.reporting,
  read(setUp, keep) {
    answers.take(setUp, keep);
    cutOffs.take(setUp, keep);
    rounds.take(setUp, keep);
    levels = (setUp.forms.answers.rows.levels ?? []).map((name) => String(name ?? ''));
  },
  touched: () => answers.touched() || cutOffs.touched() || rounds.touched(),
  body(shell) {
    const { reporting: w, weekdays } = words().setUp;
    const week = Object.fromEntries(WEEK.map((key, i) => [key, weekdays[(i + 1) % 7]!]));
    const evening = answers.choice('eveningWork') === true ? 'yes' : 'no';
    const who = String(answers.choice('entry.who') ?? 'link');
    const weekStart = String(answers.choice('report.weekStart') ?? 'monday');
    return [
      choiceField('who', w.who, w.whos, who, (key) => answers.choose('entry.who', 0, key)),
      choiceField('evening', w.evening, w.yesNo, evening, (key) =>
        answers.choose('eveningWork', 0, key === 'yes'),
      ),
      ...cutOffsField(shell, levels, answers.strict),
      roundsField(shell, answers.strict),
      choiceField('week', w.week, week, weekStart, (key) => answers.choose('report.weekStart', 0, key)),
    ];
  },
  changes() {
    answers.strict = true;
    if (hasMistakes(cutOffs) || hasMistakes(rounds)) return null;
    const lists = { ...cutOffs.changes(), ...rounds.changes() };
    const rows = answers.changes([], CHOICES);
    // Left open in a new form: saved, it is answered.
    if (answers.choice('eveningWork') === null) rows.eveningWork = [false];
    return { answers: { rows, lists } };
  },
};
