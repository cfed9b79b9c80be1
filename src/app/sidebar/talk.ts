/**
 * Acts ask their questions one after another and write nothing before the last answer. In the sidebar each question is
 * one call: the act runs from its start with the answers so far, up to the first question that has none yet.
 */

import { firstSheetId } from '../../sheets-api/keys';
import type { TabKey } from '../../workbook/model';
import type { Ports, UiPort } from '../ports';

export interface Question {
  /** Yes or no, or a line of text. */
  kind: 'confirm' | 'text';
  text: string;
  /** Of its words: an answer is only taken for the question that was read. */
  mark: string;
  /** How many questions came before it. */
  at: number;
}

/** Yes or no; a line of text, or null for none. */
export interface Given {
  mark: string;
  answer: boolean | string | null;
}

/** What an act says on its way. */
export interface Talk<T> {
  said: string[];
  /** The act waits for an answer; null: it is through. */
  question: Question | null;
  result: T | null;
}

class Unanswered {
  constructor(readonly question: Question) {}
}

/**
 * Runs an act as far as the answers lead. A question whose words have changed is asked again.
 * @param seen the tab the act is about, where that is not the one in view
 * @throws whatever the act throws
 */
export function talk<T>(
  ports: Ports,
  given: readonly Given[],
  seen: TabKey | null,
  act: (ports: Ports) => T,
): Talk<T> {
  const said: string[] = [];
  let at = 0;
  const answer = (kind: Question['kind'], title: string, text: string): Given['answer'] => {
    const mark = markOf(`${kind}\n${title}\n${text}`);
    const own = given[at];
    if (own === undefined || own.mark !== mark) throw new Unanswered({ kind, text, mark, at });
    at++;
    return own.answer;
  };
  const ui: UiPort = {
    ...ports.ui,
    toast: (text) => void said.push(text),
    alert: (_, text) => void said.push(text),
    confirm: (title, text) => answer('confirm', title, text) === true,
    ask(title, text) {
      const own = answer('text', title, text);
      return typeof own === 'string' ? own : null;
    },
    selection: () => (seen === null ? ports.ui.selection() : inside(seen)),
  };
  try {
    return { said, question: null, result: act({ ...ports, ui }) };
  } catch (error) {
    if (error instanceof Unanswered) return { said, question: error.question, result: null };
    throw error;
  }
}

function inside(tab: TabKey) {
  return { sheetId: firstSheetId(tab), row: 0, rowEnd: 1, column: 0, columnEnd: 1 };
}

/** FNV-1a over UTF-16, as text: tells two questions of one act apart, and guards nothing. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
