/**
 * The signed Báo cáo: words under the full letterhead of an administrative paper (Nghị định 30/2020/NĐ-CP, annex I), with
 * number, place and date, title, paragraphs, recipients and signature.
 */
import { translate } from '../../../messages/translate';
import type { CellFormat, Tab } from '../../model';
import { area, column, Grid, keyAreas, paint, row } from '../grid';
import type { Scene } from '../scene';
import { COLORS } from '../style';
import { lineWidth } from '../text-size';
import { type Line, lineAreas, rowOf } from './across';
import { PAGE } from './columns';
import { issuerName } from './letterhead';
import { LOOKS, PLAIN } from './looks';
import type { Drawing } from './report-tab';
import { madeOn, NAMES_ROW, signerOf } from './signature';
import { plainWords } from './words';
import { WRITTEN_COLUMN, writtenRow } from './written-rows';

export interface Paper {
  /** What the report is about, under the word BÁO CÁO. */
  subject: string;
  /** In order; a text ends with its own full stop. */
  paragraphs: Paragraph[];
  /** Who gets it, without the archive, which always does. */
  recipients: string[];
}

export type Paragraph =
  | string
  | { heading: string }
  /** Room for the office's own words, under a key that stays. `stands`: what it wrote there, which is left alone. */
  | { written: string; stands: string };

/** Pixels of the issuer's side and of the nation's side. */
const LEFT = 228;
const RIGHT = PAGE.portrait - LEFT;
const MOTTO = { size: 13, bold: true };
const TEXT: CellFormat = { ...PLAIN, size: 14, wrap: true, valign: 'top' };
/** The first line of a paragraph stands in by about a centimetre. */
const INDENT = ' '.repeat(10);
/** Room to write in, in pixels. */
const ROOM = 66;

