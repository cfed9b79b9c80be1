/** What was read of a pasted table: its columns, each with a choice, what has to be looked at, sums. */
import type { CallOutput } from '../../../src/apps-script/endpoints';
import { button, el, section } from '../../dom';
import { fill, number, words } from '../../words';
import { choiceField } from '../controls';

type Answer = CallOutput<'readUnits'>;
/** With what is told of it in the language spoken now. */
export type Read = Answer & Answer['said']['vi'];

export interface TableActions {
  choose(column: number, role: string): void;
  sections(kind: 'units' | 'headings' | null): void;
  goTo(row: number): void;
  leaveOut(row: number): void;
  putBack(): void;
}

const MOST_MISTAKES = 60;
const LONG = 28;
const RANK = ['error', 'warning', 'note'];

export function columnsSection(read: Read, actions: TableActions): HTMLElement | null {
  const w = words().units;
  const roles = Object.fromEntries(read.roles.map(({ role, word }) => [role, word]));
  const { ask, ...known } = roles;
  const fields = read.columns.flatMap(({ heading, sample, role }, i) => {
    if (heading === '' && sample === '') return [];
    const name = heading === '' ? fill(w.column, { number: i + 1 }) : heading;
    const label = sample === '' ? name : `${name} (${fill(w.sample, { sample })})`;
    const options = role === 'ask' ? { ask: ask!, ...known } : known;
    const field = choiceField(`column-${i}`, label, options, role, (chosen) => actions.choose(i, chosen));
    // The closed field shows its beginning only.
    if (roles[role]!.length > LONG) field.append(el('p', { class: 'soft' }, roles[role]!));
    return [field];
  });
  // A list of names alone leaves nothing to choose.
  return fields.length < 2 && read.ready ? null : section('columns', w.columns, ...fields);
}

export function mistakesSection(
  read: Read,
  { sections, without }: { sections: string | null; without: readonly number[] },
  actions: TableActions,
): HTMLElement | null {
  const w = words().units;
  const mistakes = RANK.flatMap((rank) => read.mistakes.filter(({ severity }) => severity === rank));
  const asks = sections !== null || mistakes.some(({ code }) => code === 'SECTIONS_ASK');
  if (mistakes.length === 0 && without.length === 0 && !asks) return null;
  const lines = mistakes.slice(0, MOST_MISTAKES).map((mistake) => mistakeLine(mistake, actions));
  const kind = (key: string) => (key === 'units' || key === 'headings' ? key : null);
  return section(
    'found',
    fill(w.found, { count: number(mistakes.length) }),
    el('ol', {}, ...lines),
    mistakes.length > MOST_MISTAKES
      ? el(
          'p',
          { class: 'soft' },
          fill(words().reporting.more, { count: number(mistakes.length - MOST_MISTAKES) }),
        )
      : null,
    asks
      ? choiceField('sections', w.sections, w.sectionKinds, sections ?? '', (key) =>
          actions.sections(kind(key)),
        )
      : null,
    without.length === 0 ? null : el('p', { class: 'soft' }, fill(w.leftOut, { rows: without.join(', ') })),
    without.length === 0 ? null : button(w.putBack, { class: 'link' }, actions.putBack),
  );
}

function mistakeLine({ severity, row, text }: Read['mistakes'][number], actions: TableActions): HTMLElement {
  const w = words().units;
  const words_ = el(
    'p',
    {},
    el(
      'span',
      { class: severity === 'note' ? 'status' : `status ${severity}` },
      words().found.severities[severity],
    ),
    ' ',
  );
  words_.append(text);
  if (row === null) return el('li', {}, words_);
  const name = { row: String(row) };
  const ways = el(
    'div',
    { class: 'answers' },
    button(fill(w.row, name), { 'aria-label': fill(w.goTo, name) }, () => actions.goTo(row)),
    severity === 'note' ? null : button(fill(w.leaveOut, name), {}, () => actions.leaveOut(row)),
  );
  return el('li', {}, words_, ways);
}

export function sumsOf({ sums }: Read): HTMLElement[] {
  return sums.map(({ name, text, fits }) =>
    el('p', { class: fits ? 'soft' : 'note' }, sums.length > 1 ? `${name}: ${text}` : text),
  );
}
