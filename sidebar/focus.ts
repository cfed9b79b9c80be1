/** Drawing again makes every element anew: the focus, and the place in a text, go to what stands in the same place. */

const STOPS = 'button, summary, input, textarea, select';

/** Taken before drawing. @returns how to give the focus back afterwards; null when it was elsewhere */
export function focusPath(inside: HTMLElement): (() => void) | null {
  const stops = () => [...inside.querySelectorAll<HTMLElement>(STOPS)];
  const focused = document.activeElement;
  const at = stops().indexOf(focused as HTMLElement);
  if (at < 0) return null;
  const text = isText(focused) ? [focused.selectionStart, focused.selectionEnd] : null;
  return () => {
    const now = stops()[at];
    now?.focus();
    if (text !== null && isText(now)) now.setSelectionRange(text[0]!, text[1]!);
  };
}

function isText(element: unknown): element is HTMLInputElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
  );
}
