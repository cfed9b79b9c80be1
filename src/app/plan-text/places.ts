/** Where in the forms something goes, what stands there now, and the forms with it. */
import { sameName } from '../../domain/names';
import type { Forms, UnitLine } from '../../workbook/form-answers';
import type { SectionWord } from '../../workbook/tabs/settings-form';
import type { Raw } from '../../workbook/tabs/settings-values';
import { countsOf } from '../set-up/units-frame';

/** What the forms call something once everything else is in its place. */
export type Called =
  | { indicator: number }
  /** The first so many. */
  | { indicators: number }
  | { phase: number }
  | { level: number; name: string };
export type Cell = Raw | Called;

export type Place =
  /** Answers of a row from a column on; `whole`: and none behind them. */
  | { to: 'row'; id: string; slot: number; values: Cell[]; whole?: true }
  /** A line of a list: the one at `index`, or the one that has the same in the columns `same`, or else a new one. */
  | { to: 'item'; list: SectionWord; values: Cell[]; index?: number; same?: number[] }
  /** A line of "Danh sách tổ", by name. Quotas by the position of the indicator. */
  | { to: 'unit'; name: string; cells: UnitLine['cells']; quota: [indicator: number, value: number][] }
  /** So many teams in each unit of the level above theirs that tells no other number. */
  | { to: 'teams'; count: number };

/** What stands in the place; null for each blank. */
export function presentAt(forms: Forms, place: Place): Raw[] {
  const { rows, lists } = forms.answers;
  switch (place.to) {
    case 'row': {
      const row = rows[place.id] ?? [];
      const found = place.whole ? row : place.values.map((_, i) => row[place.slot + i]);
      return blanks(found);
    }
    case 'item': {
      const items = lists[place.list] ?? [];
      const item = items[itemAt(forms, place)];
      return blanks(item?.slice(0, place.values.length) ?? place.values.map(() => null));
    }
    case 'unit': {
      const line = lineOf(forms, place.name);
      return blanks([
        line === undefined ? null : place.name,
        ...Object.keys(place.cells).map((id) => line?.cells[id as keyof UnitLine['cells']]),
        ...place.quota.map(([indicator]) => line?.quota[keyOf(forms, indicator)]),
      ]);
    }
    case 'teams':
      // Where no unit lacks its number, nothing is left to be said.
      return [forms.units.length > 0 && !forms.units.some(lacksTeams(forms)) ? place.count : null];
  }
}

/** What is to stand there, in the order of `presentAt`. */
export function valuesOf(forms: Forms, place: Place): Raw[] {
  switch (place.to) {
    case 'row':
    case 'item':
      return blanks(place.values.map((cell) => called(forms, cell)));
    case 'unit':
      return blanks([place.name, ...Object.values(place.cells), ...place.quota.map(([, value]) => value)]);
    case 'teams':
      return [place.count];
  }
}

/** The forms with these places filled, one after the other; nothing else of them changes. */
export function withPlaces(forms: Forms, places: readonly Place[]): Forms {
  return places.reduce(withPlace, forms);
}

function withPlace(forms: Forms, place: Place): Forms {
  const { answers, units } = forms;
  switch (place.to) {
    case 'row': {
      const row = place.whole ? [] : [...(answers.rows[place.id] ?? [])];
      while (row.length < place.slot) row.push(null);
      valuesOf(forms, place).forEach((value, i) => {
        row[place.slot + i] = value;
      });
      return { units, answers: { ...answers, rows: { ...answers.rows, [place.id]: row } } };
    }
    case 'item': {
      const items = [...(answers.lists[place.list] ?? [])];
      const at = itemAt(forms, place);
      const rest = items[at]?.slice(place.values.length) ?? [];
      items[at] = [...valuesOf(forms, place), ...rest];
      return { units, answers: { ...answers, lists: { ...answers.lists, [place.list]: items } } };
    }
    case 'unit': {
      const quota = Object.fromEntries(place.quota.map(([i, value]) => [keyOf(forms, i), value]));
      const fill = (line: UnitLine): UnitLine => ({
        cells: { ...line.cells, ...place.cells },
        quota: { ...line.quota, ...quota },
      });
      const known = lineOf(forms, place.name);
      const level = called(forms, { level: 1, name: '' });
      const fresh: UnitLine = { cells: { level: String(level), name: place.name }, quota: {} };
      const all =
        known === undefined
          ? [...units, fill(fresh)]
          : units.map((line) => (line === known ? fill(line) : line));
      return { answers, units: all };
    }
    case 'teams': {
      const lacks = lacksTeams(forms);
      const all = units.map((line) =>
        lacks(line) ? { ...line, cells: { ...line.cells, teams: place.count } } : line,
      );
      return { answers, units: all };
    }
  }
}

function lacksTeams(forms: Forms): (line: UnitLine) => boolean {
  const level = levels(forms)[Math.max(1, levels(forms).length - 2)];
  return ({ cells }) => cells.level === level && (cells.teams ?? null) === null;
}

const levels = ({ answers }: Forms): Raw[] => answers.rows.levels ?? [];
const blanks = (values: readonly (Raw | undefined)[]): Raw[] =>
  values.map((value) => (value === undefined || value === '' ? null : value));

function itemAt(forms: Forms, place: Extract<Place, { to: 'item' }>): number {
  const items = forms.answers.lists[place.list] ?? [];
  if (place.index !== undefined) return Math.min(place.index, items.length);
  const same = place.same ?? [];
  const wanted = valuesOf(forms, place);
  const at = items.findIndex((item) => same.every((column) => (item[column] ?? null) === wanted[column]));
  return at < 0 ? items.length : at;
}

function lineOf({ units }: Forms, name: string): UnitLine | undefined {
  return units.find(({ cells }) => sameName(String(cells.name ?? ''), name));
}

/** The key of an indicator, or the one it will be given. */
function keyOf({ answers }: Forms, slot: number): string {
  const key = answers.rows['ind.key']?.[slot] ?? null;
  if (key !== null && key !== '') return String(key);
  const name = answers.rows['ind.name']?.[slot] ?? null;
  const counts = countsOf(answers);
  return (counts.find((one) => one.name === name) ?? counts[slot])?.key ?? `indicator${slot + 1}`;
}

function called(forms: Forms, cell: Cell): Raw {
  if (cell === null || typeof cell !== 'object') return cell;
  const { rows, lists } = forms.answers;
  if ('indicator' in cell) return rows['ind.name']?.[cell.indicator] ?? null;
  if ('indicators' in cell) {
    const names = (rows['ind.name'] ?? []).slice(0, cell.indicators);
    return names.filter((name) => name !== null && name !== '').join('; ');
  }
  if ('phase' in cell) return lists.phase?.[cell.phase]?.[0] ?? null;
  const names = levels(forms);
  return names.includes(cell.name) ? cell.name : (names[cell.level] ?? cell.name);
}
