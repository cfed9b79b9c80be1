/** What tests look at inside a page, as text: it runs there, where there is a document. */

/** Texts whose contrast is below 4,5 (large ones: 3), and buttons without a name or too small to hit. */
export const WEAKNESSES = `() => {
  const part = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * part(r / 255) + 0.7152 * part(g / 255) + 0.0722 * part(b / 255);
  const colors = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const ground = (element) => {
    if (element === null) return [255, 255, 255];
    const color = colors(getComputedStyle(element).backgroundColor);
    return color.length === 3 || color[3] === 1 ? color : ground(element.parentElement);
  };
  const found = [];
  for (const each of document.body.querySelectorAll('button')) {
    const { width, height } = each.getBoundingClientRect();
    const name = (each.getAttribute('aria-label') ?? '') + each.textContent;
    if (name.trim() === '') found.push('no name: ' + each.outerHTML);
    if (width > 0 && (width < 24 || height < 24)) found.push('too small: ' + each.outerHTML);
  }
  for (const each of document.body.querySelectorAll('*')) {
    const own = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!own || each.matches('script, style')) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(each);
    const [a, b] = [light(colors(color)), light(ground(each))].sort((x, y) => y - x);
    const large = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    if ((a + 0.05) / (b + 0.05) < (large ? 3 : 4.5)) found.push('contrast: ' + each.outerHTML.slice(0, 80));
  }
  return found;
}`;

/** Twice as large in the same width: what is wider than the page then. */
export const CUT_OFF_AT_200 = `() => {
  document.body.style.zoom = '2';
  const { scrollWidth, clientWidth } = document.documentElement;
  document.body.style.zoom = '';
  return scrollWidth - clientWidth;
}`;

/** Name of what has the focus; '' when that cannot be seen. */
export const FOCUSED = `() => {
  const each = document.activeElement;
  const seen = each !== null && getComputedStyle(each).outlineStyle === 'solid';
  return seen ? (each.getAttribute('aria-label') ?? each.textContent) : '';
}`;

/** From here on, names of the sidebar's calls are kept in \`calls\`. */
export const WATCH_CALLS =
  "globalThis.calls = []; addEventListener('message', ({ data }) => data.kind === 'call' && calls.push(data.input.name)); undefined";
