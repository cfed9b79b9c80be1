/** Elements. Whatever comes from a sheet goes in as text, never as HTML. */

type Child = Node | string | null;
type Attributes = Record<string, string | boolean | null>;

/** @param attributes true gives the bare attribute; false and null leave it out */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function button(text: string, attributes: Attributes, onPress: () => void): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', onPress);
  return made;
}

/** A part of the panel with its heading. */
export function section(key: string, title: string, ...children: Child[]): HTMLElement {
  const id = `title-${key}`;
  return el('section', { 'aria-labelledby': id, class: key }, el('h2', { id }, title), ...children);
}
