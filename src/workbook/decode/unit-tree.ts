/** Rows of "Danh sách tổ" put under each other: levels, parents, codes, and what does not fit together. */
import { generateCode } from '../../domain/codes';
import { normalizeName, sameName } from '../../domain/names';
import { a1 } from '../read';
import { firstKind } from '../tabs/levels';
import type { Fill, Json } from './answers';
import type { FormReader } from './form-reader';
import type { UnitRow } from './unit-rows';
import { sameWord } from './words';

interface Node {
  row: UnitRow;
  /** Index into the levels as the row says; null where it says nothing. */
  stated: number[] | null;
  parent: Node | null;
  /** What stands under the column of parents leads to no unit, or to several: reported there, and the depth says nothing. */
  lost: boolean;
  depth: number;
  code: string;
}

/** @returns units for a campaign file: a flat list in the order of the rows, all with codes */
export function unitsJson(
  reader: FormReader,
  rows: readonly UnitRow[],
  levels: readonly string[],
  area: string,
): { json: Json[]; fills: Fill[] } {
  const nodes = rows.map(
    (row): Node => ({
      row,
      stated: statedLevels(reader, row, levels),
      parent: null,
      lost: false,
      depth: 1,
      code: '',
    }),
  );
  reportDuplicateCodes(reader, nodes);
  for (const [i, node] of nodes.entries()) {
    const parent = parentOf(reader, nodes, i, area);
    node.lost = parent === 'lost';
    node.parent = parent === 'lost' ? null : parent;
  }
  for (const node of nodes) node.depth = lineOf(node).length;
  for (const node of nodes) reportLevel(reader, node, levels);
  for (const { row } of nodes)
    if (row.name === null) reader.report('FORM_NAME_MISSING', 'error', row.spot('name'));
  reportLookAlikes(reader, nodes);
  const fills = giveCodes(nodes, levels);
  for (const [i, { row, code }] of nodes.entries()) {
    for (const base of [`units.${code}`, `units.${i}`]) {
      reader.place(base, row.spot('name'));
      for (const [path, spot] of row.spots) reader.place(`${base}.${path}`, spot);
    }
  }
  return { json: nodes.flatMap((node) => [unitJson(node), ...unlisted(reader, node, nodes, levels)]), fills };
}

/** A level may be named in full or by one of its kinds: "Phường" for "Phường, xã". */
function statedLevels(
  reader: FormReader,
  { level, spot }: UnitRow,
  levels: readonly string[],
): number[] | null {
  if (level === null) return null;
  const indexes = (fits: (name: string) => boolean) =>
    levels.flatMap((name, i) => (i > 0 && fits(name) ? [i] : []));
  const exact = indexes((name) => sameWord(name, level));
  const found =
    exact.length > 0 ? exact : indexes((name) => name.split(/[,/–]/).some((kind) => sameWord(kind, level)));
  if (found.length > 0) return found;
  reader.report('FORM_LEVEL_UNKNOWN', 'error', spot('level'), { value: level, choices: levels.slice(1) });
  return null;
}

function reportDuplicateCodes(reader: FormReader, nodes: readonly Node[]): void {
  const first = new Map<string, UnitRow>();
  for (const { row } of nodes) {
    if (row.code === null) continue;
    const other = first.get(row.code.toUpperCase());
    if (other === undefined) first.set(row.code.toUpperCase(), row);
    else {
      const { row: at, column } = other.spot('code');
      reader.report('FORM_CODE_DUPLICATE', 'error', row.spot('code'), {
        code: row.code,
        other: a1(at, column),
      });
    }
  }
}

/**
 * By code, by name, or, when left blank, the nearest row above that stands one level higher.
 * @returns null directly under the area; 'lost' when there is no telling, which is reported
 */
