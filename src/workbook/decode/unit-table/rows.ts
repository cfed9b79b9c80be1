/** Pasted text to rows of cells: tabs as Excel and the sidebar give them, or a list of lines as people write it. */
import { plainText } from '../../read';
import { isKind } from './kinds';
import { strangeKind } from './strange';
import type { Row } from './types';

export function rowsOf(text: string): Row[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  if (plain.includes('\t')) return tabbed(plain);
  const lines = plain.split('\n').map((line, i): Row => ({ line: i + 1, cells: [line.trim()] }));
  const filled = lines.filter(({ cells }) => cells[0] !== '');
  if (filled.length === 1) return inOneLine(filled[0]!);
  for (const separator of [/\|/, / {2,}/, /;/]) {
    const split = filled.map(({ line, cells }) => ({ line, cells: cellsOf(cells[0]!, separator) }));
    if (split.filter(({ cells }) => cells.length > 1).length * 2 > split.length)
      return split.filter(({ cells }) => !cells.every((cell) => /^:?-*:?$/.test(cell)));
  }
  return listed(filled.reduce<Row[]>((all, row) => all.concat(withTeams(row)), []));
}

function cellsOf(text: string, separator: RegExp): string[] {
  return text
    .replace(/^\||\|$/g, '')
    .split(separator)
    .map(plainText);
}

/** Cells that hold line breaks stand in quotes. */
function tabbed(text: string): Row[] {
  const rows: Row[] = [];
  let row: Row = { line: 1, cells: [''] };
  let line = 1;
  let quoted = false;
  const put = (letter: string) => {
    row.cells[row.cells.length - 1] += letter;
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (letter === '\n') line += 1;
    if (quoted) {
      if (letter !== '"') put(letter);
      else if (text[i + 1] === '"') put(text[i++]!);
      else quoted = false;
    } else if (letter === '"' && row.cells[row.cells.length - 1] === '' && closes(text, i)) quoted = true;
    else if (letter === '\t') row.cells.push('');
    else if (letter === '\n') {
      rows.push(row);
      row = { line, cells: [''] };
    } else put(letter);
  }
  return [...rows, row].map(({ line, cells }) => ({ line, cells: cells.map(plainText) }));
}

/** Whether the quote at this place opens a cell that ends with one. */
function closes(text: string, from: number): boolean {
  return /^"(?:[^"]|"")*"(?=\t|\n|$)/.test(text.slice(from, from + 2000));
}

/** "07 thôn: Song, Sống và Song Nga" */
function inOneLine(row: Row): Row[] {
  const { line, cells } = row;
  if (isStrange(cells[0]!)) return [row];
  const teams = withTeams(row);
  if (teams.length > 1) return listed(teams);
  const text = cells[0]!.replace(/^[^:]*:(?!\/\/)\s*(?=\D)/, '');
  return listed(namesIn(text).map((name) => ({ line, cells: [name] })));
}

const ORDER = /^(?:(\d{1,3}|[IVX]{1,5}|[A-Za-z])\s*[.)]\s*|([-–•+*])\s+)(.*)$/;
const BARE_ORDER = /^(\d{1,3})\s+(\D.*)$/;
const TOLD = /^(.*?[^\s:=–(-])\s*(?:[:=–(-]\s*|\s[-–]\s*)(\d[\d., ]*(?:\s*[^\d\s)][^\d)]*)?)\)?$/u;
const HEAD = /^(s?tt)\s+(.*?)\s+((?:số|chỉ tiêu|dân số).*)$/i;
const TRAILING = /^(.*\D)\s+(\d[\d.,]*)$/;

/** "Thôn Song: Tổ 1, Tổ 2" → a line each. */
function withTeams({ line, cells }: Row): Row[] {
  const parts = /^([^:]+):\s*(.+)$/.exec(cells[0]!);
  const teams = parts === null ? [] : namesIn(parts[2]!);
  const areTeams = teams.length > 1 && teams.every((team) => /^(tổ|nhóm|đội) /i.test(team));
  return areTeams
    ? [parts![1]!, ...teams].map((name) => ({ line, cells: [name.trim()] }))
    : [{ line, cells }];
}

const namesIn = (text: string): string[] =>
  text
    .replace(/\.$/, '')
    .split(/\s*[,;]\s*|\s+và\s+/)
    .filter((name) => name !== '');

/** An address or a day is no name with a number behind it. "1 200" may be. */
function isStrange(text: string): boolean {
  return !['digits', 'signs', null].includes(strangeKind(text));
}

/** One unit a line: "1. Song", "- Song", "Song: 441", "Song 441". */
function listed(rows: readonly Row[]): Row[] {
  const head = HEAD.exec(rows[0]?.cells[0] ?? '');
  if (head !== null) return [{ line: rows[0]!.line, cells: head.slice(1) }, ...listed(rows.slice(1))];
  const counted = rows.filter(({ cells: [text] }) => BARE_ORDER.test(text!) && !isStrange(text!));
  const numbered =
    counted.length > 1 && counted.every(({ cells }, i) => Number.parseInt(cells[0]!, 10) === i + 1);
  const split = rows.map(({ line, cells }) => {
    const [text] = cells as [string];
    const whole = isStrange(text);
    const order = whole ? null : ORDER.exec(text);
    const bare = numbered && !whole ? BARE_ORDER.exec(text) : null;
    const name = order?.[3] ?? bare?.[2] ?? text;
    const told = isStrange(name) ? null : TOLD.exec(name);
    return { line, order: order?.[1] ?? order?.[2] ?? bare?.[1] ?? '', name, told };
  });
  const bare = (name: string) => isKind(TRAILING.exec(name)?.[1] ?? '');
  const named = split.filter(({ name }) => !isStrange(name));
  const trailing = named.every(({ name, told }) => told !== null || (TRAILING.test(name) && !bare(name)));
  return split.map(({ line, order, name, told }) => {
    const parts = told ?? (trailing && !isStrange(name) ? TRAILING.exec(name) : null);
    const cells = [order, plainText(parts?.[1] ?? name), parts === null ? '' : plainText(parts[2]!)];
    return { line, cells };
  });
}
