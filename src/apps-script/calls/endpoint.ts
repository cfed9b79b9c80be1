/** One call of the sidebar: what it takes, checked before anything is done, and what it answers. */
import * as z from 'zod/mini';
import type { SidebarPorts } from '../../app/sidebar/ports';
import { isCode } from '../../domain/codes';
import { isDay } from '../../domain/day';

export interface Endpoint<In extends z.ZodMiniType, Out> {
  input: In;
  answer(ports: SidebarPorts, input: z.output<In>): Out;
}

export function endpoint<In extends z.ZodMiniType, Out>(
  input: In,
  answer: (ports: SidebarPorts, input: z.output<In>) => Out,
): Endpoint<In, Out> {
  return { input, answer };
}

/** Nothing is asked with it. */
export const nothing = z.strictObject({});
export const unit = z.string().check(z.refine(isCode));
export const day = z.string().check(z.refine(isDay));
export const path = z.string().check(z.maxLength(200));

/** One of the names of a table. */
export function nameIn<T extends object>(table: T) {
  return z.enum(Object.keys(table) as (keyof T & string)[]);
}
