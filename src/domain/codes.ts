/**
 * Codes of units: ASCII, letter first, short enough to type in a message ("SG2 5"). A code stays with its unit for
 * life, so a generated one depends only on the names and on the codes already taken.
 */
import { normalizeName, withoutMarks } from './names';

/** What a code may look like; `isCode` tests it. */
const CODE = /^[A-Za-z][A-Za-z0-9]{0,15}$/;

/** Rows that stand among those of units: formulas find them in any case. */
const AMONG_UNITS: ReadonlySet<string> = new Set(['ASIDE', 'TOTAL', 'SENTINEL', 'SILENT']);
/** Rows of heads and feet, told apart from units by their letters as they are: the code TO is one, to is none. */
const AROUND_UNITS: ReadonlySet<string> = new Set(
  (
    'after ahead apart area band behind below closed closedAt closedBy counted cut day documentDate ' +
    'documentNumber eveningWork expected farBehind first focus from gap guide head indicator isClosed ' +
    'issuer keys label last legend letter levels limit limits line load made mark name note notice now ' +
    'parentIssuer period phase place position rampUp recording remark replan report saturday signers ' +
    'signHints signNames signs signSpace signTitle slot slotNow statedDays status sum sunday title to ' +
    'week weekday window work'
  ).split(' '),
);
const NUMBERED = /\d+$/;

/** Whether a unit may be called so: not like a row of our own. */
export function isCode(text: string): boolean {
  return (
    CODE.test(text) &&
    !AMONG_UNITS.has(text.toUpperCase()) &&
    !AROUND_UNITS.has(text) &&
    !AROUND_UNITS.has(text.replace(NUMBERED, ''))
  );
}

/** Where the unit stands: its parent's code, and the name of its own level ("Tổ", "Khu phố, thôn"). */
export interface Place {
  parent: string | null;
  level: string;
}

/**
 * A free code for a unit called `name`: "Song Nga" → SN, "Sành" → SA, "Tổ 2" in SN → SN2. When that is taken: more
 * letters of the last word (SAN, SANH), then the parent's code in front, then a letter behind.
 * @param taken codes in use, in upper case; the new one is not added
 */
export function generateCode(name: string, taken: ReadonlySet<string>, place?: Place): string {
  for (const candidate of candidates(name, place)) {
    if (isCode(candidate) && !taken.has(candidate)) return candidate;
  }
  for (let i = 0; ; i++) {
    const candidate = `U${i + 1}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function* candidates(name: string, place: Place | undefined): Generator<string> {
  const plain = withoutMarks(name).toUpperCase();
  const tokens = plain.match(/[A-Z]+|\d+/g) ?? [];
  const letters = tokens.map((token) => (isNumber(token) ? token : token[0]!)).join('');
  const initials = /^[A-Z]/.test(letters) ? letters : `U${letters}`;
  const parent = place?.parent?.toUpperCase() ?? null;
  const [first = ''] = tokens;
  const last = tokens[tokens.length - 1] ?? '';
  const oneWord = tokens.length === 1 && !isNumber(first);
  const short = oneWord ? first.slice(0, 2) : initials;
  if (parent !== null && isNumbered(name, place!.level)) {
    if (!/\d$/.test(parent)) yield parent + last;
    yield parent + initials[0]! + last;
  } else {
    yield short;
    const start = oneWord ? 2 : 1;
    for (let end = start + 1; !isNumber(last) && end <= last.length; end++) {
      yield short + last.slice(start, end);
    }
  }
  if (parent !== null) yield parent + initials;
  for (let letter = 0; letter < 26; letter++) yield short + String.fromCharCode(65 + letter);
}

/** "Tổ 2" on the level "Tổ", "Thôn 3" on "Khu phố, thôn": the level's own word and a number. */
function isNumbered(name: string, level: string): boolean {
  const parts = /^(\D+) \d+$/.exec(normalizeName(name).toLowerCase());
  return parts !== null && normalizeName(level).toLowerCase().includes(parts[1]!);
}

function isNumber(token: string): boolean {
  return /^\d/.test(token);
}
