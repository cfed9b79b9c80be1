/** What is put into cells, and what comes back. */
import { sameFormula } from '../../../sheets-api/formula-text';
import { cellData, googleFormat } from '../../../sheets-api/values';
import { type Contract, judged, same } from '../contract';
import { area, fill, local, type Plot } from '../plot';
import { cells, dig, formulaAt, values } from '../view';

const TYPED = ['0900000000', '1/6/2023', '=IMPORTXML("a";"b")', '1.200'];

export const cellContracts: Contract[] = [
  {
    id: 'semicolon',
    arrange: (plot) => [
      fill(plot, 'B1:B2', [5, 6]),
      fill(plot, 'A1:A3', [
        '=SUM(1;2)',
        '=IF(2>1;ROUND(4/5;1)*10;0)',
        '=IFERROR(INDEX(B1:B3;MATCH(6;B1:B3;0));0)+COUNTIFS(B1:B3;">=5";B1:B3;"<>")',
      ]),
    ],
    run: ({ before }, plot) => same([3, 8, 8], values(before, plot, 'A1:A3')),
  },
  {
    id: 'separator',
    arrange: (plot) => [fill(plot, 'A1', ['=SUM(3;4)'])],
    run({ before }, plot) {
      const read = formulaAt(before, plot, 'A1');
      return judged(sameFormula(`${read}`, '=SUM(3;4)'), '=SUM(3;4) or =SUM(3,4)', read);
    },
  },
  {
    id: 'typedText',
    arrange: (plot) => [fill(plot, 'A1:A4', TYPED.map(cellData))],
    run: ({ before }, plot) =>
      same(
        TYPED.map((text) => cellData(text).userEnteredValue),
        cells(before, plot, 'A1:A4').map((cell) => cell.userEnteredValue),
      ),
  },
  {
    id: 'serialDay',
    arrange(plot) {
      const { format, fields } = googleFormat({ number: 'day' });
      const cell = { ...cellData(45078), userEnteredFormat: format };
      return [fill(plot, 'A1', [cell], `userEnteredValue,${fields}`)];
    },
    run: ({ before }, plot) =>
      same(
        [45078, '01/06/2023'],
        [...values(before, plot, 'A1'), dig(cells(before, plot, 'A1'), '0.formattedValue')],
      ),
  },
  {
    id: 'pastedDigits',
    arrange: ({ sheetId, column }) => [
      {
        pasteData: {
          coordinate: { sheetId, rowIndex: 0, columnIndex: column },
          data: '12\t0\n\t1200',
          delimiter: '\t',
          type: 'PASTE_VALUES',
        },
      },
    ],
    run: ({ before }, plot) => same([12, 0, null, 1200], values(before, plot, 'A1:B2')),
  },
  {
    id: 'repeatedFormula',
    arrange: (plot) => [
      fill(plot, 'A1:A3', [1, 2, 3]),
      fill(plot, 'C1', [10]),
      {
        repeatCell: {
          range: area(plot, 'B1:B3'),
          cell: cellData({ formula: local(plot, '=A1*C$1') }),
          fields: 'userEnteredValue',
        },
      },
    ],
    run: ({ before }, plot) => same([10, 20, 30], values(before, plot, 'B1:B3')),
  },
  {
    /** Text bold in part, and text that leads to a cell. */
    id: 'richText',
    arrange: (plot) => {
      const rich = [cellData({ text: 'SG2 Team 2', bold: 3 }), cellData({ text: 'go', uri: linkTo(plot) })];
      return [fill(plot, 'A1:A2', rich, 'userEnteredValue,textFormatRuns')];
    },
    run({ before }, plot) {
      const [bold, link] = cells(before, plot, 'A1:A2');
      const runs = ['0.format.bold', '1.startIndex'].map((path) => dig(bold?.textFormatRuns, path));
      // A link over the whole text may come back as the cell's own.
      const uri = dig(link, 'textFormatRuns.0.format.link.uri') ?? dig(link, 'hyperlink');
      // Google may put the spreadsheet's address before it.
      return same([true, 3, linkTo(plot)], [...runs, `${uri}`.replace(/^[^#]*/, '')]);
    },
  },
  {
    id: 'note',
    arrange: (plot) => [fill(plot, 'A1', [{ note: 'a\nb' }], 'note')],
    run: ({ before }, plot) => same('a\nb', dig(cells(before, plot, 'A1'), '0.note')),
  },
];

function linkTo({ sheetId }: Plot): string {
  return `#gid=${sheetId}&range=A1`;
}
