/** Tables flattened to lines: units with their quotas, people, starting figures, or the day they are visited. */
import type { Day } from '../../../domain/day';
import type { Ask } from './ask';
import { daysIn } from './days';
import { readDigits } from './numbers';
import { offer, type PlanOffer } from './offer';
import { plainOf } from './page';
import type { Read, Reading } from './reading';
import { unitList } from './unit-list';

interface Row {
  from: Read;
  number: number | null;
  name: string;
  values: { value: number | null; day: Day | null; ambiguous: boolean }[];
}

interface Table {
  rows: Row[];
  total: Row | null;
  /** Headings of the columns behind the name, where they stand. */
  heads: string[];
}

const TOTAL = /^(?:tong(?: cong| so)?|cong|toan (?:xa|phuong|thanh pho|tinh|huyen))\s*:?$/;
const UNIT_WORD =
  /^(?:thon|khu pho|khu dan cu|kp|ap|to dan pho|tdp|xom|khom|ban|buon|to|xa|phuong|thi tran|huyen|thi xa|thanh pho)\b/;

/**
 * @param names the levels of the plan, where they are known
 * @param indicators what was offered for them: a table's total tells which of them its quotas are of
 */
export function tableOffers(
  read: Reading,
  names: readonly string[],
  indicators: readonly PlanOffer[],
): PlanOffer[] {
  let units = 0;
  let visits = 0;
  return tablesIn(read).flatMap((table) => {
    const offers: PlanOffer[] = [];
    const columns = Math.max(...table.rows.map(({ values }) => values.length));
    const dated = table.rows.every(({ values }) => values.some(({ day }) => day !== null));
    const known = units;
    for (const row of table.rows) {
      offers.push(offer(`units[${units}].name`, { what: 'text', value: row.name }, row.from));
      const day = row.values.find((one) => one.day !== null)?.day ?? null;
      if (dated && day !== null)
        offers.push(
          offer(`outreach[${visits++}]`, { what: 'visit', value: { unit: row.name, day } }, row.from),
        );
      units++;
    }
    if (!dated)
      for (let i = 0; i < columns; i++) {
        const whole = table.total?.values[i]?.value ?? null;
        const sum = table.rows.reduce((all, { values }) => all + (values[i]?.value ?? 0), 0);
        // Without a total the rows are of the one whose target they add up to.
        const counted = whole === null ? withTarget(sum, indicators) : countOf(whole, indicators);
        offers.push(...columnOffers(table, i, columns, known, counted));
      }
    const level = levelWord(table);
    const index = names.indexOf(level);
    offers.push(
      offer(
        `units.count.${index < 0 ? level : index}`,
        { what: 'count', value: { level, count: table.rows.length } },
        table.rows[table.rows.length - 1]!.from,
        'COUNTED',
      ),
    );
    return offers;
  });
}

/** Where the rows of tables and lists of units stand in the text: their figures are the units' own. */
export function rowPlaces(read: Reading): ReadonlySet<number> {
  return new Set(tablesIn(read).flatMap(({ rows }) => rows.map(({ from }) => from.at)));
}

/** Which indicator a total belongs to: the one with that target, else the only one; null where several might. */
function countOf(whole: number, indicators: readonly PlanOffer[]): number | null {
  const counted = new Set(indicators.filter(({ what }) => what === 'target').map(position));
  return withTarget(whole, indicators) ?? (counted.size > 1 ? null : ([...counted][0] ?? 0));
}

function withTarget(whole: number, indicators: readonly PlanOffer[]): number | null {
  const target = JSON.stringify({ kind: 'total', value: whole });
  const same = indicators.find(({ what, value }) => what === 'target' && JSON.stringify(value) === target);
  return same === undefined ? null : position(same);
}

const position = ({ field }: PlanOffer) => Number(/^indicators\[(\d+)\]/.exec(field)?.[1] ?? 0);

