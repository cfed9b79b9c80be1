/** A chart as an XML part: DrawingML charts, ECMA-376 part 1, 21.2. Elements stand in the order of the schema. */
import type { Cells, ExcelChart } from './charts';
import { escaped } from './xml';

const SPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Nine points. */
const SMALL =
  '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>';
const [LABELS, VALUES] = [1, 2];

/** Rows and columns that are hidden are drawn: figures stand in such. */
export function chartXml(chart: ExcelChart): string {
  const { kind, title, series } = chart;
  const lines = series.map((_, i) => seriesXml(chart, i)).join('');
  const axes = `<c:axId val="${LABELS}"/><c:axId val="${VALUES}"/>`;
  const plot =
    kind === 'line'
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axes}</c:lineChart>`
      : `<c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${lines}<c:gapWidth val="60"/>${axes}</c:barChart>`;
  return `${HEAD}<c:chartSpace ${SPACES}><c:roundedCorners val="0"/><c:chart>${titleXml(title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${axesXml(chart)}</c:plotArea>${chart.legend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>${SMALL}</c:chartSpace>`;
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="vi-VN" sz="1200" b="1"/><a:t>${escaped(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml({ kind, labels, series }: ExcelChart, i: number): string {
  const { name, values, color, dashed } = series[i]!;
  const fill = color === null ? '' : `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const look =
    kind === 'line' ? `<a:ln w="28575">${fill}<a:prstDash val="${dashed ? 'dash' : 'solid'}"/></a:ln>` : fill;
  const parts = [
    `<c:idx val="${i}"/><c:order val="${i}"/>`,
    `<c:tx><c:strRef>${cacheXml(name, 'str')}</c:strRef></c:tx>`,
    `<c:spPr>${look}</c:spPr>`,
    kind === 'line' ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>',
    labels === null ? '' : `<c:cat><c:strRef>${cacheXml(labels, 'str')}</c:strRef></c:cat>`,
    `<c:val><c:numRef>${cacheXml(values, 'num')}</c:numRef></c:val>`,
    kind === 'line' ? '<c:smooth val="0"/>' : '',
  ];
  return `<c:ser>${parts.join('')}</c:ser>`;
}

/** A cell without a number is a gap, not zero. */
function cacheXml({ address, values, pattern }: Cells, kind: 'str' | 'num'): string {
  const points = values.map((value, i) =>
    value === null || value === '' || (kind === 'num' && typeof value !== 'number')
      ? ''
      : `<c:pt idx="${i}"><c:v>${escaped(String(value))}</c:v></c:pt>`,
  );
  const format = kind === 'num' ? `<c:formatCode>${escaped(pattern ?? 'General')}</c:formatCode>` : '';
  return `<c:f>${escaped(address)}</c:f><c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache>`;
}

/** Bars lie in the order of the rows, the first one on top. */
function axesXml({ kind, series }: ExcelChart): string {
  const isBar = kind === 'bar';
  const axis = (id: number, cross: number, order: string, place: string, more: string) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${more}<c:crossAx val="${cross}"/>`;
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DCE1"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const ticks = (place: string) =>
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${place}"/>`;
  const number = `<c:numFmt formatCode="${escaped(series[0]?.values.pattern ?? 'General')}" sourceLinked="0"/>`;
  // Every bar has its name.
  const every = isBar ? '<c:tickLblSkip val="1"/>' : '';
  return [
    `<c:catAx>${axis(LABELS, VALUES, isBar ? 'maxMin' : 'minMax', isBar ? 'l' : 'b', ticks('low'))}<c:crosses val="autoZero"/>${every}</c:catAx>`,
    `<c:valAx>${axis(VALUES, LABELS, 'minMax', isBar ? 'b' : 'l', grid + number + ticks('nextTo'))}<c:crosses val="${isBar ? 'max' : 'autoZero'}"/></c:valAx>`,
  ].join('');
}
