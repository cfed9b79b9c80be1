/** How much is left to each leaf, block by block, after wishes and after those who cannot go on. */
import type { Unit } from '../campaign';
import { type Figure, finding, type Severity } from '../finding';
import { apportion } from '../quota/apportion';
import { ancestorsOf, unitsByCode } from '../units';
import { newlyStopped } from './fingerprint';
import { handDown } from './hand-down';
import type { Transfer } from './request';
import { capOf, daysLeft, plannedLeft, type Stage, total } from './stage';

export interface Remaining {
  /** `[block][leaf]` */
  left: number[][];
  /** By leaf: what it is to reach in all. */
  targets: number[];
  pinned: boolean[];
  /** Without a working day left, or about to be: they take nothing on. */
  stopped: boolean[];
}

/** What some are short of for good, on its way to others. */
interface Pool {
  amount: number;
  /** Leaves it comes from. */
  from: number[];
}

/**
 * In this order: what targets leave over after what is done; transfers; what leaves that stop, and pinned ones that are
 * short, hand to their siblings (to those of the units above where these have no room). Who stops in some days does what
 * he had been given for these days. Findings are added to the stage; errors among them mean that the result does not
 * stand.
 *
 * Shortfalls fall into the block that is running: a phase is caught up within the phase as long as it has days.
 *
 * @param goals `[block][leaf]`
 */