export function paperTab(paper: Paper, { campaign, language }: Scene, { made }: Drawing): Tab {
  const words = plainWords(campaign, language);
  const motto = words.say('motto');
  const ruleLeft = Math.round(LEFT * 0.4);
  const ruleRight = Math.min(RIGHT - 40, lineWidth(motto, MOTTO));
  const side = (LEFT - ruleLeft) / 2;
  const beside = (RIGHT - ruleRight) / 2;
  const left = { at: ['l1', 'l3'] as const, width: LEFT };
  const right = { at: ['r1', 'r3'] as const, width: RIGHT };
  const all = { at: ['l1', 'r3'] as const, width: PAGE.portrait };
  const center = { ...PLAIN, align: 'center', wrap: true } as const;
  const name = issuerName(campaign.issuer, words).toUpperCase();
  const committee = words.say('committee').toUpperCase();
  // A committee's name stands on two lines: what it is, and of which place.
  const names = name.startsWith(`${committee} `) ? [committee, name.slice(committee.length + 1)] : [name, ''];
  const bold = { ...LOOKS.bodyLeft, valign: 'middle' } as const;
  const nation = { ...right, text: words.say('nation'), format: { ...center, size: 12, bold: true } };
  const free = { ...right, text: motto, format: { ...center, ...MOTTO } };
  const parent = campaign.parentIssuer;
  const head: Line[] = [
    ...(parent === null
      ? [
          { key: 'letter1', parts: [{ ...left, text: names[0]!, format: bold }, nation] },
          { key: 'letter2', parts: [{ ...left, text: names[1]!, format: bold }, free] },
        ]
      : [
          {
            key: 'letter1',
            parts: [
              { ...left, text: issuerName(parent, words).toUpperCase(), format: { ...center, size: 12 } },
              nation,
            ],
          },
          { key: 'letter2', parts: [{ ...left, text: name, format: bold }, free] },
        ]),
    { key: 'rules', parts: [], least: 2 },
    {
      key: 'number',
      parts: [
        {
          ...left,
          text: words.say('paperNumber', { body: shortName(campaign.issuer, words.say('committeeShort')) }),
          format: { ...center, size: 13 },
        },
        { ...right, text: madeOn(campaign, words, made), format: { ...center, size: 13, italic: true } },
      ],
      least: 36,
    },
    { key: 'gapTitle', parts: [], least: 12 },
    { key: 'title', parts: [{ ...all, text: words.say('paperTitle'), format: LOOKS.title }] },
    { key: 'subject', parts: [{ ...all, text: paper.subject, format: LOOKS.title }] },
    {
      key: 'titleRule',
      parts: [{ ...all, text: '_'.repeat(26), format: { ...center, size: 9, bold: true, valign: 'top' } }],
    },
    { key: 'gapText', parts: [], least: 14 },
  ];
  const text = paper.paragraphs.map((paragraph, i): Line => {
    const line = (words: string, format: CellFormat): Line => ({
      key: `p${i + 1}`,
      parts: [{ ...all, text: `${INDENT}${words}`, format }],
    });
    if (typeof paragraph === 'string') return line(paragraph, TEXT);
    if ('heading' in paragraph) return line(paragraph.heading, { ...TEXT, bold: true });
    const least = rowOf({ key: '', parts: [{ ...all, text: paragraph.stands, format: TEXT }], least: ROOM });
    return {
      key: writtenRow(paragraph.written),
      parts: [{ ...all, text: '', format: TEXT }],
      least: least.height ?? ROOM,
    };
  });
  const written = paper.paragraphs.flatMap((paragraph) =>
    typeof paragraph === 'object' && 'written' in paragraph ? [writtenRow(paragraph.written)] : [],
  );
  const foot = footLines(paper, words, signerOf(campaign, words), left, right);
  const grid = new Grid(
    [
      column('key', 60, true),
      column('l1', side),
      column('l2', ruleLeft),
      column('l3', side),
      column('r1', beside),
      column('r2', ruleRight),
      column('r3', beside),
    ],
    [
      row('keys', 21, true),
      ...head.map(rowOf),
      ...text.map(rowOf),
      row('sentinel', 6, true),
      ...foot.map(rowOf),
    ],
  );
  const lines = lineAreas(grid, [...head, ...text, ...foot]);
  const first = grid.row('gapText') + 1;
  const body = { from: first, to: grid.row('sentinel') };
  const rule = (name: string, at: string, key: string) =>
    paint(name, grid.rect(at, key), { fill: '#000000' });
  return {
    key: 'report.paper',
    title: translate(language, 'reports.tabs.paper'),
    columns: grid.columns,
    rows: grid.rows,
    frozenRows: 0,
    frozenColumns: 0,
    keyColumn: 0,
    keyRow: 0,
    body,
    ordered: true,
    areas: [
      ...keyAreas(grid, 'keys', 'key'),
      ...lines.areas,
      ...written.map((key) => area(`entry|${key}`, grid.rect(key, WRITTEN_COLUMN), { kind: 'entry' })),
      rule('ruleLeft', 'rules', 'l2'),
      rule('ruleRight', 'rules', 'r2'),
    ],
    merges: lines.merges,
    conditionals: [],
    // The office puts the finishing touches to its own words.
    protection: { unprotected: [], warningOnly: true },
    charts: [],
    hidden: false,
    tabColor: COLORS.link,
    print: {
      orientation: 'portrait',
      repeatRows: 0,
      repeatColumns: 0,
      breakBefore: [],
      fitWidth: null,
      area: {
        rows: { from: grid.row('letter1'), to: grid.rows.length },
        columns: grid.columnSpan(['l1', 'r3']),
      },
      // The last section goes with who signs it: its heading and its text.
      keepTogether: { from: Math.max(body.from, body.to - 2), to: grid.rows.length },
      pageNumbers: 'above',
    },
  };
}

/** Recipients left, who signs right, side by side. */
function footLines(
  { recipients }: Paper,
  words: ReturnType<typeof plainWords>,
  [body, title]: [string | null, string],
  left: Pick<Line['parts'][number], 'at' | 'width'>,
  right: Pick<Line['parts'][number], 'at' | 'width'>,
): Line[] {
  const signers = [...(body === null ? [] : [body]), title];
  const list = [...recipients.map((one) => `- ${one};`), words.say('archive')];
  const look = { ...PLAIN, size: 13, bold: true, align: 'center', wrap: true } as const;
  const rows = Math.max(list.length + 1, signers.length);
  const lines = Array.from({ length: rows }, (_, i): Line => {
    const one = i === 0 ? words.say('recipients') : (list[i - 1] ?? '');
    const format: CellFormat =
      i === 0 ? { ...PLAIN, size: 12, bold: true, italic: true } : { ...PLAIN, size: 11, wrap: true };
    return {
      key: `foot${i + 1}`,
      parts: [
        { ...left, text: one, format },
        { ...right, text: signers[i] ?? '', format: look },
      ],
      least: 22,
    };
  });
  return [
    { key: 'gapFoot', parts: [], least: 12 },
    ...lines,
    { key: 'signSpace', parts: [], least: 80 },
    { key: NAMES_ROW, parts: [{ ...right, text: '', format: look }], least: 26 },
  ];
}

function shortName(issuer: string, short: string): string {
  return issuer.startsWith(short) ? short : '……';
}
