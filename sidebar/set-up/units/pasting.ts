/** The field where a table is pasted, and what was read of it: columns, mistakes, sums, the list. */
import type { CallInput, CallOutput } from '../../../src/apps-script/endpoints';
import { button, el } from '../../dom';
import type { Shell } from '../../panel';
import { fill, spoken, words } from '../../words';
import { stillFound } from './group-teams';
import { UnitList } from './list';
import { tableText } from './pasted';
import { countsText, preview } from './preview';
import { columnsSection, mistakesSection, sumsOf, type TableActions } from './table';

const FIELD = 'units-text';

export class Pasting {
  private asked: CallInput<'readUnits'> = { text: '', roles: [], sections: null, without: [] };
  private found: { text: string; read: CallOutput<'readUnits'>; list: UnitList } | null = null;

  constructor(private readonly levels: readonly string[]) {}

  /** Null: nothing was pasted, or nothing read of it yet. */
  get list(): UnitList | null {
    return this.found?.list ?? null;
  }

  /** Something was pasted that is not saved. */
  get touched(): boolean {
    return this.asked.text.trim() !== '';
  }

  /** The same text under other levels: it is read anew before it is saved. */
  under(levels: readonly string[]): Pasting {
    if (levels.join('|') === this.levels.join('|')) return this;
    const made = new Pasting(levels);
    made.asked = { ...this.asked, roles: [] };
    return made;
  }

  /** What keeps it from being saved. */
  mistake(): 'unread' | 'errors' | 'teams' | null {
    if (this.asked.text.trim() === '') return null;
    if (this.found?.text !== this.asked.text) return 'unread';
    if (!this.found.read.ready) return 'errors';
    return this.found.list.isRight() ? null : 'teams';
  }

  body(shell: Shell, isWrong: boolean, more: HTMLElement | null): (HTMLElement | null)[] {
    const w = words().units;
    const kept = el('p', { id: 'units-unsaved', class: 'ask', hidden: !this.touched }, w.unsaved);
    return [
      el(
        'div',
        { class: 'field' },
        el('label', { for: FIELD }, w.paste),
        el('p', { id: 'units-help', class: 'soft' }, w.pasteHelp),
        this.field(shell, isWrong, kept),
        kept,
      ),
      el(
        'div',
        { class: 'answers' },
        button(w.read, { class: 'act' }, () => void this.read(shell)),
        more,
      ),
      ...this.shown(shell),
    ];
  }

  private field(shell: Shell, isWrong: boolean, kept: HTMLElement): HTMLTextAreaElement {
    const area = el('textarea', {
      id: FIELD,
      'aria-invalid': isWrong ? 'true' : null,
      'aria-describedby': 'units-help',
      rows: '8',
      wrap: 'off',
      spellcheck: 'false',
    });
    area.value = this.asked.text;
    area.addEventListener('input', () => {
      this.asked.text = area.value;
      kept.hidden = !this.touched;
    });
    area.addEventListener('paste', (event) => {
      const table = tableText(event.clipboardData?.getData('text/html') ?? '');
      if (table !== null) {
        event.preventDefault();
        area.setRangeText(table, area.selectionStart, area.selectionEnd, 'end');
      }
      this.found = null;
      // The field takes plain text by itself, after this.
      setTimeout(() => {
        this.asked = { text: area.value, roles: [], sections: null, without: [] };
        void this.read(shell);
      });
    });
    return area;
  }

  private shown(shell: Shell): (HTMLElement | null)[] {
    if (this.found === null) return [];
    const { read: answer, list } = this.found;
    const said = answer.said[spoken()];
    const mistakes = stillFound(said.mistakes, list.groups);
    const read = { ...answer, ...said, mistakes };
    const { sections, without } = this.asked;
    const actions = this.actions(shell);
    const title = fill(words().units.list, { list: countsText(list) });
    return [
      mistakesSection(read, { sections, without }, actions),
      columnsSection(read, actions),
      ...sumsOf(read),
      ...(list.lines.length === 0 ? [] : preview('pasted', title, list, () => shell.draw())),
    ];
  }

  private actions(shell: Shell): TableActions {
    const again = (change: Partial<CallInput<'readUnits'>>) => {
      Object.assign(this.asked, change);
      void this.read(shell);
    };
    return {
      choose: (column, role) => {
        const length = Math.max(this.asked.roles.length, column + 1);
        const roles = Array.from({ length }, (_, i) => this.asked.roles[i] ?? null);
        again({ roles: roles.map((one, i) => (i === column ? role : one)) });
      },
      sections: (sections) => again({ sections }),
      leaveOut: (row) => again({ without: [...this.asked.without, row] }),
      putBack: () => again({ without: [] }),
      goTo: (row) => {
        const lines = this.asked.text.split('\n');
        const from = lines.slice(0, row - 1).reduce((sum, line) => sum + line.length + 1, 0);
        const area = document.querySelector<HTMLTextAreaElement>(`#${FIELD}`)!;
        area.focus();
        area.setSelectionRange(from, from + lines[row - 1]!.length);
      },
    };
  }

  private async read(shell: Shell): Promise<void> {
    const asked = { ...this.asked };
    const read = await shell.ask('readUnits', asked, { retry: () => void this.read(shell) });
    if (read === null) return;
    const list = new UnitList(read.units, this.levels, read.levels);
    list.groups.each = this.found?.list.groups.each ?? '';
    // Typed while it was read.
    if (this.found !== null) list.keep(this.found.list);
    this.found = { text: asked.text, read, list };
    shell.draw();
  }
}
