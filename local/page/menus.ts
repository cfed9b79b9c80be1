/** The menu bar: the grid's menus cut down to what a person of a ward office uses, and the add-on's own menu. */
import { registries } from '@odoo/o-spreadsheet';
import type { MenuEntry } from '../server/protocol';

/** Parts of the grid's menus that have no counterpart in this workbook's work. */
const HIDDEN: Record<string, string[]> = {
  edit: ['edit_table', 'find_and_replace'],
  view: ['toggle_pin_panel', 'group_headers', 'view_irregularity_map'],
  insert: [
    'insert_chart',
    'insert_carousel',
    'insert_pivot',
    'insert_image',
    'insert_table',
    'insert_function',
    'insert_checkbox',
    'insert_dropdown',
  ],
  format: ['format_cf'],
  data: [
    'data_cleanup',
    'split_to_columns',
    'column_statistics',
    'data_validation',
    'named_range',
    'pivot_data_sources',
    'reinsert_dynamic_pivot',
    'reinsert_static_pivot',
  ],
};

type TopMenu = ReturnType<typeof registries.topbarMenuRegistry.get>;

export function trimGridMenus(): void {
  const { topbarMenuRegistry, colMenuRegistry, rowMenuRegistry, cellMenuRegistry } = registries;
  topbarMenuRegistry.remove('file');
  for (const [menu, hidden] of Object.entries(HIDDEN)) {
    const spec = topbarMenuRegistry.get(menu);
    const kept = (spec.children ?? []).filter(
      (child) => typeof child === 'function' || !hidden.includes(child.id ?? ''),
    );
    topbarMenuRegistry.replace(menu, { ...spec, children: kept });
  }
  for (const name of [
    'column_statistics',
    'conditional_formatting',
    'edit_table',
    'delete_table',
    'group_columns',
    'ungroup_columns',
  ]) {
    colMenuRegistry.remove(name);
  }
  for (const name of ['conditional_formatting', 'group_rows', 'ungroup_rows']) rowMenuRegistry.remove(name);
  for (const name of ['edit_table', 'delete_table']) cellMenuRegistry.remove(name);
}

/** Puts the add-on's menu last in the bar. @param run starts a script function */
export function addAddOnMenu(title: string, items: MenuEntry[], run: (name: string) => void): void {
  registries.topbarMenuRegistry.add('add-on', {
    name: title,
    sequence: 1000,
    children: entriesOf(items, run),
  });
}

function entriesOf(items: MenuEntry[], run: (name: string) => void): TopMenu[] {
  const specs: TopMenu[] = [];
  for (const [index, item] of items.entries()) {
    if (item === 'separator') {
      const last = specs.at(-1);
      if (last !== undefined) last.separator = true;
      continue;
    }
    const common = { id: `add-on-${index}`, name: item.label, sequence: index, isEnabledOnLockedSheet: true };
    specs.push(
      'run' in item
        ? { ...common, execute: () => run(item.run) }
        : { ...common, children: entriesOf(item.items, run) },
    );
  }
  return specs;
}
