/** Finishing touches on the file exceljs wrote: what it has no way to say goes into the XML directly. */
import JSZip from 'jszip';
import type { ExcelChart } from './charts';
import { addCharts } from './drawings';
import { noteAnchor, type PixelSizes } from './notes';
import { DEFAULT_FONT } from './styles';
import { edit, escaped, insertBefore } from './xml';

/** What one sheet needs beyond exceljs. */
export interface SheetExtras {
  /** Number in the file: `xl/worksheets/sheet<id>.xml`. */
  id: number;
  /** A new page starts before these columns (0-based). */
  columnBreaks: number[];
  links: { cell: string; location: string }[];
  /** Texts of notes by "row,column", 0-based. */
  notes: Map<string, string>;
  sizes: PixelSizes;
  charts: ExcelChart[];
}

const LAST_ROW = 1048575;

/**
 * Adds charts, column breaks, links inside the workbook, note sizes, "first rule wins" of conditional formats, and Google's
 * default font, which column widths are measured in.
 */
export async function finishPackage(file: ArrayBuffer, sheets: SheetExtras[]): Promise<Buffer> {
  const zip = await JSZip.loadAsync(file);
  await edit(zip, 'xl/styles.xml', withDefaultFont);
  for (const sheet of sheets) {
    await edit(zip, `xl/worksheets/sheet${sheet.id}.xml`, (xml) =>
      withColumnBreaks(withLinks(withFirstRuleOnly(xml), sheet), sheet),
    );
    if (sheet.notes.size > 0)
      await edit(zip, `xl/drawings/vmlDrawing${sheet.id}.vml`, (xml) => withNoteSizes(xml, sheet));
  }
  await addCharts(zip, sheets);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function withDefaultFont(xml: string): string {
  const font = `<font><sz val="${DEFAULT_FONT.size}"/><color theme="1"/><name val="${DEFAULT_FONT.name}"/><family val="2"/></font>`;
  return xml.replace(/<font>.*?<\/font>/s, font);
}

/** Google formats a cell by the first rule that holds. */
function withFirstRuleOnly(xml: string): string {
  return xml.replaceAll('<cfRule type="expression"', '<cfRule type="expression" stopIfTrue="1"');
}

/** Order of elements: ECMA-376 part 1, 18.3.1.99. */
function withLinks(xml: string, { links }: SheetExtras): string {
  if (links.length === 0) return xml;
  const items = links.map(
    ({ cell, location }) => `<hyperlink ref="${cell}" location="${escaped(location)}"/>`,
  );
  return insertBefore(xml, /<(?:printOptions|pageMargins)\b/, `<hyperlinks>${items.join('')}</hyperlinks>`);
}

function withColumnBreaks(xml: string, { columnBreaks }: SheetExtras): string {
  if (columnBreaks.length === 0) return xml;
  const items = columnBreaks.map((column) => `<brk id="${column}" max="${LAST_ROW}" man="1"/>`);
  const count = columnBreaks.length;
  return insertBefore(
    xml,
    /<(?:drawing|picture|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/,
    `<colBreaks count="${count}" manualBreakCount="${count}">${items.join('')}</colBreaks>`,
  );
}

function withNoteSizes(xml: string, { notes, sizes }: SheetExtras): string {
  return xml.replace(
    /<x:Anchor>[^<]*(<\/x:Anchor>.*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>)/gs,
    (_, rest: string, row: string, column: string) =>
      `<x:Anchor>${noteAnchor(+row, +column, notes.get(`${row},${column}`) ?? '', sizes)}${rest}`,
  );
}
