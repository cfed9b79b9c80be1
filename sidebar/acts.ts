/**
 * Acts of the menu as every panel runs them: what an act asks is asked in the panel, and what it says stays there until the
 * next act. Nothing is done before its last question is answered.
 */
import type { Found } from '../src/app/sidebar/found';
import type { ReportsView } from '../src/app/sidebar/reports';
import type { Given, Question } from '../src/app/sidebar/talk';
import type { CallInput, CallName, CallOutput } from '../src/apps-script/endpoints';
import type { Shell } from './panel';
import { type Read, readBefore } from './replay';
import { outcomeSection, questionSection } from './talk';
import { words } from './words';

export type Act = CallInput<'act'>['act'];
export type ReportTab = CallInput<'act'>['report'];

export interface Done {
  /** What a check found; null for other acts. */
  found: Found | null;
  /** How the reports stand then; null for acts that are none on reports. */
  reports: ReportsView | null;
}

interface Asked {
  act: Act;
  question: Question;
  /** Said before the question. */
  said: string[];
  /** The question is another than the one answered: the tabs have changed meanwhile. */
  changed: boolean;
  typed: string;
  answer(given: Given['answer'] | Way): void;
}

/** The panel was left; the question is wanted in another language. */
type Way = typeof LEFT | typeof ANEW;
const LEFT = Symbol('left');
const ANEW = Symbol('anew');

let asked: Asked | null = null;
let outcome: { act: Act; said: string[] } | null = null;

/** In the words of the menu; some have an item of their own only here. */
export function nameOf(act: Act): string {
  const { menu, acts } = words();
  return act in menu ? menu[act as keyof typeof menu] : acts[act as 'openFindings'];
}

/** One call until it is answered: after a failure it waits for "Thử lại". Never settles where nobody presses that. */
export function persist<K extends CallName>(
  shell: Shell,
  name: K,
  input: CallInput<K>,
): Promise<CallOutput<K>> {
  return new Promise((resolve) => {
    const attempt = async () => {
      const answer = await shell.ask(name, input, { retry: () => void attempt() });
      if (answer !== null) resolve(answer);
    };
    void attempt();
  });
}

/**
 * @param report the tab it is about, for acts on the report in view
 * @returns null when the panel was left before the act was through
 */
export async function runAct(shell: Shell, act: Act, report: ReportTab = null): Promise<Done | null> {
  let given: Given[] = [];
  /** Read in this language, and in the one spoken before; the last of it may be open. */
  let read: Read[] = [];
  let before: readonly Read[] = [];
  outcome = null;
  for (;;) {
    const { said, question, found, view, reports } = await persist(shell, 'act', { act, report, given });
    if (question === null) {
      outcome = { act, said };
      if (view !== null) shell.take(view);
      else shell.draw();
      document.getElementById('title-outcome')?.focus();
      return { found, reports };
    }
    const changed = question.at < given.length;
    const known = readBefore(before, question);
    given = given.slice(0, question.at);
    read = read.slice(0, question.at);
    if (known?.answer !== undefined) {
      given.push({ mark: question.mark, answer: known.answer });
      read.push({ ...known, question });
      continue;
    }
    const open = { act, question, said, changed, typed: known?.typed ?? '' };
    before = [];
    const answer = await new Promise<Given['answer'] | Way>((answer) => {
      asked = Object.assign(open, { answer });
      shell.draw();
      document.getElementById(question.kind === 'text' ? 'answer' : 'title-asked')?.focus();
    });
    const own = { question, typed: open.typed };
    asked = null;
    if (answer === LEFT) return null;
    shell.draw();
    if (answer === ANEW) {
      before = [...read, { ...own, answer: undefined }];
      given = [];
    } else {
      given.push({ mark: question.mark, answer });
      read.push({ ...own, answer });
    }
  }
}

/** What stands above the panel: the question that is open, or what the last act has said. */
export function talkOf(shell: Shell): { alone: boolean; body: HTMLElement[] } {
  if (asked !== null) {
    return { alone: true, body: [questionSection(shell, nameOf(asked.act), asked, asked.answer)] };
  }
  if (outcome === null) return { alone: false, body: [] };
  const close = () => {
    outcome = null;
    shell.draw();
  };
  const { act, said } = outcome;
  return { alone: false, body: [outcomeSection(shell, nameOf(act), said, close)] };
}

/** Another panel is shown: an open question is given up, and nothing of its act is done. */
export function endTalk(): void {
  outcome = null;
  asked?.answer(LEFT);
  asked = null;
}

/** What the last act has said, once another language is spoken. */
export function forgetOutcome(): void {
  outcome = null;
}

/** The open question in the language spoken now. @returns false when there is none */
export function askAnew(): boolean {
  asked?.answer(ANEW);
  return asked !== null;
}
