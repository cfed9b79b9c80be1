/** How each section of "Thiết lập" is drawn: heading, labels, answer cells, explanations; and the clock. */
import type { Language } from '../../messages/shape';
import { translate } from '../../messages/translate';
import type { Area, CellFormat } from '../model';
import { formatOf, validationOf } from './form-look';
import { area, constants, type Grid, paint } from './grid';
import { type Field, itemKey, listHeadKey, type Section, sectionKey, slotKey } from './settings-form';
import type { Raw, SettingsValues } from './settings-values';
import { COLORS, FORMATS } from './style';

export function items(section: Section, values: SettingsValues): Raw[][] {
  return values.lists[section.id] ?? [];
}

/** One spare line at least, so that there is always room for one more. */
export function itemRows(section: Section & { shape: 'list' }, values: SettingsValues): number {
  return Math.max(section.least, items(section, values).length + 1);
}

const LABEL: CellFormat = { size: 10, color: COLORS.ink, valign: 'middle', number: 'text' };
const HELP: CellFormat = { size: 9, color: COLORS.quiet, italic: true, valign: 'middle', number: 'text' };
const SECTION: CellFormat = {
  bold: true,
  size: 11,
  color: COLORS.heading,
  valign: 'bottom',
  number: 'text',
};

export function sectionAreas(
  grid: Grid,
  section: Section,
  values: SettingsValues,
  levels: readonly string[],
  slots: number,
  language: Language,
): Area[] {
  const { id } = section;
  const word = (field: Field) =>
    translate(language, `tabs.forms.fields.${field.word}.label`, { number: field.number ?? 0 });
  const help = (field: Field) => translate(language, `tabs.forms.fields.${field.word}.help`);
  const look = (name: string, at: Area['at'], kind: Field['kind'], wrap = true) => {
    const format = formatOf(kind);
    return area(
      name,
      at,
      { kind: 'none' },
      wrap ? format : { ...format, wrap },
      validationOf(kind, language, levels),
    );
  };
  const heading = headingAreas(grid, section, slots, language);
  const last = slotKey(slots - 1);
  switch (section.shape) {
    case 'rows':
      return [
        ...heading,
        ...labels(grid, section, word),
        ...section.fields.flatMap((field) => {
          const at = grid.rect(field.id, field.wide ? [slotKey(0), last] : slotKey(0));
          const right = field.wide ? 'help' : slotKey(1);
          return [
            look(`in|${field.id}`, at, field.kind),
            constants(`help|${field.id}`, grid.rect(field.id, right), [[help(field)]], HELP),
          ];
        }),
      ];
    case 'slots':
      return [
        ...heading,
        paint(`heads|${id}`, grid.rect(listHeadKey(id), [slotKey(0), last]), FORMATS.head),
        constants(`slots|${id}`, grid.rect(listHeadKey(id), [slotKey(0), last]), [
          Array.from({ length: slots }, (_, i) =>
            translate(language, 'tabs.forms.settings.slot', { number: i + 1 }),
          ),
        ]),
        ...labels(grid, section, word),
        ...section.fields.flatMap((field) => [
          look(`in|${field.id}`, grid.rect(field.id, [slotKey(0), last]), field.kind),
          constants(`help|${field.id}`, grid.rect(field.id, 'help'), [[help(field)]], HELP),
        ]),
      ];
    case 'list': {
      const count = itemRows(section, values);
      const rows: [string, string] = [itemKey(id, 0), itemKey(id, count - 1)];
      const columns: [string, string] = [slotKey(0), slotKey(section.fields.length - 1)];
      // A single answer a line may run on over the columns beside it.
      const alone = section.fields.length === 1;
      return [
        ...heading,
        constants(
          `heads|${id}`,
          grid.rect(listHeadKey(id), columns),
          [section.fields.map(word)],
          FORMATS.head,
        ),
        constants(
          `numbers|${id}`,
          grid.rect(rows, 'label'),
          Array.from({ length: count }, (_, i) => [`${i + 1}.`]),
          { ...LABEL, align: 'right', color: COLORS.quiet },
        ),
        ...section.fields.map((field, i) =>
          look(
            `in|${id}.${field.id}`,
            grid.rect(rows, alone ? [slotKey(0), last] : slotKey(i)),
            field.kind,
            !alone,
          ),
        ),
      ];
    }
  }
}

function headingAreas(grid: Grid, { id }: Section, slots: number, language: Language): Area[] {
  const line = grid.rect(sectionKey(id), ['label', slotKey(slots - 1)]);
  return [
    paint(`section|${id}`, line, { border: 'bottom' }),
    constants(
      `title|${id}`,
      grid.rect(sectionKey(id), 'label'),
      [[translate(language, `tabs.forms.sections.${id}.title`)]],
      SECTION,
    ),
    constants(
      `about|${id}`,
      grid.rect(sectionKey(id), slotKey(0)),
      [[translate(language, `tabs.forms.sections.${id}.help`)]],
      { ...HELP, valign: 'bottom' },
    ),
  ];
}

function labels(grid: Grid, section: Section, word: (field: Field) => string): Area[] {
  const { fields } = section;
  const rows: [string, string] = [fields[0]!.id, fields[fields.length - 1]!.id];
  return [
    constants(
      `labels|${section.id}`,
      grid.rect(rows, 'label'),
      fields.map((field) => [word(field)]),
      LABEL,
    ),
  ];
}

const CLOCK: CellFormat = { size: 9, color: COLORS.quiet, valign: 'middle', number: 'text' };

/** `Bây giờ`: everything that depends on the time looks here. */
export function clock(grid: Grid, language: Language): Area[] {
  const word = (part: 'label' | 'help') => translate(language, `tabs.forms.fields.now.${part}`);
  return [
    constants('label|now', grid.rect('now', 'label'), [[word('label')]], CLOCK),
    constants('now', grid.rect('now', slotKey(0)), [[{ formula: 'NOW()' }]], {
      ...CLOCK,
      align: 'left',
      number: 'dateTime',
    }),
    constants('help|now', grid.rect('now', slotKey(1)), [[word('help')]], HELP),
  ];
}
