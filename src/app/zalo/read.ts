/** The messages of a group, pasted: what they report, and what must be asked. Nothing is written. */
import type { Campaign, CountIndicator } from '../../domain/campaign';
import { type Day, eachDay } from '../../domain/day';
import { dayAt, type Instant } from '../../domain/instant';
import { closedDays } from '../../domain/record/ledger';
import { spotKey } from '../../domain/record/vanished';
import { leavesOf } from '../../domain/units';
import type { Language } from '../../messages/shape';
import type { Doubt, Proposal, ReadLine } from '../../workbook/decode/chat/line';
import { readChat } from '../../workbook/decode/chat/read';
import { readWorkbook } from '../batch';
import type { Ports } from '../ports';
import { type RunningWork, readRunning } from '../scene';
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

export interface AskedLine extends Pick<Said, 'at' | 'sender' | 'line' | 'text'> {
  doubts: { code: Doubt; text: string }[];
  /** At least one; every team that the line names is among them. */
  guesses: Guess[];
}

/** Null: to be chosen. */
export interface Guess {
  unit: string | null;
  /** Those it may be; anybody when empty. */
  units: string[];
  day: Day | null;
  indicator: string | null;
  value: number | null;
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
  const isConflict = ({ doubts }: ReadLine) => doubts.some(({ code }) => code === 'CONFLICT');
  const certain = lines.filter((line) => line.verdict === 'taken' || isConflict(line));
  const asked = lines.filter((line) => line.verdict === 'ask' && !isConflict(line));
  const teams = leavesOf(work.campaign).map(({ code }) => code);
  const contested = new Set(asked.flatMap(({ proposals }) => proposals.map(spotKey)));
  return {
    lines: lines.length,
    entries: weigh(work, certain.flatMap(saidIn), now, contested),
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

function askedLine(
  read: ReadLine,
  indicators: readonly CountIndicator[],
  teams: readonly string[],
): AskedLine {
  const { line, text, sender, at, doubts } = read;
  const has = (...codes: Doubt[]) => doubts.some(({ code }) => codes.includes(code));
  const only = indicators.length === 1 ? indicators[0]!.key : null;
  const unsure = {
    ...(has('DAY_OUTSIDE', 'WHICH_DAY', 'TIME_AHEAD') ? { day: null } : {}),
    ...(has('WHICH_INDICATOR') ? { indicator: null } : {}),
    // Not the number of a day.
    ...(has('RUNNING_TOTAL') ? { value: null } : {}),
  };
  const guesses: Guess[] = [
    ...read.proposals.map((one) => ({ ...one, units: [], ...unsure })),
    ...read.loose.map(({ value, day, units }) => {
      const codes = units.map(({ code }) => code);
      return {
        unit: codes.length === 1 ? codes[0]! : null,
        units: codes,
        day,
        indicator: only,
        value,
        ...unsure,
      };
    }),
    ...read.bare.map(({ day, units }) => {
      const codes = units.map(({ code }) => code);
      const unit = codes.length === 1 ? codes[0]! : null;
      return { unit, units: codes, day, indicator: only, ...unsure, value: null };
    }),
  ];
  const units = doubts.flatMap(({ choices }) => choices.map(({ code }) => code));
  const blank = { unit: null, day: null, indicator: only, value: null };
  return {
    line,
    text,
    sender,
    at,
    doubts: doubts.map((doubt) => ({ code: doubt.code, text: doubt.text })),
    guesses: guesses.length > 0 ? inOrder(guesses, teams) : [{ ...blank, units }],
  };
}

/** As the teams stand in the table, those who are not known last. */
function inOrder(guesses: readonly Guess[], teams: readonly string[]): Guess[] {
  const placeOf = ({ unit }: Guess) => (unit === null ? teams.length : teams.indexOf(unit));
  return [...guesses].sort((a, b) => placeOf(a) - placeOf(b));
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
