/** Units listed in a sentence: "… giao các thôn: Thôn Đông 420; thôn Đoài 385, ấp Ba 350". */
import { capital } from './names';
import { plainOf } from './page';
import type { Read } from './reading';

const UNIT = '(?:thôn|khu phố|khu dân cư|ấp|tổ dân phố|xóm|khóm|bản|buôn|xã|phường)';
const BEHIND_COLON = new RegExp(`:\\s+(?=${UNIT}\\s)`, 'iu');
const AT_START = new RegExp(`^${UNIT}\\s`, 'u');
const ONE = new RegExp(
  `^(${UNIT}\\s(?:\\p{Lu}[\\p{L}'’-]*|\\d{1,2}(?=\\s*:))(?:\\s\\p{Lu}[\\p{L}'’-]*){0,5})\\s*:?\\s+(\\d+(?:\\.\\d{3})*)(?:\\s\\p{Ll}[\\p{L}\\s]{0,30})?[.;]?$`,
  'iu',
);

/** Its rows, each as cells; empty where the sentence is no such list from its colon on, or from its beginning. */
export function unitList(from: Read): { from: Read; cells: string[] }[] {
  const colon = BEHIND_COLON.exec(from.text);
  const start = colon === null ? 0 : colon.index + colon[0].length;
  if (start === 0 && !AT_START.test(from.text)) return [];
  const parts = from.text.slice(start).split(/[,;]\s+(?=\p{L})|\svà\s/u);
  const rows = parts.map((part) => ONE.exec(part.trim()));
  if (rows.some((row) => row === null)) return [];
  return rows.map((row) => {
    const [all, name, value] = row!;
    return { from: { ...from, text: all, plain: plainOf(all) }, cells: [capital(name!), value!] };
  });
}

/** A figure right behind the name of a unit, with nothing that it counts: the unit's own. */
export function isUnitsOwn({ plain }: Pick<Read, 'plain'>, start: number, end: number): boolean {
  const unit = /\b(?:thon|khu pho|khu dan cu|ap|to dan pho|xom|khom|ban|buon)\s[a-z]+(?:\s[a-z]+){0,4}:?\s*$/;
  return (
    unit.test(plain.slice(Math.max(0, start - 40), start)) && /^\s*(?:[;,.]|$|va\s)/.test(plain.slice(end))
  );
}
