/** Units as written, nested and partly nameless, become the flat list of a campaign. */
import type { Unit } from '../campaign';
import { generateCode } from '../codes';
import { type Finding, finding } from '../finding';
import { sameName } from '../names';
import { unitNamed, type WrittenUnit } from './unit-shape';

interface Node {
  written: WrittenUnit;
  name: string;
  code: string | null;
  parent: Node | null;
  /** Index into the levels; 1 directly under the area. */
  depth: number;
}

/**
 * Flat units, parents before children, every one with a code: given ones are kept, missing ones made level by level.
 * A parent written as text may be a code or a name.
 */
export function flattenUnits(
  written: readonly WrittenUnit[],
  levels: readonly string[],
): { units: Unit[]; findings: Finding[] } {
  const nodes: Node[] = [];
  const lay = (list: readonly WrittenUnit[], parent: Node | null, depth: number): void => {
    list.forEach((one, index) => {
      const name = one.name ?? `${wordOf(levels[depth] ?? levels[levels.length - 1]!)} ${index + 1}`;
      const node: Node = { written: one, name, code: one.code, parent, depth };
      nodes.push(node);
      lay(one.units, node, depth + 1);
      const teams = Array.from({ length: one.teams }, (_, i) =>
        unitNamed(`${wordOf(levels[levels.length - 1]!)} ${i + 1}`),
      );
      lay(teams, node, depth + 1);
    });
  };
  lay(written, null, 1);
  const findings = [...duplicateCodes(nodes), ...linkParents(nodes)];
  if (findings.length > 0) return { units: [], findings };
  findings.push(...tooDeep(nodes, levels.length));
  giveCodes(nodes, levels);
  return { units: parentsFirst(nodes).map(unitOf), findings };
}

/** The first kind a level names: "Khu phố, thôn" → "Khu phố". */
function wordOf(level: string): string {
  return level.split(/\s*[,/–]\s*/)[0]!;
}

/** Two codes that differ only in case are one code: people type them on a phone. */
function duplicateCodes(nodes: readonly Node[]): Finding[] {
  const names = new Map<string, string[]>();
  for (const { code, name } of nodes) {
    if (code !== null) names.set(code.toUpperCase(), [...(names.get(code.toUpperCase()) ?? []), name]);
  }
  return [...names]
    .filter(([, having]) => having.length > 1)
    .map(([code, having]) =>
      finding('SCHEMA_DUPLICATE_CODE', 'error', `units.${code}`, { unit: code, names: having }),
    );
}

/** Turns `parent` as text into the node it means, and checks that nothing stands under itself. */
function linkParents(nodes: readonly Node[]): Finding[] {
  const findings: Finding[] = [];
  for (const node of nodes) {
    const reference = node.written.parent;
    if (reference === null) continue;
    const path = `units.${node.code ?? node.name}.parent`;
    const found = findUnits(nodes, reference);
    if (found.length === 1 && node.parent === null) node.parent = found[0]!;
    else {
      const code = found.length > 1 ? 'SCHEMA_AMBIGUOUS_UNIT' : 'SCHEMA_UNKNOWN_PARENT';
      findings.push(finding(code, 'error', path, { field: path, value: reference }));
    }
  }
  if (findings.length > 0) return findings;
  for (const node of nodes) {
    const above = new Set<Node>();
    for (let at = node.parent; at !== null && !above.has(at); at = at.parent) above.add(at);
    node.depth = above.size + 1;
    if (above.has(node)) {
      const path = `units.${node.code ?? node.name}.parent`;
      findings.push(finding('SCHEMA_PARENT_LOOP', 'error', path, { unit: node.name }));
    }
  }
  return findings;
}

/** The unit with this code, else those with this name. */
export function findUnits<T extends { code: string | null; name: string }>(
  units: readonly T[],
  reference: string,
): T[] {
  const byCode = units.filter((unit) => unit.code === reference);
  return byCode.length > 0 ? byCode : units.filter((unit) => sameName(unit.name, reference));
}

function tooDeep(nodes: readonly Node[], levels: number): Finding[] {
  return nodes
    .filter((node) => node.depth === levels)
    .map((node) =>
      finding('SCHEMA_TREE_DEPTH', 'error', `units.${node.code ?? node.name}`, { unit: node.name, levels }),
    );
}

function giveCodes(nodes: readonly Node[], levels: readonly string[]): void {
  const taken = new Set(nodes.flatMap((node) => (node.code === null ? [] : [node.code.toUpperCase()])));
  const deepest = Math.max(...nodes.map((node) => node.depth));
  for (let depth = 1; depth <= deepest; depth++) {
    for (const node of nodes) {
      if (node.depth !== depth || node.code !== null) continue;
      const place = { parent: node.parent?.code ?? null, level: levels[depth] ?? levels[levels.length - 1]! };
      node.code = generateCode(node.name, taken, place);
      taken.add(node.code);
    }
  }
}

/** The written order where it has parents first already; else each parent moves up to just before its first child. */
function parentsFirst(nodes: readonly Node[]): Node[] {
  const ordered = new Set<Node>();
  const add = (node: Node): void => {
    if (node.parent !== null) add(node.parent);
    ordered.add(node);
  };
  nodes.forEach(add);
  return [...ordered];
}

function unitOf({ written, name, code, parent }: Node): Unit {
  const { units: _units, teams: _teams, ...fields } = written;
  return { ...fields, name, code: code!, parent: parent?.code ?? null };
}
