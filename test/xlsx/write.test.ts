/** The .xlsx as it stands in the file: unzipped, and read back with another reader's eyes where that is clearer. */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { writeXlsx } from '../../local/xlsx';
import { printSetupOf, setUpPaper } from '../../local/xlsx/paper';
import { example, PRINT } from './example';

let zip: JSZip;
let book: ExcelJS.Workbook;
let entry: ExcelJS.Worksheet;

beforeAll(async () => {
  const file = await writeXlsx(example);
  zip = await JSZip.loadAsync(file);
  book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as ExcelJS.Buffer);
  entry = book.getWorksheet('Nhập; hôm nay')!;
});

/** Quotation marks unescaped, which makes no difference inside text. */
const xml = async (path: string): Promise<string> =>
  (await zip.file(path)!.async('string')).replaceAll('&quot;', '"').replaceAll('&apos;', "'");

describe('cells', () => {
  test('typed text stays text: phone numbers, and text that looks like a formula', () => {
    expect(entry.getCell('A3').value).toBe('0901234567');
    expect(entry.getCell('C3').value).toBe('=IMPORTXML("x")');
    expect(entry.getCell('C3').type).toBe(ExcelJS.ValueType.String);
  });

  test('days are serial numbers with a pattern', async () => {
    expect(await xml('xl/worksheets/sheet1.xml')).toMatch(/<c r="D3" s="\d+"><v>45089<\/v><\/c>/);
    expect(entry.getCell('D3').numFmt).toBe('dd/mm/yyyy');
  });

  test('formulas get commas outside quotes and titles only, and carry their results', () => {
    expect(entry.getCell('B4').value).toEqual({ formula: "SUM(B3,'Chỉ tiêu'!A1)", result: 5 });
    expect(entry.getCell('C4').value).toEqual({ formula: 'IF(B3>0,"a;b","")', result: 'a;b' });
    expect(book.getWorksheet('Chỉ tiêu')!.getCell('A1').value).toEqual({
      formula: "'Nhập; hôm nay'!B3+2",
      result: 5,
    });
    expect(book.getWorksheet('Chỉ tiêu')!.getCell('A2').value).toEqual({
      formula: 'TODAY()-#REF!',
      result: { error: '#REF!' },
    });
  });

  test('rich text keeps its runs; the rest of the cell is plain', () => {
    const value = entry.getCell('A1').value as ExcelJS.CellRichTextValue;
    expect(value.richText.map((run) => [run.text, run.font?.bold === true])).toEqual([
      ['Thứ Hai 12/6', true],
      [' · báo trước 15 giờ', false],
    ]);
  });

  test('links lead to the cell by the title of its tab', async () => {
    expect(await xml('xl/worksheets/sheet1.xml')).toContain(
      '<hyperlinks><hyperlink ref="A4" location="\'Chỉ tiêu\'!A2"/></hyperlinks>',
    );
  });

  test('notes are there, in a box that holds their text', async () => {
    expect(JSON.stringify(entry.getCell('A1').note)).toContain('Không có ai: gõ 0.');
    expect(await xml('xl/drawings/vmlDrawing1.vml')).toContain(
      '<x:Anchor>1, 10, 0, 4, 4, 100, 0, 34</x:Anchor>',
    );
  });

  test('formats', () => {
    const { font, fill, alignment, border } = entry.getCell('A5');
    expect(font).toMatchObject({ bold: true, size: 14, name: 'Arial', color: { argb: 'FFFF0000' } });
    expect(fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFFF00' } });
    expect(alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(border!.bottom).toEqual({ style: 'thin', color: { argb: 'FF000000' } });
  });
});

describe('the clock', () => {
  test('is live unless asked', () => {
    expect(entry.getCell('D4').value).toMatchObject({ formula: 'NOW()' });
  });

  test('can be pinned to the time of the workbook, in its time zone', async () => {
    const pinned = new ExcelJS.Workbook();
    await pinned.xlsx.load((await writeXlsx(example, { clock: 'pinned' })) as unknown as ExcelJS.Buffer);
    expect(pinned.getWorksheet('Nhập; hôm nay')!.getCell('D4').value).toBe(45089.375);
    expect(pinned.getWorksheet('Chỉ tiêu')!.getCell('A2').value).toMatchObject({ formula: '45089-#REF!' });
  });
});

describe('rules', () => {
  test('conditional formats keep their formula, range and order, and the first wins', async () => {
    const sheet = await xml('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(
      /<conditionalFormatting sqref="B3:B6"><cfRule type="expression" stopIfTrue="1" dxfId="0" priority="1">/,
    );
    expect(sheet).toContain('<formula>AND(B3&gt;$C$1,"x;y"&lt;&gt;"")</formula>');
    expect(await xml('xl/styles.xml')).toMatch(/<dxf>.*<bgColor rgb="FFFFFF00"\/>.*<\/dxf>/s);
  });

  test('one rule filled down is one rule in the file, relative to its first cell', async () => {
    const sheet = await xml('xl/worksheets/sheet1.xml');
    const rule = /<dataValidation type="custom"[^>]*sqref="([^"]*)"[^>]*><formula1>([^<]*)</.exec(sheet)!;
    expect(rule[1]).toBe('B3:B5');
    expect(rule[2]).toBe('AND(ISNUMBER(B3),B3&gt;=0,B3&lt;=$E$1)');
    expect(rule[0]).toContain('errorStyle="stop"');
    expect(rule[0]).toContain('prompt="Chỉ gõ số, ví dụ 12."');
  });

  test('short lists stand in the rule, lists with commas in a sheet of their own; days must be days', () => {
    expect(entry.getCell('C5').dataValidation).toMatchObject({ type: 'list', formulae: ['"có,không"'] });
    expect(entry.getCell('D5').dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'ct.lists'!$A$1:$A$2"],
      errorStyle: 'warning',
    });
    const lists = book.getWorksheet('ct.lists')!;
    expect([lists.getCell('A1').value, lists.getCell('A2').value]).toEqual(['vắng, chưa gặp', 'khác']);
    expect(lists.state).toBe('veryHidden');
    expect(entry.getCell('E5').dataValidation).toMatchObject({
      type: 'date',
      operator: 'greaterThanOrEqual',
    });
  });
});

