/**
 * Reads numbers out of a group chat. What is taken without asking must be certain: a line with any word that is not
 * understood is asked about, never guessed.
 */
import type { Campaign, CountIndicator } from '../../../domain/campaign';
import type { Day } from '../../../domain/day';
import { dayAt, type Instant } from '../../../domain/instant';
import { focusDay } from '../../../domain/progress';
import { withCorrections } from './around';
import { isReport, reachOf } from './certain';
import { Speakers } from './context';
import { withCounted } from './counted';
import { type Lexicon, lexiconOf } from './lexicon';
import type { Proposal, ReadLine } from './line';
import { LineReader } from './line-reader';
import { type Message, messagesIn } from './message';
import { isOurs } from './ours';
import type { Told } from './talk';
import { itemsOf } from './tokens';
import { FAMILIES, TITLES } from './words';

/** @param now the latest a message can have been written */
export function readChat(
  text: string,
  campaign: Campaign,
  indicators: readonly CountIndicator[],
  now: Instant,
): ReadLine[] {
  const lexicon = lexiconOf(campaign, indicators);
  const speakers = new Speakers();
  const lines = messagesIn(text, now).flatMap((message) =>
    readMessage(message, campaign, lexicon, now, speakers),
  );
  return withoutConflicts(withCorrections(lines));
}

function readMessage(
  message: Message,
  campaign: Campaign,
  lexicon: Lexicon,
  now: Instant,
  speakers: Speakers,
): Told[] {
  const marked = message.lines.some(
    ({ text }) => text.normalize('NFD').length > text.normalize('NFC').length || /đ/i.test(text),
  );
  const written = message.at ?? now;
  const context = speakers.begin(message.sender, message.at, focusDay(campaign, written));
  const lines = message.lines.map(({ text, line }): Told => {
    const said = withoutSender(text, lexicon, marked, dayAt(written));
    const items = isOurs(text) ? [] : withCounted(itemsOf(said.text, lexicon, marked, dayAt(written)));
    const reader = new LineReader(lexicon, context, campaign, written);
    reader.takeAll(items);
    const { proposals, loose, bare, doubts } = reader.end();
    const silent = reader.isSilent;
    if (written > now) doubts.push({ code: 'TIME_AHEAD', text: '', choices: [] });
    // Perhaps another hamlet's heading, by a name we do not know.
    if (silent && PERSON_OR_PLACE.test(said.text) && doubts.length > 0) {
      context.group = null;
      context.among = [];
    }
    if (doubts.length === 0 && !isReport(items)) doubts.push({ code: 'UNPROVEN', text: '', choices: [] });
    const verdict = silent ? 'skipped' : doubts.length > 0 ? 'ask' : 'taken';
    const sender = message.sender === '' ? said.sender : message.sender;
    const aside = { loose, bare, doubts };
    const found = silent ? { loose: [], bare: [], doubts: [] } : aside;
    const { retracts } = reader;
    const reach = reachOf(items, verdict, text);
    return {
      line,
      text,
      sender,
      at: message.at,
      verdict,
      proposals,
      ...found,
      reach,
      retracts,
      aside,
      message,
    };
  });
  speakers.end(message.sender, message.at, context);
  return lines;
}

/** "Nguyễn Thị An: SG2 3", "@Nguyễn Thị An SG2 3": capitalised words that are not all understood are a name. */
function withoutSender(
  text: string,
  lexicon: Lexicon,
  marked: boolean,
  day: Day,
): { sender: string; text: string } {
  const mention = MENTION.exec(text);
  if (mention !== null) return { sender: '', text: text.slice(mention[0].length) };
  const colon = text.indexOf(':');
  const before = colon < 0 ? '' : text.slice(0, colon).trim();
  const [first] = before.toLowerCase().split(' ');
  const isName = PERSON.test(before) && !/ không/i.test(before);
  if (!isName || !(FAMILIES.has(first!) || TITLES.has(first!))) return { sender: '', text };
  const unclear = itemsOf(before, lexicon, marked, day).some(({ kind }) => kind === 'unclear');
  return unclear ? { sender: before, text: text.slice(colon + 1).trim() } : { sender: '', text };
}

const PERSON_OR_PLACE = /^\p{Lu}[\p{L} ]{0,30}:?$/u;
const PERSON = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5}$/u;
const MENTION = /^@(?:[Aa]ll|\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,4})(?![\p{L}\d])[ ,:]*/u;

/** Lines that agree are taken once; where they differ every one of them is asked about. */
function withoutConflicts(lines: readonly ReadLine[]): ReadLine[] {
  const values = new Map<string, Set<number>>();
  const keyOf = ({ unit, day, indicator }: Proposal) => `${unit}|${day}|${indicator}`;
  for (const { proposals } of lines)
    for (const one of proposals) values.set(keyOf(one), (values.get(keyOf(one)) ?? new Set()).add(one.value));
  const seen = new Set<string>();
  return lines.map((line) => {
    if (line.verdict !== 'taken') return line;
    if (line.proposals.some((one) => values.get(keyOf(one))!.size > 1))
      return { ...line, verdict: 'ask', doubts: [{ code: 'CONFLICT', text: '', choices: [] }] };
    if (line.proposals.every((one) => seen.has(keyOf(one)))) return { ...line, verdict: 'skipped' };
    for (const one of line.proposals) seen.add(keyOf(one));
    return line;
  });
}
