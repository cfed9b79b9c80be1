/** What the sidebar says: the words it was built with, and those of the other language once the server has told them. */
import { formatFigure, formatNumber } from '../src/messages/format';
import { PAGES, type PageWords } from '../src/messages/page';
import type { Language } from '../src/messages/shape';

const known = new Map(
  Object.entries(PAGES).flatMap(([key, table]) => (table === null ? [] : [[key as Language, table]])),
);

let [language, table] = [...known][0]!;

/** @param told words the page was not built with; null where it was */
export function speak(chosen: Language, told: PageWords | null): void {
  if (told !== null) known.set(chosen, told);
  language = chosen;
  table = known.get(chosen)!;
  document.documentElement.lang = chosen;
}

export const spoken = (): Language => language;

/** The words of the language spoken now. */
export const words = (): PageWords => table;

/** Puts figures into a text: "{count} ngày". */
export function fill(text: string, figures: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const figure = figures[name];
    return figure === undefined ? whole : formatFigure(language, figure);
  });
}

/** The page was built with the language of the tabs. */
const standing = table.tabs;

/** Puts the name of the settings' tab, as it stands in the file, into a text: "Mở bảng {tab}". */
export function withTab(text: string): string {
  return fill(text, { tab: standing.settings });
}

/** "+12", "−3", "0" */
export function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

export function number(value: number, decimals = 0): string {
  return formatNumber(language, value, decimals);
}

/** "12/6" from "2023-06-12". */
export function shortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date}/${month}`;
}

/** "15:45" of an instant, where the campaigns are. */
export function wallTime(at: number): string {
  return onTheWall(at).slice(11, 16);
}

/** "12/6", likewise. */
export function wallDay(at: number): string {
  return shortDay(onTheWall(at).slice(0, 10));
}

/** UTC+7 all year, whatever the clock of the computer says. */
function onTheWall(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString();
}

/** What a failure says: the server's own words, unless it did not come to them. */
export function errorText({ code, text }: { code: string; text: string }): string {
  return code === 'NO_ANSWER' ? words().noAnswer : text;
}
