/** What the add-on shows its user. The page plugs in its own; by default everything is recorded. */

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
/** CLOSE: the dialog was closed without a choice. */
export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** An answer not known yet: the run waits (see `Host.start`). */
export const LATER = 'LATER';

export interface Question {
  title: string;
  text: string;
  buttons: ButtonSet;
  /** A prompt: a line of text is asked for beside the button. */
  asksText?: true;
}

/** What a prompt was answered with; the text stands whatever the button. */
export interface PromptAnswer {
  button: Button;
  text: string;
}

/** Cells of a tab, 0-based, ends exclusive. */
export interface Cells {
  sheetId: number;
  row: number;
  rowEnd: number;
  column: number;
  columnEnd: number;
}

export interface HostUi {
  toast(toast: { title: string; text: string; seconds: number }): void;
  /** A message or question with buttons. */
  alert(question: Question): Button | typeof LATER;
  prompt(question: Question): PromptAnswer | typeof LATER;
  /** A page of HTML in a dialog; the run goes on. */
  page(page: { title: string; html: string; width: number; height: number }): void;
  /** A page of HTML beside the sheet, in the place of one that is there. */
  sidebar(page: { title: string; html: string }): void;
  /** A tab is brought forward and a cell selected. */
  activate(place: { sheetId: number; a1: string }): void;
  /** What the person has selected; null when nobody knows. */
  selection: Cells | null;
}

/** Keeps all that was shown and answers from lists; with none left, a question counts as closed. */
export class RecordingUi implements HostUi {
  readonly toasts: { title: string; text: string; seconds: number }[] = [];
  readonly alerts: Question[] = [];
  readonly prompts: Question[] = [];
  readonly pages: { title: string; html: string; width: number; height: number }[] = [];
  readonly sidebars: { title: string; html: string }[] = [];
  readonly places: { sheetId: number; a1: string }[] = [];

  selection: Cells | null = null;

  /** @param texts typed into prompts one after another; null cancels */
  constructor(
    readonly answers: Button[] = [],
    readonly texts: (string | null)[] = [],
  ) {}

  toast(toast: { title: string; text: string; seconds: number }): void {
    this.toasts.push(toast);
  }

  alert(question: Question): Button {
    this.alerts.push(question);
    return question.buttons === 'OK' ? 'OK' : (this.answers.shift() ?? 'CLOSE');
  }

  prompt(question: Question): PromptAnswer {
    this.prompts.push(question);
    const text = this.texts.shift();
    if (text === undefined) return { button: 'CLOSE', text: '' };
    return text === null ? { button: 'CANCEL', text: '' } : { button: 'OK', text };
  }

  page(page: { title: string; html: string; width: number; height: number }): void {
    this.pages.push(page);
  }

  sidebar(page: { title: string; html: string }): void {
    this.sidebars.push(page);
  }

  activate(place: { sheetId: number; a1: string }): void {
    this.places.push(place);
  }
}
