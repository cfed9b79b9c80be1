/** Findings as they stand in findings.json: code and figures for programs, the message for people. */
import type { Finding, Way } from '../../src/domain/finding';
import type { Language } from '../../src/messages/shape';
import { actionText, findingText, wayText } from './words';

export interface WordedFinding extends Finding {
  message: string;
  /** What to do; null when there is nothing to say. */
  action: string | null;
  ways: (Way & { message: string })[];
}

export function withWords(findings: readonly Finding[], language: Language): WordedFinding[] {
  return findings.map((found) => ({
    ...found,
    message: findingText(language, found),
    action: actionText(language, found),
    ways: found.ways.map((way) => ({ ...way, message: wayText(language, way) })),
  }));
}