function columnOffers(
  { rows, total, heads }: Table,
  column: number,
  columns: number,
  known: number,
  counted: number | null,
): PlanOffer[] {
  const head = heads[heads.length - columns + column] ?? '';
  const plain = plainOf(head);
  const values = rows.map(({ values: all }) => all[column]?.value ?? null);
  const whole = total?.values[column]?.value ?? null;
  const sum = values.reduce<number>((all, one) => all + (one ?? 0), 0);
  const field = /du dieu kien|dan so|nhan khau|so dan|tong so nguoi/.test(plain)
    ? 'eligible'
    : /so dau ky|da (?:kich hoat|cap|thuc hien|co)|hien co/.test(plain)
      ? 'baseline'
      : /so to\b/.test(plain)
        ? 'teams'
        : 'quota';
  const base: Ask | null =
    whole !== null && whole !== sum
      ? 'SUM_DIFFERS'
      : field === 'quota' && !/chi tieu|giao|muc (?:do )?\d|so luong|ke hoach/.test(plain) && columns > 1
        ? 'COLUMN_UNNAMED'
        : null;
  const offers = rows.flatMap((row, i): PlanOffer[] => {
    const value = values[i];
    if (value === null || value === undefined || !Number.isInteger(value)) return [];
    const why = base ?? (row.values[column]!.ambiguous ? 'AMBIGUOUS_NUMBER' : null);
    const path = `units[${known + i}].${field}`;
    if (field !== 'quota') return [offer(path, { what: 'number', value }, row.from, why)];
    return [
      offer(
        columns > 1 && head !== '' ? `${path}[${head}]` : path,
        { what: 'quota', value: { unit: row.name, indicator: counted, column: head, value } },
        row.from,
        why,
      ),
    ];
  });
  if (
    counted !== null &&
    total !== null &&
    whole !== null &&
    field === 'quota' &&
    Number.isInteger(whole) &&
    base !== 'COLUMN_UNNAMED' &&
    columns === 1
  )
    offers.push(
      offer(
        `indicators[${counted}].target`,
        { what: 'target', value: { kind: 'total', value: whole } },
        total.from,
        base,
      ),
    );
  return offers;
}

function levelWord({ rows, heads }: Table): string {
  const unit = heads.find((head) => UNIT_WORD.test(plainOf(head)) || /don vi|ten/.test(plainOf(head)));
  const named = unit !== undefined && UNIT_WORD.test(plainOf(unit)) ? unit : '';
  if (named !== '') return named;
  const own = UNIT_WORD.exec(plainOf(rows[0]!.name));
  return own === null ? '' : rows[0]!.name.slice(0, own[0].length);
}

/** Runs of two and more rows that look alike. */
function tablesIn({ sentences }: Reading): Table[] {
  const tables: Table[] = [];
  let rows: Row[] = [];
  let heads: string[] = [];
  let total: Row | null = null;
  const end = () => {
    if (
      rows.length >= 2 &&
      (rows.every(({ number }) => number !== null) || rows.every(({ name }) => UNIT_WORD.test(plainOf(name))))
    )
      tables.push({ rows, total, heads });
    rows = [];
    heads = [];
    total = null;
  };
  const lines = wholeLines(sentences);
  for (const { from, cells } of lines) {
    const found = rowOf(from, cells);
    const named = found !== null && (UNIT_WORD.test(plainOf(found.name)) || TOTAL.test(plainOf(found.name)));
    const row = found === null || found.number !== null || named ? found : null;
    if (row === null) {
      if (rows.length > 0) end();
      // Headings in one line of cells.
      heads = cells.length > 1 ? cells.map((one) => one.trim()).filter((one) => one !== '') : heads;
      if (cells.length <= 1) heads = [];
    } else if (TOTAL.test(plainOf(row.name))) {
      total = row;
      end();
    } else {
      if (
        rows.length > 0 &&
        row.number !== null &&
        rows[rows.length - 1]!.number !== null &&
        row.number !== rows[rows.length - 1]!.number! + 1
      )
        end();
      rows.push(row);
    }
  }
  end();
  return tables;
}

/** Sentences cut into cells; cells that stand one a line are put together to rows first. */
function wholeLines(sentences: readonly Read[]): { from: Read; cells: string[] }[] {
  const out: { from: Read; cells: string[] }[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const from = sentences[i]!;
    const stacked = stackedRow(sentences, i);
    if (stacked !== null) {
      out.push(stacked.row);
      i += stacked.length - 1;
      continue;
    }
    const listed = unitList(from);
    if (listed.length > 0) out.push(...listed);
    else out.push({ from, cells: cellsOf(from.text) });
  }
  return out;
}

