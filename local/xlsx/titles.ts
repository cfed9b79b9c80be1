/** Tab titles as Excel takes them: at most 31 characters, none of : \ / ? * [ ] ', unique without regard to case. */

const LONGEST = 31;

/** Every Google title with the title its sheet gets in the .xlsx. */
export function excelTitles(titles: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const title of titles) {
    const wanted = title.replace(/[:\\/?*[\]]/g, '-').replace(/'/g, '’') || '-';
    let name = cut(wanted, LONGEST);
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const tail = ` (${n})`;
      name = cut(wanted, LONGEST - tail.length) + tail;
    }
    taken.add(name.toLowerCase());
    found.set(title, name);
  }
  return found;
}

/** Never through the middle of a character outside the basic plane. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
