/** The one door between the sidebar and the server. */
import * as z from 'zod/mini';
import { AppError } from '../app/app-error';
import { chosenLanguage } from '../app/sidebar/language';
import type { SidebarPorts } from '../app/sidebar/ports';
import { choicesPort } from '../gateway/choices';
import { type CallName, ENDPOINTS } from './endpoints';
import { type Answer, LANGUAGE, portsOfRun, wordsOf } from './run';

const Request = z.strictObject({
  name: z.string(),
  input: z.unknown(),
  /** It is read in; left out, the one the person chose last. */
  language: z.optional(z.enum(['vi', 'en'])),
});

/** @param request `{ name, input, language }`; anything else, and a name that is not listed, is refused before anything is done */
export function answerSidebar(request: unknown): Answer<unknown> {
  return answerWith(request, () => ({ ...portsOfRun(), choices: choicesPort }));
}

export function answerWith(request: unknown, ports: () => SidebarPorts): Answer<unknown> {
  const asked = z.safeParse(Request, request);
  if (!asked.success || !isListed(asked.data.name)) return refused();
  const { input, answer } = ENDPOINTS[asked.data.name];
  const read = z.safeParse(input as z.ZodMiniType, asked.data.input);
  if (!read.success) return refused();
  const given = ports();
  const language = asked.data.language ?? chosenLanguage(given.choices, LANGUAGE);
  try {
    return { ok: true, value: answer({ ...given, ui: { ...given.ui, language } }, read.data as never) };
  } catch (error) {
    return { ok: false, ...wordsOf(error, language) };
  }
}

/** Own names only: nothing that every object has, such as "constructor". */
function isListed(name: string): name is CallName {
  return Object.keys(ENDPOINTS).includes(name);
}

/** Not from our page: nothing of the request is repeated. */
function refused(): Answer<never> {
  return { ok: false, ...wordsOf(new AppError('SIDEBAR_OUTDATED'), LANGUAGE) };
}
