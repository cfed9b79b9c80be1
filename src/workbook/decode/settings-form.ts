/** "Thiết lập" as it stands in the sheet: its rows and answer columns found by key. */
import type { Figure } from '../../domain/finding';
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import { textAt } from '../read';
import {
  type Field,
  LEAST_RATES,
  LEAST_SLOTS,
  listHeadKey,
  type Section,
  type SectionWord,
  settingsSections,
  slotKey,
} from '../tabs/settings-form';
import {
  type FormLayout,
  findLayout,
  reportMerges,
  reportMissingColumns,
  reportOtherColumns,
} from './form-layout';
import type { FormReader, Spot } from './form-reader';
import { LANGUAGES, sameWord } from './words';

export type Answer = string | number | null;

/** Without these there is no campaign; a missing row of another field counts as left blank. */
const REQUIRED = ['name', 'area', 'first', 'last', 'levels', 'ind.name'];

export class SettingsForm {
  private readonly rows = new Map<string, number>();
  private readonly lists = new Map<SectionWord, number[]>();
  private readonly fields = new Map<string, Field>();
  readonly sections: Section[];
  /** Actual columns of v1, v2, … */
  readonly slots: number[] = [];

  private constructor(
    readonly reader: FormReader,
    private readonly layout: FormLayout,
  ) {
    const { columns } = layout;
    const last = Math.max(
      LEAST_SLOTS,
      ...[...columns.keys()].map((key) => Number(/^v(\d+)$/.exec(key)?.[1] ?? 0)),
    );
    const keys = Array.from({ length: last }, (_, i) => slotKey(i));
    this.slots = keys.map((key) => columns.get(key) ?? -1);
    this.sections = settingsSections(this.rateRows());
    for (const section of this.sections)
      for (const field of section.fields)
        this.fields.set(section.shape === 'list' ? `${section.id}.${field.id}` : field.id, field);
    this.findRows();
    reportMissingColumns(
      reader,
      layout,
      ['key', 'label', ...keys].map((key) => ({ key, label: key })),
    );
    reportOtherColumns(reader, layout);
    reportMerges(reader, layout);
    this.reportMissingRows();
  }

  /** Null when the key row is gone; reported. */
  static read(reader: FormReader): SettingsForm | null {
    const known = ['key', 'label', 'help', ...Array.from({ length: LEAST_SLOTS }, (_, i) => slotKey(i))];
    const layout = findLayout(reader, known);
    return layout === null ? null : new SettingsForm(reader, layout);
  }

  /** The cell of a row and answer column; null when the row or column is gone. */
  spot(id: string, slot = 0): Spot | null {
    const row = this.rows.get(id);
    const column = this.slots[slot] ?? -1;
    return row === undefined || column < 0 ? null : { row, column };
  }

  /** Reads one answer and remembers it as `path` of the campaign. */
  answer(id: string, path: string | null, slot = 0): Answer {
    return this.readAt(this.fields.get(id)!, this.spot(id, slot), path);
  }

  /** The same for a field of a list's item. */
  itemAnswer(section: SectionWord, row: number, id: string, path: string | null): Answer {
    return this.readAt(this.fields.get(`${section}.${id}`)!, this.itemSpot(section, row, id), path);
  }

  itemSpot(section: SectionWord, row: number, id: string): Spot | null {
    const column = this.slots[this.section(section).fields.findIndex((field) => field.id === id)] ?? -1;
    return column < 0 ? null : { row, column };
  }

  /** Actual rows of a list's items, from the top; blank ones left out. */
  items(section: SectionWord): number[] {
    const { fields } = this.section(section);
    return (this.lists.get(section) ?? []).filter((row) =>
      fields.some((_, i) => this.slots[i]! >= 0 && !this.reader.isBlank({ row, column: this.slots[i]! })),
    );
  }

  /** Actual rows of a list, blank ones too; and where its head stands; null when that is gone. */
  lines(section: SectionWord): { rows: number[]; head: number | null } {
    const { tab } = this.reader;
    const keyColumn = this.layout.columns.get('key') ?? -1;
    let head: number | null = null;
    for (let row = this.layout.keyRow + 1; row < tab.rowCount && head === null; row++)
      if (textAt(tab, row, keyColumn) === listHeadKey(section)) head = row;
    return { rows: this.lists.get(section) ?? [], head };
  }

  /** Actual positions of the hidden column of row keys and of the labels. */
  get keyColumns(): { key: number; label: number } {
    const at = (key: string) => this.layout.columns.get(key) ?? -1;
    return { key: at('key'), label: at('label') };
  }

  /** Row keys of the indicator rows, for telling whether a column is used. */
  slotRows(): string[] {
    return this.sections.flatMap((section) =>
      section.shape === 'slots' ? section.fields.map(({ id }) => id) : [],
    );
  }

