/** Questions that were read in one language and are asked again in another. */
import type { Given, Question } from '../src/app/sidebar/talk';

/** A question as it was read, with its answer; undefined while it is open, with what was typed so far. */
export interface Read {
  question: Question;
  answer: Given['answer'] | undefined;
  typed: string;
}

/** What was read at the same place, of the same kind and with the same figures; undefined: it is another question now. */
export function readBefore(before: readonly Read[], { kind, at, text }: Question): Read | undefined {
  const own = before[at];
  return own?.question.kind === kind && figuresOf(own.question.text) === figuresOf(text) ? own : undefined;
}

/** Whatever signs a language puts between digits, and whether it says "02", "16 giờ" or "16:00". */
function figuresOf(text: string): string {
  const numbers = (text.match(/\d+/g) ?? []).map(Number).filter((number) => number !== 0);
  return numbers.sort((a, b) => a - b).join();
}
