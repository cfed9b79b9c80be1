/** A small hand-made Spreadsheet resource with one of everything the export writes, and its evaluated values. */
import type { Exportable } from '../../local/xlsx';
import type { PrintSetup } from '../../src/workbook/model';

export const PRINT: PrintSetup = {
  orientation: 'landscape',
  repeatRows: 2,
  repeatColumns: 1,
  breakBefore: [3, 5],
  fitWidth: null,
};

const YELLOW = { rgbColor: { red: 1, green: 1 } };
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const number = (numberValue: number) => ({ userEnteredValue: { numberValue } });
const formula = (formulaValue: string) => ({ userEnteredValue: { formulaValue } });
const whole = (formulaText: string) => ({
  dataValidation: {
    condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formulaText }] },
    inputMessage: 'Chỉ gõ số, ví dụ 12.',
    strict: true,
  },
});

/** Labels in A, one line in B, both under a head. */
const chart = (chartType: string, title: string) => {
  const column = (at: number) => ({
    sourceRange: {
      sources: [
        { sheetId: 9, startRowIndex: 1, endRowIndex: 4, startColumnIndex: at, endColumnIndex: at + 1 },
      ],
    },
  });
  return {
    chartId: chartType.length,
    spec: {
      title,
      basicChart: {
        chartType,
        headerCount: 1,
        legendPosition: chartType === 'LINE' ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
        domains: [{ domain: column(0) }],
        series: [
          {
            series: column(1),
            colorStyle: { rgbColor: { green: 1 } },
            lineStyle: { type: 'MEDIUM_DASHED' },
          },
        ],
      },
    },
    position: {
      overlayPosition: {
        anchorCell: { sheetId: 9, rowIndex: 2, columnIndex: 1 },
        widthPixels: 400,
        heightPixels: 200,
      },
    },
  };
};

const VALUES: Record<string, string | number | boolean | null> = {
  'Nhập; hôm nay!B4': 5,
  'Nhập; hôm nay!C4': 'a;b',
  'Nhập; hôm nay!D4': 45089.375,
  'Chỉ tiêu!A1': 5,
  'Chỉ tiêu!A2': '#REF!',
  'Chỉ tiêu!B2': 'Đã trồng',
  'Chỉ tiêu!A3': '1/6',
  'Chỉ tiêu!B3': 7,
  'Chỉ tiêu!A4': '2/6',
  'Chỉ tiêu!B4': '#N/A',
};

export const example: Exportable = {
  now: () => Date.UTC(2023, 5, 12, 2, 0, 0),
  value: (tab, cell) => VALUES[`${tab}!${cell}`] ?? null,
  resource: () => ({
    properties: { title: 'Ví dụ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    namedRanges: [
      {
        name: 'CT_TONG',
        range: { sheetId: 7, startRowIndex: 3, endRowIndex: 4, startColumnIndex: 1, endColumnIndex: 2 },
      },
    ],
    sheets: [
      {
        properties: {
          sheetId: 7,
          title: 'Nhập; hôm nay',
          tabColorStyle: YELLOW,
          gridProperties: { rowCount: 8, columnCount: 6, frozenRowCount: 2, frozenColumnCount: 1 },
        },
        developerMetadata: [{ metadataKey: 'ct.print', metadataValue: JSON.stringify(PRINT) }],
        merges: [{ sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 }],
        protectedRanges: [
          {
            range: { sheetId: 7 },
            unprotectedRanges: [
              { sheetId: 7, startRowIndex: 2, endRowIndex: 6, startColumnIndex: 1, endColumnIndex: 2 },
            ],
          },
        ],
        conditionalFormats: [
          {
            ranges: [
              { sheetId: 7, startRowIndex: 2, endRowIndex: 6, startColumnIndex: 1, endColumnIndex: 2 },
            ],
            booleanRule: {
              condition: {
                type: 'CUSTOM_FORMULA',
                values: [{ userEnteredValue: '=AND(B3>$C$1;"x;y"<>"")' }],
              },
              format: { backgroundColorStyle: YELLOW, textFormat: { bold: true } },
            },
          },
        ],
        data: [
          {
            columnMetadata: [
              { pixelSize: 140 },
              { pixelSize: 70 },
              { pixelSize: 100, hiddenByUser: true },
              { pixelSize: 100 },
              {},
              {},
            ],
            rowMetadata: [
              { pixelSize: 36 },
              { pixelSize: 21, hiddenByUser: true },
              { pixelSize: 21 },
              { pixelSize: 21 },
            ],
            rowData: [
              {
                values: [
                  {
                    ...text('Thứ Hai 12/6 · báo trước 15 giờ'),
                    textFormatRuns: [
                      { startIndex: 0, format: { bold: true } },
                      { startIndex: 12, format: {} },
                    ],
                    note: 'Không có ai: gõ 0.',
                  },
                ],
              },
              {},
              {
                values: [
                  text('0901234567'),
                  { ...number(3), ...whole('=AND(ISNUMBER(B3);B3>=0;B3<=$E$1)') },
                  text('=IMPORTXML("x")'),
                  {
                    ...number(45089),
                    userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
                  },
                ],
              },
              {
                values: [
                  {
                    ...text('Tới chỉ tiêu'),
                    textFormatRuns: [{ format: { link: { uri: '#gid=9&range=A2' } } }],
                  },
                  { ...formula("=SUM(B3;'Chỉ tiêu'!A1)"), ...whole('=AND(ISNUMBER(B4);B4>=0;B4<=$E$1)') },
                  formula('=IF(B3>0;"a;b";"")'),
                  formula('=NOW()'),
                ],
              },
              {
                values: [
                  {
                    ...text('Tô'),
                    userEnteredFormat: {
                      backgroundColorStyle: YELLOW,
                      horizontalAlignment: 'CENTER',
                      verticalAlignment: 'MIDDLE',
                      wrapStrategy: 'WRAP',
                      textFormat: {
                        bold: true,
                        fontSize: 14,
                        foregroundColorStyle: { rgbColor: { red: 1 } },
                      },
                      borders: { bottom: { style: 'SOLID', colorStyle: { rgbColor: {} } } },
                    },
                  },
                  whole('=AND(ISNUMBER(B5);B5>=0;B5<=$E$1)'),
                  {
                    dataValidation: {
                      condition: {
                        type: 'ONE_OF_LIST',
                        values: [{ userEnteredValue: 'có' }, { userEnteredValue: 'không' }],
                      },
                      strict: true,
                    },
                  },
                  {
                    dataValidation: {
                      condition: {
                        type: 'ONE_OF_LIST',
                        values: [{ userEnteredValue: 'vắng, chưa gặp' }, { userEnteredValue: 'khác' }],
                      },
                    },
                  },
                  { dataValidation: { condition: { type: 'DATE_IS_VALID' }, strict: true } },
                ],
              },
            ],
          },
        ],
      },
      {
        properties: {
          sheetId: 9,
          title: 'Chỉ tiêu',
          hidden: true,
          gridProperties: { rowCount: 5, columnCount: 2 },
        },
        charts: [chart('LINE', 'Trồng & chăm "cây"'), chart('BAR', 'Một dòng')],
        data: [
          {
            rowData: [
              { values: [formula("='Nhập; hôm nay'!B3+2"), number(1.5)] },
              { values: [formula('=TODAY()-#REF!')] },
            ],
          },
        ],
      },
    ],
  }),
};
