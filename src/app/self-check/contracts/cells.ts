/** What is typed into cells, and what comes back. */
import { sameFormula } from '../../../sheets-api/formula-text';
import { type Contract, judged, same } from '../contract';
import { fillDown, formula, nameOf, number, rangeOf, text } from '../plot';
import { cellOf, formulaOf, valueAt, valuesDown } from '../view';

const semicolon: Contract = {
  id: 'semicolon',
  arrange: (plot) => [fillDown(plot, 0, 0, [formula('=SUM(1;2)'), formula('=IF(2>1;ROUND(4/5;1)*10;0)')])],
  run: ({ before }, plot) => same([3, 8], valuesDown(before, plot, 0, 0, 2)),
};

const separator: Contract = {
  id: 'separator',
  arrange: (plot) => [fillDown(plot, 0, 0, [formula('=SUM(3;4)')])],
  run({ before }, plot) {
    const read = formulaOf(before, plot, 0, 0);
    return judged(read !== null && sameFormula(read, '=SUM(3;4)'), '=SUM(3;4) or =SUM(3,4)', read);
  },
};

const TYPED = ['0900000000', '1/6/2023', '=IMPORTXML("a";"b")', '1.200'];

const typedText: Contract = {
  id: 'typedText',
  arrange: (plot) => [fillDown(plot, 0, 0, TYPED.map(text))],
  run: ({ before }, plot) =>
    same(
      TYPED.map((stringValue) => ({ stringValue })),
      TYPED.map((_, row) => cellOf(before, plot, row, 0).userEnteredValue),
    ),
};

const serialDay: Contract = {
  id: 'serialDay',
  arrange: (plot) => [
    fillDown(
      plot,
      0,
      0,
      [
        {
          userEnteredValue: { numberValue: 45078 },
          userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
        },
      ],
      'userEnteredValue,userEnteredFormat.numberFormat',
    ),
  ],
  run: ({ before }, plot) =>
    same([45078, '01/06/2023'], [valueAt(before, plot, 0, 0), cellOf(before, plot, 0, 0).formattedValue]),
};

const pastedDigits: Contract = {
  id: 'pastedDigits',
  arrange: (plot) => [
    {
      pasteData: {
        coordinate: { sheetId: plot.sheetId, rowIndex: 0, columnIndex: plot.column },
        data: '12\t0\n\t1200',
        delimiter: '\t',
        type: 'PASTE_VALUES',
      },
    },
  ],
  run: ({ before }, plot) =>
    same(
      [12, 0, null, 1200],
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ].map(([row, column]) => valueAt(before, plot, row!, column!)),
    ),
};

const repeatedFormula: Contract = {
  id: 'repeatedFormula',
  arrange: (plot) => [
    fillDown(plot, 0, 0, [number(1), number(2), number(3)]),
    fillDown(plot, 0, 2, [number(10)]),
    {
      repeatCell: {
        range: rangeOf(plot, 0, 1, 3),
        cell: formula(`=${nameOf(plot, 0, 0)}*${nameOf(plot, 0, 2).replace(/(\d+)$/, '$$$1')}`),
        fields: 'userEnteredValue',
      },
    },
  ],
  run: ({ before }, plot) => same([10, 20, 30], valuesDown(before, plot, 0, 1, 3)),
};

const richText: Contract = {
  id: 'richText',
  arrange: (plot) => [
    fillDown(
      plot,
      0,
      0,
      [
        {
          ...text('SG2 Team 2'),
          textFormatRuns: [
            { startIndex: 0, format: { bold: true } },
            { startIndex: 3, format: { bold: false } },
          ],
        },
      ],
      'userEnteredValue,textFormatRuns',
    ),
  ],
  run({ before }, plot) {
    const runs = cellOf(before, plot, 0, 0).textFormatRuns ?? [];
    return same(
      [
        [0, true],
        [3, false],
      ],
      runs.map(({ startIndex = 0, format }) => [startIndex, format?.bold ?? false]),
    );
  },
};

const cellLink: Contract = {
  id: 'cellLink',
  arrange: (plot) => [
    fillDown(
      plot,
      0,
      0,
      [
        {
          ...text('go'),
          textFormatRuns: [{ startIndex: 0, format: { link: { uri: linkTo(plot.sheetId) } } }],
        },
      ],
      'userEnteredValue,textFormatRuns',
    ),
  ],
  run({ before, sheetId }, plot) {
    const cell = cellOf(before, plot, 0, 0);
    // A link over the whole text may come back as a link of the cell.
    const uri = cell.textFormatRuns?.[0]?.format?.link?.uri ?? cell.hyperlink ?? null;
    return judged(uri?.endsWith(linkTo(sheetId)) ?? false, '"#gid=…&range=A1"', uri);
  },
};

function linkTo(sheetId: number): string {
  return `#gid=${sheetId}&range=A1`;
}

const note: Contract = {
  id: 'note',
  arrange: (plot) => [fillDown(plot, 0, 0, [{ note: 'a\nb' }], 'note')],
  run: ({ before }, plot) => same('a\nb', cellOf(before, plot, 0, 0).note),
};

export const cellContracts = [
  semicolon,
  separator,
  typedText,
  serialDay,
  pastedDigits,
  repeatedFormula,
  richText,
  cellLink,
  note,
];
