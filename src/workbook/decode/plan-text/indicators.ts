/** Goals put together to indicators: one for what is counted and its grade; totals over two grades are joint. */
import { type Goal, goalsIn, quotesOthers, type Start } from './goals';
import { ELIGIBLE, POPULATION } from './measures';
import { offer, type PlanOffer } from './offer';
import { plainOf } from './page';
import { rateOffers, ratesIn } from './rates';
import type { Reading } from './reading';
import type { Schedule, Stretch } from './schedule';
import { rowPlaces } from './table-rows';

interface Group {
  noun: string;
  /** Words of the names its goals were given. */
  words: Set<string>;
  grade: number | null;
  goals: Goal[];
}

export function indicators(read: Reading, schedule: Schedule): PlanOffer[] {
  const { goals, starts } = goalsIn(read, schedule.phases, rowPlaces(read));
  const { groups, joint } = grouped(goals);
  const rates = ratesIn(read);
  const offers = groups.flatMap((group, i) => groupOffers(group, i));
  for (const { from, target, due, why } of joint) {
    if (target.kind === 'per-day')
      offers.push(
        offer('jointTarget.statedDaily', { what: 'number', value: target.value }, from, 'INFERRED'),
      );
    if (target.kind !== 'total') continue;
    offers.push(offer('jointTarget.value', { what: 'number', value: target.value }, from, why));
    if (due !== null) offers.push(offer('jointTarget.deadline', { what: 'deadline', value: due }, from));
  }
  return [
    ...offers,
    ...startOffers(starts, groups),
    ...eligibleOffers(read),
    ...rateOffers(rates, groups.length),
    ...ownPeriods(schedule.stretches, [
      ...groups.map((group) => ({ words: group.words, from: group.goals[0]!.from.plain })),
      ...rates.map(({ name, from }) => ({ words: wordsOf(name), from: from.plain })),
    ]),
  ];
}

function grouped(goals: readonly Goal[]): { groups: Group[]; joint: Goal[] } {
  const groups: Group[] = [];
  const several: Goal[] = [];
  const shares: Goal[] = [];
  for (const goal of goals) {
    if (goal.target.kind === 'percent') shares.push(goal);
    else if (goal.grades.length !== 1) several.push(goal);
    else place(goal, groups);
  }
  const graded = groups.filter(({ grade }) => grade !== null).length;
  const nouns = new Set(groups.map(({ noun }) => noun));
  const joint = several.filter(({ noun, phase }) => graded > 1 && nouns.has(noun) && phase === null);
  for (const goal of several) if (!joint.includes(goal)) place({ ...goal, grades: [] }, groups);
  for (const goal of shares) {
    const grade = goal.grades.length === 1 ? goal.grades[0]! : null;
    const own = wordsOf(goal.from.plain);
    const near = groups.filter(({ words }) => [...words].filter((word) => own.has(word)).length > 1);
    const fits =
      near.find((group) => group.grade === grade) ??
      near.find((group) => grade === null || group.grade === null);
    if (fits !== undefined) fits.goals.push(goal);
    else groups.push({ noun: '', words: wordsOf(goal.name), grade, goals: [goal] });
  }
  return { groups, joint };
}

function place(goal: Goal, groups: Group[]): void {
  const grade = goal.grades.length === 1 ? goal.grades[0]! : null;
  const words = wordsOf(goal.name);
  const fits = groups.find(
    (group) =>
      group.noun === goal.noun &&
      group.grade === grade &&
      (alike(group.words, words) || sameAmount(group, goal)),
  );
  if (fits === undefined) groups.push({ noun: goal.noun, words, grade, goals: [goal] });
  else {
    for (const word of words) fits.words.add(word);
    fits.goals.push(goal);
  }
}

function sameAmount(group: Group, { target }: Goal): boolean {
  return group.goals.some((one) => JSON.stringify(one.target) === JSON.stringify(target));
}

export function wordsOf(text: string): Set<string> {
  return new Set(
    (plainOf(text).match(/[a-z]+/g) ?? []).filter(
      (word) => !/^(?:duoc|va|cho|cua|moi|cac|so|muc|do)$/.test(word),
    ),
  );
}