export function remainingOf(stage: Stage, goals: readonly (readonly number[])[]): Remaining {
  const { campaign, organisation, indicator, request, done, blocks, findings } = stage;
  const { leaves, groups, tree } = organisation;
  const byCode = unitsByCode(campaign);
  const number = new Map(leaves.map((leaf, i) => [leaf.code, i]));
  const days = leaves.map((_, i) => blocks.map((_, b) => daysLeft(stage, i, b)));
  const stopping = newlyStopped(request.current.fingerprint, campaign);
  const leaving = leaves.map((leaf) =>
    [leaf, ...ancestorsOf(leaf, byCode)].some(({ code }) => stopping.has(code)),
  );
  const stopped = days.map((ofLeaf, i) => leaving[i]! || total(ofLeaf) === 0);
  const targets = leaves.map((_, i) => total(goals.map((block) => block[i]!)));
  const left = blocks.map(() => leaves.map(() => 0));
  /** What a leaf that stops is short of. */
  const loose = leaves.map((_, i) => settle(i));
  const pinned = leaves.map((leaf, i) => isPinned(leaf, i));
  for (const transfer of request.transfers) if (transfer.indicator === indicator.key) move(transfer);
  handOn();
  return { left, targets, pinned, stopped };

  /** What a leaf has left in each block it still works in; a daily cap pushes the rest into later blocks. */
  function settle(i: number): number {
    let goal = 0;
    let reached = done[i]!;
    let last = -1;
    goals.forEach((block, b) => {
      goal += block[i]!;
      if (days[i]![b] === 0) return;
      const most = leaving[i] ? givenIn(i, b) : capOf(leaves[i]!) * days[i]![b]!;
      // Who stops has no later phase to do in it what was meant for it.
      left[b]![i] = Math.min(most, Math.max(0, (leaving[i] ? targets[i]! : goal) - reached));
      reached += left[b]![i]!;
      last = b;
    });
    const rest = Math.max(0, goal - reached);
    if (stopped[i]) return rest;
    left[last]![i]! += rest;
    return 0;
  }

  /** Of a block, what the plan has for the leaf on days that it still works. */
  function givenIn(i: number, b: number): number {
    const { first, end } = stage.spans[b]!;
    const cells = stage.planned[i]!.slice(first, end);
    return total(cells.filter((_, d) => stage.works[i]![first + d]! > 0).map(upToCap));
    function upToCap(cell: number): number {
      return Math.min(cell, capOf(leaves[i]!));
    }
  }

  /** Pinned, or under a pinned unit, and able to keep what it has. */
  function isPinned(leaf: Unit, i: number): boolean {
    const chain = [leaf, ...ancestorsOf(leaf, byCode)];
    if (!chain.some(({ code }) => request.pins.has(code))) return false;
    const { planned, works } = stage;
    const fits =
      plannedLeft(stage, i) === total(planned[i]!) &&
      planned[i]!.every((cell, d) => cell === 0 || (works[i]![d]! > 0 && cell <= capOf(leaf)));
    if (!fits) tell('REBALANCE_PIN_BROKEN', 'warning', leaf, {});
    return fits;
  }

  function move({ from, to, amount }: Transfer): void {
    const [giver, taker] = [byCode.get(from), byCode.get(to)];
    const whole = Number.isSafeInteger(amount) && amount > 0;
    if (giver === undefined || taker === undefined || giver === taker || !whole) {
      findings.push(finding('REBALANCE_TRANSFER_UNCLEAR', 'error', 'transfers', { from, to, amount }));
      return;
    }
    const { excludeHolders } = indicator;
    const taken = handDown(organisation, from, amount, giveable, excludeHolders);
    const remaining = total([...taken.values()]);
    if (remaining < amount) {
      tell('REBALANCE_TRANSFER_TOO_MUCH', 'error', giver, { amount, remaining });
      return;
    }
    for (const [code, part] of taken) take(number.get(code)!, part);
    const placed = total([...give(to, amount).values()]);
    if (placed < amount) tell('REBALANCE_TRANSFER_NO_ROOM', 'error', taker, { amount, most: placed });
  }

  function giveable({ code }: Unit): number {
    const i = number.get(code)!;
    return pinned[i] ? 0 : loose[i]! + total(left.map((block) => block[i]!));
  }

  function room(leaf: Unit): number {
    const i = number.get(leaf.code)!;
    if (pinned[i]) return 0;
    return total(blocks.map((_, b) => roomIn(i, b)));
  }

  function roomIn(i: number, b: number): number {
    const many = stopped[i] ? 0 : days[i]![b]!;
    return many === 0 ? 0 : Math.max(0, capOf(leaves[i]!) * many - left[b]![i]!);
  }

  function take(i: number, amount: number): void {
    const first = Math.min(amount, loose[i]!);
    loose[i]! -= first;
    targets[i]! -= amount;
    const held = left.map((block) => BigInt(block[i]!));
    const parts = apportion(
      BigInt(amount - first),
      held,
      held.map(() => BigInt(0)),
      held,
    )!;
    parts.forEach((part, b) => {
      left[b]![i]! -= Number(part);
    });
  }

  /** @returns what found room under the unit (null: in the whole area), by code of the leaf */
  function give(code: string | null, amount: number): Map<string, number> {
    const parts = handDown(organisation, code, amount, room, indicator.excludeHolders);
    for (const [leaf, part] of parts) put(number.get(leaf)!, part);
    return parts;
  }

  /** In the blocks as what is left there; evenly by days where nothing is. */
  function put(i: number, amount: number): void {
    const most = blocks.map((_, b) => BigInt(Math.min(amount, roomIn(i, b))));
    const least = blocks.map(() => BigInt(0));
    const [held, even] = [left.map((block) => BigInt(block[i]!)), days[i]!.map(BigInt)];
    const parts =
      apportion(BigInt(amount), held, least, most) ?? apportion(BigInt(amount), even, least, most);
    // One past its target does all of it on top.
    targets[i] = Math.max(targets[i]!, done[i]!) + amount;
    parts!.forEach((part, b) => {
      left[b]![i]! += Number(part);
    });
  }

  /** What the stopped and the pinned cannot do, to others; from the lowest groups up. */
  function handOn(): void {
    if (stopped.every((one) => one)) {
      const amount = total(loose);
      // An indicator whose days are over keeps nobody from planning the others again.
      const isOver =
        stage.passed < stage.weights.days.length && stage.spans.every(({ first, end }) => first === end);
      if (amount > 0)
        tell(isOver ? 'REBALANCE_OVER' : 'REBALANCE_NO_TAKER', isOver ? 'note' : 'error', null, { amount });
      return;
    }
    const pools = Array.from({ length: groups.length + 1 }, (): Pool => ({ amount: 0, from: [] }));
    leaves.forEach((leaf, i) => {
      const rest = pinned[i] ? keep(leaf, i) : loose[i]!;
      if (rest <= 0) return;
      const still = total(left.map((block) => block[i]!));
      if (still > 0 && leaving[i]) tell('REBALANCE_STOPPING', 'note', leaf, { left: still, amount: rest });
      else if (stopped[i]) tell('REBALANCE_STOPPED', 'note', leaf, { done: done[i]!, amount: rest });
      pour(tree.leafGroup[i]!, { amount: rest, from: [i] });
      targets[i]! -= rest;
    });
    for (let g = groups.length; g >= 0; g--) {
      const { amount, from } = pools[g]!;
      if (amount === 0) continue;
      const given = give(g === 0 ? null : groups[g - 1]!.code, amount);
      tellTakers(g, from, given);
      const rest = amount - total([...given.values()]);
      if (rest > 0 && g > 0) pour(tree.groupParent[g]!, { amount: rest, from });
      if (rest > 0 && g === 0) tell('REBALANCE_NO_TAKER', 'error', null, { amount: rest });
    }
    function pour(g: number, { amount, from }: Pool): void {
      pools[g]!.amount += amount;
      pools[g]!.from.push(...from);
    }
  }

  /** Who takes what is handed on inside a group: by the units right under it. */
  function tellTakers(g: number, from: readonly number[], given: ReadonlyMap<string, number>): void {
    const top = g === 0 ? null : groups[g - 1]!.code;
    const taken = new Map<Unit, number>();
    for (const [code, part] of given) {
      if (part === 0) continue;
      const line = [byCode.get(code)!, ...ancestorsOf(byCode.get(code)!, byCode)];
      const taker = line.find(({ parent }) => parent === top)!;
      taken.set(taker, (taken.get(taker) ?? 0) + part);
    }
    if (taken.size === 0) return;
    const named = ({ name, code }: Unit) => `${name} (${code})`;
    tell('REBALANCE_HANDED_ON', 'note', null, {
      amount: total([...taken.values()]),
      units: from.map((i) => named(leaves[i]!)),
      takers: [...taken].map(([unit, part]) => `${named(unit)} +${part}`),
    });
  }

  /** A pinned leaf keeps its quotas; @returns what it is short of then */
  function keep(leaf: Unit, i: number): number {
    const short = loose[i]! + total(left.map((block) => block[i]!)) - total(stage.planned[i]!);
    stage.spans.forEach(({ first, end }, b) => {
      left[b]![i] = total(stage.planned[i]!.slice(first, end));
    });
    if (short > 0 && !stopped[i]) tell('REBALANCE_PIN_SHORT', 'note', leaf, { amount: short });
    if (short < 0) {
      targets[i]! -= short;
      tell('REBALANCE_PIN_OVER', 'note', leaf, { amount: -short });
    }
    return short;
  }

  function tell(code: string, severity: Severity, unit: Unit | null, figures: Record<string, Figure>): void {
    const path = unit === null ? `indicators.${indicator.key}.target` : `units.${unit.code}`;
    const names = { unit: unit?.name ?? campaign.area, code: unit?.code ?? '', indicator: indicator.name };
    findings.push(finding(code, severity, path, { ...names, ...figures }));
  }
}
