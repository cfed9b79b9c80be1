/** How what stands in the tabs of reports compares with what they would be if they were made now. */
import type { Report, ReportId, ReportInput } from '../../domain/report';
import { tabOf } from '../../sheets-api';
import { serialOf } from '../../sheets-api/serial';
import { placesInReport, readShown } from '../../workbook/decode/reports';
import type { CellValue, Tab } from '../../workbook/model';
import {
  cellAt,
  columnsByKey,
  keyOf,
  plainText,
  type ReadCell,
  type ReadTab,
  textAt,
} from '../../workbook/read';
import { paperTab } from '../../workbook/tabs/report';
import type { Ports } from '../ports';
import { drawn } from '../reports/make';
import { TOLD, worded } from '../reports/paper';
import type { RunningWork } from '../scene';

/** None; the one that is wanted now with its figures as they are, with other ones; or one of another time. */
export type ReportState = 'none' | 'current' | 'changed' | 'other';

/** @param report as it is now; undefined when it has nothing to say */
export function reportState(
  ports: Ports,
  work: RunningWork,
  tab: ReadTab | null,
  report: Report | undefined,
): ReportState {
  if (tab === null) return 'none';
  if (report === undefined || readShown(tab)?.of !== report.of) return 'other';
  return sameFigures(tab, drawn(ports, work, report)) ? 'current' : 'changed';
}

/** What the domain works out, row by row, and what the formulas beside it went by when they were written. */
const FIGURES = /^(made|body|apart|total)\||^marks$/;

function sameFigures(tab: ReadTab, now: Tab): boolean {
  const places = placesInReport(tab);
  return now.areas.every(
    ({ name, at, content }) =>
      content.kind !== 'constant' ||
      !FIGURES.test(name) ||
      content.values.every((values, r) =>
        values.every((value, c) => {
          const place = places(now.rows[at.rows.from + r]!.key, now.columns[at.columns.from + c]!.key);
          return place !== null && isSame(cellAt(tab, place.row, place.column), value);
        }),
      ),
  );
}

function isSame({ value: stands }: ReadCell, value: CellValue): boolean {
  const wanted = typeof value === 'object' && value !== null && 'day' in value ? serialOf(value.day) : value;
  if (wanted === null || wanted === '') return stands === null || stands === '';
  // Shares lose their last digits on the way.
  if (typeof wanted === 'number') return typeof stands === 'number' && Math.abs(stands - wanted) < 1e-9;
  return typeof wanted !== 'string' || plainText(String(stands ?? '')) === plainText(wanted);
}

/** The signed report, against each report it may be about: the one that its subject names. */
export function paperState(work: RunningWork, input: ReportInput, due: readonly ReportId[]): ReportState {
  const tab = tabOf(work.snapshot, 'report.paper');
  if (tab === null) return 'none';
  const stands = textsOf(tab);
  for (const id of due.filter(({ kind }) => TOLD.includes(kind))) {
    const { paper } = worded(work, input, id);
    if (plainText(paper.subject) !== stands.get('subject')) continue;
    const now = textsIn(paperTab(paper, work.scene, { made: null }));
    // The office puts its own finishing touches to the words; the figures are ours.
    const isSaid = ([key, text]: [string, string]) => holds(stands.get(key) ?? '', text);
    return [...now].filter(([key]) => PARAGRAPH.test(key)).every(isSaid) ? 'current' : 'changed';
  }
  return 'other';
}

const PARAGRAPH = /^p\d+$/;

/** Whether every figure of a text stands in the other, as often as there. */
function holds(stands: string, text: string): boolean {
  const left = figuresOf(stands);
  return figuresOf(text).every((figure) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const figuresOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** What stands in each line, by its key. */
function textsOf(tab: ReadTab): Map<string, string> {
  const keyRow = tab.cells.findIndex((line) => line.some(({ value }) => value === 'key'));
  const columns = keyRow < 0 ? null : columnsByKey(tab, keyRow);
  const [keys, text] = [columns?.get('key'), columns?.get('l1')];
  if (keys === undefined || text === undefined) return new Map();
  return new Map(tab.cells.map((_, row) => [keyOf(textAt(tab, row, keys)), textAt(tab, row, text)]));
}

function textsIn({ areas }: Tab): Map<string, string> {
  return new Map(
    areas.flatMap(({ name, content }): [string, string][] =>
      content.kind === 'constant' && name.endsWith('|0')
        ? [[name.slice(0, -'|0'.length), plainText(String(content.values[0]?.[0] ?? ''))]]
        : [],
    ),
  );
}
