/** Puts charts into the package: a drawing a sheet that says where they lie, a part a chart, and what refers to them. */
import type JSZip from 'jszip';
import { chartXml } from './chart-xml';
import type { ExcelChart } from './charts';
import { edit, insertBefore } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING_SPACES = [
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
].join(' ');
/** No drawing of this package is called so: it has no pictures. */
const LINK = 'rIdCharts';
/** English metric units of a pixel. */
const EMU = 9525;

/** @param sheets `id` is the sheet's number in the file */
export async function addCharts(
  zip: JSZip,
  sheets: readonly { id: number; charts: readonly ExcelChart[] }[],
): Promise<void> {
  let count = 0;
  const types: string[] = [];
  for (const { id, charts } of sheets) {
    if (charts.length === 0) continue;
    const numbers = charts.map((chart) => {
      count++;
      zip.file(`xl/charts/chart${count}.xml`, chartXml(chart));
      types.push(part(`charts/chart${count}.xml`, 'drawingml.chart+xml'));
      return count;
    });
    zip.file(`xl/drawings/drawing${id}.xml`, drawingXml(charts));
    zip.file(
      `xl/drawings/_rels/drawing${id}.xml.rels`,
      relations(numbers.map((n, i) => relation(`rId${i + 1}`, 'chart', `../charts/chart${n}.xml`))),
    );
    types.push(part(`drawings/drawing${id}.xml`, 'drawing+xml'));
    await relate(
      zip,
      `xl/worksheets/_rels/sheet${id}.xml.rels`,
      relation(LINK, 'drawing', `../drawings/drawing${id}.xml`),
    );
    await edit(zip, `xl/worksheets/sheet${id}.xml`, (xml) =>
      insertBefore(
        xml,
        /<(?:legacyDrawing|picture|tableParts|extLst)\b|<\/worksheet>/,
        `<drawing r:id="${LINK}"/>`,
      ),
    );
  }
  if (types.length > 0)
    await edit(zip, '[Content_Types].xml', (xml) => insertBefore(xml, /<\/Types>/, types.join('')));
}

function part(name: string, type: string): string {
  return `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relations(items: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${items.join('')}</Relationships>`;
}

async function relate(zip: JSZip, path: string, item: string): Promise<void> {
  if (zip.file(path) === null) zip.file(path, relations([item]));
  else await edit(zip, path, (xml) => insertBefore(xml, /<\/Relationships>/, item));
}

/** Charts keep their size whatever becomes of rows and columns. */
function drawingXml(charts: readonly ExcelChart[]): string {
  const anchors = charts.map(({ at, size }, i) => {
    const from = `<xdr:from><xdr:col>${at.column}</xdr:col><xdr:colOff>${at.x * EMU}</xdr:colOff><xdr:row>${at.row}</xdr:row><xdr:rowOff>${at.y * EMU}</xdr:rowOff></xdr:from>`;
    const ext = `<xdr:ext cx="${size.width * EMU}" cy="${size.height * EMU}"/>`;
    const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="Chart ${i + 1}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
    const chart = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId${i + 1}"/></a:graphicData></a:graphic>`;
    return `<xdr:oneCellAnchor>${from}${ext}<xdr:graphicFrame macro="">${frame}${chart}</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
  });
  return `${HEAD}<xdr:wsDr ${DRAWING_SPACES}>${anchors.join('')}</xdr:wsDr>`;
}
