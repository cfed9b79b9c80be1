/** Calls of the server: one door, typed after what the server offers. */
import type { CallInput, CallName, CallOutput } from '../src/apps-script/endpoints';
import type { Answer } from '../src/apps-script/run';
import type { Language } from '../src/messages/shape';

interface Runner {
  withSuccessHandler(done: (value: unknown) => void): Runner;
  withFailureHandler(failed: (error: unknown) => void): Runner;
  sidebar(request: { name: string; input: unknown; language?: Language }): void;
}

declare global {
  var google: { script: { run: Runner } };
}

/** What Google itself failed at, and not our script. */
export const NO_ANSWER = 'NO_ANSWER';

/**
 * One round trip. Never throws: a failure is an answer too.
 * @param language to be answered in; null: the one the person chose last, as the server knows
 */
export function call<K extends CallName>(
  name: K,
  input: CallInput<K>,
  language: Language | null,
): Promise<Answer<CallOutput<K>>> {
  return new Promise((resolve) => {
    globalThis.google.script.run
      .withSuccessHandler((value) => resolve(value as Answer<CallOutput<K>>))
      .withFailureHandler((error) => resolve({ ok: false, code: NO_ANSWER, text: String(error) }))
      .sidebar({ name, input, ...(language === null ? {} : { language }) });
  });
}
