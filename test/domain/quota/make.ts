/** Small campaigns and tables for the quota tests. */
import { BARE_UNIT } from '../../../src/domain/bare-unit';
import type { Campaign, CountIndicator, Unit } from '../../../src/domain/campaign';
import { groupShares } from '../../../src/domain/quota/round-table';
import { makeShape, type Share } from '../../../src/domain/quota/share';
import { makeTree, type Tree } from '../../../src/domain/quota/tree';

export function unit(code: string, parent: string | null, more: Partial<Unit> = {}): Unit {
  return { ...BARE_UNIT, code, name: code, parent, ...more };
}

export function indicator(more: Partial<CountIndicator> = {}): CountIndicator {
  return {
    kind: 'count',
    key: 'activated',
    name: 'Activated',
    unit: 'accounts',
    period: null,
    statedDays: null,
    target: null,
    deadline: null,
    phaseTargets: [],
    statedDaily: null,
    baseline: null,
    supply: null,
    eligible: null,
    excludeHolders: false,
    ...more,
  };
}

/** A campaign from 1 June 2023 (a Thursday), every day of weight 1. */
export function campaign(days: number, more: Partial<Campaign> = {}): Campaign {
  return {
    name: 'Campaign',
    issuer: 'Issuer',
    parentIssuer: null,
    document: { number: null, date: null },
    levels: ['Ward', 'Hamlet', 'Team'],
    area: 'Ward',
    period: { first: '2023-06-01', last: dayOf(days) },
    statedDays: null,
    calendar: { weekday: 1, saturday: 1, sunday: 1, days: [], rampUp: [] },
    phases: [],
    indicators: [],
    jointTarget: null,
    units: [],
    organisations: [],
    cutOffs: [],
    eveningWork: false,
    rounds: [],
    milestones: [],
    outreach: [],
    thresholds: { ahead: 110, behind: 95, farBehind: 80 },
    pauses: [],
    entry: { who: 'link', closesItself: false, reasons: [] },
    reports: {
      weekStart: 'monday',
      rankedBy: 'reported',
      rewardFrom: 100,
      onTimeFrom: 90,
      remindBelow: 80,
      smallBelow: 50,
    },
    invented: [],
    ...more,
  };
}

/** The nth day of June 2023. */
export function dayOf(n: number): string {
  return `2023-06-${String(n).padStart(2, '0')}`;
}

/** Hamlets of so many teams each: codes A, A1, A2, B, B1 … */
export function hamlets(...sizes: number[]): Unit[] {
  return sizes.flatMap((size, h) => {
    const code = String.fromCharCode(65 + h);
    return [unit(code, null), ...Array.from({ length: size }, (_, t) => unit(`${code}${t + 1}`, code))];
  });
}

/** A tree of groups right below the top: `sizes` leaves in each. */
export function treeOf(...sizes: number[]): Tree {
  return makeTree(
    [-1, ...sizes.map(() => 0)],
    sizes.flatMap((size, g) => Array.from({ length: size }, () => g + 1)),
  );
}

export function flatTree(leaves: number): Tree {
  return makeTree([-1], new Array<number>(leaves).fill(0));
}

/** Shares written as halves: [0, 1, 0, 1] is 0 ½ 0 ½. */
export function halves(
  tree: Tree,
  rows: readonly (readonly number[])[],
): { leaves: Share[]; groups: Share[] } {
  const leaves = rows.map((row) => ({ times: 1, shape: makeShape(row.map(BigInt), BigInt(2)) }));
  return { leaves, groups: groupShares(tree, leaves, rows[0]!.length) };
}

/** Cells as rows of a table, leaf by leaf. */
export function rowsOf(cells: ArrayLike<number>, leaves: number): number[][] {
  const days = cells.length / leaves;
  return Array.from({ length: leaves }, (_, leaf) =>
    Array.from({ length: days }, (_, day) => cells[day * leaves + leaf]!),
  );
}

export const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((a, b) => a + b, 0);
