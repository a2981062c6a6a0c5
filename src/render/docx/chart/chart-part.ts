import type { Chart, ChartSeries } from '../../../model/bulletin.ts';
import { type Dash, printsValues, type SeriesLook, seriesLook } from '../../../model/chart.ts';
import type { Language } from '../../../model/publication.ts';
import { escapeText } from '../../xml/escape.ts';
import { writeAxes } from './axes.ts';
import { categoryCells, nameCell, numberFormat, valueCells } from './cells.ts';
import { writeLabels } from './labels.ts';
import { textProperties, writeTitle } from './text.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/**
 * A chart as DrawingML (ECMA-376 part 1, 21.2), elements in the order of its schema. Values are cached, so that it is
 * shown without its workbook, to which `rId1` must relate.
 */
export function writeChartPart(chart: Chart, language: Language): string {
  const hasTitle = chart.title.trim() !== '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${language === 'zh' ? 'zh-CN' : 'en-US'}"/><c:roundedCorners val="0"/>` +
    '<c:chart>' +
    (hasTitle ? writeTitle(chart.title, { language, size: 1050, bold: true, upright: false }) : '') +
    `<c:autoTitleDeleted val="${hasTitle ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${writePlot(chart, language)}${writeAxes(chart, language)}` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>' +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>' +
    '</c:chart>' +
    `<c:spPr>${solid('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>` +
    textProperties({ language, size: 900 }) +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>' +
    '</c:chartSpace>'
  );
}

function writePlot(chart: Chart, language: Language): string {
  const series = chart.series.map((one, index) => writeSeries(chart, one, index, language)).join('');
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  if (chart.form === 'line')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  const direction = chart.form === 'column' ? 'col' : 'bar';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="60"/>${axes}</c:barChart>`
  );
}

function writeSeries(chart: Chart, series: ChartSeries, index: number, language: Language): string {
  const look = seriesLook(index);
  const isLine = chart.form === 'line';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>${nameCell(index)}</c:f>${textCache([series.name])}</c:strRef></c:tx>` +
    (isLine
      ? lineLook(look)
      : `<c:spPr>${filling(look)}${outline(look)}</c:spPr><c:invertIfNegative val="0"/>`) +
    (printsValues(chart) ? writeLabels(chart, series, language) : '') +
    `<c:cat><c:strRef><c:f>${categoryCells(chart)}</c:f>${textCache(chart.categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${valueCells(chart, index)}</c:f>${valueCache(chart, series)}</c:numRef></c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function textCache(texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`);
  return `<c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache>`;
}

/** A missing value has no point: an empty cell, not zero. */
function valueCache(chart: Chart, { values }: ChartSeries): string {
  const points = chart.categories.map((_, index) => {
    const value = values[index];
    return value === undefined ? '' : `<c:pt idx="${index}"><c:v>${escapeText(value)}</c:v></c:pt>`;
  });
  return `<c:numCache><c:formatCode>${numberFormat(chart)}</c:formatCode><c:ptCount val="${chart.categories.length}"/>${points.join('')}</c:numCache>`;
}

function lineLook(look: SeriesLook): string {
  return (
    `<c:spPr>${stroke(look.colour, 22225, look.dash)}</c:spPr>` +
    `<c:marker><c:symbol val="${look.marker}"/><c:size val="6"/>` +
    `<c:spPr>${solid(look.colour)}${stroke(look.colour, 9525)}</c:spPr></c:marker>`
  );
}

function filling({ colour, filling: pattern }: SeriesLook): string {
  if (pattern === 'solid') return solid(colour);
  return (
    `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr>` +
    '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>'
  );
}

function outline({ colour }: SeriesLook): string {
  return stroke(colour, 9525);
}

/** A line of a width in EMU (12700 are 1 pt). */
function stroke(colour: string, width: number, dash: Dash = 'solid'): string {
  return `<a:ln w="${width}">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
