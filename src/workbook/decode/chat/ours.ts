/** Our own reminders, copied along with the answers to them: who is named there has not reported. */
import { reminders } from '../../../messages/vi/reminders';

/** A text of the table with anything in the place of its figures. */
function patternOf(text: string): string {
  return text
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^$()[\]\\|]/g, '\\$&'))
    .join('.*');
}

const { inTime, atOnce, silent, behind, behindOne, line, needed, ended, more } = reminders;
const lines = (text: string): string[] => text.split('\n').filter((one) => one !== '{lines}');
const figured = (figures: string): string => line.replace('{figures}', figures);
const WHOLE = [
  silent.replace('{request}', inTime),
  silent.replace('{request}', atOnce),
  ...lines(behind),
  ...[needed, ended].map((figures) => behindOne.replace('{figures}', figures)),
  ...[needed, ended].map(figured),
  more,
].map((text) => new RegExp(`^${patternOf(text)}$`));

/** Of a reminder that names every team of a hamlet. */
const LONGEST = 2_000;

export function isOurs(text: string): boolean {
  return text.length <= LONGEST && WHOLE.some((pattern) => pattern.test(text.normalize('NFC').trim()));
}