/** One says no more than the other, or half of their words are the same. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter((word) => b.has(word)).length;
  return both === Math.min(a.size, b.size) || both * 2 >= new Set([...a, ...b]).size;
}

function groupOffers({ noun, goals }: Group, i: number): PlanOffer[] {
  const offers: PlanOffer[] = [];
  const path = `indicators[${i}]`;
  const named = goals.find(({ name }) => name !== '');
  if (named !== undefined)
    offers.push(offer(`${path}.name`, { what: 'text', value: named.name }, named.from, 'WORDING'));
  if (noun !== '') offers.push(offer(`${path}.unit`, { what: 'text', value: noun }, goals[0]!.from));
  const hasTotal = goals.some(({ target, phase }) => target.kind === 'total' && phase === null);
  for (const { from, target, phase, due, why } of goals) {
    if (phase !== null) {
      offers.push(
        offer(`${path}.phaseTargets[${phase}].target`, { what: 'target', value: target }, from, why),
      );
      const measure = measureOf(from.text, from.plain);
      if (measure !== '' && target.kind === 'percent')
        offers.push(
          offer(`${path}.phaseTargets[${phase}].measure`, { what: 'text', value: measure }, from, 'INFERRED'),
        );
    } else if (target.kind === 'per-day' && hasTotal)
      offers.push(offer(`${path}.statedDaily`, { what: 'number', value: target.value }, from, why));
    else offers.push(offer(`${path}.target`, { what: 'target', value: target }, from, why));
    if (due !== null) offers.push(offer(`${path}.deadline`, { what: 'deadline', value: due }, from));
    if (target.kind === 'percent' && /\(tru[^)]{0,120}muc (?:do )?2/.test(from.plain))
      offers.push(offer(`${path}.excludeHolders`, { what: 'flag', value: true }, from, 'INFERRED'));
  }
  return offers;
}

/** "phấn đấu cấp tài khoản định danh cho 80%": what that share counts. */
function measureOf(text: string, plain: string): string {
  const found = /phan dau (?!dat\b)([a-z][^.,;:%]{4,80}?) cho (?:it nhat |toi thieu )?\d/.exec(plain);
  return found === null
    ? ''
    : text.slice(
        found.index + found[0].indexOf(found[1]!),
        found.index + found[0].indexOf(found[1]!) + found[1]!.length,
      );
}

/** "18.450 người đủ điều kiện" */
function eligibleOffers({ sentences }: Reading): PlanOffer[] {
  return sentences.flatMap((from) =>
    from.figures.flatMap(({ value, end, percent, ambiguous }): PlanOffer[] => {
      const behind = from.plain.slice(end).trimStart();
      if (
        percent ||
        value < 10 ||
        !Number.isInteger(value) ||
        !(ELIGIBLE.test(behind) || POPULATION.test(behind))
      )
        return [];
      const inferred = quotesOthers(from) || !ELIGIBLE.test(behind);
      const why = ambiguous ? 'AMBIGUOUS_NUMBER' : inferred ? 'INFERRED' : null;
      return [offer('indicators[0].eligible', { what: 'number', value }, from, why)];
    }),
  );
}

function startOffers(starts: readonly Start[], groups: readonly Group[]): PlanOffer[] {
  return starts.flatMap((start): PlanOffer[] => {
    const { from, what, value, parts, asOf, percent } = start;
    const grade = start.grades.length === 1 ? start.grades[0]! : null;
    const found = groups.findIndex(
      (group) => group.grade === grade && (group.noun === start.noun || what === 'dossiers'),
    );
    const i = Math.max(0, found >= 0 ? found : nearest(start, groups));
    const path = `indicators[${i}].baseline`;
    const sum = parts.reduce((all, one) => all + one.value, 0);
    const why = parts.length > 1 && sum !== value ? 'SUM_DIFFERS' : start.why;
    const offers = [offer(`${path}.${what}`, { what: 'number', value }, from, why)];
    parts.forEach((part, j) => {
      offers.push(offer(`${path}.parts.${what}[${j}]`, { what: 'part', value: part }, from, why));
    });
    if (asOf !== null) offers.push(offer(`${path}.asOf`, { what: 'day', value: asOf }, from));
    if (percent !== null)
      offers.push(offer(`${path}.statedPercent`, { what: 'percent', value: percent }, from));
    return offers;
  });
}

/** Counted by the same word, else in the most of the same words. */
function nearest({ noun, from }: Start, groups: readonly Group[]): number {
  const same = groups.findIndex((group) => group.noun === noun);
  if (same >= 0) return same;
  const own = wordsOf(from.plain);
  const shared = groups.map(({ words }) => [...words].filter((word) => own.has(word)).length);
  return shared.indexOf(Math.max(0, ...shared));
}

/** Each stretch goes to the indicators whose words it shares most. */
function ownPeriods(
  stretches: readonly Stretch[],
  all: readonly { words: ReadonlySet<string>; from: string }[],
): PlanOffer[] {
  if (stretches.length < 2) return [];
  return all.flatMap(({ words, from }, i) => {
    const own = new Set([...words, ...wordsOf(from)]);
    const shared = stretches.map((stretch) => {
      const label = wordsOf(stretch.from.plain.split(':')[0]!);
      const others = new Set(
        stretches
          .filter((one) => one !== stretch)
          .flatMap((one) => [...wordsOf(one.from.plain.split(':')[0]!)]),
      );
      return [...label].filter((word) => own.has(word) && !others.has(word)).length;
    });
    const most = Math.max(...shared);
    if (most === 0) return [];
    const { from: source, first, last, statedDays } = stretches[shared.indexOf(most)]!;
    const offers = [
      offer(`indicators[${i}].period`, { what: 'period', value: { first, last } }, source, 'INFERRED'),
    ];
    if (statedDays !== null)
      offers.push(
        offer(`indicators[${i}].statedDays`, { what: 'number', value: statedDays }, source, 'INFERRED'),
      );
    return offers;
  });
}