/** "01", "Đông Lão", "441", each on its own line. */
function stackedRow(
  sentences: readonly Read[],
  i: number,
): { row: { from: Read; cells: string[] }; length: number } | null {
  const [a, b, c] = [sentences[i]!, sentences[i + 1], sentences[i + 2]];
  if (b === undefined || c === undefined || !/^\d{1,3}\.?$/.test(a.text)) return null;
  const isValue = (text: string) => /^[\d./,]{1,12}$/.test(text);
  if (!/^\p{L}[\p{L}\d\s.'-]{1,40}$/u.test(b.text) || !isValue(c.text)) return null;
  const next = sentences.slice(i + 3, i + 9).findIndex(({ text }) => !isValue(text));
  const more = sentences.slice(i + 3, i + 3 + Math.max(0, next));
  // The number of the next row stands last before its name.
  const values = [c, ...more].map(({ text }) => text);
  const number = Number(a.text.replace('.', ''));
  if (values.length > 1 && Number(values[values.length - 1]) === number + 1) values.pop();
  const cells = [a.text, b.text, ...values];
  return {
    row: { from: { ...a, text: cells.join(' '), plain: plainOf(cells.join(' ')) }, cells },
    length: cells.length,
  };
}

function cellsOf(text: string): string[] {
  const cells = text.split(/\t|\s*\|\s*|\s{3,}/).map((one) => one.trim());
  if (cells.length > 1)
    return cells
      .filter((one, i) => one !== '' || (i > 0 && i < cells.length - 1))
      .filter((one) => one !== '');
  // "1. Thôn An Lộc 441", "- Thôn An Lộc: 441 tài khoản"
  const plain =
    /^(?:[-+•]\s*|(\d{1,3})[.)]?\s+)?(\p{Lu}[\p{L}'’-]*(?:\s(?:\d{1,2}(?!\d)(?=\s*:)|\p{L}[\p{L}'’-]*)){0,6})\s*:?\s+((?:\d[\d.,/]*\s*)+)(?:\p{L}[\p{L}\s]{0,40})?[.;]?$/u.exec(
      text,
    );
  if (plain === null) return [text];
  const [, number, name, values] = plain;
  // A place is spelt with capitals: "Kinh phí", "Phấn đấu mỗi ngày" is none.
  if (!UNIT_WORD.test(plainOf(name!)) && /\s\p{Ll}/u.test(name!) && !TOTAL.test(plainOf(name!)))
    return [text];
  return [...(number === undefined ? [] : [number]), name!, ...values!.trim().split(/\s+/)];
}

function rowOf(from: Read, cells: readonly string[]): Row | null {
  if (cells.length < 2 || cells.length > 12) return null;
  const numbered = /^\d{1,3}\.?$/.test(cells[0]!);
  const name = cells[numbered ? 1 : 0]!;
  const values = cells.slice(numbered ? 2 : 1).filter((one) => !/^[-–…./]*$/.test(one));
  if (
    !/^\p{L}/u.test(name) ||
    name.length > 50 ||
    values.length === 0 ||
    (/:$/.test(name) && !numbered && !UNIT_WORD.test(plainOf(name)))
  )
    return null;
  const read = values.map((one) => {
    const number = readDigits(one.replace(/\s?(?:tài khoản|người|hộ|thẻ|%).*$/u, ''), false);
    const day = daysIn(plainOf(`ngày ${one}`), null)[0]?.day ?? null;
    return { value: number?.value ?? null, day, ambiguous: number?.ambiguous ?? false };
  });
  if (read.every(({ value, day }) => value === null && day === null)) return null;
  const filled = read.filter(({ value, day }, i) => value !== null || day !== null || i < read.length);
  return {
    from,
    number: numbered ? Number(cells[0]!.replace('.', '')) : null,
    name: name.replace(/\s*:$/, ''),
    values: filled,
  };
}
