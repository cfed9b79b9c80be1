/** What the sidebar is made of: panels, each with what it keeps to itself, around one shell that asks the server. */
import type { CallInput, CallName, CallOutput } from '../src/apps-script/endpoints';
import type { Language } from '../src/messages/shape';

export type View = CallOutput<'open'>['view'];

export type PanelKey = 'today' | 'zalo' | 'reports' | 'setUp' | 'planText' | 'city';

/** What is said while the server works, and how to try again. */
export interface Asking {
  saying?: string;
  /** Pressed after a failure; the same call again when left out. */
  retry?: () => void;
}

export interface Shell {
  /** What was last read; null before the first answer. */
  readonly view: View | null;
  /** `performance.now()` of that reading. */
  readonly readAt: number;
  /** Of the tabs, and of what is to be pasted. */
  readonly tabLanguage: Language;
  /** One round trip, one at a time. Null when it failed or another is under way; the shell has told so. */
  ask<K extends CallName>(name: K, input: CallInput<K>, asking?: Asking): Promise<CallOutput<K> | null>;
  /** Shows what an act has left behind. */
  take(view: View): void;
  /** Said aloud by screen readers, and shown at the top. */
  say(text: string): void;
  /** Draws the panel anew from what it keeps; the focus stays. */
  draw(): void;
  go(panel: PanelKey): void;
}

export interface Panel {
  key: PanelKey;
  /** Its name in the row of panels. */
  title(): string;
  /** Made anew at every drawing: what is typed must be kept outside of it. */
  body(shell: Shell): (HTMLElement | null)[];
  /** Each time a person comes to it. */
  opened?(shell: Shell): void;
  /** Shows the time: drawn again every minute. */
  ticks?: boolean;
}
