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
}

export interface HostUi {
  toast(toast: { title: string; text: string; seconds: number }): void;
  /** A message or question with buttons. */
  alert(question: Question): Button | typeof LATER;
  /** A page of HTML in a dialog; the run goes on. */
  page(page: { title: string; html: string; width: number; height: number }): void;
  /** A tab is brought forward and a cell selected. */
  activate(place: { sheetId: number; a1: string }): void;
}

/** Keeps all that was shown and answers from a list; with none left, a question counts as closed. */
export class RecordingUi implements HostUi {
  readonly toasts: { title: string; text: string; seconds: number }[] = [];
  readonly alerts: Question[] = [];
  readonly pages: { title: string; html: string; width: number; height: number }[] = [];
  readonly places: { sheetId: number; a1: string }[] = [];

  constructor(readonly answers: Button[] = []) {}

  toast(toast: { title: string; text: string; seconds: number }): void {
    this.toasts.push(toast);
  }

  alert(question: Question): Button {
    this.alerts.push(question);
    return question.buttons === 'OK' ? 'OK' : (this.answers.shift() ?? 'CLOSE');
  }

  page(page: { title: string; html: string; width: number; height: number }): void {
    this.pages.push(page);
  }

  activate(place: { sheetId: number; a1: string }): void {
    this.places.push(place);
  }
}
