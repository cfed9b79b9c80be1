/** The last look: what was found with its ways out, what is given out, one table, and building. */
import type { FoundWays, Review } from '../../src/app/set-up/ways';
import { type Act, nameOf } from '../acts';
import { button, el, section } from '../dom';
import { goToFinding } from '../go';
import type { Shell } from '../panel';
import { fill, number, words } from '../words';
import { changeLines } from './change';
import { drafts } from './state';
import { tableSection } from './table';

export interface ReviewActions {
  take(found: FoundWays, way: FoundWays['ways'][number]): void;
  choose(unit: string): void;
  build(): void;
}

export function reviewBody(shell: Shell, review: Review, actions: ReviewActions): (HTMLElement | null)[] {
  const { review: w, change: changing } = words().setUp;
  const { findings, more, ready, totals, change, built } = review;
  const title = findings.length === 0 ? w.clean : fill(w.found, { count: number(findings.length + more) });
  const unsaved = drafts().map((step) => step.title());
  return [
    unsaved.length === 0 ? null : el('p', { class: 'note' }, fill(w.unsaved, { steps: unsaved.join(', ') })),
    section(
      'ways',
      title,
      ...findings.map((found) => finding(shell, found, actions)),
      more > 0 ? el('p', { class: 'soft' }, fill(words().reporting.more, { count: number(more) })) : null,
    ),
    totals.length === 0
      ? null
      : section(
          'totals',
          w.totals,
          ...totals.map(({ name, unit, total, teams, days }) =>
            el('p', {}, fill(w.total, { name, unit, total: number(total), teams: number(teams), days })),
          ),
          tableSection(review, actions.choose),
        ),
    change === null ? null : section('change', changing.title, ...changeLines(change)),
    !ready
      ? el('p', { class: 'note' }, w.cannot)
      : built && change === null
        ? el('p', { class: 'soft' }, w.current)
        : null,
    ready ? button(nameOf('build'), { class: 'main', 'data-act': 'build' }, actions.build) : null,
  ];
}

function finding(shell: Shell, found: FoundWays, { take }: ReviewActions): HTMLElement {
  const { severity, text, advice, ways, path } = found;
  return el(
    'div',
    { class: 'finding' },
    el('p', {}, el('span', { class: `status ${severity}` }, words().found.severities[severity])),
    el('p', {}, text),
    advice === '' ? null : el('p', { class: 'soft' }, advice),
    el(
      'div',
      { class: 'answers' },
      ...ways.map((way) => button(way.text, {}, () => take(found, way))),
      button(words().setUp.review.toCell, { class: 'link' }, () => void goToFinding(shell, path)),
    ),
  );
}

const NEXT: readonly Act[] = ['recording', 'leaflets'];

/** What to do once the tables stand. */
export function nextSection(run: (act: Act) => void): HTMLElement {
  const w = words().setUp.review;
  return section(
    'next',
    w.next,
    el('p', {}, w.share),
    el('p', {}, w.print),
    el('div', { class: 'answers' }, ...NEXT.map((act) => button(nameOf(act), {}, () => run(act)))),
  );
}
