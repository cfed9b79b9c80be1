/** "Thiết lập": the form of everything a campaign is, except its units. Also holds the workbook's clock. */
import type { Campaign } from '../../domain/campaign';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { CellValue, Row, Tab } from '../model';
import { blankAnswers } from './blank';
import { cellOf } from './form-look';
import { area, column, constants, Grid, keyAreas, paint, row } from './grid';
import {
  itemKey,
  LEAST_RATES,
  LEAST_SLOTS,
  listHeadKey,
  type Section,
  sectionKey,
  settingsSections,
  slotKey,
} from './settings-form';
import { clock, itemRows, items, sectionAreas } from './settings-sections';
import { type SettingsValues, settingsValues } from './settings-values';
import { COLORS, FORMATS } from './style';

/** @param campaign null for a blank form with the usual answers in place */
export function settingsTab(campaign: Campaign | null, language: Language): Tab {
  return answeredTab(campaign === null ? blankAnswers(language) : settingsValues(campaign), language);
}

/** The same from answers, complete or not. */
export function answeredTab(values: SettingsValues, language: Language): Tab {
  const levels = (values.rows.levels ?? []).map(String);
  const sections = settingsSections(Math.max(LEAST_RATES, rateCount(values)));
  const slots = Math.max(
    LEAST_SLOTS,
    (values.rows['ind.name'] ?? []).length + 1,
    ...Object.values(values.rows).map(lengthOf),
  );
  const guides = ['guide1', 'guide2', 'guide3'] as const;
  const grid = new Grid(
    [
      column('key', 90, true),
      column('label', 236),
      ...Array.from({ length: slots }, (_, i) => column(slotKey(i), i === 0 ? 250 : 130)),
      column('help', 420),
    ],
    [
      row('keys', 21, true),
      row('title', 34),
      ...guides.map((key) => row(key, 24)),
      // Above everything a campaign may lengthen: formulas of other tabs point here, whatever is filled in below.
      row('now', 22),
      ...sections.flatMap((section) => sectionRows(section, values)),
    ],
  );
  const answers: [string, string] = [slotKey(0), slotKey(slots - 1)];
  const body = { from: grid.row('now') + 1, to: grid.rows.length };
  const all = { from: 1, to: grid.columns.length };
  return {
    key: 'settings',
    title: translate(language, 'tabs.titles.settings'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: grid.row('title') + 1,
    frozenColumns: 0,
    keyColumn: 0,
    keyRow: 0,
    body,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      paint('title', grid.rect('title', all), { fill: COLORS.headingFill }),
      constants(
        'titleText',
        grid.rect('title', 'label'),
        [[translate(language, 'tabs.forms.settings.title')]],
        { ...FORMATS.title, color: COLORS.heading, valign: 'middle' },
      ),
      constants(
        'guides',
        grid.rect([guides[0], guides[2]], 'label'),
        guides.map((key) => [translate(language, `tabs.forms.settings.${key}` as const)]),
        { size: 10, color: COLORS.ink, valign: 'middle', number: 'text' },
      ),
      area('answers', grid.rect(body, answers), {
        kind: 'form',
        values: answersOf(grid, body, sections, values, slots, language),
      }),
      ...sections.flatMap((section) => sectionAreas(grid, section, values, levels, slots, language)),
      ...clock(grid, language),
    ],
    merges: [],
    conditionals: [],
    protection: { unprotected: [], warningOnly: false },
    charts: [],
    hidden: false,
    tabColor: COLORS.short,
    print: {
      orientation: 'landscape',
      repeatRows: 0,
      repeatColumns: 0,
      breakBefore: [],
      fitWidth: 1,
    },
  };
}

/** As many as the indicator with most targets has. */
function rateCount({ rows }: SettingsValues): number {
  return Math.max(0, ...Object.keys(rows).map((id) => Number(/^ind\.rateLabel(\d+)$/.exec(id)?.[1] ?? 0)));
}

function lengthOf(list: readonly unknown[]): number {
  return list.length;
}

function sectionRows(section: Section, values: SettingsValues): Row[] {
  const head = row(sectionKey(section.id), 32);
  if (section.shape === 'rows')
    return [head, ...section.fields.map(({ id }) => row(id, id === 'name' ? 58 : 26))];
  const heads = row(listHeadKey(section.id), 36);
  if (section.shape === 'slots')
    return [head, heads, ...section.fields.map(({ id }) => row(id, id === 'ind.name' ? 44 : 26))];
  const count = itemRows(section, values);
  return [head, heads, ...Array.from({ length: count }, (_, i) => row(itemKey(section.id, i), 26))];
}

/** Every answer at its place; what is not an answer stays null and is painted over by headings and labels. */
function answersOf(
  grid: Grid,
  body: Tab['body'],
  sections: readonly Section[],
  values: SettingsValues,
  slots: number,
  language: Language,
): CellValue[][] {
  const cells: CellValue[][] = Array.from({ length: body.to - body.from }, () =>
    Array.from({ length: slots }, () => null),
  );
  const put = (key: string, list: readonly CellValue[]) => {
    const line = cells[grid.row(key) - body.from]!;
    list.forEach((value, i) => {
      line[i] = value;
    });
  };
  for (const section of sections) {
    if (section.shape === 'list')
      items(section, values).forEach((item, i) => {
        put(
          itemKey(section.id, i),
          section.fields.map(({ kind }, f) => cellOf(kind, item[f] ?? null, language)),
        );
      });
    else
      for (const { id, kind } of section.fields)
        put(
          id,
          (values.rows[id] ?? []).map((raw) => cellOf(kind, raw, language)),
        );
  }
  return cells;
}
