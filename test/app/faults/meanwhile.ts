/** What others do between our read and our write, and while a question stands. */
import { type HostUi, LATER, type Progress } from '../../../local/runtime/host';
import { cell } from '../desk';
import { pictureOf } from '../model/picture';
import type { Ward } from './ward';

const TEAMS = ['SA1', 'SA2', 'SN1', 'SN2', 'BE1', 'BE2'];

/** Something once, just before a write of the script reaches the workbook. @param n of its writes from now on, from 0 */
export function beforeWrite(ward: Ward, n: number, act: () => void): void {
  let writes = 0;
  ward.host.injectFaults((_, method) => {
    if (method === 'spreadsheets.batchUpdate' && writes++ === n) act();
    return null;
  });
}

/** A window whose owner thinks before answering. */
export function slowWindow(): HostUi {
  return {
    toast() {},
    page() {},
    sidebar() {},
    activate() {},
    alert: ({ buttons }) => (buttons === 'OK' ? 'OK' : LATER),
    prompt: () => LATER,
    selection: null,
  };
}

export const versionsOf = ({ workbook }: Ward) => pictureOf(workbook).work.daily.versions;
export const logOf = ({ workbook }: Ward) => pictureOf(workbook).log;
export const linesOf = (ward: Ward, ...acts: string[]) => logOf(ward).filter(({ act }) => acts.includes(act));

export function numbersOn(ward: Ward, date: number) {
  return Object.fromEntries(TEAMS.map((team) => [team, ward.value(team, date)]));
}

export function sortTeams(ward: Ward): void {
  const { rows, columns, title } = ward.entry();
  const [first, last] = [Math.min(...rows.values()), Math.max(...rows.values())];
  const range = `A${first + 1}:${cell(last, Math.max(...columns.values()))}`;
  expect(ward.secretary.sort(title, range, 0, false)).toEqual({ accepted: true });
}

export function expectNothingLeftToDraw(ward: Ward): void {
  ward.mends();
  ward.run('build');
  const before = ward.seen.batches.length;
  ward.run('build');
  expect(ward.seen.batches.slice(before)).toEqual([]);
}

export function done(progress: Progress): unknown {
  if (progress.kind !== 'done') throw new Error(`asked again: ${progress.question.text}`);
  return progress.value;
}