function parentOf(
  reader: FormReader,
  nodes: readonly Node[],
  index: number,
  area: string,
): Node | null | 'lost' {
  const { row, stated } = nodes[index]!;
  const { parent } = row;
  if (parent === null) {
    const level = stated?.[0] ?? 1;
    if (level <= 1) return null;
    for (let i = index - 1; i >= 0; i--) if (nodes[i]!.stated?.includes(level - 1)) return nodes[i]!;
    reader.report('FORM_PARENT_MISSING', 'error', row.spot('parent'));
    return 'lost';
  }
  const others = nodes.filter((_, i) => i !== index);
  const byCode = others.filter(({ row }) => row.code?.toUpperCase() === parent.toUpperCase());
  // A code that two units have is reported where it stands a second time.
  if (byCode.length > 0) return byCode.length === 1 ? byCode[0]! : 'lost';
  const byName = others.filter(({ row }) => sameName(row.name ?? '', parent));
  if (byName.length === 1) return byName[0]!;
  if (byName.length === 0 && sameName(parent, area)) return null;
  const code = byName.length === 0 ? 'FORM_PARENT_UNKNOWN' : 'FORM_PARENT_AMBIGUOUS';
  reader.report(code, 'error', row.spot('parent'), { value: parent });
  return 'lost';
}

/** The unit and those above it; a loop ends where it closes (the schema names it). */
function lineOf(node: Node): Node[] {
  const seen = new Set<Node>();
  for (let at: Node | null = node; at !== null && !seen.has(at); at = at.parent) seen.add(at);
  return [...seen];
}

function reportLevel(reader: FormReader, node: Node, levels: readonly string[]): void {
  const { row, stated, depth } = node;
  if (stated === null || stated.includes(depth) || lineOf(node).some(({ lost }) => lost)) return;
  reader.report('FORM_LEVEL_MISMATCH', 'error', row.spot('level'), {
    value: row.level ?? '',
    expected: levels[depth] ?? '',
  });
}

/** Two names under one parent that differ only in hidden letters or spaces are one name typed twice. */
function reportLookAlikes(reader: FormReader, nodes: readonly Node[]): void {
  const seen = new Map<string, UnitRow>();
  for (const { row, parent } of nodes) {
    const key = `${parent === null ? '' : parent.row.row}|${normalizeName(row.typedName)}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, row);
    else if (row.name !== null && other.typedName !== row.typedName) {
      const { row: at, column } = other.spot('name');
      reader.report('FORM_NAME_LOOKS_SAME', 'warning', row.spot('name'), {
        value: row.name,
        other: a1(at, column),
      });
    }
  }
}

/** Level by level, so that a team's code can be made from its hamlet's. */
function giveCodes(nodes: readonly Node[], levels: readonly string[]): Fill[] {
  const fills: Fill[] = [];
  const taken = new Set(nodes.flatMap(({ row }) => (row.code === null ? [] : [row.code.toUpperCase()])));
  for (const node of [...nodes].sort((a, b) => a.depth - b.depth)) {
    const { row, depth, parent } = node;
    if (row.code !== null) {
      node.code = row.code;
      continue;
    }
    const place = { parent: parent?.code ?? null, level: levels[depth] ?? levels[levels.length - 1] ?? '' };
    node.code = generateCode(row.name ?? '', taken, place);
    taken.add(node.code.toUpperCase());
    fills.push({ tab: 'units', ...row.spot('code'), value: node.code });
  }
  return fills;
}

function unitJson({ row, code, parent }: Node): Json {
  const { name, quota, workDays, fields } = row;
  return { ...fields, code, name, parent: parent?.code ?? null, quota, workDays };
}

/** "Số tổ" counts all teams of a unit; those without a row of their own are nameless: "Tổ 1", "Tổ 2", … */
function unlisted(reader: FormReader, node: Node, nodes: readonly Node[], levels: readonly string[]): Json[] {
  const wanted = node.row.teams ?? 0;
  const listed = nodes.filter(({ parent }) => parent === node);
  if (wanted === 0) return [];
  if (listed.length > wanted)
    reader.report('FORM_TEAMS_MISMATCH', 'warning', node.row.spot('teams'), {
      unit: node.row.name ?? '',
      stated: wanted,
      listed: listed.length,
    });
  const word = firstKind(levels[levels.length - 1] ?? '');
  const names = listed.map(({ row }) => row.name ?? '');
  const made: Json[] = [];
  for (let number = 1; made.length + listed.length < wanted; number++) {
    const name = `${word} ${number}`;
    if (!names.some((one) => sameName(one, name))) made.push({ name, parent: node.code });
  }
  return made;
}
