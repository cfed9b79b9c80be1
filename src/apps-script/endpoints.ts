/**
 * What the sidebar may ask of the server: the allow-list, one entry a call, each with a schema of its argument. The
 * sidebar's own calls take their types from here.
 */
import * as z from 'zod/mini';
import { foundOf, goToFinding } from '../app/sidebar/found';
import { goTo } from '../app/sidebar/go-to';
import { chooseLanguage, chosenLanguage } from '../app/sidebar/language';
import { viewOf } from '../app/sidebar/open';
import type { SidebarPorts } from '../app/sidebar/ports';
import { isCode } from '../domain/codes';
import { isDay } from '../domain/day';
import { LANGUAGE } from './run';
import { SIDEBAR_ACTS, SIDEBAR_CHECKS } from './sidebar-acts';

interface Endpoint<In extends z.ZodMiniType, Out> {
  input: In;
  answer(ports: SidebarPorts, input: z.output<In>): Out;
}

function endpoint<In extends z.ZodMiniType, Out>(
  input: In,
  answer: (ports: SidebarPorts, input: z.output<In>) => Out,
): Endpoint<In, Out> {
  return { input, answer };
}

const unit = z.string().check(z.refine(isCode));
const day = z.string().check(z.refine(isDay));
const path = z.string().check(z.maxLength(200));

/** One of the names of a table. */
function nameIn<T extends object>(table: T) {
  return z.enum(Object.keys(table) as (keyof T & string)[]);
}

export const ENDPOINTS = {
  open: endpoint(z.strictObject({}), (ports) => ({
    language: chosenLanguage(ports.choices, LANGUAGE),
    /** Of the tabs and the dialogs. */
    tabLanguage: LANGUAGE,
    view: viewOf(ports, LANGUAGE),
  })),
  language: endpoint(z.strictObject({ language: z.enum(['vi', 'en']) }), (ports, { language }) =>
    chooseLanguage(ports.choices, language),
  ),
  goTo: endpoint(z.strictObject({ unit, day: z.nullable(day) }), goTo),
  goToFinding: endpoint(z.strictObject({ path }), (ports, finding) =>
    goToFinding(ports, LANGUAGE, finding.path),
  ),
  /** Runs an act with the dialogs it has, then looks again: what the panel shows is never older than the last act. */
  act: endpoint(z.strictObject({ act: nameIn(SIDEBAR_ACTS) }), (ports, { act }) => {
    SIDEBAR_ACTS[act](ports);
    return { view: viewOf(ports, LANGUAGE) };
  }),
  check: endpoint(z.strictObject({ check: nameIn(SIDEBAR_CHECKS) }), (ports, { check }) => {
    const found = foundOf(SIDEBAR_CHECKS[check](ports), LANGUAGE);
    return { view: viewOf(ports, LANGUAGE), found };
  }),
};

type Endpoints = typeof ENDPOINTS;
export type CallName = keyof Endpoints;
export type CallInput<K extends CallName> = z.input<Endpoints[K]['input']>;
export type CallOutput<K extends CallName> = ReturnType<Endpoints[K]['answer']>;