test('a tab that says nothing about paper repeats its frozen rows and fits its width', () => {
  const properties = { gridProperties: { frozenRowCount: 3 } };
  expect(printSetupOf({ properties })).toMatchObject({ orientation: 'portrait', repeatRows: 3, fitWidth: 1 });
});

describe('pages wider than the paper', () => {
  const paperOf = (widths: number[]) => {
    const sheet = new ExcelJS.Workbook().addWorksheet('x');
    setUpPaper(sheet, { ...PRINT, repeatColumns: 1, breakBefore: [2] }, { columns: widths, rows: [] });
    return sheet.pageSetup.scale;
  };

  test('stay at 100 % up to 252 mm (A4 landscape between its margins)', () => {
    expect(paperOf([200, 690, 650])).toBe(100);
  });

  test('shrink all alike until the widest fits', () => {
    expect(paperOf([200, 690, 1596])).toBe(50);
  });
});

describe('the sheet', () => {
  test('only the unprotected ranges are open, blank cells included', () => {
    const open = (cell: string) => entry.getCell(cell).protection?.locked === false;
    expect(['B3', 'B4', 'B5', 'B6'].map(open)).toEqual([true, true, true, true]);
    expect(['A3', 'B2', 'B7', 'C4'].map(open)).toEqual([false, false, false, false]);
  });

  test('protection is on, without a password', async () => {
    expect(await xml('xl/worksheets/sheet1.xml')).toMatch(/<sheetProtection sheet="1"[^>]*\/>/);
    expect(await xml('xl/worksheets/sheet1.xml')).not.toContain('hashValue');
    expect(await xml('xl/worksheets/sheet2.xml')).not.toContain('sheetProtection');
  });

  test('merges, frozen panes, hidden tabs, tab colours, named ranges', async () => {
    expect(entry.model.merges).toEqual(['A1:C1']);
    expect(entry.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
    expect(book.getWorksheet('Chỉ tiêu')!.state).toBe('hidden');
    expect(entry.properties.tabColor).toMatchObject({ argb: 'FFFFFF00' });
    expect(await xml('xl/workbook.xml')).toContain(
      '<definedName name="CT_TONG">\'Nhập; hôm nay\'!$B$4</definedName>',
    );
  });

  test('sizes: pixels as digits and points; hidden stays hidden; usual rows grow with their text', async () => {
    expect(entry.getColumn(1).width).toBeCloseTo(20);
    expect(entry.getColumn(3).hidden).toBe(true);
    expect(entry.getRow(1).height).toBe(27);
    expect(entry.getRow(2).hidden).toBe(true);
    const row3 = /<row r="3"[^>]*>/.exec(await xml('xl/worksheets/sheet1.xml'))![0];
    expect(row3).not.toContain('ht=');
  });

  test('paper: A4, margins, repeated titles, breaks before columns', async () => {
    const sheet = await xml('xl/worksheets/sheet1.xml');
    expect(entry.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', scale: 100 });
    expect(entry.pageSetup.margins!.left * 25.4).toBeCloseTo(30);
    expect(sheet).toContain(
      '<colBreaks count="2" manualBreakCount="2"><brk id="3" max="1048575" man="1"/><brk id="5" max="1048575" man="1"/></colBreaks>',
    );
    expect(await xml('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Nhập; hôm nay\'!$A:$A,\'Nhập; hôm nay\'!$1:$2</definedName>',
    );
  });

  test('elements stand in the order the format prescribes', async () => {
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'colBreaks',
      'legacyDrawing',
    ];
    const sheet = await xml('xl/worksheets/sheet1.xml');
    const found = order.map((name) => sheet.search(new RegExp(`<${name}[ >/]`)));
    expect(found.every((at) => at > 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });
});

describe('charts', () => {
  test('a drawing lays them over their cells, and the sheet names it last but one', async () => {
    const sheet = await xml('xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(/<drawing r:id="rIdCharts"\/><\/worksheet>$/);
    expect(await xml('xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../drawings/drawing2.xml"');
    const drawing = await xml('xl/drawings/drawing2.xml');
    expect([...drawing.matchAll(/<c:chart r:id="(rId\d)"/g)].map(([, id]) => id)).toEqual(['rId1', 'rId2']);
    expect(drawing).toContain('<xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>');
    expect(drawing).toContain(`<xdr:ext cx="${400 * 9525}" cy="${200 * 9525}"/>`);
    const types = await xml('[Content_Types].xml');
    for (const name of ['charts/chart1.xml', 'charts/chart2.xml', 'drawings/drawing2.xml'])
      expect(types).toContain(`PartName="/xl/${name}"`);
    expect(zip.file('xl/drawings/drawing1.xml')).toBeNull();
  });

  test('a line: head apart from figures, errors as gaps, hidden cells drawn', async () => {
    const chart = await zip.file('xl/charts/chart1.xml')!.async('string');
    expect(chart).toContain('<a:t>Trồng &amp; chăm &quot;cây&quot;</a:t>');
    expect(chart).toContain("<c:f>'Chỉ tiêu'!$B$2</c:f>");
    expect(chart).toContain("<c:cat><c:strRef><c:f>'Chỉ tiêu'!$A$3:$A$4</c:f>");
    expect(chart).toContain(
      '<c:f>\'Chỉ tiêu\'!$B$3:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numCache>',
    );
    for (const part of [
      '<c:lineChart>',
      'val="00FF00"',
      'val="dash"',
      '<c:legend>',
      '<c:plotVisOnly val="0"/>',
    ])
      expect(chart).toContain(part);
  });

  test('bars lie in the order of the rows, without a legend for one alone', async () => {
    const chart = await xml('xl/charts/chart2.xml');
    for (const part of ['<c:barDir val="bar"/>', '<c:orientation val="maxMin"/>'])
      expect(chart).toContain(part);
    expect(chart).not.toContain('<c:legend>');
  });
});
