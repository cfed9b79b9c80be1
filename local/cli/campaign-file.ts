/** Reading a campaign file: not there, not JSON, or not a campaign. */
import { readFileSync } from 'node:fs';
import { type TransformFailure, transformSync } from 'esbuild';
import type { Campaign } from '../../src/domain/campaign';
import type { Finding } from '../../src/domain/finding';
import { parseCampaign } from '../../src/domain/schema';
import type { Language } from '../../src/messages/shape';
import { BadInput } from './bad-input';
import { actionText, findingText, say } from './words';

export interface CampaignFile {
  /** As it stands in the file. */
  json: unknown;
  campaign: Campaign;
}

/** @throws BadInput naming each field that is wrong */
export function readCampaignFile(file: string, language: Language): CampaignFile {
  const json = readJson(file, language);
  const { campaign, findings } = parseCampaign(json);
  if (campaign !== null) return { json, campaign };
  throw new BadInput(findings.map((found) => faultLine(found, language)));
}

/** @throws BadInput when it cannot be read or is no JSON, with the place of the fault */
export function readJson(file: string, language: Language): unknown {
  return parseJson(file, readText(file, language), language);
}

/** "period.last: …": the field, unless the message begins with it, what is wrong, what to do. */
function faultLine(found: Finding, language: Language): string {
  const text = [findingText(language, found), actionText(language, found)].filter(Boolean).join(' ');
  return text.startsWith(found.path) ? text : `${found.path}: ${text}`;
}

const REASONS = { ENOENT: 'noSuchFile', EISDIR: 'isDirectory', EACCES: 'noAccess' } as const;

function readText(file: string, language: Language): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const known = REASONS[code as keyof typeof REASONS];
    const reason = known === undefined ? message : say(language, known);
    throw new BadInput([say(language, 'unreadable', { file, reason })]);
  }
}

function parseJson(file: string, text: string, language: Language): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput([say(language, 'notJson', { file, ...placeOfFault(text) })]);
  }
}

/** JSON.parse does not always say where; esbuild's reader does. Line and column count from 1. */
function placeOfFault(text: string): { line: number; column: number } {
  try {
    transformSync(text, { loader: 'json', logLevel: 'silent' });
  } catch (error) {
    const place = (error as TransformFailure).errors[0]?.location;
    if (place) return { line: place.line, column: place.column + 1 };
  }
  return { line: 1, column: 1 };
}
