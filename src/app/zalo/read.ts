/** The messages of a group, pasted: what they report, and what must be asked. Nothing is written. */
import type { Campaign, CountIndicator } from '../../domain/campaign';
import { type Day, eachDay } from '../../domain/day';
import { dayAt, type Instant } from '../../domain/instant';
import { closedDays } from '../../domain/record/ledger';
import { leavesOf } from '../../domain/units';
import type { Language } from '../../messages/shape';
import { contestedIn, isConflict, type Proposal, type ReadLine } from '../../workbook/decode/chat/line';
import { readChat } from '../../workbook/decode/chat/read';
import { readWorkbook } from '../batch';
import type { Ports } from '../ports';
import { type RunningWork, readRunning } from '../scene';
import { type AskedLine, askedLine } from './asked';
import { type Entry, namesOf, type Said, weigh } from './entry';

/** Of a line, as it is shown. */
const MOST_LETTERS = 300;
const LONGEST_NAME = 60;
const MOST_DAYS = 31;

export interface ChatReading {
  /** How many lines were read, blank ones not counted. */
  lines: number;
  entries: Entry[];
  asked: AskedLine[];
  /** Lines that say nothing about numbers, or say again what was taken. */
  skipped: string[];
  choices: Choices;
}

export interface Choices {
  units: { code: string; name: string }[];
  /** Latest first. */
  days: Day[];
  indicators: { key: string; name: string }[];
}

/** @throws AppError those of `readRunning` */
export function readMessages(ports: Ports, language: Language, text: string): ChatReading {
  const work = readRunning(ports, readWorkbook(ports), language);
  const now = ports.now();
  const indicators = countsOf(work.campaign);
  const lines = readChat(text, work.campaign, indicators, now).map((line) => ({
    ...line,
    text: line.text.slice(0, MOST_LETTERS),
    sender: line.sender.slice(0, LONGEST_NAME),
  }));
  const certain = lines.filter((line) => line.verdict === 'taken' || isConflict(line.doubts));
  const asked = lines.filter((line) => line.verdict === 'ask' && !isConflict(line.doubts));
  const teams = leavesOf(work.campaign).map(({ code }) => code);
  return {
    lines: lines.length,
    entries: weigh(work, certain.flatMap(saidIn), now, contestedIn(lines)),
    asked: asked.map((line) => askedLine(line, indicators, teams)),
    skipped: lines.filter(({ verdict }) => verdict === 'skipped').map((line) => line.text),
    choices: choicesOf(work, indicators, now),
  };
}

function saidIn({ proposals, at, sender, line, text }: ReadLine): Said[] {
  return proposals.map((one: Proposal) => ({ ...one, at, sender, line, text }));
}

function countsOf(campaign: Campaign): CountIndicator[] {
  return campaign.indicators.filter((one): one is CountIndicator => one.kind === 'count');
}

function choicesOf(
  { campaign, daily }: RunningWork,
  indicators: readonly CountIndicator[],
  now: Instant,
): Choices {
  const { first, last } = campaign.period;
  const today = dayAt(now);
  const closed = closedDays(daily.ledger);
  const late = new Set(daily.ledger.lateEntries.filter(({ until }) => until >= today).map(({ day }) => day));
  const names = namesOf(campaign);
  return {
    units: leavesOf(campaign).map(({ code }) => ({ code, name: names(code) })),
    days: eachDay(first, last < today ? last : today)
      .filter((day) => !closed.has(day) || late.has(day))
      .reverse()
      .slice(0, MOST_DAYS),
    indicators: indicators.map(({ key, name }) => ({ key, name })),
  };
}

/** What a person has made of asked lines. @throws AppError those of `readRunning` */
export function weighEntries(ports: Ports, language: Language, said: readonly Said[]): Entry[] {
  return weigh(readRunning(ports, readWorkbook(ports), language), said, ports.now());
}
