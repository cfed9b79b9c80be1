/** What is put into cells, and what comes back. */
import { sameFormula } from '../../../sheets-api/formula-text';
import { cellData, googleFormat } from '../../../sheets-api/values';
import { type Contract, judged, same } from '../contract';
import { area, fill, local } from '../plot';
import { cells, dig, values } from '../view';

const RUNS = 'userEnteredValue,textFormatRuns';
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
      const read = dig(cells(before, plot, 'A1'), '0.userEnteredValue.formulaValue');
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
    id: 'richText',
    arrange: (plot) => [fill(plot, 'A1', [cellData({ text: 'SG2 Team 2', bold: 3 })], RUNS)],
    run({ before }, plot) {
      const runs = cells(before, plot, 'A1')[0]?.textFormatRuns ?? [];
      const seen = runs.map((run) => [run.startIndex ?? 0, dig(run, 'format.bold') ?? false]);
      return same(
        [
          [0, true],
          [3, false],
        ],
        seen,
      );
    },
  },
  {
    id: 'cellLink',
    arrange: (plot) => [fill(plot, 'A1', [cellData({ text: 'go', uri: linkTo(plot.sheetId) })], RUNS)],
    run({ before }, plot) {
      const [cell] = cells(before, plot, 'A1');
      // A link over the whole text may come back as the cell's own.
      const uri = dig(cell, 'textFormatRuns.0.format.link.uri') ?? dig(cell, 'hyperlink');
      return judged(`${uri}`.endsWith(linkTo(plot.sheetId)), '#gid=…&range=A1', uri);
    },
  },
  {
    id: 'note',
    arrange: (plot) => [fill(plot, 'A1', [{ note: 'a\nb' }], 'note')],
    run: ({ before }, plot) => same('a\nb', dig(cells(before, plot, 'A1'), '0.note')),
  },
];

function linkTo(sheetId: number): string {
  return `#gid=${sheetId}&range=A1`;
}
