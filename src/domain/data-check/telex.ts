/**
 * Vietnamese letters in plain ASCII, the way they are typed on a Telex keyboard: vowel marks double the letter or add w,
 * the tone follows the word. Telling "nine" from "ripe" in a program needs no letters beyond a–z this way.
 */
const MARKS: Record<string, 'double' | 'w' | Tone> = {
  '\u0302': 'double',
  '\u0306': 'w',
  '\u031b': 'w',
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
type Tone = 'f' | 's' | 'r' | 'x' | 'j';

/** One word, lower case: m + o with circumflex and dot below + t is "mootj". Without marks it stays as it is. */
export function telex(word: string): string {
  let letters = '';
  let tone = '';
  for (const letter of word.normalize('NFD').toLowerCase()) {
    const mark = MARKS[letter];
    if (letter === '\u0111') letters += 'dd';
    else if (mark === undefined) letters += letter;
    else if (mark === 'double') letters += letters.slice(-1);
    else if (mark === 'w') letters += 'w';
    else tone = mark;
  }
  return letters + tone;
}
