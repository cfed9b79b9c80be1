/**
 * Every word the product says stands in one table per language. Vietnamese gives the shape; English is typed against it,
 * so a missing text does not compile. `{name}` is replaced by a figure, `{count|cell|cells}` by one with its noun, `{menu.build}` by the text of that key in the
 * language of the tabs.
 */
import type { vi } from './vi';

export type Language = 'vi' | 'en';

/** The Vietnamese table with every leaf widened to string. */
export type Messages = Widen<typeof vi>;
/** A table with every text allowed. */
export type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

/** "findings.PLAN_SHORT.message" and so on: every path to a text. */
export type MessageKey = Paths<typeof vi>;
type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T &
  string];
