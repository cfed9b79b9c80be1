/** A list of the form while it is edited: fields shown by kind, the others kept as they are. */
import { spoken } from '../words';
import { inOtherSigns, type Kind, type Raw, type Reading, read, shown } from './reading';
import type { Changes, SetUp } from './step';

export type Lists = NonNullable<Changes['answers']>['lists'];
type Section = keyof SetUp['forms']['answers']['lists'];

interface Item {
  raw: Raw[];
  typed: Map<number, string>;
  /** The line as it was read; null: a new one. */
  was: Raw[] | null;
}

export class Items {
  items: Item[] = [];
  private was: Raw[][] = [];
  /** What was typed is typed in it. */
  private language = spoken();

  constructor(
    readonly section: Section,
    /** By position in the form's line; those left out are not shown. */
    readonly kinds: Readonly<Record<number, Kind | ((raw: readonly Raw[]) => Kind)>>,
  ) {}

  /** @param keep what was typed stays over what stands there now */
  take({ forms }: SetUp, keep = false): void {
    if (this.language !== spoken())
      for (const { raw, typed } of this.items)
        for (const [field, text] of typed) typed.set(field, inOtherSigns(this.kind(raw, field), text));
    this.language = spoken();
    const kept = keep && this.touched() ? this.items : null;
    const before = this.was;
    this.was = (forms.answers.lists[this.section] ?? []) as Raw[][];
    this.items =
      kept === null
        ? this.was.map((raw) => ({ raw: [...raw], typed: new Map(), was: raw }))
        : mergedOver(kept, before, this.was);
  }

  touched(): boolean {
    return (
      Object.keys(this.changes()).length > 0 ||
      this.items.some(({ raw, typed }) =>
        [...typed].some(([field, text]) => text.trim() !== shown(this.kind(raw, field), raw[field] ?? null)),
      )
    );
  }

  add(raw: Raw[] = []): void {
    this.items.push({ raw, typed: new Map(), was: null });
  }

  private kind(raw: readonly Raw[], field: number): Kind {
    const kind = this.kinds[field] ?? 'text';
    return typeof kind === 'function' ? kind(raw) : kind;
  }

  remove(at: number): void {
    this.items.splice(at, 1);
  }

  text(at: number, field: number): string {
    const { raw, typed } = this.items[at]!;
    return typed.get(field) ?? shown(this.kind(raw, field), raw[field] ?? null);
  }

  type(at: number, field: number, text: string): void {
    this.items[at]!.typed.set(field, text);
  }

  choose(at: number, field: number, raw: Raw): void {
    this.items[at]!.raw[field] = raw;
  }

  reading(at: number, field: number): Reading {
    return read(this.kind(this.items[at]!.raw, field), this.text(at, field));
  }

  value(at: number, field: number): Raw {
    const { raw, typed } = this.items[at]!;
    if (!typed.has(field)) return raw[field] ?? null;
    const reading = this.reading(at, field);
    return 'value' in reading ? reading.value : null;
  }

  /** Nothing typed or chosen in it yet. */
  isBlank(at: number): boolean {
    return Object.keys(this.kinds).every((field) => this.text(at, Number(field)).trim() === '');
  }

  /** The list as it is to be; nothing when it is as it was. Blank lines are left out. */
  changes(): Lists {
    const items = this.items.flatMap(({ raw }, at) => {
      if (this.isBlank(at)) return [];
      const fields = Math.max(raw.length, ...Object.keys(this.kinds).map((field) => Number(field) + 1));
      return [Array.from({ length: fields }, (_, field) => this.value(at, field))];
    });
    return same(items, this.was) ? {} : { [this.section]: items };
  }
}

/** Line by line: fields nobody chose in go along with the form, and so do its new lines. */
function mergedOver(kept: readonly Item[], before: readonly Raw[][], now: readonly Raw[][]): Item[] {
  const text = (raw: readonly Raw[]) => JSON.stringify(raw);
  const isSameLength = before.length === now.length;
  const items = kept.map((item): Item => {
    const { was } = item;
    const next = was === null || !isSameLength ? undefined : now[before.indexOf(was)];
    if (was === null || next === undefined) return item;
    const raw = next.map((value, field) =>
      (item.raw[field] ?? null) === (was[field] ?? null) ? value : (item.raw[field] ?? null),
    );
    return { ...item, raw, was: next };
  });
  if (isSameLength) return items;
  const known = new Set(before.map(text));
  const added = now.filter((raw) => !known.has(text(raw)));
  return [...items, ...added.map((raw): Item => ({ raw: [...raw], typed: new Map(), was: raw }))];
}

/** Blanks at the end of a line say nothing. */
function same(a: readonly Raw[][], b: readonly Raw[][]): boolean {
  const text = (items: readonly Raw[][]) =>
    JSON.stringify(
      items.map((item) => {
        const last = item.reduce<number>((at, raw, i) => (raw === null || raw === '' ? at : i), -1);
        return item.slice(0, last + 1);
      }),
    );
  return text(a) === text(b);
}
