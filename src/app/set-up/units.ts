/** A pasted table of units, read; nothing is written. */
import type { Language } from '../../messages/shape';
import {
  type Role,
  readUnitTable,
  type TableLine,
  type TableOptions,
} from '../../workbook/decode/unit-table';
import type { UnitLine } from '../../workbook/form-answers';
import { readWorkbook, refuseLeaders } from '../batch';
import type { Ports } from '../ports';
import { answersIn } from './forms';
import { countsOf, levelsOf } from './units-frame';
import { type UnitWords, unitWords } from './units-words';

export interface PastedUnits {
  text: string;
  roles: (Role | null)[];
  sections: 'units' | 'headings' | null;
  without: number[];
}

export interface ReadUnits {
  columns: { heading: string; sample: string; role: Role }[];
  /** As they are to be saved, and the lines of the text that they were read from. */
  units: UnitLine[];
  rows: number[];
  /** Index into the levels, for each. */
  levels: number[];
  /** What is told of it, as the sidebar speaks: it may change its language meanwhile. */
  said: Record<Language, UnitWords>;
  ready: boolean;
}

/** @throws AppError NOT_SECRETARY, LAYOUT_LOST */
export function readUnits(ports: Ports, language: Language, pasted: PastedUnits): ReadUnits {
  const snapshot = readWorkbook(ports);
  refuseLeaders(snapshot);
  const answers = answersIn(snapshot, language);
  const { text, roles, sections, without } = pasted;
  const counts = countsOf(answers);
  const options: TableOptions = { levels: levelsOf(answers), counts, roles, sections, without };
  const table = readUnitTable(text, options);
  const { columns, lines, mistakes } = table;
  const say = (spoken: Language) => unitWords(table, counts, options, spoken);
  return {
    columns,
    units: lines.map((line) => lineOf(line, options.levels)),
    rows: lines.map(({ row }) => row),
    levels: lines.map(({ level }) => level),
    said: { vi: say('vi'), en: say('en') },
    ready: mistakes.every(({ severity }) => severity !== 'error'),
  };
}

/** What stands above it is told by the order of the lines. */
function lineOf({ name, level, cells, quota }: TableLine, levels: readonly string[]): UnitLine {
  return { cells: { ...cells, name, level: levels[level] ?? null }, quota };
}