  rateRows(): number {
    let last = LEAST_RATES;
    const { tab } = this.reader;
    const keyColumn = this.layout.columns.get('key');
    if (keyColumn === undefined) return last;
    for (let row = 0; row < tab.rowCount; row++)
      last = Math.max(last, Number(/^ind\.ratePercent(\d+)$/.exec(textAt(tab, row, keyColumn))?.[1] ?? 0));
    return last;
  }

  /** A finding at the answer of a field, named by its label. */
  report(
    code: string,
    severity: 'error' | 'warning',
    spot: Spot | null,
    figures: Record<string, Figure> = {},
  ): void {
    this.reader.report(code, severity, spot ?? { row: this.layout.keyRow, column: 0 }, figures);
  }

  labelOf(id: string, language: Language = 'vi'): string {
    return wordOf(this.fields.get(id)!, language);
  }

  private readAt(field: Field, spot: Spot | null, path: string | null): Answer {
    if (spot === null) return null;
    if (path !== null) this.reader.place(path, spot);
    this.reader.label(spot, wordOf(field, 'vi'));
    return this.reader.answer(field.kind, spot);
  }

  /** A form made before the section existed has no row of it at all. */
  private isOlderThan({ since, fields }: Section): boolean {
    return since !== undefined && fields.every(({ id }) => !this.rows.has(id));
  }

  private section(id: SectionWord): Section {
    return this.sections.find((section) => section.id === id)!;
  }

  /**
   * A row without a key belongs to the list it stands in (people insert lines to get more room); a list's row may be a
   * copy of another one. Elsewhere such rows are reported when they hold anything.
   */
  private findRows(): void {
    const { tab } = this.reader;
    const keyColumn = this.layout.columns.get('key');
    if (keyColumn === undefined) return;
    let list: SectionWord | null = null;
    for (let row = this.layout.keyRow + 1; row < tab.rowCount; row++) {
      const key = textAt(tab, row, keyColumn);
      const owner: Section | undefined = this.sections.find(
        ({ id, shape }) => shape === 'list' && (key === listHeadKey(id) || itemPattern(id).test(key)),
      );
      if (owner !== undefined) list = owner.id;
      else if (key !== '') list = null;
      const isItem = owner !== undefined ? key !== listHeadKey(owner.id) : key === '' && list !== null;
      if (isItem) {
        this.lists.set(list!, [...(this.lists.get(list!) ?? []), row]);
        this.reportUnused(row, this.section(list!).fields.length);
      } else if (this.fields.has(key)) {
        if (!this.rows.has(key)) this.rows.set(key, row);
        else if (this.hasAnswers(row))
          this.reader.report('FORM_ROW_REPEATED', 'error', this.first(row), { row: this.labelOf(key) });
        this.reportBesides(key, row);
      } else if (key === '' && this.hasAnswers(row)) {
        this.reader.report('FORM_ROW_UNKNOWN', 'warning', this.first(row));
      }
    }
  }

  private first(row: number): Spot {
    return { row, column: this.slots.find((column) => column >= 0) ?? 0 };
  }

  private hasAnswers(row: number): boolean {
    return this.slots.some((column) => column >= 0 && !this.reader.isBlank({ row, column }));
  }

  /** Beside a single answer stands its explanation and nothing else. */
  private reportBesides(key: string, row: number): void {
    const section = this.sections.find(
      ({ shape, fields }) => shape === 'rows' && fields.some(({ id }) => id === key),
    );
    if (section === undefined || section.shape !== 'rows') return;
    const field = section.fields.find(({ id }) => id === key)!;
    if (field.wide === true) return;
    const column = this.slots[1] ?? -1;
    const help = column < 0 ? '' : textAt(this.reader.tab, row, column);
    const ours = LANGUAGES.some((language) =>
      sameWord(help, translate(language, `tabs.forms.fields.${field.word}.help`)),
    );
    this.reportUnused(row, help === '' || ours ? 2 : 1);
  }

  private reportUnused(row: number, from: number): void {
    for (const column of this.slots.slice(from))
      if (column >= 0 && !this.reader.isBlank({ row, column }))
        this.reader.report('FORM_CELL_UNUSED', 'warning', { row, column });
  }

  private reportMissingRows(): void {
    for (const section of this.sections) {
      if (section.shape === 'list' || this.isOlderThan(section)) continue;
      for (const { id } of section.fields)
        if (!this.rows.has(id))
          this.report('FORM_ROW_MISSING', REQUIRED.includes(id) ? 'error' : 'warning', null, {
            row: this.labelOf(id),
          });
    }
  }
}

function wordOf({ word, number = 0 }: Field, language: Language): string {
  return translate(language, `tabs.forms.fields.${word}.label` as const, { number });
}

function itemPattern(id: SectionWord): RegExp {
  return new RegExp(`^${id}\\.\\d+$`);
}
