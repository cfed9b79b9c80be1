/** Runs one act of the user: gives it the ports, and tells the user once when it fails. */
import { version } from '../../package.json';
import { AppError } from '../app/app-error';
import type { Ports } from '../app/ports';
import { googlePorts } from '../gateway/ports';
import type { Language, MessageKey } from '../messages/shape';
import { translate } from '../messages/translate';

/** Put in by scripts/build.mjs: a bundle speaks one language. */
declare const BUNDLE_LANGUAGE: Language;
export const LANGUAGE: Language = BUNDLE_LANGUAGE;

/** What whoever called the server function gets back, safe as JSON. The menu ignores it. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: string; text: string };

export function run<T>(act: (ports: Ports) => T): Answer<T> {
  const ports = portsOfRun();
  try {
    return { ok: true, value: act(ports) };
  } catch (error) {
    const { code, text } = wordsOf(error, LANGUAGE);
    ports.ui.alert(word('ui.appName'), text);
    return { ok: false, code, text };
  }
}

/** A trigger's work: nobody sits before it, so what fails goes to Google's list of runs and to the owner's mail. */
export function runTrigger<T>(work: (ports: Ports) => T): T {
  return work(portsOfRun());
}

export function portsOfRun(): Ports {
  return googlePorts(word('ui.appName'), LANGUAGE, version);
}

function word(key: MessageKey): string {
  return translate(LANGUAGE, key);
}

/** What went wrong, as code and text. */
export function wordsOf(error: unknown, language: Language): { code: string; text: string } {
  if (error instanceof AppError) {
    return { code: error.code, text: translate(language, `ui.errors.${error.code}`, error.figures) };
  }
  // A fault of ours: kept in the script's log, where support can find its stack.
  console.error(error instanceof Error ? error.stack : error);
  return { code: 'UNEXPECTED', text: translate(language, 'ui.errors.UNEXPECTED', { detail: String(error) }) };
}
