/** A list of the form while it is edited: fields shown by kind, the others kept as they are. */
import { type Kind, type Raw, type Reading, read, shown } from './reading';
import type { Changes, SetUp } from './step';

export type Lists = NonNullable<Changes['answers']>['lists'];
type Section = keyof SetUp['forms']['answers']['lists'];

interface Item {
  raw: Raw[];
  typed: Map<number, string>;
}

export class Items {
  items: Item[] = [];
  private was: Raw[][] = [];

  constructor(
    readonly section: Section,
    /** By position in the form's line; those left out are not shown. */
    readonly kinds: Readonly<Record<number, Kind>>,
  ) {}

  take({ forms }: SetUp): void {
    this.was = (forms.answers.lists[this.section] ?? []) as Raw[][];
    this.items = this.was.map((raw) => ({ raw: [...raw], typed: new Map() }));
  }

  add(raw: Raw[] = []): void {
    this.items.push({ raw, typed: new Map() });
  }

  remove(at: number): void {
    this.items.splice(at, 1);
  }

  text(at: number, field: number): string {
    const { raw, typed } = this.items[at]!;
    return typed.get(field) ?? shown(this.kinds[field] ?? 'text', raw[field] ?? null);
  }

  type(at: number, field: number, text: string): void {
    this.items[at]!.typed.set(field, text);
  }

  choose(at: number, field: number, raw: Raw): void {
    this.items[at]!.raw[field] = raw;
  }

  reading(at: number, field: number): Reading {
    return read(this.kinds[field] ?? 'text', this.text(at, field));
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
