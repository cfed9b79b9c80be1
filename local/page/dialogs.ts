/** Toasts and dialogs of the add-on and of the sheet. `<dialog>` makes the rest inert and gives the focus back. */
import type { DialogAnswer } from '../server/protocol';
import { words } from './words';

/**
 * Asks and waits. Escape and the cross answer 'close'.
 * @param buttons the first one is the one meant most often
 */
export async function ask(title: string, text: string, buttons: DialogAnswer[]): Promise<DialogAnswer> {
  return (await askTyped(title, text, buttons, false)).answer;
}

/** The same, with a line to type into when `asksText`; Enter presses the first button. */
export function askTyped(
  title: string,
  text: string,
  buttons: DialogAnswer[],
  asksText: boolean,
): Promise<{ answer: DialogAnswer; text: string }> {
  const { dialog, body, foot } = frame(title);
  body.append(...text.split('\n').map(paragraph));
  const input = document.createElement('input');
  if (asksText) {
    input.setAttribute('aria-label', text);
    input.autofocus = true;
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) dialog.close(buttons[0]);
    });
    body.append(input);
  }
  return new Promise((resolve) => {
    for (const [index, answer] of buttons.entries()) {
      const made = button(words.buttons[answer], index === 0, () => dialog.close(answer));
      if (asksText) made.autofocus = false;
      foot.append(made);
    }
    open(dialog, () =>
      resolve({ answer: (dialog.returnValue || 'close') as DialogAnswer, text: input.value }),
    );
  });
}

/**
 * A page of HTML that an add-on's function made. It runs in a frame without our origin and under a policy of its own:
 * its scripts can neither read the sheet nor load or send anything.
 */
export function showPage(title: string, html: string, width: number, height: number): void {
  const { dialog, body, foot } = frame(title);
  dialog.classList.add('page');
  const inner = document.createElement('iframe');
  // As Google's own: modals are what `print()` needs.
  inner.setAttribute('sandbox', 'allow-scripts allow-modals');
  inner.title = title;
  inner.src = '/frame.html';
  // The frame has no origin to name.
  inner.addEventListener('load', () => inner.contentWindow?.postMessage(html, '*'), { once: true });
  inner.style.width = `${width}px`;
  inner.style.height = `${height}px`;
  body.append(inner);
  foot.remove();
  open(dialog, () => {});
}

export function toast(title: string, text: string, seconds: number): void {
  const box = document.createElement('div');
  box.className = 'snack';
  const heading = document.createElement('strong');
  heading.textContent = title;
  const close = cross();
  close.onclick = () => box.remove();
  box.append(...(title === '' ? [] : [heading]), ...text.split('\n').map(paragraph), close);
  document.getElementById('toasts')?.append(box);
  // As in Apps Script, a negative time leaves the toast until it is closed.
  if (seconds >= 0) setTimeout(() => box.remove(), seconds * 1000);
}

let titles = 0;

/** An empty dialog; fill `body` and `foot` (its first button stands right), then `open` it. */
export function frame(title: string) {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  heading.id = `dialog-title-${++titles}`;
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const close = cross();
  close.onclick = () => dialog.close('close');
  const body = document.createElement('div');
  body.className = 'body';
  const foot = document.createElement('div');
  foot.className = 'foot';
  dialog.append(heading, close, body, foot);
  return { dialog, body, foot };
}

export function button(text: string, primary: boolean, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.className = primary ? 'primary' : 'plain';
  element.autofocus = primary;
  element.onclick = onClick;
  return element;
}

export function open(dialog: HTMLDialogElement, onClose: () => void): void {
  // The grid listens for keys on the window: what is typed in a dialog is not for it.
  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'paste'] as const) {
    dialog.addEventListener(type, (event) => event.stopPropagation());
  }
  dialog.addEventListener('keydown', (event) => keepTabInside(dialog, event));
  dialog.addEventListener('close', () => {
    dialog.remove();
    giveBackCaret();
    onClose();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** The focus comes back by itself, the caret does not: what is typed next would go nowhere. */
function giveBackCaret(): void {
  const focused = document.activeElement;
  const selection = document.getSelection();
  if (!(focused instanceof HTMLElement) || !focused.isContentEditable) return;
  if (selection !== null && !focused.contains(selection.anchorNode)) selection.collapse(focused, 0);
}

/** A modal dialog makes the page inert, but Tab would still leave for the browser's own bars. */
function keepTabInside(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('button, input, iframe')];
  const [first, last] = [stops[0], stops.at(-1)];
  const leaving = event.shiftKey ? first : last;
  if (document.activeElement !== leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

export function cross(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'cross';
  button.setAttribute('aria-label', words.buttons.close);
  button.textContent = '×';
  return button;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'text';
  element.textContent = text;
  return element;
}
