/** Step 5: who types, by when each level reports, what a day's number covers, rounds of reports. */
import { el } from '../dom';
import { fill, words } from '../words';
import { Answers } from './answers';
import { choiceField, itemsField, mistakeIn, textField } from './controls';
import { Items } from './items';
import type { Step } from './step';

const answers = new Answers();
const cutOffs = new Items('cutOff', { 0: 'text', 1: 'time' });
const rounds = new Items('round', { 0: 'text', 1: 'day', 2: 'day', 4: 'day' });
const CUT_OFF = { level: 0, time: 1, offset: 2 } as const;
const ROUND = { name: 0, first: 1, last: 2, dueKind: 3, due: 4, cumulative: 5 } as const;
let levels: string[] = [];

const CHOICES = [{ id: 'entry.who' }, { id: 'eveningWork' }, { id: 'report.weekStart' }];
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const reportingStep: Step = {
  key: 'reporting',
  title: () => words().setUp.steps.reporting,
  read(setUp) {
    answers.take(setUp);
    cutOffs.take(setUp);
    rounds.take(setUp);
    levels = (setUp.forms.answers.rows.levels ?? []).map((name) => String(name ?? ''));
  },
  body(shell) {
    const { reporting: w, weekdays, targets } = words().setUp;
    const redraw = () => shell.draw();
    const choose = (id: string, value: (key: string) => string | boolean) => (key: string) => {
      answers.choose(id, 0, value(key));
      redraw();
    };
    const week = Object.fromEntries(WEEK.map((key, i) => [key, weekdays[(i + 1) % 7]!]));
    const field = (list: Items, name: string, at: number, place: number, label: string) =>
      textField(`${name}-${at}-${place}`, {
        label,
        text: list.text(at, place),
        type: (text) => list.type(at, place, text),
        check: () => list.reading(at, place),
        needed: answers.strict && !list.isBlank(at),
        says: list === cutOffs ? tellWindow : undefined,
      });
    const pick = (
      list: Items,
      name: string,
      at: number,
      place: number,
      label: string,
      of: Record<string, string>,
    ) =>
      choiceField(`${name}-${at}-${place}`, label, of, String(list.items[at]!.raw[place] ?? ''), (key) => {
        list.choose(at, place, place === ROUND.cumulative ? key === 'yes' : key);
        redraw();
      });
    const named = Object.fromEntries(levels.map((name) => [name, name]));
    return [
      choiceField(
        'who',
        w.who,
        w.whos,
        String(answers.choice('entry.who') ?? 'link'),
        choose('entry.who', (key) => key),
      ),
      choiceField(
        'evening',
        w.evening,
        w.yesNo,
        answers.choice('eveningWork') === true ? 'yes' : 'no',
        choose('eveningWork', (key) => key === 'yes'),
      ),
      itemsField(
        w.cutOffs,
        cutOffs.items.length,
        (at) => [
          pick(cutOffs, 'cutOff', at, CUT_OFF.level, w.level, withOwn(named, cutOffs, at)),
          field(cutOffs, 'cutOff', at, CUT_OFF.time, w.time),
          pick(cutOffs, 'cutOff', at, CUT_OFF.offset, w.offset, w.offsets),
        ],
        (at) => fill(w.cutOff, { number: at + 1 }),
        {
          text: w.addCutOff,
          press() {
            cutOffs.add([levels[levels.length - 1] ?? null, null, 'sameDay']);
            redraw();
          },
        },
        (at) => {
          cutOffs.remove(at);
          redraw();
        },
      ),
      el('p', { class: 'soft', id: 'window' }, windowText()),
      itemsField(
        w.rounds,
        rounds.items.length,
        (at) => [
          field(rounds, 'round', at, ROUND.name, w.roundName),
          field(rounds, 'round', at, ROUND.first, words().setUp.plan.first),
          field(rounds, 'round', at, ROUND.last, words().setUp.plan.last),
          pick(rounds, 'round', at, ROUND.dueKind, w.due, dueKinds(targets.deadlines)),
          field(rounds, 'round', at, ROUND.due, w.dueDay),
          choiceField(
            `round-${at}-cumulative`,
            w.cumulative,
            w.yesNo,
            rounds.items[at]!.raw[ROUND.cumulative] === true ? 'yes' : 'no',
            (key) => rounds.choose(at, ROUND.cumulative, key === 'yes'),
          ),
        ],
        (at) => fill(w.round, { number: at + 1 }),
        {
          text: w.addRound,
          press() {
            rounds.add([null, null, null, 'before']);
            redraw();
          },
        },
        (at) => {
          rounds.remove(at);
          redraw();
        },
      ),
      choiceField(
        'week',
        w.week,
        week,
        String(answers.choice('report.weekStart') ?? 'monday'),
        choose('report.weekStart', (key) => key),
      ),
    ];
  },
  changes() {
    answers.strict = true;
    const isWrong = (list: Items) =>
      list.items.some(
        (_, at) =>
          !list.isBlank(at) &&
          Object.keys(list.kinds).some((field) => mistakeIn(list.reading(at, Number(field)), true) !== null),
      );
    if (isWrong(cutOffs) || isWrong(rounds)) return null;
    return {
      answers: { rows: answers.changes([], CHOICES), lists: { ...cutOffs.changes(), ...rounds.changes() } },
    };
  },
};

function dueKinds({ before, by, on }: Record<'before' | 'by' | 'on', string>): Record<string, string> {
  return { before, by, on };
}

/** A level that is not in the plan any more is shown all the same, so that it can be put right. */
function withOwn(named: Record<string, string>, list: Items, at: number): Record<string, string> {
  const own = String(list.items[at]!.raw[CUT_OFF.level] ?? '');
  return own === '' || own in named ? named : { ...named, [own]: own };
}

function tellWindow(): string {
  const line = document.getElementById('window');
  if (line !== null) line.textContent = windowText();
  return '';
}

/** What a day's number covers: from one cut-off of those who report to the next. */
function windowText(): string {
  const w = words().setUp.reporting;
  const leaf = levels[levels.length - 1];
  const at = cutOffs.items.findIndex(({ raw }) => raw[CUT_OFF.level] === leaf);
  const time = at < 0 ? null : cutOffs.value(at, CUT_OFF.time);
  if (typeof time !== 'string') return '';
  const next = cutOffs.items[at]!.raw[CUT_OFF.offset] === 'nextDay';
  return fill(w.window, { time, from: next ? w.today : w.before, to: next ? w.after : w.today });
}
