/** Groups named in a line, from one of its words on. */
import type { Step } from './item';
import type { Lexicon } from './lexicon';
import { namedAt } from './names';
import { TITLES } from './words';

/** A group's name, with or without what it is called: "thôn Song", "Song Nga", "kp 3". */
export function groupAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
  marked: boolean,
): Step | null {
  const before = lexicon.groupWords.find((name) => name.every((word, i) => words[at + i] === word));
  const from = at + (before?.length ?? 0);
  const whole = namedAt(lexicon.groups, words, at, marked);
  // "Bà Sành" is a person, or a hamlet spoken to somebody.
  if (whole !== null && from === at && TITLES.has(words[at - 1] ?? ''))
    return { length: whole.length, item: { kind: 'someGroup' } };
  if (whole !== null) return { length: whole.length, item: { kind: 'group', units: whole.units } };
  if (before === undefined) return null;
  const bare = namedAt(lexicon.groups, words, from, marked);
  if (bare !== null) return { length: from - at + bare.length, item: { kind: 'group', units: bare.units } };
  // "kp 3 (Hòa Bình cũ)"
  const unlike = namedAt(lexicon.unlike, words, from, marked);
  if (unlike !== null)
    return { length: from - at + unlike.length, item: { kind: 'group', units: unlike.units } };
  const number = words[from];
  const numbered = lexicon.groups.filter(
    ({ words: name }) => name.length > 1 && name[name.length - 1] === number && /^\d+$/.test(number ?? ''),
  );
  if (numbered.length === 0) return { length: from - at, item: { kind: 'someGroup' } };
  const units = numbered.flatMap((one) => one.units);
  return { length: from - at + 1, item: { kind: 'group', units } };
}
