/** A text as a reader sees it: composed letters, no mark-up, every run of white space one space. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<\/?sup>|[*|]|^#+[ \t]+/gm, '')
    .replace(/\s+/g, ' ');
}
