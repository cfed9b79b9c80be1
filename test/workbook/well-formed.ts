/** What must hold of every tab model, whatever it shows. */
import { referencesOf } from '../../src/workbook/formula';
import type { Area, Rect, Tab } from '../../src/workbook/model';

/** Everything wrong with the models, in words; formulas may refer to any of `tabs`. */
export function faults(tabs: readonly Tab[]): string[] {
  return tabs.flatMap((tab) =>
    [
      ...repeated(
        'column key',
        tab.columns.map(({ key }) => key),
      ),
      ...repeated(
        'row key',
        tab.rows.map(({ key }) => key),
      ),
      ...repeated(
        'area',
        tab.areas.map(({ name }) => name),
      ),
      ...[...tab.columns, ...tab.rows]
        .filter(({ key }) => /\s|^$/.test(key))
        .map(({ key }) => `key "${key}"`),
      ...tab.areas.flatMap((area) => areaFaults(tab, area, tabs)),
      ...tab.conditionals.flatMap((rule) => [
        ...outside(tab, rule.at, `conditional ${rule.mark}`),
        ...referenceFaults(tab, rule.formula, [tab], rule.mark),
      ]),
      ...tab.merges.flatMap((rect) => outside(tab, rect, 'merge')),
      ...crossing(tab),
      ...(tab.protection?.unprotected ?? []).flatMap((rect) => outside(tab, rect, 'unprotected')),
      ...keyFaults(tab),
    ].map((fault) => `${tab.key}: ${fault}`),
  );
}

function areaFaults(tab: Tab, area: Area, tabs: readonly Tab[]): string[] {
  const { content, validation, at, name } = area;
  const found = outside(tab, at, name);
  if (content.kind === 'constant' || content.kind === 'form' || content.kind === 'digits') {
    const [height, width] = [at.rows.to - at.rows.from, at.columns.to - at.columns.from];
    if (content.values.length !== height || content.values.some((line) => line.length !== width))
      found.push(`${name}: values do not fill the rectangle`);
  }
  if (content.kind === 'digits' && content.values.some((line) => line.some((n) => n !== null && !(n >= 0))))
    found.push(`${name}: not digits`);
  if (content.kind === 'formula') found.push(...referenceFaults(tab, content.formula, tabs, name));
  if (content.kind === 'constant' || content.kind === 'form')
    for (const value of content.values.flat())
      if (value !== null && typeof value === 'object' && 'formula' in value)
        found.push(...referenceFaults(tab, value.formula, tabs, name));
  if (validation?.rule.kind === 'formula')
    found.push(...referenceFaults(tab, validation.rule.formula, [tab], name));
  if (validation?.rule.kind === 'list' && validation.rule.options.length === 0)
    found.push(`${name}: empty list`);
  for (const note of area.notes)
    if (note.row >= at.rows.to - at.rows.from || note.column >= at.columns.to - at.columns.from)
      found.push(`${name}: note outside`);
  return found;
}

function referenceFaults(tab: Tab, formula: string, reachable: readonly Tab[], name: string): string[] {
  const found = referencesOf(formula).flatMap((reference) => {
    const target = reference.tab === null ? tab : reachable.find(({ key }) => key === reference.tab);
    if (target === undefined) return [`${name}: tab ${reference.tab} out of reach`];
    const columns = [reference.first, reference.last].filter(
      (key) => key !== '.' && !target.columns.some((column) => column.key === key),
    );
    const { rows } = reference;
    const row = rows.kind === 'row' && !target.rows.some(({ key }) => key === rows.key) ? [rows.key] : [];
    return [...columns, ...row].map((key) => `${name}: no ${key} in ${target.key}`);
  });
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (/[,\\]|\d\.\d/.test(plain.replace(/\{[^{}]*\}/g, 'X'))) found.push(`${name}: locale-bound: ${formula}`);
  if (/\b(INDIRECT|LET|LAMBDA|REGEX\w*|FILTER|QUERY|XLOOKUP|ARRAYFORMULA|TEXT|OFFSET)\(/.test(plain))
    found.push(`${name}: a function not shared by all engines: ${formula}`);
  if ((plain.match(/\(/g) ?? []).length !== (plain.match(/\)/g) ?? []).length)
    found.push(`${name}: brackets`);
  return found;
}

function outside(tab: Tab, { rows, columns }: Rect, name: string): string[] {
  const fits =
    rows.from >= 0 &&
    rows.from < rows.to &&
    rows.to <= tab.rows.length &&
    columns.from >= 0 &&
    columns.from < columns.to &&
    columns.to <= tab.columns.length;
  return fits ? [] : [`${name}: outside the grid or empty`];
}

/** Google refuses to freeze through a merged cell. */
function crossing(tab: Tab): string[] {
  const cut = ({ from, to }: { from: number; to: number }, at: number) => from < at && at < to;
  return tab.merges
    .filter(({ rows, columns }) => cut(rows, tab.frozenRows) || cut(columns, tab.frozenColumns))
    .map(() => 'a merge crosses the freeze bar');
}

/** The compiler finds columns by the key row, rows by the key column. */
function keyFaults(tab: Tab): string[] {
  const found: string[] = [];
  tab.columns.forEach(({ key }, c) => {
    if (textOf(tab, tab.keyRow, c) !== key) found.push(`column key ${key} does not stand in the key row`);
  });
  for (let r = tab.body.from; r < tab.body.to; r++) {
    const text = textOf(tab, r, tab.keyColumn);
    const key = tab.rows[r]!.key;
    if (text !== null && text.split(' ')[0] !== key)
      found.push(`row key ${key} does not stand in the key column`);
  }
  return found;
}

/** The text the model puts into a cell. */
export function textOf(tab: Tab, row: number, column: number): string | null {
  for (const { at, content } of [...tab.areas].reverse()) {
    const inside =
      row >= at.rows.from && row < at.rows.to && column >= at.columns.from && column < at.columns.to;
    if (!inside || (content.kind !== 'constant' && content.kind !== 'form')) continue;
    const value = content.values[row - at.rows.from]?.[column - at.columns.from] ?? null;
    if (typeof value === 'string') return value;
    return value !== null && typeof value === 'object' && 'text' in value ? value.text : null;
  }
  return null;
}

function repeated(what: string, keys: readonly string[]): string[] {
  return keys.filter((key, i) => keys.indexOf(key) < i).map((key) => `${what} ${key} twice`);
}
